import { z } from 'zod'
import { components } from '#modules/taxonomy/index.ts'
import { Conflict, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { extend } from '../../actions/follow-through/extension.ts'
import {
  acceptReport,
  decideAsRead,
  giveBack,
  type Verdict,
  verifyFollowUp,
} from '../../actions/follow-through/review.ts'
import { reportedOutcomes } from '../../queries/follow-through/reported.ts'
import { isReviewed, isWritten, owedOn, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { reviewText } from '../../text/follow-review/index.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowReview } from '../../views/follow-through/review.tsx'
import {
  codeOf,
  followReading,
  followTrail,
  placeOf,
  seenFollow,
  typedLine,
  typedLines,
  versionsSeen,
} from './place.ts'

const review = permission('activities.review')

type Shown = { given?: Record<string, string>; problems?: Record<string, string>; isStale?: boolean }

const show = async (
  c: C,
  kind: QuestionnaireKind,
  { given = {}, problems = {}, isStale = false }: Shown = {},
) => {
  const { lang, ctx } = c.var
  const [t, words] = [followText(lang), reviewText(lang)]
  const seen = await seenFollow(c, kind)
  if (!seen.isReviewer) throw new NotFound()
  const { follow, questionnaire } = seen
  const [last, outcomes, allComponents] = await Promise.all([
    versionsSeen(c, seen).then((versions) => versions.at(-1)),
    kind === 'follow_up' ? reportedOutcomes(ctx.db, follow.activityId) : [],
    components(ctx.db),
  ])
  const hasErrors = Object.keys(problems).length > 0 || isStale
  return c.var.page(
    {
      title: `${words[kind].title} · ${follow.code}`,
      path: followUrls.review(follow.code, kind),
      breadcrumbs: followTrail(c, follow, kind, words[kind].title),
      hasErrors,
      wide: true,
      isIndexed: false,
    },
    <FollowReview
      {...{ lang, t, words, follow, kind, outcomes, given, problems, isStale }}
      components={allComponents}
      version={last?.version ?? 0}
      reading={last && (await followReading(c, follow, questionnaire, last.answers))}
      fileHref={(id) => `/${lang}${followUrls.attachment(follow.code, kind, id)}`}
      mayDecide={isReviewed(follow.state, kind)}
      owedOn={(isWritten(follow.state, kind) && owedOn(follow)) || undefined}
    />,
    isStale ? 409 : hasErrors ? 422 : 200,
  )
}

/** What the Secretariat said of each outcome, by its place. */
const verdictsIn = (body: Record<string, unknown>): Map<number, Verdict> =>
  new Map(
    Object.entries(body).flatMap(([name, value]) => {
      const position = /^verdict\.([1-9]\d?)$/.exec(name)?.[1]
      if (position === undefined || (value !== 'verified' && value !== 'rejected')) return []
      const verdict = {
        isVerified: value === 'verified',
        component: typedLine(body[`component.${position}`]),
        rejection: typedLine(body[`rejection.${position}`]),
      }
      return [[Number(position), verdict] as const]
    }),
  )

/** Which version was on the page. */
const readIn = (kind: QuestionnaireKind, { version }: Record<string, string>) => ({
  kind,
  version: Number(version) || 0,
})

const textsIn = (body: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typedLines(value)]))

const deciding = async (
  c: C,
  kind: QuestionnaireKind,
  given: Record<string, string>,
  done: string,
  verb: () => Promise<void>,
) => {
  try {
    await verb()
  } catch (error) {
    if (error instanceof Invalid) return show(c, kind, { given, problems: error.fields })
    if (error instanceof Conflict) return show(c, kind, { given, isStale: true })
    throw error
  }
  return seeOther(c, `/${c.var.lang}${followUrls.page(codeOf(c), kind)}`, done)
}

const routesOf = (kind: QuestionnaireKind) =>
  web()
    .get(placeOf(kind, '/review'), review, (c) => show(c, kind))
    .post(placeOf(kind, '/review'), review, async (c) => {
      const words = reviewText(c.var.lang)
      const body = await c.req.parseBody()
      const [code, given] = [codeOf(c), textsIn(body)]
      return kind === 'report'
        ? deciding(c, kind, {}, words.report.accepted, () =>
            decideAsRead(c.var.ctx, code, readIn(kind, given), (ctx) => acceptReport(ctx, code)),
          )
        : deciding(c, kind, given, words.follow_up.verified, () =>
            decideAsRead(c.var.ctx, code, readIn(kind, given), (ctx) =>
              verifyFollowUp(ctx, code, verdictsIn(body)),
            ),
          )
    })
    .get(placeOf(kind, '/return'), review, (c) => show(c, kind))
    .post(placeOf(kind, '/return'), review, async (c) => {
      const given = textsIn(await c.req.parseBody())
      return deciding(c, kind, given, reviewText(c.var.lang)[kind].givenBack, () =>
        decideAsRead(c.var.ctx, codeOf(c), readIn(kind, given), (ctx) =>
          giveBack(ctx, codeOf(c), kind, given.reason ?? ''),
        ),
      )
    })
    .post(placeOf(kind, '/extension'), review, async (c) => {
      const given = textsIn(await c.req.parseBody())
      const due = z.iso.date().safeParse(given.due)
      return deciding(c, kind, given, reviewText(c.var.lang).extension.done, () =>
        extend(c.var.ctx, codeOf(c), kind, {
          due: due.data,
          reason: given.reason ?? '',
        }),
      )
    })

export const followReviewRoutes = web().route('/', routesOf('report')).route('/', routesOf('follow_up'))
