import { type Cycle, cycleById, cycleByYear, proposalsOfCall } from '#modules/calls/index.ts'
import { networkProfile, peopleById } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { format } from '#platform/i18n/index.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { assign, type Pair } from '../assign.ts'
import { mayRunEvaluation } from '../policy.ts'
import {
  assignmentById,
  assignmentsOf,
  deleteAssignment,
  insertAssignments,
  interestsIn,
  lockAssignment,
  lockEvaluators,
  writeState,
} from '../queries/assignment.ts'
import { evaluatorsOf } from '../queries/evaluator.ts'
import { insertChange, scoresOf } from '../queries/rating.ts'
import { perProposal } from '../schema/rating.ts'
import { ratingText } from '../text/rating/index.ts'
import { urls } from '../urls.ts'

const runByYear = async (ctx: Ctx, year: number): Promise<Cycle> => {
  if (!mayRunEvaluation(ctx.actor)) throw new NotFound()
  const call = found(await cycleByYear(ctx.db, year))
  // Two who assign at once come one after the other.
  await lockEvaluators(ctx.db, call.id)
  return call
}

const mustBeEvaluating = (ctx: Ctx, call: Cycle, field: string) => {
  if (call.state !== 'under_evaluation')
    throw new Invalid({ [field]: ratingText(ctx.lang).problems.notEvaluating })
}

/** Gives every proposal the evaluators that it lacks, and tells them by mail. Returns how many places it filled. */
export const balanceAssignments = (ctx: Ctx, year: number, count: number): Promise<number> =>
  transaction(ctx, async (ctx) => {
    const call = await runByYear(ctx, year)
    mustBeEvaluating(ctx, call, 'count')
    const { least, most } = perProposal
    if (!(count >= least && count <= most))
      throw new Invalid({ count: ratingText(ctx.lang).problems.perProposal(least, most) })
    const [proposals, evaluators, assignments, interests] = [
      await proposalsOfCall(ctx.db, call.id, ['eligible']),
      await evaluatorsOf(ctx.db, call.id),
      await assignmentsOf(ctx.db, { callId: call.id }),
      await interestsIn(ctx.db, call.id),
    ]
    const working = assignments.filter(({ state, hasInterest }) => state !== 'conflict' && !hasInterest)
    const { pairs } = assign(
      proposals.map(({ id, themeCode }) => ({
        id,
        theme: themeCode,
        barred: new Set(
          [...interests, ...assignments.filter(({ state }) => state === 'conflict')]
            .filter(({ proposalId }) => proposalId === id)
            .map(({ personId }) => personId),
        ),
        assigned: working.filter(({ proposalId }) => proposalId === id).map(({ personId }) => personId),
      })),
      evaluators.map(({ personId, themes, capacity }) => ({
        id: personId,
        themes,
        capacity,
        load: working.filter((assignment) => assignment.personId === personId).length,
      })),
      count,
    )
    await give(ctx, call, pairs)
    return pairs.length
  })

/** @throws Invalid when the person has an interest in it, has it already, or one of the two is not of this call. */
export const addAssignment = (
  ctx: Ctx,
  year: number,
  { proposalId, personId }: { proposalId: number | undefined; personId: number | undefined },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runByYear(ctx, year)
    mustBeEvaluating(ctx, call, 'proposal')
    const t = ratingText(ctx.lang).problems
    const proposals = await proposalsOfCall(ctx.db, call.id, ['eligible'])
    const proposal = proposals.find(({ id }) => id === proposalId)
    const evaluators = await evaluatorsOf(ctx.db, call.id)
    const evaluator = evaluators.find((person) => person.personId === personId)
    if (!proposal || !evaluator)
      throw new Invalid({
        ...(!proposal && { proposal: t.proposal }),
        ...(!evaluator && { evaluator: t.evaluator }),
      })
    const pair = { proposalId: proposal.id, raterId: evaluator.personId }
    const isPair = (row: { proposalId: number; personId: number }) =>
      row.proposalId === pair.proposalId && row.personId === pair.raterId
    if ((await interestsIn(ctx.db, call.id)).some(isPair))
      throw new Invalid({ evaluator: t.interest(evaluator.name) })
    if ((await assignmentsOf(ctx.db, { callId: call.id })).some(isPair))
      throw new Invalid({ evaluator: t.already(evaluator.name) })
    await give(ctx, call, [pair])
  })

