import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import type { Lang, Localized } from '#platform/i18n/index.ts'

const own = tables<'activities' | 'calls' | 'directory'>()

/** What a ministry told of an activity in its accepted report, and agreed to show. */
export type Lessons = {
  activityId: number
  code: string
  topic: Localized
  lang: Lang
  ministries: Localized[]
  lessons: string
  practices: string
}

/** Of some activities, the last one first. Everybody may read them: each ministry said so. */
export const lessonsOf = (db: Db, activityIds: readonly number[]): Promise<Lessons[]> =>
  own(db)
    .selectFrom('activities.followThrough as follow')
    .innerJoin('activities.activity as activity', 'activity.id', 'follow.activityId')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .innerJoin('activities.questionnaire as questionnaire', (join) =>
      join
        .onRef('questionnaire.activityId', '=', 'follow.activityId')
        .on('questionnaire.kind', '=', 'report'),
    )
    // The last that was sent is what was accepted: after it nothing is sent.
    .innerJoin('activities.questionnaireVersion as version', 'version.questionnaireId', 'questionnaire.id')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('activities.questionnaireVersion as later')
            .select('later.version')
            .whereRef('later.questionnaireId', '=', 'version.questionnaireId')
            .whereRef('later.version', '>', 'version.version'),
        ),
      ),
    )
    .where('call.state', '=', 'published')
    .where('follow.activityId', '=', anyOf(activityIds))
    .where('follow.reportAcceptedAt', 'is not', null)
    .where(sql<boolean>`version.answers @> '{"may_publish": true}'`)
    .select([
      'follow.activityId',
      'activity.code',
      'activity.topic',
      'questionnaire.lang',
      sql<Localized[]>`(
        select jsonb_agg(coalesce(member.name, institution.name) order by institution.code)
        from activities.activity_party party
        join directory.institution institution on institution.id = party.institution_id
        left join directory.member_state member on member.code = institution.country
        where party.activity_id = activity.id and party.role = 'receiver'
      )`.as('ministries'),
      sql<string>`version.answers ->> 'lessons'`.as('lessons'),
      sql<string>`version.answers ->> 'practices'`.as('practices'),
    ])
    .orderBy('follow.reportAcceptedAt', 'desc')
    .orderBy('follow.activityId')
    .execute() as Promise<Lessons[]>
