import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portfolioUrls, programsOfActivity, programTextFor } from '#modules/portfolio/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { noFilter } from './filter.ts'
import { activities as activitiesModule } from './module.ts'
import { type Activity, activities, missionExtent } from './queries/activity.ts'
import { outcomes } from './queries/outcome.ts'
import { activitiesText } from './text/index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let all: Activity[]

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  all = await activities(database.db, noFilter, { limit: 1_000 })
})
afterAll(() => database.drop())

test('an unknown value finds nothing, says so and offers the way out', async () => {
  const { status, text } = await site.page('/es/activities?theme=alquimia')
  expect(status).toBe(200)
  expect(text).toContain('Ninguna actividad cumple con estos filtros')
  expect(text).toContain('Tema: alquimia')
  expect(text).toContain('<a class="govuk-link" href="/es/activities">Ver todas las actividades</a>')
})

test('what is typed comes back as text', async () => {
  const { text } = await site.page(`/en/activities?theme=${encodeURIComponent('<script>alert(1)</script>')}`)
  expect(text).not.toContain('<script>alert(1)')
  expect(text).toContain('&lt;script>alert(1)')
})

test('a page past the end shows the last one', async () => {
  const last = await site.page('/es/activities?page=4')
  const past = await site.page('/es/activities?page=400')
  expect(past.status).toBe(200)
  const rows = (text: string) =>
    [...text.matchAll(/href="\/es\/activities\/(\d+-\d+)"/g)].map((match) => match[1])
  expect(rows(past.text)).toEqual(rows(last.text))
  expect(rows(last.text)).toEqual(all.slice(75).map(({ code }) => code))
})

test('the timeline has a row a mission and tells how many activities have no dates', async () => {
  expect(await missionExtent(database.db, noFilter)).toEqual({
    missions: 84,
    activities: 83,
    first: 2007,
    last: 2014,
  })
  const { text } = await site.page('/es/activities?view=timeline')
  expect(text).toContain('8 actividades aún no tienen fechas')
  const planned = await site.page('/es/activities?view=timeline&status=planned')
  expect([planned.status, planned.text.includes('8 actividades aún no tienen fechas')]).toEqual([200, true])
})

test('the flow picture comes with a table of who teaches whom', async () => {
  const { text } = await site.page('/en/activities?view=flow&ministry=ec&role=receiver')
  expect(text).toMatch(/<th scope="row"[^>]*>(<[^>]+>)*Argentina/)
  expect(text).toContain('href="/en/activities?ministry=ar&amp;counterpart=ec&amp;role=provider">2</a>')
  expect(text).toContain('aria-current="page"')
})

test('an activity’s page shows both of its ranges of days, in each language', async () => {
  for (const lang of languages) {
    const { status, text } = await site.page(`/${lang}/activities/2008-17`)
    expect(status).toBe(200)
    expect(text).toContain(activitiesText(lang).sourceLine(859))
  }
  const { text } = await site.page('/es/activities/2008-17')
  expect(text.replaceAll(/\s/g, ' ')).toContain('30 de septiembre – 2 de octubre de 2009')
  expect(text.replaceAll(/\s/g, ' ')).toContain('23–27 de noviembre de 2009')
})

test.each(['/es/activities/2008-99', '/es/activities/1-1', '/es/outcomes/o99', '/api/v1/activities/2008-99'])(
  '%s leads nowhere',
  async (path) => {
    expect((await site.get(path)).status).toBe(404)
  },
)

test.each(languages)('every list answers in %s', async (lang) => {
  const t = activitiesText(lang)
  for (const path of ['activities', 'activities?view=timeline', 'activities?view=flow']) {
    const { status, text } = await site.page(`/${lang}/${path}`)
    expect([status, text.includes(t.title)]).toEqual([200, true])
    expect(text).toContain(t.found(91))
  }
  const { status, text } = await site.page(`/${lang}/outcomes`)
  expect([status, text.includes(t.outcomesOf(50))]).toEqual([200, true])
  for (const { summary } of await outcomes(database.db)) expect(text).toContain(summary[lang].slice(0, 30))
})

