import { Conflict, found, Invalid } from '#platform/errors.ts'
import { type C, seeOther, web } from '#platform/http/index.ts'
import { isLang, languages } from '#platform/i18n/index.ts'
import { addText, beginReport, changePeriod, deleteDraft } from '../actions/begin.ts'
import { reportById, reportsToEdit, textsOf } from '../queries/report.ts'
import { type BeginForm, beginForm, type PeriodForm, periodForm, periodKey } from '../schema.ts'
import { reportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { BeginView } from '../views/begin.tsx'
import { PeriodView } from '../views/period.tsx'
import { edit, placeOf, textPath } from './editing.tsx'
import { number } from './public.tsx'

const showBegin = async (c: C, form: BeginForm, problems?: Record<string, string>, status?: 422) => {
  const { lang, ctx } = c.var
  const t = reportsText(lang)
  const others = (await reportsToEdit(ctx.db)).map(({ id, texts }) => ({
    id,
    title: `${t.list.number(id)}, ${texts.find((text) => text.lang === lang)?.title ?? texts[0]?.title ?? ''}`,
  }))
  return c.var.page(
    {
      title: t.begin.title,
      path: urls.begin(),
      breadcrumbs: [{ text: t.title, href: `/${lang}${urls.reports()}` }, { text: t.begin.title }],
      isIndexed: false,
      hasErrors: problems !== undefined,
    },
    <BeginView lang={lang} t={t} form={form} problems={problems} others={others} />,
    status,
  )
}

const whole: BeginForm = { from: null, to: null, langs: [...languages], source: '' }

const showPeriod = async (c: C, typed?: PeriodForm, problems?: Record<string, string>) => {
  const { lang, ctx } = c.var
  const t = reportsText(lang)
  const { id, period } = found(await reportById(ctx.db, Number(c.req.param('id'))))
  return c.var.page(
    {
      title: t.period.title,
      path: urls.period(id),
      breadcrumbs: [
        { text: t.title, href: `/${lang}${urls.reports()}` },
        { text: t.list.number(id) },
        { text: t.period.title },
      ],
      isIndexed: false,
      hasErrors: problems !== undefined,
    },
    <PeriodView {...{ lang, t, id, problems }} form={typed ?? period} was={periodKey(period)} />,
    problems && 422,
  )
}

export const beginRoutes = web()
  .get('/reports/begin', edit, (c) => showBegin(c, whole))
  .post('/reports', edit, async (c) => {
    const { ctx, lang } = c.var
    const form = beginForm.parse(await c.req.parseBody({ all: true }))
    try {
      const id = await beginReport(ctx, form)
      const of = form.langs.includes(lang) ? lang : (form.langs[0] ?? lang)
      return seeOther(c, `/${lang}${urls.text(id, of)}`, reportsText(lang).begin.done)
    } catch (error) {
      if (error instanceof Invalid) return showBegin(c, form, error.fields, 422)
      throw error
    }
  })
  .post(`/reports/:id${number}/texts`, edit, async (c) => {
    const { ctx, lang } = c.var
    const id = Number(c.req.param('id'))
    const { lang: of } = await c.req.parseBody()
    if (!isLang(of)) throw new Conflict()
    await addText(ctx, id, of)
    return seeOther(c, `/${lang}${urls.text(id, of)}`, reportsText(lang).begin.done)
  })
  .get(`/reports/:id${number}/period`, edit, (c) => showPeriod(c))
  .post(`/reports/:id${number}/period`, edit, async (c) => {
    const { ctx, lang } = c.var
    const id = Number(c.req.param('id'))
    const form = periodForm.parse(await c.req.parseBody())
    try {
      await changePeriod(ctx, id, form)
    } catch (error) {
      if (error instanceof Invalid) return showPeriod(c, form, error.fields)
      throw error
    }
    const texts = await textsOf(ctx.db, id)
    const of = texts.find((text) => text.lang === lang) ?? texts[0]
    return seeOther(
      c,
      `/${lang}${of ? urls.text(id, of.lang) : urls.reports()}`,
      reportsText(lang).period.done,
    )
  })
  .post(`${textPath}/deletion`, edit, async (c) => {
    const { ctx, lang } = c.var
    const { id, of } = placeOf(c)
    const { rev } = await c.req.parseBody()
    await deleteDraft(ctx, id, of, Number(rev))
    return seeOther(c, `/${lang}${urls.reports()}`, reportsText(lang).deletion.done)
  })
