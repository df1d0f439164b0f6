import { networkProfile } from '#modules/directory/index.ts'
import {
  formsText,
  maxFileBytes,
  questionOfField,
  readAnswers,
  revisionsIn,
  type Saving,
  uploadAnswer,
} from '#modules/forms/index.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, takesFiles, typedFields, web } from '#platform/http/index.ts'
import {
  answerSection,
  attachToSection,
  type Section,
  sectionOf,
} from '../../actions/follow-through/delegation.ts'
import { followAttachments } from '../../queries/follow-through/questionnaire.ts'
import { institutionsIn } from '../../schema/follow-through.ts'
import { delegationText } from '../../text/delegation/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { SectionGone, SectionSent, SectionView } from '../../views/follow-through/section.tsx'
import { followChoices } from './place.ts'

const everybody = permission('public')
const path = followUrls.section(':token{[A-Za-z0-9_-]{43}}')
const tokenOf = (c: C) => c.req.param('token') ?? ''

/** The address is a secret: no cache keeps the page, no search engine lists it, no link on it tells where one was. */
const keepSecret = (c: C) => {
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.set('guard', { ...c.var.guard, 'referrer-policy': 'no-referrer' })
}

const gone = (c: C) => {
  const words = delegationText(c.var.lang)
  keepSecret(c)
  return c.var.page({ title: words.section.goneTitle, isIndexed: false }, <SectionGone words={words} />, 404)
}

type Unsaved = { given?: Record<string, unknown>; problems?: Record<string, string>; saving?: Saving }

const show = async (
  c: C,
  { delegation, follow, questionnaire, topic }: Section,
  { given, problems = {}, saving }: Unsaved = {},
  status?: 409 | 422,
) => {
  const { lang, ctx } = c.var
  const words = delegationText(lang)
  const clashes = saving?.clashes ?? []
  const own = questionnaire.answers.filter(({ question }) =>
    topic.questions.some(({ code }) => code === question),
  )
  const isSaved = (code: string) =>
    saving !== undefined &&
    !clashes.some(({ question }) => question === code) &&
    !Object.keys(problems).some((field) => questionOfField(field) === code)
  keepSecret(c)
  return c.var.page(
    { title: topic.title[lang], hasErrors: status !== undefined, isIndexed: false },
    <SectionView
      {...{ lang, words, follow, topic, problems, clashes }}
      textLang={questionnaire.lang}
      action={`/${lang}${followUrls.section(tokenOf(c))}`}
      byName={delegation.byName}
      answers={Object.fromEntries(own.map(({ question, value }) => [question, value]))}
      revs={{
        ...Object.fromEntries(own.map(({ question, rev }) => [question, rev])),
        ...(saving ? saving.revs : given ? revisionsIn(given) : {}),
      }}
      given={
        given
          ? Object.fromEntries(topic.questions.flatMap(({ code }) => (isSaved(code) ? [] : [[code, given]])))
          : {}
      }
      choices={await followChoices(ctx.db, lang, questionnaire)}
      files={await followAttachments(ctx.db, questionnaire.id)}
      timeZone={(await networkProfile(ctx.db)).timeZone}
    />,
    status,
  )
}

/** Adds a file: nothing is sent yet, and what was typed stays on the page. */
const attach = async (
  c: C,
  section: Section,
  question: string,
  given: Record<string, unknown>,
): Promise<Response> => {
  const { ctx, lang } = c.var
  const problems: Record<string, string> = {}
  const owner = {
    object: `activities.questionnaire/${section.questionnaire.id}`,
    institutionId: institutionsIn(section.follow, 'receiver')[0] ?? 0,
  }
  try {
    const file = await uploadAnswer(c, question, owner, (file) =>
      attachToSection(ctx, tokenOf(c), question, file),
    )
    if (!file) problems[question] = formsText(lang).files.choose
  } catch (error) {
    if (error instanceof NotFound) return gone(c)
    if (!(error instanceof Invalid)) throw error
    Object.assign(problems, error.fields)
  }
  const now = await sectionOf(ctx, tokenOf(c))
  if (!now) return gone(c)
  return show(c, now, { given, problems }, Object.keys(problems).length > 0 ? 422 : undefined)
}

export const followSectionRoutes = web()
  .get(path, everybody, async (c) => {
    const section = await sectionOf(c.var.ctx, tokenOf(c))
    return section ? show(c, section) : gone(c)
  })
  .post(path, everybody, takesFiles(maxFileBytes), async (c) => {
    const { ctx, lang } = c.var
    const section = await sectionOf(ctx, tokenOf(c))
    if (!section) return gone(c)
    const given = await typedFields(c)
    const { topic, questionnaire } = section
    const files = topic.questions.find(({ code, kind }) => kind === 'files' && code === given.question)
    if (files) return attach(c, section, files.code, given)
    // One more row is asked for: nothing is sent yet.
    if (topic.questions.some(({ code }) => code === given.add)) return show(c, section, { given })
    const choices = await followChoices(ctx.db, lang, questionnaire)
    const theirs = [given.keep_theirs].flat()
    const questions = topic.questions.filter(({ code }) => !theirs.includes(code))
    const { answers, problems } = readAnswers(questions, given, choices, lang)
    if (Object.keys(problems).length > 0) return show(c, section, { given, problems }, 422)
    try {
      const saving = await answerSection(ctx, tokenOf(c), { answers, revs: revisionsIn(given) })
      if (saving.clashes.length > 0) {
        const now = await sectionOf(ctx, tokenOf(c))
        return now ? show(c, now, { given, saving }, 409) : gone(c)
      }
    } catch (error) {
      if (error instanceof NotFound) return gone(c)
      throw error
    }
    keepSecret(c)
    return seeOther(c, `/${lang}${followUrls.sectionSent()}`)
  })
  .get(followUrls.sectionSent(), everybody, (c) => {
    const words = delegationText(c.var.lang)
    return c.var.page({ title: words.section.sentTitle, isIndexed: false }, <SectionSent words={words} />)
  })
