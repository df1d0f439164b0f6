import { proposalsOfCall, runCall, selectFromReserve } from '#modules/calls/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found } from '#platform/errors.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { candidateId } from '../instance-of.ts'
import { decisionsOf, releaseOf, updateDecision } from '../queries/decision.ts'
import { type ReleasedSelection, releasedSelections } from '../queries/released.ts'
import { latestSelection } from '../queries/selection.ts'
import type { Instance } from '../second-round/instance.ts'
import { promote } from '../second-round/reserve.ts'

export type ReserveOffer = {
  /** Who may come in, the first to be asked first. */
  next: (ReleasedSelection & { position: number })[]
  /** Whether they are those that the rules would add; otherwise the list in its order, as no addition keeps them all. */
  isRuled: boolean
  /** What each proposal asked for, by its id. */
  costs: Map<number, number>
}

/**
 * Who of the reserve may take the places of selected proposals that will not take place: whom the solver adds, with the
 * others held fast and the money freed, under the rules by which they were selected.
 */
export const reserveAfter = async (
  ctx: Ctx,
  callId: number,
  canceled: readonly number[],
): Promise<ReserveOffer> => {
  const [release, selection, decisions, proposals] = await Promise.all([
    releaseOf(ctx.db, callId),
    latestSelection(ctx.db, callId),
    decisionsOf(ctx.db, callId),
    proposalsOfCall(ctx.db, callId, ['selected', 'reserve', 'withdrawn']),
  ])
  const costs = new Map(proposals.map(({ id, cost }) => [id, cost ?? 0]))
  if (!release || !selection) return { next: [], isRuled: true, costs }
  const inReserve = decisions.flatMap(({ proposalId, reservePosition, topic }) => {
    const proposal = proposals.find(({ id, state }) => id === proposalId && state === 'reserve')
    return proposal ? [{ proposal, topic, position: reservePosition ?? 0 }] : []
  })
  const known = new Set(selection.instance.candidates.map(({ id }) => id))
  const idsOf = (list: typeof proposals) => list.map(candidateId).filter((id) => known.has(id))
  const selected = idsOf(proposals.filter(({ state }) => state === 'selected'))
  const gone = idsOf(proposals.filter(({ id, state }) => state === 'selected' && canceled.includes(id)))
  const open = idsOf(inReserve.map(({ proposal }) => proposal))
  const { comesIn, outcome } = promote(among(selection.instance, [...selected, ...open]), selected, gone)
  const isRuled = outcome.status === 'optimal'
  return {
    next: isRuled ? inReserve.filter(({ proposal }) => comesIn.includes(candidateId(proposal))) : inReserve,
    isRuled,
    costs,
  }
}

/** The same second round with nobody in it but these. */
const among = ({ rules, candidates }: Instance, ids: string[]): Instance => {
  const has = (id: string) => ids.includes(id)
  return {
    candidates: candidates.filter(({ id }) => has(id)),
    rules: {
      ...rules,
      incompatible: rules.incompatible.filter(([a, b]) => has(a) && has(b)),
      pinned: [],
      excluded: [],
    },
  }
}

/** Selects a proposal of the reserve, under the topic that the public will read. */
export const admitReserve = (
  ctx: Ctx,
  callId: number,
  proposalId: number,
  topic: Localized,
): Promise<ReleasedSelection> =>
  transaction(ctx, async (ctx) => {
    await runCall(ctx, callId)
    const decision = (await decisionsOf(ctx.db, callId)).find((one) => one.proposalId === proposalId)
    if (decision?.outcome !== 'reserve' || !(await releaseOf(ctx.db, callId))) throw new Conflict()
    await selectFromReserve(ctx, callId, proposalId)
    await updateDecision(ctx.db, { ...decision, topic })
    await record(ctx, 'evaluation.reserve_admitted', { kind: 'proposal', id: proposalId }, { callId })
    const selections = await releasedSelections(ctx.db, callId)
    return found(selections.find(({ proposal }) => proposal.id === proposalId))
  })
