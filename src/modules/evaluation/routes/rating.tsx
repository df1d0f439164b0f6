import {
  attachmentOf,
  callCriteria,
  proposalById,
  proposalReading,
  proposalsOfCall,
} from '#modules/calls/index.ts'
import { networkProfile } from '#modules/directory/index.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, download, permission, seeOther, web } from '#platform/http/index.ts'
import { addNote, discussion } from '../actions/note.ts'
import { declareConflict, ownAssignment, saveRating } from '../actions/rating.ts'
import { letterAt } from '../evaluator-letter.ts'
import { isRatingOpen } from '../policy.ts'
import { assignmentsOf, assignmentsOfPerson, statesOf } from '../queries/assignment.ts'
import { namesOf } from '../queries/evaluator.ts'
import { notesOn } from '../queries/note.ts'
import { countedRatings, ratedStates, scoresOf } from '../queries/rating.ts'
import { type GivenScore, ratingOf, type TypedRating, textOf, typedOf } from '../schema/rating.ts'
import { ratingText } from '../text/rating/index.ts'
import { urls } from '../urls.ts'
import { ConflictView } from '../views/rating/conflict.tsx'
import { RatingFormView } from '../views/rating/form.tsx'
import { RatingsView } from '../views/rating/list.tsx'
import { NotesView } from '../views/rating/notes.tsx'
import type { OtherRating } from '../views/rating/others.tsx'
import { progressTrail } from './progress.tsx'

const rate = permission('evaluation.rate')
const discuss = permission('evaluation.discuss')

const assignmentPattern = ':assignment{[1-9][0-9]{0,8}}'
const assignmentId = (c: C) => Number(c.req.param('assignment'))
const proposalPattern = ':proposal{[1-9][0-9]{0,8}}'
const proposalId = (c: C) => Number(c.req.param('proposal'))

const trail = (c: C, ...rest: { text: string; href?: string }[]) => [
  { text: ratingText(c.var.lang).list.title, href: `/${c.var.lang}${urls.ratings()}` },
  ...rest,
]

/** The ratings of others that count, each under its letter. */
const othersOf = async (c: C, proposalId: number, ownId: number): Promise<OtherRating[]> => {
  const { db } = c.var.ctx
  const [assignments, ratings] = await Promise.all([
    assignmentsOf(db, { proposalId }),
    countedRatings(db, { proposalId }),
  ])
  return Promise.all(
    ratings
      .filter(({ assignmentId }) => assignmentId !== ownId)
      .map(async ({ assignmentId, lang }) => ({
        letter: letterAt(assignments.findIndex(({ id }) => id === assignmentId)),
        lang,
        scores: typedScores(await scoresOf(db, assignmentId)),
      })),
  )
}

const typedScores = (scores: Record<string, GivenScore>): TypedRating['scores'] =>
  Object.fromEntries(Object.entries(scores).map(([code, given]) => [code, typedOf(given)]))

type Shown = {
  typed?: TypedRating
  problems?: Record<string, string>
  current?: { rev: number; scores: Record<string, GivenScore> }
}

const showForm = async (c: C, { typed, problems, current }: Shown, status?: 409 | 422) => {
  const { lang, ctx } = c.var
  const t = ratingText(lang)
  const assignment = await ownAssignment(ctx, assignmentId(c))
  const { id } = assignment
  const proposal = found(await proposalById(ctx.db, assignment.proposalId))
  const [criteria, reading, scores, others] = await Promise.all([
    callCriteria(ctx.db, assignment.callId),
    proposalReading(ctx.db, lang, proposal),
    scoresOf(ctx.db, id),
    assignment.state === 'final' ? othersOf(c, proposal.id, id) : undefined,
  ])
  return c.var.page(
    {
      title: `${t.form.title}: ${proposal.reference}`,
      path: urls.rating(id),
      breadcrumbs: trail(c, { text: proposal.reference ?? t.form.title }),
      hasErrors: problems !== undefined,
      wide: true,
      isIndexed: false,
    },
    <RatingFormView
      {...{ lang, t, assignment, proposal, criteria, problems, others }}
      isOpen={isRatingOpen({ call: assignment.callState, proposal: assignment.proposalState })}
      reading={{
        ...reading,
        fileHref: (attachment) => `/${lang}${urls.ratedAttachment(id, attachment)}`,
      }}
      typed={{
        rev: current?.rev ?? typed?.rev ?? assignment.rev,
        scores: typed?.scores ?? typedScores(scores),
      }}
      current={current?.scores}
    />,
    status,
  )
}

const showConflict = async (c: C, typed: { reason?: string; problem?: string } = {}, status?: 422) => {
  const { lang, ctx } = c.var
  const t = ratingText(lang)
  const assignment = await ownAssignment(ctx, assignmentId(c))
  if (!isRatingOpen({ call: assignment.callState, proposal: assignment.proposalState })) throw new NotFound()
  const proposal = found(await proposalById(ctx.db, assignment.proposalId))
  const at = { text: proposal.reference ?? '', href: `/${lang}${urls.rating(assignment.id)}` }
  return c.var.page(
    {
      title: t.conflict.title,
      path: urls.conflict(assignment.id),
      breadcrumbs: trail(c, at, { text: t.conflict.title }),
      hasErrors: typed.problem !== undefined,
      isIndexed: false,
    },
    <ConflictView {...{ lang, t, proposal, ...typed }} assignmentId={assignment.id} />,
    status,
  )
}

