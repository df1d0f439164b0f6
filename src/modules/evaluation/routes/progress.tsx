import { type Cycle, callCriteria } from '#modules/calls/index.ts'
import { networkProfile } from '#modules/directory/index.ts'
import { found } from '#platform/errors.ts'
import { type C, permission, showsPeople, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { progressOf } from '../progress.ts'
import { assignmentsOf } from '../queries/assignment.ts'
import { evaluatorsOf, namesOf } from '../queries/evaluator.ts'
import { candidatesOf, changesOf, countedRatings, scoresOf } from '../queries/rating.ts'
import { progressText } from '../text/progress/index.ts'
import { ratingText } from '../text/rating/index.ts'
import { urls } from '../urls.ts'
import { ProposalRatingsView } from '../views/rating/detail.tsx'
import { ProgressView } from '../views/rating/progress.tsx'
import { callOf, trail, yearPattern } from './seen-call.ts'

const run = permission('evaluation.run')

/** To a page below the progress of a call. */
export const progressTrail = (c: C, call: Pick<Cycle, 'year'>, ...rest: { text: string; href?: string }[]) =>
  trail(
    c,
    call,
    { text: progressText(c.var.lang).title, href: `/${c.var.lang}${urls.progress(call.year)}` },
    ...rest,
  )

export const progressRoutes = web()
  .get(`/calls/${yearPattern}/ratings`, run, async (c) => {
    const { lang, ctx } = c.var
    const t = progressText(lang)
    const call = await callOf(c)
    const [criteria, candidates, ratings, assignments, evaluators, { timeZone }] = await Promise.all([
      callCriteria(ctx.db, call.id),
      candidatesOf(ctx.db, call.id),
      countedRatings(ctx.db, { callId: call.id }),
      assignmentsOf(ctx.db, { callId: call.id }),
      evaluatorsOf(ctx.db, call.id),
      networkProfile(ctx.db),
    ])
    const readerId = ctx.actor.personId
    showsPeople(
      c,
      evaluators.map(({ personId }) => personId),
    )
    return c.var.page(
      { title: t.title, breadcrumbs: trail(c, call, { text: t.title }), wide: true, isIndexed: false },
      <ProgressView
        {...{ lang, t, criteria }}
        words={ratingText(lang)}
        year={call.year}
        progress={progressOf({ criteria, candidates, ratings, assignments, evaluators, readerId })}
        due={
          call.ratingDueAt
            ? format(lang).instantInFull(call.ratingDueAt, call.timeZone ?? timeZone)
            : undefined
        }
        isOverdue={
          call.state === 'under_evaluation' && call.ratingDueAt !== null && call.ratingDueAt < ctx.now
        }
      />,
    )
  })
  .get(`/calls/${yearPattern}/ratings/:proposal{[1-9][0-9]{0,8}}`, run, async (c) => {
    const { lang, ctx } = c.var
    const t = progressText(lang)
    const call = await callOf(c)
    const id = Number(c.req.param('proposal'))
    const [criteria, candidates, assignments, { timeZone }] = await Promise.all([
      callCriteria(ctx.db, call.id),
      candidatesOf(ctx.db, call.id),
      assignmentsOf(ctx.db, { proposalId: id }),
      networkProfile(ctx.db),
    ])
    const { proposal } = found(candidates.find((candidate) => candidate.proposal.id === id))
    const mustRate = assignments.some(
      ({ personId, state, hasInterest }) =>
        personId === ctx.actor.personId && !hasInterest && ['assigned', 'draft'].includes(state),
    )
    const people = assignments.map(({ personId }) => personId)
    showsPeople(c, people)
    const names = await namesOf(ctx.db, people)
    const rated = mustRate
      ? undefined
      : await Promise.all(
          assignments.map(async (assignment) => ({
            assignment,
            name: names.get(assignment.personId) ?? '',
            scores: await scoresOf(ctx.db, assignment.id),
            changes: await changesOf(ctx.db, assignment.id),
          })),
        )
    return c.var.page(
      {
        title: t.ratingsOf(proposal.reference ?? ''),
        breadcrumbs: progressTrail(c, call, { text: proposal.reference ?? '' }),
        isIndexed: false,
      },
      <ProposalRatingsView
        {...{ lang, t, proposal, criteria, rated, timeZone }}
        words={ratingText(lang)}
        year={call.year}
      />,
    )
  })
