import { inviteColleague } from '#modules/accounts/index.ts'
import { peopleById, postHolders } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { isMailable, untrusted } from '#platform/mail/index.ts'
import { learnedFor, mayReview, taughtFor } from '../../policy/follow-through.ts'
import {
  deleteFollowWriter,
  insertComment,
  insertFollowWriter,
  putOffice,
} from '../../queries/follow-through/people.ts'
import { type FollowThrough, kindOf, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { delegationText } from '../../text/delegation/index.ts'
import { reviewText } from '../../text/follow-review/index.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { activitySubject, heldFollowThrough } from './life.ts'
import { mailFollow, secretariatOf } from './mail.ts'

/** What an activity owes, held, and the ministry in whose name the actor asks others to answer along. */
export const spokenForFollow = async (
  ctx: Ctx,
  code: string,
): Promise<{ follow: FollowThrough; institutionId: number }> => {
  const follow = await heldFollowThrough(ctx, code)
  const institutionId = learnedFor(ctx.actor, follow)[0]
  if (institutionId === undefined) throw new NotFound()
  return { follow, institutionId }
}

/** Officials of the actor's ministry who could be asked to answer along. */
export const officialsToAsk = (ctx: Ctx, follow: FollowThrough) =>
  postHolders(ctx.db, {
    role: 'official',
    institutions: learnedFor(ctx.actor, follow),
    on: ctx.now.toISOString().slice(0, 10),
  })

/** Asks an official who already has a post in the ministry to answer along. */
export const addFollowWriter = (ctx: Ctx, code: string, personId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { follow } = await spokenForFollow(ctx, code)
    const officials = await officialsToAsk(ctx, follow)
    if (!officials.some((official) => official.personId === personId))
      throw new Invalid({ person: delegationText(ctx.lang).writers.choose })
    await letWrite(ctx, follow, personId, 'person')
  })

/** Asks somebody of the ministry by mail; who has no account yet receives an invitation to open one. */
export const inviteFollowWriter = (
  ctx: Ctx,
  code: string,
  given: { email: string; name: string; language: Lang },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { follow, institutionId } = await spokenForFollow(ctx, code)
    const personId = await inviteColleague(ctx, { ...given, institutionId })
    await letWrite(ctx, follow, personId, 'email')
  })

export const removeFollowWriter = (ctx: Ctx, code: string, personId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { follow } = await spokenForFollow(ctx, code)
    if (!(await deleteFollowWriter(ctx.db, follow.activityId, personId))) throw new NotFound()
    await recordPrivately(ctx, 'activities.writer_removed', activitySubject(follow.activityId), { personId })
  })

const letWrite = async (ctx: Ctx, follow: FollowThrough, personId: number, field: string): Promise<void> => {
  const { activityId } = follow
  const isNew = await insertFollowWriter(ctx.db, {
    activityId,
    personId,
    invitedAt: ctx.now,
    byName: ctx.actor.name,
  })
  if (!isNew) throw new Invalid({ [field]: delegationText(ctx.lang).writers.already })
  const person = found((await peopleById(ctx.db, [personId]))[0])
  await mailFollow(ctx, follow, [person], followUrls.page(follow.code, kindOf(follow.state)), (t, facts) =>
    t.askedToWrite(untrusted(ctx.actor.name), facts),
  )
  await recordPrivately(ctx, 'activities.writer_added', activitySubject(activityId), { personId })
}

type GivenOffice = { name: string; email: string; language: Lang }

/** Says where the minister's office of a ministry is written to: by its focal point or the Secretariat. */
export const setOffice = (ctx: Ctx, institutionId: number, given: GivenOffice): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const isOwn = ctx.actor.posts.some(
      (post) => post.institutionId === institutionId && post.role === 'focal_point',
    )
    if (!isOwn && !mayReview(ctx.actor)) throw new NotFound()
    const t = reviewText(ctx.lang).office
    const email = given.email.toLowerCase()
    const problems = {
      ...(given.name === '' && { name: t.nameNeeded }),
      ...(!isMailable(email) && { email: t.emailNeeded }),
    }
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    const { now: at, actor } = ctx
    await putOffice(ctx.db, { ...given, email, institutionId, at, byName: actor.name })
    await recordPrivately(ctx, 'activities.office_set', { kind: 'institution', id: institutionId })
  })

/** What the ministry that taught says about what was sent. */
export const comment = (ctx: Ctx, code: string, kind: QuestionnaireKind, text: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const follow = await heldFollowThrough(ctx, code)
    const institutionId = taughtFor(ctx.actor, follow)[0]
    if (institutionId === undefined) throw new NotFound()
    if ((kind === 'report' ? follow.reportSentAt : follow.answeredAt) === null) throw new Conflict()
    if (text === '') throw new Invalid({ comment: followText(ctx.lang).comments.needed })
    await insertComment(ctx.db, {
      activityId: follow.activityId,
      kind,
      institutionId,
      text,
      lang: ctx.lang,
      at: ctx.now,
      byName: ctx.actor.name,
    })
    await recordPrivately(ctx, 'activities.commented', activitySubject(follow.activityId), { kind })
    await mailFollow(ctx, follow, await secretariatOf(ctx), followUrls.page(code, kind), (t, facts) =>
      t.commented(facts),
    )
  })
