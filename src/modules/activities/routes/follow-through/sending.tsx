import { questionsOf } from '#modules/forms/index.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { sendFollow, standingOf } from '../../actions/follow-through/sending.ts'
import type { Gap } from '../../gaps.ts'
import { isWritten, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowCheck } from '../../views/follow-through/check.tsx'
import { codeOf, followReading, followTrail, placeOf, type SeenFollow, seenFollow } from './place.ts'

/** What is in the way, in a sentence, and the page on which it is put right. */
const shownGap = (c: C, kind: QuestionnaireKind, { follow, questionnaire }: SeenFollow, gap: Gap) => {
  const { lang } = c.var
  const t = followText(lang).gaps
  const { form } = questionnaire
  const label = questionsOf(form).find(({ code }) => code === gap.question)?.label[lang] ?? ''
  const topic = form.topics.find(({ questions }) => questions.some(({ code }) => code === gap.question))
  const text =
    gap.kind === 'missing'
      ? t.missing(label)
      : gap.kind === 'why'
        ? t.why(gap.commitment)
        : t[gap.kind](gap.row)
  return { text, href: `${followUrls.topic(follow.code, kind, topic?.code ?? '')}#${gap.question}` }
}

const show = async (c: C, kind: QuestionnaireKind, isRefused = false) => {
  const { lang, ctx } = c.var
  const t = followText(lang)
  const seen = await seenFollow(c, kind)
  if (!seen.isWriter) throw new NotFound()
  const { follow, questionnaire } = seen
  if (!isWritten(follow.state, kind)) return seeOther(c, `/${lang}${followUrls.page(follow.code, kind)}`)
  const { answers, gaps } = await standingOf(ctx, follow, questionnaire)
  return c.var.page(
    {
      title: t.check.title,
      path: followUrls.check(follow.code, kind),
      breadcrumbs: followTrail(c, follow, kind, t.check.title),
      hasErrors: isRefused,
      isIndexed: false,
    },
    <FollowCheck
      {...{ lang, t, follow, kind, isRefused }}
      reading={await followReading(c, follow, questionnaire, answers)}
      gaps={gaps.map((gap) => shownGap(c, kind, seen, gap))}
      maySend={seen.isSpeaker}
    />,
    isRefused ? 422 : 200,
  )
}

const routesOf = (kind: QuestionnaireKind) =>
  web()
    .get(placeOf(kind, '/check'), permission('activities.report'), (c) => show(c, kind))
    .post(placeOf(kind, '/sending'), permission('activities.speak'), async (c) => {
      try {
        await sendFollow(c.var.ctx, codeOf(c), kind)
      } catch (error) {
        if (error instanceof Conflict) return show(c, kind, true)
        throw error
      }
      const { sent } = followText(c.var.lang).check
      return seeOther(c, `/${c.var.lang}${followUrls.page(codeOf(c), kind)}`, sent[kind])
    })

export const followSendingRoutes = web().route('/', routesOf('report')).route('/', routesOf('follow_up'))
