import type { Cycle } from '#modules/calls/index.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { releaseDecisions } from '../actions/release.ts'
import { decisionsOf } from '../queries/decision.ts'
import { lettersOf } from '../queries/letter.ts'
import { decisionsText } from '../text/decisions/index.ts'
import { evaluationText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ReleaseView } from '../views/decisions/release.tsx'
import { proposalsById, withoutReader } from './decisions.tsx'
import { callOf, trail, yearPattern } from './seen-call.ts'

const run = permission('evaluation.run')

const showRelease = async (c: C, call: Cycle, problems?: Record<string, string>, status?: 422) => {
  const { lang, ctx } = c.var
  const t = decisionsText(lang)
  if (call.state !== 'decided') throw new Conflict()
  const [decisions, letters, proposals] = await Promise.all([
    decisionsOf(ctx.db, call.id),
    lettersOf(ctx.db, call.id),
    proposalsById(c, call),
  ])
  const selected = decisions.filter(({ outcome }) => outcome === 'selected')
  const untranslated = selected.filter(({ topic }) => new Set(Object.values(topic)).size === 1).length
  const nobody = withoutReader(proposals.values(), letters, lang)
  return c.var.page(
    {
      title: t.release.title,
      path: urls.release(call.year),
      breadcrumbs: trail(
        c,
        call,
        { text: t.title, href: `/${lang}${urls.decisions(call.year)}` },
        { text: t.release.title },
      ),
      isIndexed: false,
      hasErrors: problems !== undefined,
    },
    <ReleaseView
      {...{ lang, t, problems }}
      words={evaluationText(lang)}
      year={call.year}
      letters={letters.length}
      selected={selected.length}
      checks={[
        ...(untranslated > 0
          ? [
              {
                text: t.topics.untranslated(untranslated),
                href: `/${lang}${urls.decisions(call.year)}#topics`,
              },
            ]
          : []),
        ...(nobody.length > 0
          ? [
              {
                text: `${t.letters.nobody}: ${format(lang).list([...new Set(nobody.map(({ name }) => name))])}`,
                href: `/${lang}${urls.letters(call.year)}`,
              },
            ]
          : []),
      ]}
    />,
    status,
  )
}

export const releaseRoutes = web()
  .get(`/calls/${yearPattern}/release`, run, async (c) => {
    const call = await callOf(c)
    if (call.state === 'published') return seeOther(c, `/${c.var.lang}${urls.results(call.year)}`)
    return showRelease(c, call)
  })
  .post(`/calls/${yearPattern}/release`, run, async (c) => {
    const call = await callOf(c)
    try {
      await releaseDecisions(c.var.ctx, call.id)
    } catch (error) {
      if (error instanceof Invalid) return showRelease(c, call, error.fields, 422)
      throw error
    }
    return seeOther(c, `/${c.var.lang}${urls.results(call.year)}`, decisionsText(c.var.lang).release.done)
  })