const showNotes = async (c: C, typed: { typed?: string; problem?: string } = {}, status?: 422) => {
  const { lang, ctx } = c.var
  const t = ratingText(lang)
  const { assignments, showsNames } = await discussion(ctx, proposalId(c))
  const proposal = found(await proposalById(ctx.db, proposalId(c)))
  const [notes, { timeZone }] = await Promise.all([notesOn(ctx.db, proposal.id), networkProfile(ctx.db)])
  const names = showsNames
    ? await namesOf(
        ctx.db,
        notes.flatMap(({ personId }) => personId ?? []),
      )
    : new Map<number, string>()
  const by = (personId: number | null) => {
    if (personId === ctx.actor.personId) return t.you
    if (showsNames) return names.get(personId ?? 0) ?? t.secretariat
    const at = assignments.findIndex((assignment) => assignment.personId === personId)
    return at < 0 ? t.secretariat : t.evaluator(letterAt(at))
  }
  return c.var.page(
    {
      title: `${t.notes.title}: ${proposal.reference}`,
      path: urls.notes(proposal.id),
      breadcrumbs: showsNames
        ? progressTrail(c, { year: proposal.callYear }, { text: t.notes.title })
        : trail(c, { text: t.notes.title }),
      hasErrors: typed.problem !== undefined,
      isIndexed: false,
    },
    <NotesView
      {...{ lang, t, proposal, showsNames, timeZone, ...typed }}
      isOpen={isRatingOpen(found(await statesOf(ctx.db, proposal.id)))}
      notes={notes.map(({ id, personId, text, lang, at }) => ({ id, by: by(personId), text, lang, at }))}
    />,
    status,
  )
}

export const ratingRoutes = web()
  .get(urls.ratings(), rate, async (c) => {
    const { lang, ctx } = c.var
    const t = ratingText(lang)
    const own = await assignmentsOfPerson(ctx.db, ctx.actor.personId ?? 0)
    const calls = [...new Set(own.map(({ callId }) => callId))]
    const states = [...ratedStates, 'withdrawn', 'submitted'] as const
    const proposals = (
      await Promise.all(calls.map((callId) => proposalsOfCall(ctx.db, callId, states)))
    ).flat()
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
    const { timeZone } = await networkProfile(ctx.db)
    return c.var.page(
      { title: t.list.title, breadcrumbs: [{ text: t.list.title }], isIndexed: false },
      <RatingsView
        {...{ lang, t, timeZone }}
        owed={own.flatMap((assignment) => {
          const proposal = byId.get(assignment.proposalId)
          return proposal ? { assignment, proposal } : []
        })}
      />,
    )
  })
  .get(`/ratings/${assignmentPattern}`, rate, (c) => showForm(c, {}))
  .post(`/ratings/${assignmentPattern}`, rate, async (c) => {
    const { lang, ctx } = c.var
    const t = ratingText(lang).form
    const { id, callId, state } = await ownAssignment(ctx, assignmentId(c))
    const body = await c.req.parseBody({ all: true })
    const typed = ratingOf(body, await callCriteria(ctx.db, callId))
    const finish = body.finish !== undefined
    try {
      const saving = await saveRating(ctx, id, typed, { finish, lang })
      if (!saving.isSaved)
        return showForm(c, { typed, current: { rev: saving.rev, scores: saving.current } }, 409)
    } catch (error) {
      if (error instanceof Invalid) return showForm(c, { typed, problems: error.fields }, 422)
      throw error
    }
    const isFinal = finish || state === 'final'
    return seeOther(c, `/${lang}${urls.rating(id)}`, isFinal ? t.finished : t.saved)
  })
  .get(`/ratings/${assignmentPattern}/attachments/:attachment{[1-9][0-9]{0,8}}`, rate, async (c) => {
    const { lang, ctx } = c.var
    const assignment = await ownAssignment(ctx, assignmentId(c))
    const proposal = found(await proposalById(ctx.db, assignment.proposalId))
    const attachment = c.req.param('attachment')
    const { form, answers } = await proposalReading(ctx.db, lang, proposal)
    // Only what the proposal has now: what its ministry took out is not for evaluators.
    const isThere = form.topics
      .flatMap(({ questions }) => questions)
      .some(
        ({ kind, code }) =>
          kind === 'files' && [answers[code] ?? []].flat().some((file) => file === attachment),
      )
    if (!isThere) throw new NotFound()
    return download(c, found(await attachmentOf(ctx.db, proposal.id, Number(attachment))))
  })
  .get(`/ratings/${assignmentPattern}/conflict`, rate, (c) => showConflict(c))
  .post(`/ratings/${assignmentPattern}/conflict`, rate, async (c) => {
    const { lang, ctx } = c.var
    const reason = textOf((await c.req.parseBody()).reason)
    try {
      await declareConflict(ctx, assignmentId(c), reason)
    } catch (error) {
      if (error instanceof Invalid) return showConflict(c, { reason, problem: error.fields.reason }, 422)
      throw error
    }
    return seeOther(c, `/${lang}${urls.ratings()}`, ratingText(lang).conflict.declared)
  })
  .get(`/proposals/${proposalPattern}/notes`, discuss, (c) => showNotes(c))
  .post(`/proposals/${proposalPattern}/notes`, discuss, async (c) => {
    const { lang, ctx } = c.var
    const typed = textOf((await c.req.parseBody()).text)
    try {
      await addNote(ctx, proposalId(c), typed, lang)
    } catch (error) {
      if (error instanceof Invalid) return showNotes(c, { typed, problem: error.fields.text }, 422)
      throw error
    }
    return seeOther(c, `/${lang}${urls.notes(proposalId(c))}`, ratingText(lang).notes.added)
  })
