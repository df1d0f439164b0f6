import { type ProposalSummary, proposalById } from '#modules/calls/index.ts'
import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { decisionsOf, releaseOf } from './decision.ts'

const own = tables<'evaluation' | 'calls'>()

/** A proposal that was selected, and what the public reads of it. */
export type ReleasedSelection = { proposal: ProposalSummary; topic: Localized }

/**
 * The selected proposals of a call in the order of their numbers, those that came in from the reserve among them; none
 * before their release.
 */
export const releasedSelections = async (db: Db, callId: number): Promise<ReleasedSelection[]> => {
  if (!(await releaseOf(db, callId))) return []
  const decided = (await decisionsOf(db, callId)).filter(({ outcome }) => outcome !== 'not_selected')
  const rows = await Promise.all(
    decided.map(async ({ proposalId, topic, outcome }) => ({
      proposal: await proposalById(db, proposalId),
      topic,
      outcome,
    })),
  )
  return rows
    .flatMap(({ proposal, topic, outcome }) =>
      proposal && (outcome === 'selected' || proposal.state === 'selected') ? [{ proposal, topic }] : [],
    )
    .toSorted((a, b) => (a.proposal.number ?? 0) - (b.proposal.number ?? 0))
}

/** The years of the calls whose decisions are known. */
export const releasedYears = async (db: Db): Promise<number[]> => {
  const rows = await own(db)
    .selectFrom('evaluation.release as release')
    .innerJoin('calls.call as call', 'call.id', 'release.callId')
    .select('call.year')
    .orderBy('call.year')
    .execute()
  return rows.map(({ year }) => year)
}