test('outcomes are filtered by component and country', async () => {
  const rows = await outcomes(database.db)
  const csv = await (await site.get('/es/outcomes.csv?component=training&country=pa')).text()
  expect((parse(csv, { columns: true, bom: true }) as { code: string }[]).map(({ code }) => code)).toEqual(
    rows
      .filter(({ componentCode, receivers, providers }) => {
        const countries = [...receivers, ...providers].map(({ country }) => country)
        return componentCode === 'training' && countries.includes('PA')
      })
      .map(({ code }) => code),
  )
  const { text } = await site.page('/pt/outcomes?country=zz')
  expect(text).toContain('Nenhum resultado atende a estes filtros')
})

test('a component without outcomes is told on the whole list', async () => {
  const { text } = await site.page('/en/outcomes')
  expect(text).toContain('No outcome is on record under this component.')
})

test('a ministry’s page tells what it provided, what it received and what came of it', async () => {
  const { text } = await site.page('/es/ministries/ar')
  const provided = text.slice(text.indexOf('id="provided"'), text.indexOf('id="received"'))
  expect(provided).toContain('28 actividades</strong>: 26 realizadas, 2 en planeación')
  expect(provided.match(/href="\/es\/activities\/\d/g)).toHaveLength(28)
  const received = text.slice(text.indexOf('id="received"'), text.indexOf('id="outcomes"'))
  expect(received.match(/href="\/es\/activities\/\d/g)).toHaveLength(5)
  expect(text).toContain('Resultados de la cooperación')
})

test('a ministry that took part in nothing has no such parts', async () => {
  const { text } = await site.page('/es/ministries/ht')
  expect(text).not.toContain('id="provided"')
  expect(text).not.toContain('id="received"')
})

test('a call’s page lists its activities', async () => {
  const { text } = await site.page('/fr/calls/2008')
  expect(
    new Set([...text.matchAll(/href="\/fr\/activities\/(2008-\d+)"/g)].map((match) => match[1])).size,
  ).toBe(18)
})

test('an activity’s page leads to the programs shared in it, and theirs back to it', async () => {
  const [program] = await programsOfActivity(database.db, 2007, 2)
  const { id, texts } = program ?? expect.fail()
  const activity = await site.page('/en/activities/2007-2')
  expect(activity.text).toContain(`href="/en${portfolioUrls.program(id)}"`)
  expect(activity.text).toContain(programTextFor(texts, 'en').title)
  const shared = await site.page(`/en${portfolioUrls.program(id)}`)
  expect(shared.text).toContain('1 ministry saw this program in an activity of the network. Costa Rica.')
  expect(shared.text.slice(shared.text.indexOf('id="visits"'))).toContain('href="/en/activities/2007-2"')
})

test('both roles of a ministry are as no role', async () => {
  const both = await site.page('/es/activities?ministry=cl&role=receiver&role=provider')
  const any = await site.page('/es/activities?ministry=cl')
  const count = (text: string) => /<strong>(\d+) actividades/.exec(text)?.[1]
  expect([count(both.text), count(any.text)]).toEqual(['9', '9'])
})

test('activities and outcomes are found by the search across everything', async () => {
  const { rows } = await database.pool.query(
    "select kind, count(*)::integer as count from search.entry where kind in ('activity', 'outcome', 'call') group by kind order by kind",
  )
  expect(rows).toEqual([
    { kind: 'activity', count: 91 * 4 },
    { kind: 'call', count: 8 * 4 },
    { kind: 'outcome', count: 50 * 4 },
  ])
})

test('every address of the site map answers', async () => {
  const paths = (await activitiesModule.sitemap?.(testCtx(database))) ?? []
  expect(paths).toHaveLength(2 + 91 + 50)
  for (const path of paths) expect([path, (await site.get(`/pt${path}`)).status]).toEqual([path, 200])
})
