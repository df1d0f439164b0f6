import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { partsOf } from '#test/workbook.ts'
import { csvOf, json, xlsx, xlsxOf } from './export.ts'
import type { Env } from './route.ts'

const formulas = [
  '=1+1',
  '+cmd',
  '-2+3',
  '@x',
  '\tSUM(A1)',
  '\r=1',
  '=HYPERLINK("http://x")',
  '<f>1+1</f>',
  '&=1',
]

test('no text of a workbook is ever a formula', async () => {
  const parts = partsOf(
    await xlsxOf([{ name: 'A', columns: formulas, rows: [formulas, [...formulas].reverse()] }]),
  )
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet).not.toContain('<f')
  // Every cell points into the table of texts.
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(3 * formulas.length)
  const texts = parts.get('xl/sharedStrings.xml') ?? ''
  expect(texts).toContain('=1+1')
  expect(texts).toContain('&lt;f&gt;1+1&lt;/f&gt;')
})

test('numbers, days and yes or no stay what they are', async () => {
  const row = [3.5, new Date('2026-11-27T12:00:00Z'), true, null, Number.NaN, 10n]
  const parts = partsOf(await xlsxOf([{ name: 'A', columns: ['a', 'b', 'c', 'd', 'e', 'f'], rows: [row] }]))
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet).toMatch(/<c r="A2"[^>]*><v>3\.5<\/v>/)
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>46353\.5<\/v>/)
  expect(sheet).toMatch(/<c r="C2"[^>]*t="b"[^>]*><v>1<\/v>/)
  expect(sheet).not.toContain('r="D2"')
  expect(sheet).toMatch(/<c r="E2"[^>]*t="s"/)
  expect(sheet).toMatch(/<c r="F2"[^>]*t="s"/)
})

test('a sheet takes any name and a cell any length', async () => {
  const name = "'Convocatoria [2027]: propuestas/ministerios?*"
  const parts = partsOf(
    await xlsxOf([
      { name, columns: ['a'], rows: [['x'.repeat(40_000)]] },
      { name: '', columns: ['a'], rows: [] },
    ]),
  )
  expect(parts.get('xl/workbook.xml')).toContain('name="Convocatoria  2027   propuestas"')
  expect(parts.get('xl/workbook.xml')).toContain('name="2"')
  expect(parts.get('xl/sharedStrings.xml')?.length).toBeLessThan(34_000)
})

test('a CSV keeps its guard', () => {
  const file = csvOf(['a'], [['=1+1'], ['+cmd'], ['@x'], ['\tx'], ['-5'], ['-x']])
  expect(file).toBe("\uFEFFa\r\n'=1+1\r\n'+cmd\r\n'@x\r\n'\tx\r\n-5\r\n'-x\r\n")
})

test('a workbook and a JSON file come to be saved', async () => {
  const app = new Hono<Env>()
  app.get('/a', (c) => xlsx(c, 'call-2027', [{ name: 'A', columns: ['a'], rows: [] }]))
  app.get('/b', (c) => json(c, 'call-2027', { a: ['ñ'] }))
  const book = await app.request('/a')
  expect(book.headers.get('content-disposition')).toBe('attachment; filename="call-2027.xlsx"')
  const data = await app.request('/b')
  expect(data.headers.get('content-disposition')).toBe('attachment; filename="call-2027.json"')
  expect(await data.json()).toEqual({ a: ['ñ'] })
})
