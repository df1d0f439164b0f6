import { progressOf } from '#modules/forms/index.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { comment } from '../../actions/follow-through/people.ts'
import { standingOf } from '../../actions/follow-through/sending.ts'
import { dayNumber } from '../../calendar/day.ts'
import { commitmentsOf } from '../../queries/follow-through/commitment.ts'
import { stepsOf } from '../../queries/follow-through/follow-through.ts'
import { extensionsOf, followWriters, providerComments } from '../../queries/follow-through/people.ts'
import { questionnaireOf } from '../../queries/follow-through/questionnaire.ts'
import { reportedOutcomes } from '../../queries/follow-through/reported.ts'
import {
  isReviewed,
  isWritten,
  kindOf,
  owedOn,
  type QuestionnaireKind,
  questionnaireKinds,
} from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowPage } from '../../views/follow-through/page.tsx'
import { FollowVersion } from '../../views/follow-through/version.tsx'
import {
  codeOf,
  followReading,
  followTrail,
  placeOf,
  type SeenFollow,
  seenFollow,
  typedLines,
  versionsSeen,
} from './place.ts'

const read = permission('activities.follow')

/** The text for who does not write it now: the present one for writers, for all others what was sent. */
const readersPart = async (c: C, kind: QuestionnaireKind, seen: SeenFollow) => {
  const { follow, questionnaire, isWriter } = seen
  if (isWriter && isWritten(follow.state, kind)) return {}
  const last = (await versionsSeen(c, seen)).at(-1)
  if (!last) return {}
  const reading = await followReading(c, follow, questionnaire, last.answers)
  const t = followText(c.var.lang)
  return { reading, readingNote: isWritten(follow.state, kind) ? t.page.readSent : undefined }
}

/** What a writer has before the eyes: how far each section is. */
const writersPart = async (c: C, kind: QuestionnaireKind, seen: SeenFollow) => {
  const { follow, questionnaire, isWriter } = seen
  if (!isWriter || !isWritten(follow.state, kind)) return {}
  const { lang, ctx } = c.var
  const [{ answers, gaps }, writers] = await Promise.all([
    standingOf(ctx, follow, questionnaire),
    followWriters(ctx.db, follow.activityId),
  ])
  const topics = questionnaire.form.topics.map((topic) => ({
    code: topic.code,
    title: topic.title[lang],
    progress: progressOf(topic, answers),
  }))
  return { tasks: { topics, people: writers.length, isReady: gaps.length === 0 } }
}

const show = async (c: C, kind: QuestionnaireKind, given: { comment: string; problem?: string }) => {
  const { lang, ctx } = c.var
  const t = followText(lang)
  const seen = await seenFollow(c, kind)
  const { follow, timeZone } = seen
  const other = questionnaireKinds.find((one) => one !== kind) ?? kind
  const isCurrent = kindOf(follow.state) === kind
  // What the Secretariat and the ministry that learned say to each other is not the provider's.
  const isInside = seen.isWriter || seen.isReviewer
  const isJudged = isInside && kind === 'follow_up' && follow.state === 'verified'
  const [writing, reading, versions, commitments, comments, allExtensions, steps, today, hasOther, judged] =
    await Promise.all([
      writersPart(c, kind, seen),
      readersPart(c, kind, seen),
      versionsSeen(c, seen),
      commitmentsOf(ctx.db, follow.activityId),
      providerComments(ctx.db, follow.activityId),
      extensionsOf(ctx.db, follow.activityId),
      stepsOf(ctx.db, follow.activityId),
      todayOf(ctx),
      questionnaireOf(ctx.db, follow.activityId, other),
      isJudged ? reportedOutcomes(ctx.db, follow.activityId) : [],
    ])
  const extensions = isInside ? allExtensions : []
  const history = isInside ? steps : steps.map((step) => ({ ...step, reason: null }))
  const due = isCurrent ? owedOn(follow) : null
  return c.var.page(
    {
      title: `${t.kinds[kind]} · ${follow.code}`,
      path: followUrls.page(follow.code, kind),
      breadcrumbs: followTrail(c, follow, kind),
      hasErrors: given.problem !== undefined,
      isIndexed: false,
    },
    <FollowPage
      {...{ lang, t, follow, kind, timeZone, versions, comments, extensions, history, given, judged }}
      {...writing}
      {...reading}
      reason={isInside && isCurrent ? follow : undefined}
      due={due === null ? undefined : { on: due, days: dayNumber(due) - dayNumber(today) }}
      commitments={commitments.map((one) => ({
        ...one,
        isLate: one.state === 'open' && one.dueOn < today,
      }))}
      may={{
        review: seen.isReviewer && (isReviewed(follow.state, kind) || isWritten(follow.state, kind)),
        decide: isReviewed(follow.state, kind),
        comment: seen.isProvider && versions.length > 0,
      }}
      other={hasOther ? other : undefined}
    />,
    given.problem === undefined ? 200 : 422,
  )
}

const routesOf = (kind: QuestionnaireKind) =>
  web()
    .get(placeOf(kind), read, (c) => show(c, kind, { comment: '' }))
    .post(placeOf(kind, '/comments'), permission('activities.speak'), async (c) => {
      const text = typedLines((await c.req.parseBody()).comment)
      try {
        await comment(c.var.ctx, codeOf(c), kind, text)
      } catch (error) {
        if (error instanceof Invalid) return show(c, kind, { comment: text, problem: error.fields.comment })
        throw error
      }
      const { done } = followText(c.var.lang).comments
      return seeOther(c, `/${c.var.lang}${followUrls.page(codeOf(c), kind)}`, done)
    })
    .get(placeOf(kind, '/versions/:version{[1-9][0-9]{0,5}}'), read, async (c) => {
      const { lang } = c.var
      const t = followText(lang)
      const seen = await seenFollow(c, kind)
      const versions = await versionsSeen(c, seen)
      const shown = found(versions.find(({ version }) => version === Number(c.req.param('version'))))
      const title = t.page.version(shown.version)
      return c.var.page(
        { title, breadcrumbs: followTrail(c, seen.follow, kind, title), isIndexed: false },
        <FollowVersion
          {...{ lang, t, kind, shown }}
          follow={seen.follow}
          timeZone={seen.timeZone}
          before={versions.findLast(({ version }) => version < shown.version)}
          reading={await followReading(c, seen.follow, seen.questionnaire, shown.answers)}
        />,
      )
    })

export const followPageRoutes = web().route('/', routesOf('report')).route('/', routesOf('follow_up'))