const give = async (ctx: Ctx, call: Cycle, pairs: Pair[]) => {
  const rows = pairs.map(({ proposalId, raterId }) => ({
    callId: call.id,
    proposalId,
    personId: raterId,
    assignedAt: ctx.now,
  }))
  const given = await insertAssignments(ctx.db, rows)
  const counts = Map.groupBy(given, ({ personId }) => personId)
  for (const person of await peopleById(ctx.db, [...counts.keys()])) {
    const lang = person.language
    const t = ratingText(lang).mail
    const { shortName, timeZone } = await networkProfile(ctx.db)
    const count = counts.get(person.id)?.length ?? 0
    const due = call.ratingDueAt && format(lang).instantInFull(call.ratingDueAt, call.timeZone ?? timeZone)
    await queueMail(ctx, {
      to: { name: person.name, address: person.email },
      lang,
      subject: t.subject(count, shortName[lang]),
      text: [
        t.greeting(untrusted(person.name)),
        t.body(count, call.year),
        ...(due ? [t.due(due)] : []),
        t.conflict,
        `${ctx.services.origin}/${lang}${urls.ratings()}`,
        shortName[lang],
      ].join('\n\n'),
    })
  }
  await recordPrivately(
    ctx,
    'evaluation.assigned',
    { kind: 'call', id: call.id },
    { assignments: given.length },
  )
}

const runAssignment = async (ctx: Ctx, year: number, id: number) => {
  if (!mayRunEvaluation(ctx.actor)) throw new NotFound()
  found(await lockAssignment(ctx.db, id))
  const assignment = found(await assignmentById(ctx.db, id))
  const call = found(await cycleById(ctx.db, assignment.callId))
  if (call.year !== year) throw new NotFound()
  return { assignment, call }
}

/** @throws Invalid when none was chosen, or once its evaluator has written or declared something: that is kept. */
export const removeAssignment = (ctx: Ctx, year: number, id: number | undefined): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (id === undefined) throw new Invalid({ assignment: ratingText(ctx.lang).problems.assignment })
    const { assignment, call } = await runAssignment(ctx, year, id)
    mustBeEvaluating(ctx, call, 'assignment')
    if (assignment.state !== 'assigned' || assignment.rev > 0)
      throw new Invalid({ assignment: ratingText(ctx.lang).problems.begun })
    await deleteAssignment(ctx.db, id)
    const { proposalId, personId } = assignment
    await recordPrivately(ctx, 'evaluation.unassigned', { kind: 'proposal', id: proposalId }, { personId })
  })

/** Lets an evaluator rate again after a conflict that was none; what was written is there as a draft. */
export const liftConflict = (ctx: Ctx, year: number, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { assignment, call } = await runAssignment(ctx, year, id)
    mustBeEvaluating(ctx, call, 'assignment')
    if (assignment.state !== 'conflict') return
    const scores = await scoresOf(ctx.db, id)
    const state = Object.keys(scores).length > 0 && !assignment.hasInterest ? 'draft' : 'assigned'
    const rev = assignment.rev + 1
    await writeState(ctx.db, id, { state, finalAt: null, conflictReason: null, rev })
    const { name: byName, accountId } = ctx.actor
    await insertChange(ctx.db, { assignmentId: id, rev, at: ctx.now, state, scores, byName, accountId })
    await recordPrivately(ctx, 'evaluation.conflict_lifted', { kind: 'assignment', id })
  })
