import { type Answers, presentAnswers } from '#modules/forms/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { commitmentQuestions } from '../../follow-up-form.ts'
import { type Gap, gapsIn } from '../../gaps.ts'
import { learnedFor } from '../../policy/follow-through.ts'
import { type Commitment, commitmentsOf, writeCommitment } from '../../queries/follow-through/commitment.ts'
import {
  followFilesEver,
  insertSentVersion,
  questionnaireOf,
} from '../../queries/follow-through/questionnaire.ts'
import { replaceReported } from '../../queries/follow-through/reported.ts'
import {
  type CommitmentState,
  type FollowThrough,
  isWritten,
  type Questionnaire,
  type QuestionnaireKind,
} from '../../schema/follow-through.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { activitySubject, heldFollowThrough, moveFollow } from './life.ts'
import { authorsOf, focalPointsOf, mailFollow, secretariatOf } from './mail.ts'

/** What a questionnaire says now, and what keeps it from being sent. */
export const standingOf = async (
  ctx: Ctx,
  follow: FollowThrough,
  questionnaire: Questionnaire,
): Promise<{ answers: Answers; gaps: Gap[] }> => {
  const [files, commitments] = await Promise.all([
    followFilesEver(ctx.db, questionnaire.id),
    questionnaire.kind === 'follow_up' ? commitmentsOf(ctx.db, follow.activityId) : [],
  ])
  const answers = presentAnswers(questionnaire.form, questionnaire.answers, files)
  const gaps = gapsIn(questionnaire.form, answers, {
    endedOn: follow.endedOn,
    today: await todayOf(ctx),
    commitments: commitments.map(({ position }) => position),
  })
  return { answers, gaps }
}

/**
 * Sends a report or a follow-up in the name of the ministry, and keeps it as it is now. What it says of the
 * commitments and of outcomes is taken up with it.
 * @throws Conflict while something is missing, or when it is not the ministry's turn.
 */
export const sendFollow = (ctx: Ctx, code: string, kind: QuestionnaireKind): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const follow = await heldFollowThrough(ctx, code)
    if (learnedFor(ctx.actor, follow).length === 0) throw new NotFound()
    const questionnaire = found(await questionnaireOf(ctx.db, follow.activityId, kind))
    const { answers, gaps } = await standingOf(ctx, follow, questionnaire)
    if (!isWritten(follow.state, kind) || gaps.length > 0) throw new Conflict()

    const change = { at: ctx.now, byName: ctx.actor.name, accountId: ctx.actor.accountId }
    const version = await insertSentVersion(ctx.db, questionnaire.id, answers, change)
    if (kind === 'report') await moveFollow(ctx, follow, 'report_sent', { reportSentAt: ctx.now })
    else {
      await moveFollow(ctx, follow, 'answered', { answeredAt: ctx.now })
      await takeUpCommitments(ctx, follow, answers)
      await replaceReported(ctx.db, follow, outcomesIn(answers, questionnaire.lang))
    }
    await record(
      ctx,
      kind === 'report' ? 'activities.report_sent' : 'activities.follow_up_answered',
      activitySubject(follow.activityId),
      { version },
    )
    const path = followUrls.page(code, kind)
    await mailFollow(ctx, follow, await authorsOf(ctx, follow), path, (t, facts) => t[kind].sent(facts))
    await mailFollow(ctx, follow, await secretariatOf(ctx), followUrls.review(code, kind), (t, facts) =>
      t[kind].toReview(facts),
    )
    await mailFollow(ctx, follow, await focalPointsOf(ctx, follow, 'provider'), path, (t, facts) =>
      t[kind].toComment(facts),
    )
  })

const takeUpCommitments = async (ctx: Ctx, { activityId }: FollowThrough, answers: Answers) => {
  for (const commitment of await commitmentsOf(ctx.db, activityId)) {
    const codes = commitmentQuestions(commitment.position)
    const state = String(answers[codes.state]) as CommitmentState
    const why = typeof answers[codes.why] === 'string' ? String(answers[codes.why]) : null
    if (isSame(commitment, state, why)) continue
    await writeCommitment(ctx.db, activityId, commitment.id, {
      state,
      why,
      at: ctx.now,
      byName: ctx.actor.name,
    })
  }
}

const isSame = (commitment: Commitment, state: CommitmentState, why: string | null) =>
  commitment.state === state && commitment.why === why

const textOf = (cell: unknown): string | null => (typeof cell === 'string' && cell !== '' ? cell : null)

const outcomesIn = (answers: Answers, lang: Lang) =>
  (Array.isArray(answers.outcomes) ? answers.outcomes : [])
    .filter((row) => typeof row === 'object')
    .map((row) => new Map<string, unknown>(Object.entries(row)))
    .map((row, at) => ({
      position: at + 1,
      componentCode: String(row.get('component')),
      year: typeof row.get('year') === 'number' ? Number(row.get('year')) : null,
      text: String(row.get('result')),
      lang,
      evidence: textOf(row.get('evidence')),
      evidenceLink: textOf(row.get('link')),
      attachmentId: textOf(row.get('file')) === null ? null : Number(row.get('file')),
    }))
