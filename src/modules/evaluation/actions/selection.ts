import { type Cycle, proposalById, runCall } from '#modules/calls/index.ts'
import { networkProfile } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { computationOf, outcomeOf } from '../computation.ts'
import { candidateId, instanceOf } from '../instance-of.ts'
import { candidatesOf } from '../queries/rating.ts'
import { rulesInForce } from '../queries/rules.ts'
import {
  carryExceptions,
  exceptionsTo,
  insertException,
  insertSelection,
  latestSelection,
  revokeException,
} from '../queries/selection.ts'
import type { ExceptionForm } from '../schema/decision.ts'
import { secondRoundText } from '../text/second-round/index.ts'

/** Computes the second round of a call by the rules in force; what was computed before stays on record. */
export const computeSelection = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    if (call.state !== 'under_evaluation') throw new Conflict()
    await compute(ctx, call)
  })

/**
 * Within the transaction of a verb that holds the call and has seen that it is under evaluation. Exceptions stand, but
 * for those that the rules now agree with.
 */
export const compute = async (ctx: Ctx, call: Cycle): Promise<void> => {
  const callId = call.id
  const t = secondRoundText(ctx.lang).problems
  const adopted = await rulesInForce(ctx.db, callId)
  if (!adopted) throw new Invalid({ compute: t.noRules })
  const candidates = await candidatesOf(ctx.db, callId)
  const instance = instanceOf(adopted.rules, candidates)
  if (instance.candidates.length === 0) throw new Invalid({ compute: t.noCandidates })
  const { shortName } = await networkProfile(ctx.db)
  const dayOf = (at: Date | null) => (at ?? ctx.now).toISOString().slice(0, 10)
  const result = await computationOf(instance, {
    title: call.title.en.replaceAll(/\s+/g, ' '),
    network: shortName.en,
    edition: String(call.year),
    beginsOn: dayOf(call.opensAt),
    endsOn: dayOf(call.closesAt),
  })
  const before = await latestSelection(ctx.db, callId)
  const id = await insertSelection(ctx.db, {
    callId,
    rulesRev: adopted.rev,
    at: ctx.now,
    instance,
    result,
    digest: result.dataset.digest,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
  if (before) {
    const standing = await exceptionsTo(ctx.db, before.id)
    const proposals = standing.flatMap(({ proposalId, outcome }) => {
      const candidate = candidates.find(({ proposal }) => proposal.id === proposalId)
      return candidate && outcomeOf(result, candidateId(candidate.proposal)).outcome !== outcome
        ? proposalId
        : []
    })
    await carryExceptions(ctx.db, { from: before.id, to: id, proposals })
  }
  await recordPrivately(ctx, 'evaluation.selection_computed', { kind: 'call', id: callId }, { selection: id })
}

/**
 * Departs from what the rules gave for one proposal, with the reason on record.
 * @throws Invalid when there is no reason, no such proposal, or nothing to depart from.
 */
export const recordException = (ctx: Ctx, callId: number, form: ExceptionForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { state } = await runCall(ctx, callId)
    if (state !== 'under_evaluation') throw new Conflict()
    const t = secondRoundText(ctx.lang).problems
    const selection = await latestSelection(ctx.db, callId)
    if (!selection) throw new Conflict()
    const candidates = await candidatesOf(ctx.db, callId)
    const found = candidates.find(({ proposal }) => candidateId(proposal) === form.proposal)?.proposal
    const given = found && outcomeOf(selection.result, candidateId(found)).outcome
    const problems = {
      ...(!found && { proposal: t.proposal }),
      ...((form.outcome === undefined || form.outcome === given) && { outcome: t.outcome }),
      ...(form.reason === '' && { reason: t.exceptionReason }),
    }
    if (!found || form.outcome === undefined || Object.keys(problems).length > 0) throw new Invalid(problems)
    const change = { at: ctx.now, byName: ctx.actor.name }
    await revokeException(ctx.db, { selectionId: selection.id, proposalId: found.id }, change)
    await insertException(ctx.db, {
      ...change,
      selectionId: selection.id,
      proposalId: found.id,
      outcome: form.outcome,
      reason: form.reason,
      reasonLang: ctx.lang,
      accountId: ctx.actor.accountId,
    })
    await recordPrivately(ctx, 'evaluation.exception_recorded', { kind: 'proposal', id: found.id })
  })

/** Goes back to what the rules gave for one proposal. */
export const withdrawException = (ctx: Ctx, callId: number, proposalId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { state } = await runCall(ctx, callId)
    const [selection, proposal] = await Promise.all([
      latestSelection(ctx.db, callId),
      proposalById(ctx.db, proposalId),
    ])
    if (state !== 'under_evaluation' || !selection || proposal?.callId !== callId) throw new Conflict()
    const where = { selectionId: selection.id, proposalId }
    const wasThere = await revokeException(ctx.db, where, { at: ctx.now, byName: ctx.actor.name })
    if (!wasThere) throw new Conflict()
    await recordPrivately(ctx, 'evaluation.exception_revoked', { kind: 'proposal', id: proposalId })
  })
