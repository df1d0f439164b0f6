import { proposalsOfCall } from '#modules/calls/index.ts'
import { institutionsByCode } from '#modules/directory/index.ts'
import { areas } from '#modules/taxonomy/index.ts'
import { Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, showsPeople, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { addAssignment, balanceAssignments, liftConflict, removeAssignment } from '../actions/assignment.ts'
import { setEvaluators } from '../actions/evaluators.ts'
import { isLost } from '../progress.ts'
import { assignmentsOf } from '../queries/assignment.ts'
import { evaluatorsOf, lastThemes, possibleEvaluators } from '../queries/evaluator.ts'
import { ratedStates } from '../queries/rating.ts'
import { type Chosen, chosenOf, countOf, perProposal, textOf } from '../schema/rating.ts'
import { ratingText } from '../text/rating/index.ts'
import { urls } from '../urls.ts'
import { AssignmentsView } from '../views/rating/assignments.tsx'
import { EvaluatorsView } from '../views/rating/evaluators.tsx'
import { callOf, trail, yearPattern } from './seen-call.ts'

const run = permission('evaluation.run')

const showEvaluators = async (
  c: C,
  typed: { chosen?: Chosen[]; problems?: Record<string, string> } = {},
  status?: 422,
) => {
  const { lang, ctx } = c.var
  const t = ratingText(lang)
  const call = await callOf(c)
  const [evaluators, possible, known, areaRows, institutions] = await Promise.all([
    evaluatorsOf(ctx.db, call.id),
    possibleEvaluators(ctx.db, ctx.now.toISOString().slice(0, 10)),
    lastThemes(ctx.db),
    areas(ctx.db),
    institutionsByCode(ctx.db),
  ])
  const names = new Map([...institutions.values()].map(({ id, name }) => [id, name[lang]]))
  const gone = evaluators.filter(({ personId }) => !possible.some((person) => person.personId === personId))
  const people = [...possible, ...gone.map((person) => ({ ...person, institutions: [] }))]
  showsPeople(
    c,
    people.map(({ personId }) => personId),
  )
  return c.var.page(
    {
      title: t.evaluators.title,
      path: urls.evaluators(call.year),
      breadcrumbs: trail(c, call, { text: t.evaluators.title }),
      hasErrors: typed.problems !== undefined,
      isIndexed: false,
    },
    <EvaluatorsView
      {...{ lang, t, known }}
      year={call.year}
      people={people.map(({ personId, name, institutions }) => ({
        personId,
        name,
        institutions: format(lang).list(institutions.flatMap((id) => names.get(id) ?? [])),
      }))}
      chosen={typed.chosen ?? evaluators}
      areas={areaRows}
      problems={typed.problems}
    />,
    status,
  )
}

type Typed = {
  given?: { proposal: string; evaluator: string }
  count?: number
  problems?: Record<string, string>
}

const showAssignments = async (c: C, typed: Typed = {}, status?: 422) => {
  const { lang, ctx } = c.var
  const t = ratingText(lang)
  const call = await callOf(c)
  const [proposals, evaluators, assignments] = await Promise.all([
    proposalsOfCall(ctx.db, call.id, ratedStates),
    evaluatorsOf(ctx.db, call.id),
    assignmentsOf(ctx.db, { callId: call.id }),
  ])
  showsPeople(
    c,
    [...evaluators, ...assignments].map(({ personId }) => personId),
  )
  const working = assignments.filter((assignment) => !isLost(assignment))
  const held = proposals.map(({ id }) => working.filter(({ proposalId }) => proposalId === id).length)
  const count = typed.count ?? perProposal.least
  return c.var.page(
    {
      title: t.assignments.title,
      path: urls.assignments(call.year),
      breadcrumbs: trail(c, call, { text: t.assignments.title }),
      hasErrors: typed.problems !== undefined,
      isIndexed: false,
    },
    <AssignmentsView
      {...{ lang, t, proposals, evaluators, assignments, count }}
      year={call.year}
      isOpen={call.state === 'under_evaluation'}
      missing={held.filter((n) => n < perProposal.least).length}
      given={typed.given}
      problems={typed.problems}
    />,
    status,
  )
}

const toAssignments = (c: C, year: number, done: string) =>
  seeOther(c, `/${c.var.lang}${urls.assignments(year)}`, done)

export const evaluatorRoutes = web()
  .get(`/calls/${yearPattern}/evaluators`, run, (c) => showEvaluators(c))
  .post(`/calls/${yearPattern}/evaluators`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const chosen = chosenOf(await c.req.parseBody({ all: true }))
    try {
      await setEvaluators(ctx, call.year, chosen)
    } catch (error) {
      if (error instanceof Invalid) return showEvaluators(c, { chosen, problems: error.fields }, 422)
      throw error
    }
    return seeOther(c, `/${lang}${urls.evaluators(call.year)}`, ratingText(lang).evaluators.saved)
  })
  .get(`/calls/${yearPattern}/assignments`, run, (c) => showAssignments(c))
  .post(`/calls/${yearPattern}/assignments`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const body = await c.req.parseBody()
    const given = { proposal: textOf(body.proposal), evaluator: textOf(body.evaluator) }
    try {
      await addAssignment(ctx, call.year, {
        proposalId: countOf(given.proposal),
        personId: countOf(given.evaluator),
      })
    } catch (error) {
      if (error instanceof Invalid) return showAssignments(c, { given, problems: error.fields }, 422)
      throw error
    }
    return toAssignments(c, call.year, ratingText(lang).assignments.assigned(1))
  })
  .post(`/calls/${yearPattern}/assignments/balance`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const count = countOf((await c.req.parseBody()).count) ?? perProposal.least
    try {
      const given = await balanceAssignments(ctx, call.year, count)
      return toAssignments(c, call.year, ratingText(lang).assignments.assigned(given))
    } catch (error) {
      if (error instanceof Invalid) return showAssignments(c, { count, problems: error.fields }, 422)
      throw error
    }
  })
  .post(`/calls/${yearPattern}/assignments/removal`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    try {
      await removeAssignment(ctx, call.year, countOf((await c.req.parseBody()).assignment))
    } catch (error) {
      if (error instanceof Invalid) return showAssignments(c, { problems: error.fields }, 422)
      throw error
    }
    return toAssignments(c, call.year, ratingText(lang).assignments.removed)
  })
  .post(`/calls/${yearPattern}/assignments/:assignment{[1-9][0-9]{0,8}}/conflict-lifting`, run, async (c) => {
    const call = await callOf(c)
    await liftConflict(c.var.ctx, call.year, Number(c.req.param('assignment')))
    return toAssignments(c, call.year, ratingText(c.var.lang).assignments.lifted)
  })
