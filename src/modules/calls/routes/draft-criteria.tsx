import { found } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { saveCriteria } from '../actions/call.ts'
import {
  isNamed,
  newCriterion,
  readCriteria,
  type TypedCriterion,
  typedCriteria,
  typedFrom,
  withWording,
} from '../criteria-form.ts'
import { localizedOf, revision } from '../draft.ts'
import { callCriteria } from '../queries/cycle.ts'
import type { CallCriterion, Cycle } from '../schema.ts'
import { deskText } from '../text/desk/index.ts'
import { draftText } from '../text/draft/index.ts'
import { runText } from '../text/run/index.ts'
import { urls } from '../urls.ts'
import { CriteriaView, WordingView } from '../views/run/criteria.tsx'
import { back, editableCall } from './draft.tsx'
import { yearPattern } from './public.tsx'
import { callOf, deskTrail } from './run.tsx'

const run = permission('calls.run')

type Shown = {
  criteria: CallCriterion[]
  typed?: TypedCriterion[]
  problems?: Record<string, string>
  isStale?: boolean
}

const showCriteria = (c: C, call: Cycle, { criteria, typed, problems = {}, isStale = false }: Shown) => {
  const { lang } = c.var
  const t = draftText(lang)
  const hasErrors = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: t.criteria.title,
      path: urls.criteria(call.year),
      breadcrumbs: deskTrail(c, call, { text: t.criteria.title }),
      hasErrors,
      isIndexed: false,
    },
    <CriteriaView
      {...{ lang, t, criteria, problems, isStale }}
      typed={typed ?? criteria.map(typedFrom)}
      year={call.year}
      rev={call.rev}
    />,
    isStale ? 409 : hasErrors ? 422 : undefined,
  )
}

const showWording = (c: C, call: Cycle, criterion: CallCriterion, isStale = false) => {
  const { lang } = c.var
  const t = draftText(lang)
  return c.var.page(
    {
      title: t.criteria.wordingTitle,
      path: urls.criterion(call.year, criterion.code),
      breadcrumbs: deskTrail(
        c,
        call,
        { text: t.criteria.title, href: `/${lang}${urls.criteria(call.year)}` },
        { text: t.criteria.wordingTitle },
      ),
      isIndexed: false,
    },
    <WordingView {...{ lang, t, criterion, isStale }} year={call.year} rev={call.rev} />,
    isStale ? 409 : undefined,
  )
}

const toCriteria = (c: C, call: Cycle) =>
  seeOther(c, `/${c.var.lang}${urls.criteria(call.year)}`, deskText(c.var.lang).done.saved)

const codePattern = ':code{[a-z0-9-]{1,60}}'

export const draftCriteriaRoutes = web()
  .get(`/calls/${yearPattern}/criteria`, run, async (c) => {
    const { call, isEditable } = await editableCall(c)
    if (!isEditable) return back(c, call)
    return showCriteria(c, call, { criteria: await callCriteria(c.var.ctx.db, call.id) })
  })
  .post(`/calls/${yearPattern}/criteria`, run, async (c) => {
    const { ctx, lang } = c.var
    const call = await callOf(c)
    const given = await c.req.parseBody()
    const rev = revision.parse(given.rev)
    const criteria = await callCriteria(ctx.db, call.id)
    const t = runText(lang).problems
    if (given.add === 'yes') {
      const name = localizedOf(given, 'name')
      if (!isNamed(name)) return showCriteria(c, call, { criteria, problems: { [`name_${lang}`]: t.name } })
      const saving = await saveCriteria(ctx, call.id, rev, [...criteria, newCriterion(name, criteria)])
      return saving.isSaved
        ? toCriteria(c, call)
        : showCriteria(c, saving.current, { criteria, isStale: true })
    }
    const typed = typedCriteria(given, criteria)
    const read = readCriteria(typed, criteria, t)
    if (Object.keys(read.problems).length > 0)
      return showCriteria(c, call, { criteria, typed, problems: read.problems })
    const saving = await saveCriteria(ctx, call.id, rev, read.criteria)
    return saving.isSaved
      ? seeOther(c, `/${lang}${urls.desk(call.year)}`, deskText(lang).done.saved)
      : showCriteria(c, saving.current, { criteria, typed, isStale: true })
  })
  .get(`/calls/${yearPattern}/criteria/${codePattern}`, run, async (c) => {
    const { call, isEditable } = await editableCall(c)
    const criteria = await callCriteria(c.var.ctx.db, call.id)
    const criterion = found(criteria.find(({ code }) => code === c.req.param('code')))
    return isEditable ? showWording(c, call, criterion) : back(c, call)
  })
  .post(`/calls/${yearPattern}/criteria/${codePattern}`, run, async (c) => {
    const { ctx } = c.var
    const call = await callOf(c)
    const given = await c.req.parseBody()
    const criteria = await callCriteria(ctx.db, call.id)
    const before = found(criteria.find(({ code }) => code === c.req.param('code')))
    const criterion = withWording(given, before)
    const saving = await saveCriteria(
      ctx,
      call.id,
      revision.parse(given.rev),
      criteria.map((one) => (one.code === criterion.code ? criterion : one)),
    )
    return saving.isSaved ? toCriteria(c, call) : showWording(c, saving.current, criterion, true)
  })
