import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import {
  englishReport,
  frenchReport,
  type Line,
  portugueseReport,
  spanishReport,
} from '#test/lint-reports.ts'
import { trueSentences } from '#test/lint-sentences.ts'
import { textOf } from './document.ts'
import { lint, lintInTurns } from './lint.ts'
import { type LintRecord, recordOf } from './record.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let record: LintRecord
const today = '2026-11-26'

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  record = await recordOf(database.db)
})
afterAll(() => database.drop())

const marksOf = (lines: Line[], lang?: Lang) => {
  const report = lint(lines.map(({ text }) => text).join('\n'), record, { today, lang })
  const marks = report.findings.map(({ sentence, rule }) => ({
    line: (report.cited.get(sentence)?.line ?? 0) - 1,
    rule,
  }))
  return { report, marks }
}

const reports = { en: englishReport, pt: portugueseReport, fr: frenchReport, es: spanishReport }

test.each(languages)('in a report in %s, every planted contradiction is marked and nothing else', (lang) => {
  const lines = reports[lang](record)
  const { report, marks } = marksOf(lines)
  expect(report.lang).toBe(lang)
  const planted = lines.flatMap(({ wrong }, line) => (wrong ? [{ line, rule: wrong }] : []))
  expect(planted.length).toBeGreaterThan(12)
  expect(marks).toEqual(planted)
})

test('each mark says by what it is proved: rows of the record that answer, or another sentence', async () => {
  const { report } = marksOf(englishReport(record))
  for (const { rule, proofs, others } of report.findings)
    expect([rule, proofs.length + others.length > 0]).toEqual([rule, true])
  for (const path of new Set(
    report.findings.flatMap(({ proofs }) => proofs.map((proof) => proof.path.split('#')[0])),
  ))
    expect([path, (await site.get(`/en${path}`)).status]).toEqual([path, 200])
})

test.each(languages)('a sentence made from true rows is never marked, in %s', (lang) => {
  const sentences = trueSentences(record, lang)
  expect(sentences.length).toBeGreaterThan(150)
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 12 }), (chosen) => {
      // Totals are of their own years: a later row in the same text changes nothing about them.
      expect(
        marksOf(
          chosen.map((text) => ({ text })),
          lang,
        ).marks,
      ).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(
    marksOf(
      sentences.map((text) => ({ text })),
      lang,
    ).marks,
  ).toEqual([])
})

test.each(languages)('the same sentences with another number of proposals are marked, in %s', (lang) => {
  const changed: LintRecord = {
    ...record,
    calls: record.calls.map((call) => ({ ...call, received: (call.received ?? 0) + 7 })),
  }
  const sentences = trueSentences(changed, lang).filter((text) => !trueSentences(record, lang).includes(text))
  expect(sentences).toHaveLength(record.calls.length)
  for (const text of sentences)
    expect([text, marksOf([{ text }], lang).marks.map(({ rule }) => rule)]).toEqual([text, ['count_of_call']])
})

test('a long text is read in turns: others are served in between, and the report is the same', async () => {
  const text = spanishReport(record)
    .map((line) => line.text)
    .join('\n')
  const long = Array.from({ length: 20 }, () => text).join('\n')
  let turns = 0
  let isRead = false
  const others = async () => {
    while (!isRead) {
      await new Promise(setImmediate)
      turns += 1
    }
  }
  const waiting = others()
  const report = await lintInTurns(long, record, { today })
  isRead = true
  await waiting
  expect(turns).toBeGreaterThan(3)
  expect(report).toEqual(lint(long, record, { today }))
})

const word = (xml: string) =>
  Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }))

test('a Word document is read paragraph by paragraph, cells and lists included', () => {
  const xml =
    '<w:document><w:body><w:p><w:r><w:t>Siete </w:t></w:r><w:r><w:t xml:space="preserve">convocatorias &amp; &#191;m&#xE1;s?</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>20 talleres</w:t></w:r></w:p><w:tbl><w:tc><w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p></w:tc></w:tbl></w:body></w:document>'
  expect(textOf({ type: 'docx', content: word(xml) })).toBe(
    'Siete convocatorias & ¿más?\n· 20 talleres\nA\nB\n',
  )
})

test('what is no Word document, or unpacks into too much, is refused', () => {
  expect(textOf({ type: 'docx', content: Buffer.from('PK\x03\x04 no more') })).toBeUndefined()
  expect(textOf({ type: 'docx', content: word('<w:t>a</w:t>'.repeat(3_000_000)) })).toBeUndefined()
})

test('a text of an old program is read with its accents', () => {
  expect(textOf({ type: 'txt', content: Buffer.from('séptima', 'latin1') })).toBe('séptima')
  expect(textOf({ type: 'txt', content: Buffer.from('séptima') })).toBe('séptima')
})

const send = (cookie: string, fields: Record<string, string | Blob>, lang = 'es') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, value, 'informe.docx')
  }
  return site.postFiles(`/${lang}/linter`, form, { cookie })
}

test.each(languages)(
  'the Secretariat pastes a text and sees each sentence with its mark and its proof, in %s',
  async (lang) => {
    const cookie = await site.signIn('secretariat')
    expect((await site.page(`/${lang}/linter`, { cookie })).status).toBe(200)
    const response = await send(
      cookie,
      { text: 'En las siete convocatorias realizadas hubo avances.', lang: 'es' },
      lang,
    )
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('<mark>siete convocatorias</mark>')
    expect(page).toContain(`href="/${lang}/calls"`)
  },
)

test('a Word file is checked like a pasted text', async () => {
  const cookie = await site.signIn('secretariat')
  const content = word(
    '<w:document><w:p><w:r><w:t>The seven calls were a success.</w:t></w:r></w:p></w:document>',
  )
  const page = await (
    await send(cookie, { file: new Blob([new Uint8Array(content)]), text: '' }, 'en')
  ).text()
  expect(page).toContain('<mark>seven calls</mark>')
  expect(page).toContain('informe.docx')
})

test('what cannot be checked comes back with its text and the reason', async () => {
  const cookie = await site.signIn('secretariat')
  const nothing = await send(cookie, { text: '  ' })
  expect([nothing.status, (await nothing.text()).includes('Pegue un texto o elija un archivo.')]).toEqual([
    422,
    true,
  ])
  const both = await send(cookie, { text: 'Lo que se pegó.', file: new Blob(['Otro texto']) })
  const page = await both.text()
  expect([both.status, page.includes('Lo que se pegó.')]).toEqual([422, true])
  const strange = await send(cookie, { text: 'Lo que se pegó.', file: new Blob(['\x00\x01\x02']) })
  expect([strange.status, (await strange.text()).includes('Lo que se pegó.')]).toEqual([422, true])
})

test('a focal point and the public find no linter', async () => {
  const cookie = await site.signIn('focal-point')
  expect((await site.get('/es/linter', { cookie })).status).toBe(404)
  expect((await send(cookie, { text: 'Siete convocatorias.' })).status).toBe(404)
  expect((await site.get('/es/linter')).status).toBe(303)
})
