import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { objectsOf, textOf } from '#test/pdf-text.ts'
import { aReport, reportIn } from '#test/report.ts'
import { partsOf } from '#test/workbook.ts'
import { publishText } from './actions/publication.ts'
import { reportUrls } from './index.ts'

/** Of poppler-utils, where it is installed. */
const pdfinfo = '/usr/bin/pdfinfo'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let secretary: CycleMember
let cookie: string
let id: number

const ctx = () => testCtx(database, { actor: secretary.actor })

const publish = (report: number, lang: Lang) => publishText(ctx(), report, lang, 1)

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  secretary = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  cookie = await signInAs(site, database.db, secretary)
  id = await aReport(ctx())
  for (const lang of languages) await publish(id, lang)
}, 120_000)
afterAll(() => database.drop())

/** What somebody reads now, whatever pages are kept. */
const pageNow = (path: string) => testApp(database).page(path)

const file = async (path: string) => Buffer.from(await (await site.get(path)).arrayBuffer())

test('everybody reads a published report in the own language, and its annexes on pages of their own', async () => {
  for (const lang of languages) {
    const page = await site.page(`/${lang}${reportUrls.report(id)}`)
    expect(page.status).toBe(200)
    const { title, parts } = await reportIn(ctx(), id, lang)
    expect(page.text).toContain(title)
    const headings = parts.flatMap(({ part }) =>
      part.kind === 'heading' && part.level === 1 ? [part.text] : [],
    )
    expect(headings.filter((heading) => !page.text.includes(heading))).toEqual([])
    const annex = await site.page(`/${lang}/reports/${id}/annexes/2`)
    expect(annex.text.match(/<tr class="govuk-table__row">/g)?.length).toBe(91 + 8)
    expect(gzipSync(page.text).byteLength).toBeLessThan(20_000)
  }
  expect((await site.get(`/es/reports/${id}/annexes/3`)).status).toBe(404)
  expect((await site.page('/pt/reports')).text).toContain('Produtos e resultados da RIAL')
})

test('a report that lacks the reader’s language is shown in another one, and says so', async () => {
  const other = await aReport(ctx(), { langs: ['pt'] })
  await publish(other, 'pt')
  const { text } = await site.page(`/en/reports/${other}`)
  expect(text).toContain('This report is not published in English.')
  expect(text).toContain('<span lang="pt">Produtos e resultados da RIAL</span>')
})

test('each PDF claims PDF/UA-1, is tagged, and has its language, contents, tables and pictures with words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-report-'))
  for (const lang of languages) {
    const pdf = await file(`/${lang}/reports/${id}/${lang}/report.pdf`)
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const source = [...objectsOf(pdf).values()].map(({ dictionary }) => dictionary)
    const count = (tag: string) =>
      source.filter((dictionary) => new RegExp(`/Type /StructElem\\s+/S /${tag}\\b`).test(dictionary)).length
    expect(count('H1')).toBeGreaterThanOrEqual(9)
    expect([count('Table'), count('Figure'), count('TOC') > 0]).toEqual([12, 3, true])
    expect(
      source.filter((dictionary) => /\/S \/Figure\b/.test(dictionary) && !/\/Alt/.test(dictionary)),
    ).toEqual([])
    expect(source.join(' ')).toMatch(new RegExp(`/Lang \\(${lang}`))
    if (!existsSync(pdfinfo)) continue
    writeFileSync(join(folder, 'report.pdf'), pdf)
    const told = execFileSync(pdfinfo, [join(folder, 'report.pdf')], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(told.toString()).toMatch(/Tagged:\s+yes/)
  }
  rmSync(folder, { recursive: true })
})

test('the PDF says every row of the annexes', async () => {
  const text = textOf(await file(`/es/reports/${id}/es/report.pdf`)).replace(/\s/g, '')
  const { datasets } = await reportIn(ctx(), id, 'es')
  const annex = datasets.find(({ name }) => name === 'annex-2')
  const topic = annex?.columns.indexOf('topic') ?? -1
  const missing = annex?.rows.filter((row) => !text.includes(String(row[topic]).replace(/\s/g, '')))
  expect(missing).toEqual([])
  expect(annex?.rows.length).toBe(91)
})

