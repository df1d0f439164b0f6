import { csv, json, permission, type Sheet, web, xlsx } from '#platform/http/index.ts'
import { figuresOf } from '../figures.ts'
import { progressOfMinistries } from '../queries/statistics.ts'
import type { PartyRole, ProposalSummary } from '../schema.ts'
import { ownerOf } from '../statistics.ts'
import { statisticsText } from '../text/statistics/index.ts'
import { urls } from '../urls.ts'
import { StatisticsView, tables } from '../views/statistics/page.tsx'
import { runningCall } from './received.tsx'

const run = permission('calls.run')

const columns = [
  ...['reference', 'state', 'country', 'beneficiaries', 'providers', 'title', 'language', 'theme'],
  ...['modality', 'cost_usd', 'co_financing_usd', 'origin', 'origin_code', 'submitted_at'],
]

const countriesOf = ({ parties }: ProposalSummary, role: PartyRole) =>
  parties
    .filter((party) => party.role === role)
    .map(({ country }) => country)
    .join(';')

const rowOf = (proposal: ProposalSummary): unknown[] => [
  ...[proposal.reference, proposal.state, ownerOf(proposal)],
  ...[countriesOf(proposal, 'beneficiary'), countriesOf(proposal, 'provider'), proposal.title],
  ...[proposal.lang, proposal.themeCode, proposal.modality, proposal.cost, proposal.coFinancing],
  ...[proposal.origin, proposal.originCode, proposal.submittedAt?.toISOString()],
]

export const statisticsRoutes = web()
  .get('/calls/:year{[0-9]{4}}/statistics', run, async (c) => {
    const { lang, ctx } = c.var
    const call = await runningCall(c)
    const [{ statistics, named }, ministries] = await Promise.all([
      figuresOf(ctx.db, lang, call),
      progressOfMinistries(ctx.db, call.id),
    ])
    const t = statisticsText(lang)
    return c.var.page(
      {
        title: t.title,
        breadcrumbs: [{ text: call.title[lang], href: `/${lang}${urls.desk(call.year)}` }, { text: t.title }],
        isIndexed: false,
      },
      <StatisticsView
        {...{ lang, t, statistics, named }}
        call={{ year: call.year, title: call.title[lang] }}
        silent={ministries.filter(({ submitted }) => submitted === 0)}
      />,
    )
  })
  .get('/calls/:year{[0-9]{4}}/statistics.csv', run, async (c) => {
    const call = await runningCall(c)
    const { proposals } = await figuresOf(c.var.ctx.db, c.var.lang, call)
    return csv(c, `proposals-${call.year}`, columns, proposals.map(rowOf))
  })
  .get('/calls/:year{[0-9]{4}}/statistics.xlsx', run, async (c) => {
    const { lang, ctx } = c.var
    const call = await runningCall(c)
    const t = statisticsText(lang)
    const [{ proposals, named }, ministries] = await Promise.all([
      figuresOf(ctx.db, lang, call),
      progressOfMinistries(ctx.db, call.id),
    ])
    const sheets: Sheet[] = [
      { name: t.heads.count, columns, rows: proposals.map(rowOf) },
      ...tables.map((by) => ({
        name: t.by[by],
        columns: [by === 'provider' ? t.heads.country : t.heads[by], t.heads.count],
        rows: named[by].map(({ name, count }) => [name, count]),
      })),
      {
        name: t.silent.title,
        columns: ['country', 'submitted', 'awaiting_consent', 'drafts'],
        rows: ministries.map((ministry) => [
          ministry.countryName[lang],
          ministry.submitted,
          ministry.awaitingConsent,
          ministry.drafts,
        ]),
      },
    ]
    return xlsx(c, `statistics-${call.year}`, sheets)
  })
  .get('/calls/:year{[0-9]{4}}/statistics.json', run, async (c) => {
    const call = await runningCall(c)
    const { db } = c.var.ctx
    const [{ proposals, statistics }, ministries] = await Promise.all([
      figuresOf(db, c.var.lang, call),
      progressOfMinistries(db, call.id),
    ])
    return json(c, `statistics-${call.year}`, {
      call: call.year,
      ...statistics,
      ministries: ministries.map(({ country, submitted, awaitingConsent, drafts }) => ({
        country,
        submitted,
        awaitingConsent,
        drafts,
      })),
      proposals: proposals.map((proposal) =>
        Object.fromEntries(rowOf(proposal).map((value, at) => [columns[at], value ?? null])),
      ),
    })
  })
