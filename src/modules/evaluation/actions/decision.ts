import {
  type Cycle,
  markDecided,
  type ProposalSummary,
  proposalsOfCall,
  reopenEvaluation,
  runCall,
} from '#modules/calls/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid } from '#platform/errors.ts'
import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import { outcomeOf } from '../computation.ts'
import { candidateId, instanceOf, isSameInstance } from '../instance-of.ts'
import { hasFewRatings } from '../policy.ts'
import {
  decisionsOf,
  deleteDecisions,
  insertDecisions,
  releaseOf,
  updateDecision,
} from '../queries/decision.ts'
import { keepWork, takeKeptWork } from '../queries/kept-work.ts'
import { deleteLetters, lettersOf } from '../queries/letter.ts'
import { candidatesOf } from '../queries/rating.ts'
import { rulesInForce } from '../queries/rules.ts'
import { exceptionsTo, latestSelection } from '../queries/selection.ts'
import type { Decision, Exception, Selection } from '../schema/decision.ts'
import { decisionsText } from '../text/decisions/index.ts'
import { draftLetters, redraftLetters } from './letter.ts'

/** The last selection of a call, and whether ratings, proposals and rules are still those it was computed from. */
export const selectionNow = async (
  ctx: Ctx,
  callId: number,
): Promise<{ selection: Selection; isStale: boolean } | undefined> => {
  const [selection, adopted, candidates] = await Promise.all([
    latestSelection(ctx.db, callId),
    rulesInForce(ctx.db, callId),
    candidatesOf(ctx.db, callId),
  ])
  if (!selection || !adopted) return undefined
  const isStale = !isSameInstance(selection.instance, instanceOf(adopted.rules, candidates))
  return { selection, isStale }
}

/**
 * Gives every eligible proposal its decision and drafts every letter; nobody but those who run the call sees either.
 * What was written into decisions that were taken back returns, a corrected letter where the decision is the same.
 * @throws Invalid while there is no selection, when it is out of date, when a selected one could not become an activity,
 * or when a proposal has fewer ratings than the least and that was not accepted.
 */
export const prepareDecisions = (
  ctx: Ctx,
  callId: number,
  { withJustifications, acceptsFewRatings }: { withJustifications: boolean; acceptsFewRatings: boolean },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    if (call.state !== 'under_evaluation') throw new Conflict()
    const t = decisionsText(ctx.lang).prepare
    const now = await selectionNow(ctx, callId)
    if (!now) throw new Invalid({ prepare: t.noSelection })
    if (now.isStale) throw new Invalid({ prepare: t.stale })
    const { selection } = now
    if (selection.result.outcome.status !== 'optimal') throw new Invalid({ prepare: t.noSelection })
    const [proposals, exceptions, candidates] = await Promise.all([
      proposalsOfCall(ctx.db, callId, ['eligible']),
      exceptionsTo(ctx.db, selection.id),
      candidatesOf(ctx.db, callId),
    ])
    const few = candidates.filter(hasFewRatings)
    if (few.length > 0 && !acceptsFewRatings) throw new Invalid({ few: t.fewProblem })
    const kept = new Map((await takeKeptWork(ctx.db, callId)).map((work) => [work.proposalId, work]))
    const ratings = new Map(candidates.map((candidate) => [candidate.proposal.id, candidate.ratings]))
    const decisions = decide(selection, proposals, exceptions).map((decision): Decision => {
      const { topic, remark, remarkLang, hasJustifications } = {
        ...decision,
        hasJustifications: withJustifications,
        ...kept.get(decision.proposalId),
      }
      const words = { topic, remark, remarkLang, hasJustifications }
      return { ...decision, ...words, ratings: ratings.get(decision.proposalId) ?? 0 }
    })
    const selected = new Set(
      decisions.flatMap(({ outcome, proposalId }) => (outcome === 'selected' ? [proposalId] : [])),
    )
    const incomplete = proposals.filter(
      ({ id, themeCode, modality }) => selected.has(id) && (themeCode === null || modality === null),
    )
    if (incomplete.length > 0)
      throw new Invalid({ prepare: t.incomplete(incomplete.map(candidateId).join(', ')) })
    await insertDecisions(ctx.db, decisions)
    await draftLetters(ctx, call, decisions, kept)
    await markDecided(ctx, callId)
    await recordPrivately(
      ctx,
      'evaluation.decisions_prepared',
      { kind: 'call', id: callId },
      { selection: selection.id, fewRatings: few.map(({ proposal }) => proposal.id) },
    )
  })

type Decided = Exclude<keyof Decision, 'hasJustifications' | 'ratings'>

