import type { Answers } from '#modules/forms/index.ts'
import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { ProposalState } from '../schema.ts'

const own = tables<'calls' | 'directory'>()

/** A proposal as far as its reminders need to know it. */
export type Standing = {
  id: number
  institutionId: number
  state: ProposalState
  title: string | null
  answers: Answers
  /** Providers that have been asked and have not answered. */
  awaited: Localized[]
}

/** Every proposal of a call with what is still missing of it: for what is said to its own ministry. */
export const standings = async (db: Db, callId: number): Promise<Standing[]> => {
  const rows = await own(db)
    .selectFrom('calls.proposal as proposal')
    .select((eb) => [
      'proposal.id',
      'proposal.institutionId',
      'proposal.state',
      'proposal.title',
      eb
        .selectFrom('calls.answer')
        .whereRef('proposalId', '=', 'proposal.id')
        .select(sql<Answers>`coalesce(jsonb_object_agg(question, value), '{}')`.as('answers'))
        .as('answers'),
      jsonArrayFrom(
        eb
          .selectFrom('calls.consent as consent')
          .innerJoin('directory.institution as institution', 'institution.id', 'consent.institutionId')
          .whereRef('consent.proposalId', '=', 'proposal.id')
          .where('consent.answer', 'is', null)
          .where('consent.version', '=', (of) =>
            of
              .selectFrom('calls.proposalVersion as latest')
              .select(({ fn }) => fn.max('latest.version').as('version'))
              .whereRef('latest.proposalId', '=', 'proposal.id'),
          )
          .select('institution.name')
          .orderBy('institution.id'),
      ).as('awaited'),
    ])
    .where('proposal.callId', '=', callId)
    .orderBy('proposal.id')
    .execute()
  return rows.map(({ awaited, ...row }) => ({
    ...(row as unknown as Omit<Standing, 'awaited'>),
    awaited: awaited.map(({ name }) => name as Localized),
  }))
}

export type MinistryCount = {
  institutionId: number
  state: ProposalState
  count: number
}

/** How many proposals each ministry has in each state, and nothing of what they say. */
export const proposalCounts = (db: Db, callId: number): Promise<MinistryCount[]> =>
  own(db)
    .selectFrom('calls.proposal')
    .select(({ fn }) => ['institutionId', 'state', fn.countAll<number>().as('count')])
    .where('callId', '=', callId)
    .groupBy(['institutionId', 'state'])
    .execute() as unknown as Promise<MinistryCount[]>

type NewReminder = { callId: number; deadline: Date; moment: string; at: Date }

/** Marks the ministries that now hear of a deadline; gives those that had not yet. */
export const takeReminders = async (
  db: Db,
  institutions: readonly number[],
  reminder: NewReminder,
): Promise<Set<number>> => {
  const { callId, deadline, moment } = reminder
  const known = await own(db)
    .selectFrom('calls.reminder')
    .select('institutionId')
    .where('callId', '=', callId)
    .where('deadline', '=', deadline)
    .where('moment', '=', moment)
    .where('institutionId', '=', anyOf(institutions))
    .execute()
  const heard = new Set(known.map(({ institutionId }) => institutionId))
  const rest = institutions.filter((id) => !heard.has(id))
  if (rest.length === 0) return new Set()
  const taken = await own(db)
    .insertInto('calls.reminder')
    .values(rest.map((institutionId) => ({ institutionId, ...reminder })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('institutionId')
    .execute()
  return new Set(taken.map(({ institutionId }) => institutionId))
}
