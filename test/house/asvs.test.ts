import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { root } from '#src/config.ts'

/**
 * OWASP ASVS 5.0.0 (May 2025): `docs/asvs-levels.txt` holds the level of every requirement, section by section;
 * `docs/asvs.csv` says of each that applies to a level 2 site how it is met, or why it does not apply.
 */
const read = (path: string) => readFileSync(join(root, path), 'utf8')

type Row = { id: string; state: string; proof: string; note: string }

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true })

const levels = new Map<string, number>(
  read('docs/asvs-levels.txt')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [section = '', digits = ''] = line.slice(1).split(' ')
      return [...digits].map((level, at) => [`${section}.${at + 1}`, Number(level)] as const)
    }),
)

const anchorOf = (heading: string) => `#${heading.replace(/^#+ /, '')}`

/** What is wrong with a proof: `file › title of a test` or `file#Heading of a document`. */
const faultOf = (proof: string): string | undefined => {
  const [file = '', title] = proof.split(' › ')
  const [path = '', heading] = title === undefined ? file.split('#') : [file]
  if (!existsSync(join(root, path))) return 'there is no such file'
  const text = read(path)
  if (title !== undefined)
    return text.includes(title) && title.length > 10 ? undefined : 'it holds no such test'
  const headings = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map(anchorOf)
  return headings.includes(`#${heading}`) ? undefined : 'it has no such heading'
}

/** What is wrong with the table. */
const faultsOf = (rows: Row[]): string[] => {
  const known = new Map(rows.map((row) => [row.id, row]))
  return [
    ...[...levels].flatMap(([id, level]) => (level < 3 && !known.has(id) ? [`${id}: no entry`] : [])),
    ...rows.flatMap(({ id, state, proof, note }) => {
      if (!levels.has(id)) return [`${id}: no such requirement`]
      if (rows.filter((other) => other.id === id).length > 1) return [`${id}: two entries`]
      if (state === 'not applicable' || state === 'gap') return note === '' ? [`${id}: says no reason`] : []
      if (state !== 'met') return [`${id}: ${state} is no state`]
      const fault = faultOf(proof)
      return fault ? [`${id}: ${proof}: ${fault}`] : []
    }),
  ]
}

test('the standard has its 345 requirements: 70, 183 and 92', () => {
  const count = (level: number) => [...levels.values()].filter((own) => own === level).length
  expect([1, 2, 3].map(count)).toEqual([70, 183, 92])
})

test('each requirement of level 2 is met by something that exists, or says why not', () => {
  expect(faultsOf(rowsOf(read('docs/asvs.csv')))).toEqual([])
})

test('a missing entry, a test that is gone, a heading that is gone and a state that is none are seen', () => {
  const rows = rowsOf(read('docs/asvs.csv'))
  const changed = (id: string, change: Partial<Row>) =>
    faultsOf(rows.map((row) => (row.id === id ? { ...row, ...change } : row)))
  expect(faultsOf(rows.filter(({ id }) => id !== '8.2.2'))).toEqual(['8.2.2: no entry'])
  const gone = 'test/house/asvs.test.ts › a test that ' + 'was taken away'
  expect(changed('8.2.2', { proof: gone })).toEqual([`8.2.2: ${gone}: it holds no such test`])
  expect(changed('2.1.1', { proof: 'docs/security.md#Nothing' })).toHaveLength(1)
  expect(changed('2.1.1', { proof: 'docs/nothing.md#Input' })).toHaveLength(1)
  expect(changed('2.1.1', { state: 'nearly' })).toEqual(['2.1.1: nearly is no state'])
  expect(changed('9.1.1', { note: '' })).toEqual(['9.1.1: says no reason'])
  expect(faultsOf([...rows, { id: '2.1.1', state: 'gap', proof: '', note: 'why' }])).toHaveLength(2)
  expect(faultsOf([...rows, { id: '2.9.9', state: 'gap', proof: '', note: 'why' }])).toEqual([
    '2.9.9: no such requirement',
  ])
})
