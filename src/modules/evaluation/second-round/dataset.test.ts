import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallSecondRound } from '#test/second-round.ts'
import { certify, digest } from './certificate.ts'
import { type Dataset, datasetOf, datasetSchema, sealed } from './dataset.ts'
import { canonical } from './instance.ts'
import { fromPabulib, toPabulib } from './pabulib.ts'
import { verify, verifyFile } from './verify.ts'

const about = {
  title: 'Convocatoria 2026; «segunda ronda» "A"',
  network: 'RIAL',
  edition: '2026',
  beginsOn: '2026-03-02',
  endsOn: '2026-04-10',
}

const all = { ids: true, countries: true }

const datasets = (count: number) =>
  Array.from({ length: count }, (_, at) => datasetOf(smallSecondRound(at + 1), about, all))

/** The same dataset with one of its values changed, once for each value that it has. */
const changes = (dataset: Dataset): { where: string; text: string }[] => {
  const found: { where: string; text: string }[] = []
  const visit = (value: unknown, path: string[]) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key])
      return
    }
    const copy = structuredClone(dataset)
    let place: Record<string, unknown> = copy
    for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>
    place[path.at(-1) ?? ''] = other(value)
    found.push({ where: path.join('.'), text: JSON.stringify(copy) })
  }
  visit(dataset, [])
  return found
}

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (value === null) return 1
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2020-02-29' : `${value}x`
}

const isRefused = (text: string) => {
  const verification = verifyFile(text)
  return !verification.isReadable || verification.discrepancies.length > 0
}

test('a dataset comes back from both formats as it was, and what it says is found again', () => {
  for (const dataset of datasets(300)) {
    const text = JSON.stringify(dataset)
    expect(datasetSchema.parse(JSON.parse(text))).toEqual(dataset)
    expect(fromPabulib(toPabulib(dataset))).toEqual(dataset)
    expect(verifyFile(text)).toEqual({ isReadable: true, dataset, discrepancies: [] })
    expect(verifyFile(toPabulib(dataset))).toEqual({ isReadable: true, dataset, discrepancies: [] })
  }
})

test('any words in the title and the name of the network survive both formats', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r]/.test(text))
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 500 }), (title, network, seed) => {
      const dataset = datasetOf(smallSecondRound(seed), { ...about, title, network }, all)
      expect(fromPabulib(toPabulib(dataset))).toEqual(dataset)
    }),
  )
})

test('a change of any value of the JSON file is found', () => {
  let changed = 0
  for (const dataset of datasets(15)) {
    for (const { where, text } of changes(dataset)) {
      changed++
      expect(isRefused(text), where).toBe(true)
    }
  }
  expect(changed).toBeGreaterThan(700)
})

test('a change of any value of the pabulib file is found', () => {
  for (const dataset of datasets(20)) {
    const lines = toPabulib(dataset).split('\n')
    for (const [at, line] of lines.entries()) {
      for (const [place, value] of line.split(';').entries()) {
        const values = line.split(';').with(place, `${value}1`)
        const text = lines.with(at, values.join(';')).join('\n')
        if (line !== '') expect(isRefused(text), values.join(';')).toBe(true)
      }
    }
  }
})

test('another selection is found, even when every digest was made anew for it', () => {
  const honest = certify(smallSecondRound(1))
  const { outcome } = honest.result
  const forged = structuredClone(honest)
  const ids = honest.instance.candidates.map(({ id }) => id)
  if (forged.result.outcome.status === 'optimal') forged.result.outcome.ids = ids
  forged.certificate.result = digest(forged.result)
  expect(outcome.status === 'optimal' && outcome.ids.length < ids.length).toBe(true)
  const places = verify(sealed(about, forged)).map(({ where }) => where)
  expect(places).toContain('result.outcome.ids.1')
  expect(places).toContain('certificate.result')
  expect(places).toContain('digest')
})

test('codes in place of names and countries hide them and keep the result', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const instance = canonical(smallSecondRound(seed))
    const named = {
      ...instance,
      candidates: instance.candidates.map((each) => ({ ...each, id: `RIAL-2026-${each.id}` })),
      rules: { ...instance.rules, incompatible: [], pinned: [], excluded: [] },
    }
    const plain = certify(named).result
    const coded = datasetOf(named, about, { ids: false, countries: false })
    const codeOf = new Map(named.candidates.map(({ id }, at) => [id, coded.candidates[at]?.id]))
    const translated = JSON.parse(JSON.stringify(plain), (_, value) => codeOf.get(value) ?? value)
    expect(coded.result).toEqual(translated)
    expect(JSON.stringify(coded)).not.toMatch(/RIAL-2026|"(AR|BO|CL|HT|PE)"/)
    expect(verify(coded)).toEqual([])
    const open = datasetOf(named, about, { ids: false, countries: true })
    expect(open.candidates.map(({ beneficiaries }) => beneficiaries)).toEqual(
      named.candidates.map(({ beneficiaries }) => beneficiaries),
    )
  }
})

test('a file that is no dataset is said to be unreadable', () => {
  for (const text of ['', '{', '{}', 'META\nkey;value\n', 'PROJECTS', '[]', 'META;"'])
    expect(verifyFile(text)).toMatchObject({ isReadable: false })
})
