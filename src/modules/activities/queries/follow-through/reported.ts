import { type Db, tables } from '#platform/db/index.ts'
import type { Day, Lang } from '#platform/i18n/index.ts'

const own = tables<'activities' | 'taxonomy'>()

/** An outcome as a ministry reported it, before and after the Secretariat has looked at it. */
export type ReportedOutcome = {
  code: string
  position: number
  componentCode: string
  year: number | null
  text: string
  lang: Lang
  evidence: string | null
  evidenceLink: string | null
  attachmentId: number | null
  state: 'reported' | 'verified' | 'rejected'
  /** Why it is none, for the ministry that reported it. */
  rejection: string | null
  rejectionLang: Lang | null
}

export const reportedOutcomes = async (db: Db, activityId: number): Promise<ReportedOutcome[]> => {
  const rows = await own(db)
    .selectFrom('activities.outcome')
    .select([
      'code',
      'position',
      'componentCode',
      'year',
      'summary',
      'lang',
      'evidence',
      'evidenceLink',
      'attachmentId',
      'state',
      'rejection',
      'rejectionLang',
    ])
    .where('reportedBy', '=', activityId)
    .orderBy('position')
    .execute()
  return rows.map(({ summary, position, lang, ...row }) => ({
    ...(row as Pick<ReportedOutcome, 'state' | 'rejectionLang'> & typeof row),
    position: position ?? 0,
    lang: (lang ?? 'es') as Lang,
    text: summary[(lang ?? 'es') as Lang],
  }))
}

type NewOutcome = Pick<
  ReportedOutcome,
  'position' | 'componentCode' | 'year' | 'text' | 'lang' | 'evidence' | 'evidenceLink' | 'attachmentId'
>

/** Puts what a follow-up reports in the place of what it reported before; nothing of it is verified. */
export const replaceReported = async (
  db: Db,
  { activityId, code }: { activityId: number; code: string },
  outcomes: readonly NewOutcome[],
): Promise<void> => {
  await own(db).deleteFrom('activities.outcome').where('reportedBy', '=', activityId).execute()
  for (const { text, lang, position, ...row } of outcomes) {
    const { id } = await own(db)
      .insertInto('activities.outcome')
      .values({
        ...row,
        code: `${code}-${position}`,
        position,
        lang,
        // In one language only: the same words in each, and `lang` says which.
        summary: { es: text, en: text, pt: text, fr: text },
        state: 'reported',
        reportedBy: activityId,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await own(db)
      .insertInto('activities.outcomeInstitution')
      .columns(['outcomeId', 'institutionId', 'role'])
      .expression((eb) =>
        eb
          .selectFrom('activities.activityParty as party')
          .select([eb.val(id).as('outcomeId'), 'party.institutionId', 'party.role'])
          .where('party.activityId', '=', activityId),
      )
      .execute()
    await own(db).insertInto('activities.outcomeActivity').values({ outcomeId: id, activityId }).execute()
  }
}

type Verdict = {
  state: 'verified' | 'rejected'
  componentCode: string
  rejection: string | null
  rejectionLang: Lang | null
  verifiedOn: Day | null
}

/** Whether there is such an outcome of the activity. */
export const judgeOutcome = async (
  db: Db,
  activityId: number,
  position: number,
  verdict: Verdict,
): Promise<boolean> => {
  const judged = await own(db)
    .updateTable('activities.outcome')
    .set(verdict)
    .where('reportedBy', '=', activityId)
    .where('position', '=', position)
    .returning('id')
    .executeTakeFirst()
  return judged !== undefined
}
