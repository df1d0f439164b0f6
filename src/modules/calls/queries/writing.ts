import type { Answer } from '#modules/forms/index.ts'
import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Modality, Origin, PartyRole } from '../schema.ts'

const own = tables<'calls'>()

type NewProposal = {
  callId: number
  institutionId: number
  lang: Lang
  at: Date
  byName: string
  accountId: number | null
}

/** A new draft, with the first line of its history. */
export const insertProposal = async (
  db: Db,
  { callId, institutionId, lang, ...change }: NewProposal,
): Promise<number> => {
  const { id } = await own(db)
    .insertInto('calls.proposal')
    .values({ callId, institutionId, lang, createdAt: change.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await own(db)
    .insertInto('calls.proposalTransition')
    .values({ proposalId: id, to: 'draft', ...change })
    .execute()
  return id
}

/** What was answered at some revisions; a question that was never answered at its revision is absent. */
export const answersAt = async (
  db: Db,
  proposalId: number,
  revs: Map<string, number>,
): Promise<Map<string, Answer>> => {
  const rows = await own(db)
    .selectFrom('calls.answerChange')
    .select(['question', 'rev', 'value'])
    .where('proposalId', '=', proposalId)
    .where('question', '=', anyOf([...revs.keys()]))
    .where('rev', '=', anyOf([...new Set(revs.values())]))
    .execute()
  return new Map(
    rows
      .filter(({ question, rev }) => revs.get(question) === rev)
      .map(({ question, value }) => [question, value as Answer]),
  )
}

type NewAnswer = {
  proposalId: number
  question: string
  rev: number
  value: Answer
  at: Date
  byName: string
  accountId: number | null
}

/** Makes these the present answers, and keeps them among all there ever were; counts one change of the proposal. */
export const writeAnswers = async (db: Db, proposalId: number, answers: NewAnswer[]): Promise<void> => {
  if (answers.length === 0) return
  const rows = answers.map((answer) => ({ ...answer, value: JSON.stringify(answer.value) }))
  await own(db).insertInto('calls.answerChange').values(rows).execute()
  await own(db)
    .insertInto('calls.answer')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['proposalId', 'question']).doUpdateSet(({ ref }) => ({
        rev: ref('excluded.rev'),
        value: ref('excluded.value'),
        at: ref('excluded.at'),
        byName: ref('excluded.byName'),
        accountId: ref('excluded.accountId'),
      })),
    )
    .execute()
  await countChange(db, proposalId)
}

export const countChange = (db: Db, id: number) =>
  own(db).updateTable('calls.proposal').set({ rev: sql`rev + 1` }).where('id', '=', id).execute()

/** What lists search and count by, read out of the answers. */
export type Derived = {
  title: string | null
  themeCode: string | null
  modality: Modality | null
  cost: number | null
  coFinancing: number | null
  origin: Origin | null
  originCode: string | null
}

export const writeDerived = (db: Db, id: number, derived: Derived) =>
  own(db).updateTable('calls.proposal').set(derived).where('id', '=', id).execute()

/** Makes these the ministries of a proposal. */
export const writeParties = async (
  db: Db,
  proposalId: number,
  parties: { institutionId: number; role: PartyRole }[],
): Promise<void> => {
  await own(db)
    .deleteFrom('calls.proposalParty')
    .where('proposalId', '=', proposalId)
    .where(
      'institutionId',
      '<>',
      sql<number>`all(${parties.map(({ institutionId }) => institutionId)}::int[])`,
    )
    .execute()
  await own(db)
    .insertInto('calls.proposalParty')
    .values(parties.map((party) => ({ proposalId, ...party })))
    .onConflict((conflict) =>
      conflict
        .columns(['proposalId', 'institutionId'])
        .doUpdateSet(({ ref }) => ({ role: ref('excluded.role') })),
    )
    .execute()
}

/** The ranges of days and the providers of proposals, for what is seen side by side. */
export const answersTo = async (
  db: Db,
  question: string,
  proposalIds: readonly number[],
): Promise<Map<number, Answer>> => {
  const rows = await own(db)
    .selectFrom('calls.answer')
    .select(['proposalId', 'value'])
    .where('question', '=', question)
    .where('proposalId', '=', anyOf(proposalIds))
    .execute()
  return new Map(rows.map(({ proposalId, value }) => [proposalId, value as Answer]))
}
