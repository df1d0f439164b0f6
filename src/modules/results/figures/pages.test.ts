import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { figureCodes } from '../figures.ts'
import { figureText } from '../text/figure/index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

type Answer = {
  value: number | null
  n: number
  of: number
  asked: number
  items: { counts: boolean | null; page: string | null; parts: string[] }[]
  parts: { code: string; n: number }[]
}

const figure = async (code: string, query = '') =>
  (await (await site.get(`/api/v1/figures/${code}${query}`)).json()) as Answer

const csvRows = async (path: string) => (await site.page(path)).text.trim().split('\r\n').length - 1

test.each(languages)('every figure has its page in %s, with its definition', async (lang) => {
  for (const code of figureCodes) {
    const { status, text } = await site.page(`/${lang}/results/figures/${code}`)
    expect([code, status]).toEqual([code, 200])
    const start = figureText(lang).figures[code].definition.split(/[’«“”»:(]/)[0] ?? ''
    expect([code, text.includes(start)]).toEqual([code, true])
  }
  expect((await site.page(`/${lang}/results/figures/nothing`)).status).toBe(404)
})

test('page, CSV and JSON of a figure have the same rows', async () => {
  for (const code of figureCodes) {
    const { items, n, of, asked } = await figure(code)
    expect([code, await csvRows(`/es/results/figures/${code}/rows.csv`)]).toEqual([code, items.length])
    expect([code, items.length]).toEqual([code, asked])
    expect([code, items.filter(({ counts }) => counts === true).length]).toEqual([code, n])
    expect([code, items.filter(({ counts }) => counts !== null).length]).toEqual([code, of])
  }
})

test('each part of a figure leads to as many rows that count as it says', async () => {
  for (const code of figureCodes) {
    for (const part of (await figure(code)).parts.slice(0, 12)) {
      const { items } = await figure(code, `?group=${part.code}`)
      const counted = items.filter(({ counts }) => counts === true).length
      expect([code, part.code, counted]).toEqual([code, part.code, part.n])
    }
  }
})

test('each row leads to a page that is there', async () => {
  const pages = new Set<string>()
  for (const code of figureCodes)
    for (const { page } of (await figure(code)).items.slice(0, 3))
      if (page) pages.add(page.split('#')[0] ?? '')
  expect(pages.size).toBeGreaterThan(15)
  for (const page of pages) expect([page, (await site.page(`/en${page}`)).status]).toEqual([page, 200])
})

test('a period narrows the figure on its page, and the whole record is one click away', async () => {
  const { text } = await site.page('/es/results/figures/activities-completed?to=2014-08-31')
  expect(text).toContain('<span class="minga-figures__value">78</span>')
  expect(text).toContain('Hasta el 31 de agosto de 2014')
  expect(text).toContain('href="/es/results/figures/activities-completed"')
})

test('no period, part or page number breaks a page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), async (one, other) => {
      const query = `from=${encodeURIComponent(one)}&to=${encodeURIComponent(other)}&group=${encodeURIComponent(one)}&page=${encodeURIComponent(other)}`
      for (const path of [
        'figures',
        'dashboard',
        'figures/activities-by-component',
        'figures/calls/rows.csv',
      ])
        expect((await site.get(`/es/results/${path}?${query}`)).status).toBe(200)
    }),
    { numRuns: 15 },
  )
  expect((await site.page('/es/results/dashboard?from=2030-01-01&to=2020-01-01')).status).toBe(200)
})

test('declared money carries its mark, and a computed figure shows what is declared of the same beside it', async () => {
  expect((await site.page('/es/results/figures/contributions-cash')).text).toContain('Cifra declarada')
  const contact = await site.page('/es/results/figures/contact-kept')
  expect(contact.text).toContain('/es/results/indicators/share-still-in-contact')
  expect(contact.text).toContain('más de 50%')
})

test('the dashboard says each of its figures and leads to it', async () => {
  const { text } = await site.page('/es/results/dashboard')
  for (const [code, value] of [
    ['activities-completed', '83'],
    ['participating-ministries', '28'],
    ['never-took-part', '6'],
    ['lag-call-visit', '277 días'],
    ['contributions-cash', 'USD'],
  ])
    expect(text).toMatch(
      new RegExp(`href="/es/results/figures/${code}"><span class="minga-figures__value">${value}`),
    )
  expect(text).toContain('Los datos de las actividades llegan hasta: enero de 2015.')
  const flows = text.slice(text.indexOf('id="flows"'), text.indexOf('id="components"'))
  expect(flows).toContain('href="/es/ministries/ar"')
  for (const id of ['map', 'flows', 'components', 'activities-by-year', 'subregions'])
    expect([id, text.includes(`<figure class="minga-figure" id="${id}"`)]).toEqual([id, true])
})

test('of a time without money the dashboard says that there are no data, and not that they were declared', async () => {
  const { text } = await site.page('/es/results/dashboard?from=1990-01-01&to=1990-12-31')
  const money = text.slice(text.indexOf('/es/results/figures/contributions-cash'))
  expect(money.slice(0, money.indexOf('</li>'))).toMatch(/Sin datos<\/span>$/)
})

test('a reader pays at most 14 KB for the dashboard and for each figure', async () => {
  const pages = ['dashboard', 'figures', ...figureCodes.map((code) => `figures/${code}`)]
  for (const page of pages) {
    for (const lang of languages) {
      const answer = await site.get(`/${lang}/results/${page}`, { headers: { 'accept-encoding': 'gzip' } })
      const size = (await answer.arrayBuffer()).byteLength
      expect([page, lang, size <= 14_000]).toEqual([page, lang, true])
    }
  }
})