/** What the rules gave each proposal, but for the exceptions; those moved to the reserve by one come last in it. */
const decide = (
  { id: selectionId, callId, result }: Pick<Selection, 'id' | 'callId' | 'result'>,
  proposals: readonly ProposalSummary[],
  exceptions: readonly Pick<Exception, 'proposalId' | 'outcome'>[],
): Pick<Decision, Decided>[] => {
  const departed = new Map(exceptions.map(({ proposalId, outcome }) => [proposalId, outcome]))
  const rows = proposals.map((proposal) => {
    const given = outcomeOf(result, candidateId(proposal))
    const outcome = departed.get(proposal.id) ?? given.outcome
    return { proposal, outcome, place: given.reservePosition ?? Number.POSITIVE_INFINITY }
  })
  const reserve = rows
    .filter(({ outcome }) => outcome === 'reserve')
    .toSorted((a, b) => a.place - b.place || a.proposal.id - b.proposal.id)
    .map(({ proposal }) => proposal.id)
  return rows.map(({ proposal, outcome }) => ({
    proposalId: proposal.id,
    callId,
    selectionId,
    outcome,
    reservePosition: outcome === 'reserve' ? reserve.indexOf(proposal.id) + 1 : null,
    topic: sameInAll(proposal.title ?? candidateId(proposal)),
    remark: null,
    remarkLang: null,
  }))
}

const sameInAll = (text: string) => Object.fromEntries(languages.map((lang) => [lang, text])) as Localized

/** The call while its decisions are prepared and not yet known. */
const preparedCall = async (ctx: Ctx, callId: number): Promise<Cycle> => {
  const call = await runCall(ctx, callId)
  if (call.state !== 'decided' || (await releaseOf(ctx.db, callId))) throw new Conflict()
  return call
}

/** Takes the decisions back before anybody knew of them, to prepare them anew; what was written into them is kept. */
export const takeBackDecisions = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await preparedCall(ctx, callId)
    const [decisions, letters] = await Promise.all([decisionsOf(ctx.db, callId), lettersOf(ctx.db, callId)])
    await keepWork(
      ctx.db,
      decisions.map(({ selectionId: _, ratings: __, ...work }) => ({
        ...work,
        letters: letters
          .filter(({ proposalId, isEdited }) => isEdited && proposalId === work.proposalId)
          .map(({ personId, institutionId, role, lang, subject, text }) => ({
            personId,
            institutionId,
            role,
            lang,
            subject,
            text,
          })),
      })),
    )
    await deleteLetters(ctx.db, callId)
    await deleteDecisions(ctx.db, callId)
    await reopenEvaluation(ctx, callId)
    await recordPrivately(ctx, 'evaluation.decisions_taken_back', { kind: 'call', id: callId })
  })

/**
 * What the public will read of each selected proposal.
 * @throws Invalid naming the fields (`topic.<proposal>.<language>`) without a text.
 */
export const saveTopics = (ctx: Ctx, callId: number, given: Map<number, Localized>): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await preparedCall(ctx, callId)
    const t = decisionsText(ctx.lang).topics
    const selected = (await decisionsOf(ctx.db, callId)).filter(({ outcome }) => outcome === 'selected')
    const problems = selected.flatMap(({ proposalId }) =>
      languages
        .filter((lang) => given.get(proposalId)?.[lang] === '')
        .map((lang) => [`topic.${proposalId}.${lang}`, t.problem]),
    )
    if (problems.length > 0) throw new Invalid(Object.fromEntries(problems))
    for (const decision of selected) {
      await updateDecision(ctx.db, { ...decision, topic: given.get(decision.proposalId) ?? decision.topic })
    }
    await recordPrivately(ctx, 'evaluation.topics_saved', { kind: 'call', id: callId })
  })

/** Says something to the ministry, and whether it reads the evaluators' words, in those letters that nobody has corrected by hand. */
export const saveRemark = (
  ctx: Ctx,
  callId: number,
  proposalId: number,
  { remark, justifications }: { remark: string; justifications: boolean },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await preparedCall(ctx, callId)
    const decisions = await decisionsOf(ctx.db, callId)
    const decision = found(decisions.find((one) => one.proposalId === proposalId))
    const remarkLang: Lang | null = remark === '' ? null : ctx.lang
    await updateDecision(ctx.db, {
      ...decision,
      hasJustifications: justifications,
      remark: remark === '' ? null : remark,
      remarkLang,
    })
    await redraftLetters(ctx, call, proposalId)
    await recordPrivately(ctx, 'evaluation.remark_saved', { kind: 'proposal', id: proposalId })
  })
