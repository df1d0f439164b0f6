import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { type Translations, translateOutcome } from '../actions/outcome.ts'
import { otherLanguages } from '../outcome-words.ts'
import { mayReview } from '../policy/follow-through.ts'
import { outcomeByCode } from '../queries/outcome.ts'
import { reviewText } from '../text/follow-review/index.ts'
import { activitiesText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { TranslationView } from '../views/translation.tsx'
import { wholeLines } from './follow-through/place.ts'

const path = `${urls.outcomes()}/:code{[a-z0-9-]+}/translation`
const review = permission('activities.review')

type Shown = { given?: Translations; problems?: Record<string, string>; isStale?: boolean }

const codeOf = (c: C) => c.req.param('code') ?? ''

const show = async (c: C, { given, problems = {}, isStale = false }: Shown = {}) => {
  const { lang, ctx } = c.var
  const outcome = found(await outcomeByCode(ctx.db, codeOf(c)))
  if (!mayReview(ctx.actor) || otherLanguages(outcome).length === 0) throw new NotFound()
  const [t, words] = [reviewText(lang).translation, activitiesText(lang)]
  const hasErrors = given !== undefined
  return c.var.page(
    {
      title: `${t.title} · ${outcome.code}`,
      path: urls.translation(outcome.code),
      breadcrumbs: [
        { text: words.outcomesPage.title, href: `/${lang}${urls.outcomes()}` },
        { text: outcome.code, href: `/${lang}${urls.outcome(outcome.code)}` },
        { text: t.title },
      ],
      hasErrors,
      isIndexed: false,
    },
    <TranslationView {...{ lang, t, outcome, given, problems, isStale }} />,
    isStale ? 409 : hasErrors ? 422 : 200,
  )
}

const typedIn = (body: Record<string, unknown>, name: string): Translations =>
  Object.fromEntries(languages.map((lang) => [lang, wholeLines(body[`${name}_${lang}`])]))

export const translationRoutes = web()
  .get(path, review, (c) => show(c))
  .post(path, review, async (c) => {
    const { lang, ctx } = c.var
    const code = codeOf(c)
    const body = await c.req.parseBody()
    const given = typedIn(body, 'words')
    try {
      await translateOutcome(ctx, code, { read: typedIn(body, 'read'), words: given })
    } catch (error) {
      if (error instanceof Invalid) return show(c, { given, problems: error.fields })
      if (error instanceof Conflict) return show(c, { given, isStale: true })
      throw error
    }
    return seeOther(c, `/${lang}${urls.outcome(code)}`, reviewText(lang).translation.saved)
  })
