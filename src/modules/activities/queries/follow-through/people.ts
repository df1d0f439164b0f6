import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import type { QuestionnaireKind } from '../../schema/follow-through.ts'

const own = tables<'activities' | 'directory'>()

/** Who is written to. */
export type Recipient = { name: string; email: string; language: Lang }

/** An official who was asked to answer along. */
export type FollowWriter = { personId: number; name: string; email: string; invitedAt: Date; byName: string }

/** The first asked first. */
export const followWriters = (db: Db, activityId: number): Promise<FollowWriter[]> =>
  own(db)
    .selectFrom('activities.writer as writer')
    .innerJoin('directory.person as person', 'person.id', 'writer.personId')
    .select(['writer.personId', 'person.name', 'person.email', 'writer.invitedAt', 'writer.byName'])
    .where('writer.activityId', '=', activityId)
    .orderBy('writer.invitedAt')
    .orderBy('writer.personId')
    .execute()

export const followWriterIds = async (db: Db, activityId: number): Promise<number[]> =>
  (await followWriters(db, activityId)).map(({ personId }) => personId)

/** Those of them who work in a ministry that learned, on a day. */
export const followWritersAt = (db: Db, activityId: number, on: Day): Promise<Recipient[]> =>
  own(db)
    .selectFrom('activities.writer as writer')
    .innerJoin('directory.person as person', 'person.id', 'writer.personId')
    .select(['person.name', 'person.email', 'person.language'])
    .where('writer.activityId', '=', activityId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('directory.post as post')
          .innerJoin('activities.activityParty as party', 'party.institutionId', 'post.institutionId')
          .select('post.personId')
          .whereRef('post.personId', '=', 'writer.personId')
          .whereRef('party.activityId', '=', 'writer.activityId')
          .where('party.role', '=', 'receiver')
          .where('post.validFrom', '<=', on)
          .where((inner) => inner.or([inner('post.validTo', 'is', null), inner('post.validTo', '>=', on)])),
      ),
    )
    .orderBy('writer.personId')
    .execute() as Promise<Recipient[]>

/** Whether the person was not one of them yet. */
export const insertFollowWriter = async (
  db: Db,
  row: { activityId: number; personId: number; invitedAt: Date; byName: string },
): Promise<boolean> => {
  const added = await own(db)
    .insertInto('activities.writer')
    .values(row)
    .onConflict((conflict) => conflict.columns(['activityId', 'personId']).doNothing())
    .returning('personId')
    .executeTakeFirst()
  return added !== undefined
}

/** Whether the person was one of them. */
export const deleteFollowWriter = async (db: Db, activityId: number, personId: number): Promise<boolean> => {
  const removed = await own(db)
    .deleteFrom('activities.writer')
    .where('activityId', '=', activityId)
    .where('personId', '=', personId)
    .returning('personId')
    .executeTakeFirst()
  return removed !== undefined
}

export type Office = {
  institutionId: number
  name: string
  email: string
  language: Lang
  at: Date
  byName: string
}

/** Where the minister's offices of some ministries are written to, of those that gave an address. */
export const officesOf = (db: Db, institutions: readonly number[]): Promise<Office[]> =>
  own(db)
    .selectFrom('activities.office')
    .select(['institutionId', 'name', 'email', 'language', 'at', 'byName'])
    .where('institutionId', '=', anyOf(institutions))
    .execute() as Promise<Office[]>

export const putOffice = (db: Db, { institutionId, ...row }: Office) =>
  own(db)
    .insertInto('activities.office')
    .values({ institutionId, ...row })
    .onConflict((conflict) => conflict.column('institutionId').doUpdateSet(row))
    .execute()

export type ProviderComment = {
  kind: QuestionnaireKind
  name: Localized
  text: string
  lang: Lang
  at: Date
  byName: string
}

/** What providers said, the first one first. */
export const providerComments = (db: Db, activityId: number): Promise<ProviderComment[]> =>
  own(db)
    .selectFrom('activities.providerComment as comment')
    .innerJoin('directory.institution as institution', 'institution.id', 'comment.institutionId')
    .select([
      'comment.kind',
      'institution.name',
      'comment.text',
      'comment.lang',
      'comment.at',
      'comment.byName',
    ])
    .where('comment.activityId', '=', activityId)
    .orderBy('comment.id')
    .execute() as Promise<ProviderComment[]>

export const insertComment = (
  db: Db,
  row: Omit<ProviderComment, 'name'> & { activityId: number; institutionId: number },
) => own(db).insertInto('activities.providerComment').values(row).execute()

export type Extension = {
  kind: QuestionnaireKind
  dueBefore: string
  dueAfter: string
  reason: string
  reasonLang: Lang
  at: Date
  byName: string
}

export const extensionsOf = (db: Db, activityId: number): Promise<Extension[]> =>
  own(db)
    .selectFrom('activities.extension')
    .select(['kind', 'dueBefore', 'dueAfter', 'reason', 'reasonLang', 'at', 'byName'])
    .where('activityId', '=', activityId)
    .orderBy('id')
    .execute() as Promise<Extension[]>

export const insertExtension = (db: Db, row: Extension & { activityId: number }) =>
  own(db).insertInto('activities.extension').values(row).execute()

type SentReminder = {
  activityId: number
  kind: QuestionnaireKind
  dueOn: string
  days: number
  sentTo: 'writers' | 'focal_point' | 'office'
  at: Date
  people: number
}

/** Whether it had not been sent yet. */
export const takeReminder = async (db: Db, row: SentReminder): Promise<boolean> => {
  const taken = await own(db)
    .insertInto('activities.reminder')
    .values(row)
    .onConflict((conflict) => conflict.columns(['activityId', 'kind', 'dueOn', 'days']).doNothing())
    .returning('days')
    .executeTakeFirst()
  return taken !== undefined
}

/** What was sent about each, the last one last. */
export const remindersSent = (db: Db, activityIds: readonly number[]): Promise<SentReminder[]> =>
  own(db)
    .selectFrom('activities.reminder')
    .select(['activityId', 'kind', 'dueOn', 'days', 'sentTo', 'at', 'people'])
    .where('activityId', '=', anyOf(activityIds))
    .orderBy('at')
    .orderBy('days')
    .execute() as Promise<SentReminder[]>
