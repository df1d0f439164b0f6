import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { mayReview, mayWriteFollow } from './policy/follow-through.ts'
import { followThroughsSeen } from './queries/follow-through/follow-through.ts'
import { followWriterIds } from './queries/follow-through/people.ts'
import { untranslatedOutcomes } from './queries/outcome.ts'
import { type FollowThrough, isReviewed, kindOf, owedOn } from './schema/follow-through.ts'
import { reviewText } from './text/follow-review/index.ts'
import { followText } from './text/follow-through/index.ts'
import { endOfDay } from './today.ts'
import { unanswered } from './unanswered.ts'
import { followUrls } from './urls/follow-through.ts'
import { urls } from './urls.ts'

/** What waits for the actor after activities: what to answer, what to read, and who does not answer. */
export const followWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  const follows = (await followThroughsSeen(ctx.db, ctx.actor)).filter(({ state }) => state !== 'verified')
  const translating = mayReview(ctx.actor) ? await toTranslate(ctx, lang) : []
  if (follows.length === 0) return translating
  const { timeZone } = await networkProfile(ctx.db)
  const [mine, received] = await Promise.all([
    Promise.all(follows.map((follow) => toAnswer(ctx, lang, follow, timeZone))),
    mayReview(ctx.actor) ? toReview(ctx, lang, follows, timeZone) : [],
  ])
  return [...mine.flat(), ...received, ...translating]
}

const toAnswer = async (
  ctx: Ctx,
  lang: Lang,
  follow: FollowThrough,
  timeZone: string,
): Promise<Waiting[]> => {
  const due = owedOn(follow)
  if (due === null) return []
  if (!mayWriteFollow(ctx.actor, follow, await followWriterIds(ctx.db, follow.activityId))) return []
  const t = followText(lang).waiting
  const kind = kindOf(follow.state)
  const isBack = follow.state === 'returned' || follow.state === 'asked'
  return [
    {
      due: endOfDay(due, timeZone),
      title: isBack ? t.back[kind](follow.code) : t.answer[kind](follow.code),
      subject: follow.topic[lang],
      action: { text: t.open, path: followUrls.page(follow.code, kind) },
    },
  ]
}

const toTranslate = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  const outcomes = await untranslatedOutcomes(ctx.db)
  const [first] = outcomes
  if (!first) return []
  const t = reviewText(lang).translation
  const action = { text: t.open, path: urls.translation(first.code) }
  return [{ due: null, title: t.waiting(outcomes.length), action }]
}

const toReview = async (
  ctx: Ctx,
  lang: Lang,
  follows: FollowThrough[],
  timeZone: string,
): Promise<Waiting[]> => {
  const t = followText(lang).waiting
  const late = await unanswered(ctx)
  const first = late[0]
  const sent = follows.filter(({ state }) => isReviewed(state, kindOf(state)))
  return [
    ...sent.map((follow) => ({
      due: null,
      title: t.review[kindOf(follow.state)](follow.code),
      subject: follow.topic[lang],
      action: { text: t.read, path: followUrls.review(follow.code, kindOf(follow.state)) },
    })),
    ...(first
      ? [
          {
            due: endOfDay(first.dueOn, timeZone),
            title: t.unanswered(late.length),
            action: { text: t.see, path: followUrls.overdue() },
          },
        ]
      : []),
  ]
}