test('each Word file has its language, headings, tables with repeated header rows, and charts told in words', async () => {
  const locales = { es: 'es-419', en: 'en-US', pt: 'pt-BR', fr: 'fr-CA' }
  for (const lang of languages) {
    const parts = partsOf(await file(`/${lang}/reports/${id}/${lang}/report.docx`))
    const body = parts.get('word/document.xml') ?? ''
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toContain(`<w:lang w:val="${locales[lang]}"`)
    // Without its rule LibreOffice takes a line's height as fixed, and cuts charts down to it.
    expect(styles.match(/<w:spacing [^>]*w:line="(?![^>]*w:lineRule="auto")[^>]*>/g)).toBe(null)
    const tables = body.match(/<w:tbl>/g)?.length
    expect(tables).toBe(12)
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables)
    for (const level of [1, 2]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    const drawings = body.match(/<wp:docPr [^>]*>/g) ?? []
    expect(drawings.length).toBe(3)
    expect(drawings.filter((drawing) => !/descr="[^"]{40,}"/.test(drawing))).toEqual([])
    expect(body).not.toMatch(/\{\{|\}\}/)
    expect([...parts.keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBe(3)
  }
})

test('the tables are had as CSV, one by one and together', async () => {
  const one = await site.get(`/es/reports/${id}/es/tables/table-2.csv`)
  expect(one.headers.get('content-type')).toContain('text/csv')
  expect(await one.text()).toContain('8,2015,64,8,0,8,0')
  const all = partsOf(await file(`/es/reports/${id}/es/tables.zip`))
  expect([...all.keys()]).toEqual(
    expect.arrayContaining([
      'table-1.csv',
      'table-2.csv',
      'table-3.csv',
      'annex-1.csv',
      'annex-2.csv',
      'chart-1.csv',
    ]),
  )
  expect(all.get('annex-2.csv')?.trimEnd().split('\r\n').length).toBe(92)
  expect((await site.get(`/es/reports/${id}/es/tables/salaries.csv`)).status).toBe(404)
})

test('what was published stays as it was when the data change, and its writers are told', async () => {
  const before = await site.page(`/es/reports/${id}`)
  const pdf = await file(`/es/reports/${id}/es/report.pdf`)
  await database.pool.query(`
    alter table activities.activity disable trigger user;
    update activities.activity set status = 'completed' where code = '2015-1';
    alter table activities.activity enable trigger user`)
  expect((await pageNow(`/es/reports/${id}`)).text).toBe(before.text)
  expect((await file(`/es/reports/${id}/es/report.pdf`)).equals(pdf)).toBe(true)
  const desk = await site.page(`/en/reports/${id}/texts/es`, { cookie })
  expect(desk.text).toMatch(/\d+ figures have changed since it was published/)
  await expect(publish(id, 'es')).rejects.toThrow()
})

test('a published report is found by its words, and a withdrawn one by nobody', async () => {
  const other = await aReport(ctx(), { langs: ['fr'], to: '2010-12-31' })
  await publish(other, 'fr')
  const found = async () => (await pageNow('/fr/search?q=produits+r%C3%A9sultats&kind=report')).text
  expect(await found()).toContain(`/fr/reports/${other}`)
  const response = await site.post(`/fr/reports/${other}/texts/fr/withdrawal`, {}, { cookie })
  expect(response.status).toBe(303)
  const gone = [
    '',
    '/fr/report.pdf',
    '/fr/report.docx',
    '/fr/tables.zip',
    '/fr/tables/table-1.csv',
    '/annexes/1',
  ]
  for (const path of gone)
    expect([path, (await pageNow(`/fr/reports/${other}${path}`)).status]).toEqual([path, 404])
  expect(await found()).not.toContain(`/fr/reports/${other}`)
})

test('the database keeps versions and publications as they were, and refuses a state out of its way', async () => {
  const run = (query: string) => database.pool.query(query)
  await expect(run(`update reports.version set by_name = 'otro'`)).rejects.toThrow('stays as it was')
  await expect(run('delete from reports.publication')).rejects.toThrow('stays as it was')
  await expect(run(`update reports.text set state = 'draft' where state = 'published'`)).rejects.toThrow(
    'does not go',
  )
})
