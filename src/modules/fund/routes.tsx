import { fundName } from '#modules/directory/index.ts'
import { apiBase, csv, permission, timed, web } from '#platform/http/index.ts'
import { isAddable } from './figures.ts'
import { contributingCountries, contributions } from './queries.ts'
import { fundText } from './text/index.ts'
import { urls } from './urls.ts'
import { FundView } from './views/fund.tsx'

export const routes = web()
  .get('/fund', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = fundText(lang)
    const [name, rows, countries] = await timed(c, 'db', () =>
      Promise.all([fundName(ctx.db), contributions(ctx.db), contributingCountries(ctx.db)]),
    )
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }] },
      <FundView
        lang={lang}
        t={t}
        name={name?.[lang]}
        contributions={rows}
        countries={countries}
        csv={`/${lang}${urls.csv()}`}
        json={`${apiBase}${urls.json()}`}
      />,
    )
  })
  .get('/fund.csv', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = fundText(lang)
    return csv(
      c,
      'contributions',
      [
        ...['code', 'from', 'to', 'contributors', 'kind', 'amount_usd', 'addable'],
        ...['qualifier', 'note', 'included_in', 'same_as', 'source_line'],
      ],
      (await contributions(ctx.db)).map((row) => [
        row.code,
        row.periodFrom,
        row.periodTo,
        row.contributors.map(({ name }) => name[lang]).join('; '),
        t.kind[row.kind],
        row.amountUsd,
        String(isAddable(row)),
        row.qualifier?.[lang],
        row.note?.[lang],
        row.includedIn,
        row.sameAs,
        row.sourceLine,
      ]),
    )
  })
