import { cycleByYear } from '#modules/calls/index.ts'
import { themes } from '#modules/taxonomy/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { mayRunEvaluation } from '../policy.ts'
import { assignmentsOf } from '../queries/assignment.ts'
import { deleteEvaluators, evaluatorsOf, possibleEvaluators, upsertEvaluator } from '../queries/evaluator.ts'
import type { Chosen } from '../schema/rating.ts'
import { ratingText } from '../text/rating/index.ts'

/** States of a call in which its evaluators may still be chosen. */
const choosingStates = ['draft', 'open', 'closed', 'under_evaluation'] as const

/**
 * Makes those chosen the evaluators of a call, and nobody else.
 * @throws Invalid when somebody who is left out has proposals already, or a capacity is no number.
 */
export const setEvaluators = (ctx: Ctx, year: number, chosen: Chosen[]): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayRunEvaluation(ctx.actor)) throw new NotFound()
    const call = found(await cycleByYear(ctx.db, year))
    if (call.isHistory) throw new NotFound()
    if (!choosingStates.some((state) => state === call.state)) throw new Conflict()
    const [before, possible, assignments, known] = [
      await evaluatorsOf(ctx.db, call.id),
      await possibleEvaluators(ctx.db, ctx.now.toISOString().slice(0, 10)),
      await assignmentsOf(ctx.db, { callId: call.id }),
      new Set((await themes(ctx.db)).map(({ code }) => code)),
    ]
    const t = ratingText(ctx.lang).problems
    const isChosen = (personId: number) => chosen.some((person) => person.personId === personId)
    const left = before.filter(({ personId }) => !isChosen(personId))
    const busy = left.find(({ personId }) =>
      assignments.some((assignment) => assignment.personId === personId),
    )
    const problems: Record<string, string> = {}
    if (busy) problems.person = t.hasWork(busy.name)
    for (const { personId, capacity } of chosen)
      if (capacity !== null && !(capacity > 0)) problems[`capacity_${personId}`] = t.capacity
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    const may = new Set([...possible, ...before].map(({ personId }) => personId))
    const people = chosen.filter(({ personId }) => may.has(personId))
    await deleteEvaluators(
      ctx.db,
      call.id,
      left.map(({ personId }) => personId),
    )
    for (const person of people) {
      const declared = person.themes.filter((theme) => known.has(theme))
      await upsertEvaluator(ctx.db, call.id, { ...person, themes: declared }, ctx.now)
    }
    await recordPrivately(
      ctx,
      'evaluation.evaluators_set',
      { kind: 'call', id: call.id },
      {
        evaluators: people.length,
      },
    )
  })
