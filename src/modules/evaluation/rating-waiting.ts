import { cyclesHere, proposalsOfCall } from '#modules/calls/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { isRatingOpen, mayRate, mayRunEvaluation } from './policy.ts'
import { isLost } from './progress.ts'
import { assignmentsOf, assignmentsOfPerson } from './queries/assignment.ts'
import { evaluatorsOf } from './queries/evaluator.ts'
import { perProposal } from './schema/rating.ts'
import { type ProgressText, progressText } from './text/progress/index.ts'
import { urls } from './urls.ts'

/** What the first round asks of the actor: proposals to rate, evaluators to choose, ratings that are late. */
export const ratingWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  const t = progressText(lang).queue
  return [
    ...(mayRate(ctx.actor) ? await toRate(ctx, t) : []),
    ...(mayRunEvaluation(ctx.actor) ? await toRun(ctx, t) : []),
  ]
}

const toRate = async ({ db, actor }: Ctx, t: ProgressText['queue']): Promise<Waiting[]> => {
  const own = await assignmentsOfPerson(db, actor.personId ?? 0)
  const open = own.filter(
    ({ state, callState, proposalState }) =>
      ['assigned', 'draft'].includes(state) && isRatingOpen({ call: callState, proposal: proposalState }),
  )
  return [...Map.groupBy(open, ({ callYear }) => callYear)].map(([year, rows]) => ({
    due: rows[0]?.ratingDueAt ?? null,
    title: t.rate(rows.length),
    subject: t.call(year),
    action: { text: t.rateAction, path: urls.ratings() },
  }))
}

const toRun = async ({ db, now }: Ctx, t: ProgressText['queue']): Promise<Waiting[]> => {
  const calls = await cyclesHere(db)
  const rows = await Promise.all(
    calls.map(async (call): Promise<Waiting[]> => {
      const subject = t.call(call.year)
      if (!['closed', 'under_evaluation'].includes(call.state)) return []
      const evaluators = await evaluatorsOf(db, call.id)
      if (evaluators.length === 0)
        return [
          {
            due: call.closesAt,
            title: t.evaluators,
            subject,
            action: { text: t.evaluatorsAction, path: urls.evaluators(call.year) },
          },
        ]
      if (call.state === 'closed') return []
      const [proposals, assignments] = await Promise.all([
        proposalsOfCall(db, call.id, ['eligible']),
        assignmentsOf(db, { callId: call.id }),
      ])
      const ids = new Set(proposals.map(({ id }) => id))
      const own = assignments.filter(({ proposalId }) => ids.has(proposalId))
      const kept = own.filter((assignment) => !isLost(assignment))
      const missing = proposals.filter(
        ({ id }) => kept.filter(({ proposalId }) => proposalId === id).length < perProposal.least,
      )
      const lacking = new Set(missing.map(({ id }) => id))
      const conflicts = own.filter((row) => isLost(row) && lacking.has(row.proposalId)).length
      const late = kept.filter(({ state }) => state !== 'final').length
      const isLate = call.ratingDueAt !== null && call.ratingDueAt < now
      return [
        ...(missing.length > 0
          ? [
              {
                due: call.ratingDueAt,
                title: t.missing(missing.length),
                ...(conflicts > 0 && { detail: t.missingDetail(conflicts) }),
                subject,
                action: { text: t.missingAction, path: urls.assignments(call.year) },
              },
            ]
          : []),
        ...(isLate && late > 0
          ? [
              {
                due: call.ratingDueAt,
                title: t.overdue(late),
                subject,
                action: { text: t.overdueAction, path: urls.progress(call.year) },
              },
            ]
          : []),
      ]
    }),
  )
  return rows.flat()
}
