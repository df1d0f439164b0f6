import { type CallCriterion, callCriteria } from '#modules/calls/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { isRatingOpen, mayRate } from '../policy.ts'
import {
  heldStates,
  lockAssignment,
  type OwnAssignment,
  readableAssignment,
  writeState,
} from '../queries/assignment.ts'
import { insertChange, scoresOf, writeScores } from '../queries/rating.ts'
import { abstention, type GivenScore, longest, type RatingState, type TypedRating } from '../schema/rating.ts'
import { type RatingText, ratingText } from '../text/rating/index.ts'

/** The actor's own assignment. @throws NotFound also where a conflict of interests was found or declared. */
export const ownAssignment = async (ctx: Ctx, id: number): Promise<OwnAssignment> => {
  const { actor } = ctx
  if (!mayRate(actor) || actor.personId === null) throw new NotFound()
  return found(await readableAssignment(ctx.db, actor.personId, id))
}

/** Held until the transaction ends, while the call is under evaluation. @throws Conflict once it is not. */
const openAssignment = async (ctx: Ctx, id: number): Promise<OwnAssignment> => {
  found(await lockAssignment(ctx.db, id))
  const assignment = await ownAssignment(ctx, id)
  const states = found(await heldStates(ctx.db, assignment.proposalId))
  if (!isRatingOpen(states)) throw new Conflict()
  return assignment
}

/** Saved, or not because it was saved elsewhere since the form was opened: then what is there now. */
export type Saving = { isSaved: true } | { isSaved: false; rev: number; current: Record<string, GivenScore> }

/**
 * Writes a draft, or with `finish` the rating that counts: a score or an abstention on every criterion, each with its
 * justification. One that was finished stays so. Every change is kept.
 * @throws Invalid naming each field.
 */
export const saveRating = (
  ctx: Ctx,
  id: number,
  typed: TypedRating,
  { finish, lang }: { finish: boolean; lang: Lang },
): Promise<Saving> =>
  transaction(ctx, async (ctx) => {
    const assignment = await openAssignment(ctx, id)
    const [criteria, before] = [await callCriteria(ctx.db, assignment.callId), await scoresOf(ctx.db, id)]
    if (assignment.rev !== typed.rev) return { isSaved: false, rev: assignment.rev, current: before }
    const isFinal = finish || assignment.state === 'final'
    const t = ratingText(ctx.lang).problems
    const problems = problemsOf(criteria, typed, isFinal, ctx.lang, t)
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    const scores = givenIn(criteria, typed)
    const state = isFinal ? 'final' : 'draft'
    if (state === assignment.state && isSame(criteria, before, scores)) return { isSaved: true }
    await writeScores(ctx.db, id, scores)
    await changeState(ctx, assignment, state, scores, lang)
    return { isSaved: true }
  })

/** Says that the actor may not judge this proposal: it is theirs no longer. @throws Invalid without a reason. */
export const declareConflict = (ctx: Ctx, id: number, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const assignment = await openAssignment(ctx, id)
    const t = ratingText(ctx.lang).problems
    if (reason === '') throw new Invalid({ reason: t.conflictReason })
    if (reason.length > longest.reason) throw new Invalid({ reason: t.tooLong(longest.reason) })
    const scores = await scoresOf(ctx.db, id)
    await changeState(ctx, assignment, 'conflict', scores, undefined, reason)
  })

const changeState = async (
  ctx: Ctx,
  assignment: OwnAssignment,
  state: Exclude<RatingState, 'assigned'>,
  scores: Record<string, GivenScore>,
  lang: Lang | undefined,
  reason = '',
) => {
  const { id } = assignment
  const rev = assignment.rev + 1
  const change =
    state === 'final'
      ? { state, finalAt: assignment.finalAt ?? ctx.now, conflictReason: null }
      : state === 'conflict'
        ? { state, finalAt: null, conflictReason: reason }
        : { state, finalAt: null, conflictReason: null }
  await writeState(ctx.db, id, { ...change, rev, ...(lang && { lang }) })
  const { name: byName, accountId } = ctx.actor
  await insertChange(ctx.db, { assignmentId: id, rev, at: ctx.now, state, scores, byName, accountId })
  await recordPrivately(ctx, `evaluation.rating_${state}`, { kind: 'assignment', id }, { rev })
}

/** What is wrong with a rating, by the name of the field; a draft may leave anything out. */
const problemsOf = (
  criteria: readonly CallCriterion[],
  { scores }: TypedRating,
  mustBeComplete: boolean,
  lang: Lang,
  t: RatingText['problems'],
): Record<string, string> => {
  const problems: Record<string, string> = {}
  for (const { code, name, anchors } of criteria) {
    const { choice = '', justification = '' } = scores[code] ?? {}
    const isKnown = choice === abstention || anchors.some(({ score }) => String(score) === choice)
    if (choice !== '' && !isKnown) problems[`score_${code}`] = t.unknownScore(name[lang])
    else if (mustBeComplete && choice === '') problems[`score_${code}`] = t.score(name[lang])
    if (justification.length > longest.justification)
      problems[`justification_${code}`] = t.tooLong(longest.justification)
    else if (mustBeComplete && justification === '')
      problems[`justification_${code}`] =
        choice === abstention ? t.abstention(name[lang]) : t.justification(name[lang])
  }
  return problems
}

/** Only what says something: neither a score nor a word leaves no row. */
const givenIn = (criteria: readonly CallCriterion[], { scores }: TypedRating): Record<string, GivenScore> =>
  Object.fromEntries(
    criteria.flatMap(({ code }) => {
      const { choice = '', justification = '' } = scores[code] ?? {}
      if (choice === '' && justification === '') return []
      const isAbstained = choice === abstention
      const score = isAbstained || choice === '' ? null : Number(choice)
      return [[code, { score, isAbstained, justification }]]
    }),
  )

const isSame = (
  criteria: readonly CallCriterion[],
  before: Record<string, GivenScore>,
  after: Record<string, GivenScore>,
): boolean =>
  criteria.every(({ code }) => {
    const [a, b] = [before[code], after[code]]
    return a?.score === b?.score && a?.isAbstained === b?.isAbstained && a?.justification === b?.justification
  })
