import { describe, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { levels } from '#src/modules.ts'
import { checkBoundaries, type Look, lookAt } from '../../tools/boundaries.ts'
import { boundaryRules } from '../../tools/boundary-rules.ts'
import { readLevels } from '../../tools/levels.ts'
import { purityRules } from '../../tools/purity.ts'
import { boat, plants } from './plants.ts'
import { soundFiles, withHouse } from './sample-house.ts'

const rulesBrokenBy = (changes: Record<string, string | null>) =>
  withHouse(changes, async (house) => {
    const { complaints } = await checkBoundaries(house)
    return [...new Set(complaints.map((complaint) => complaint.split(':')[0] ?? ''))].sort()
  })

test('the sound house is sound', async () => {
  expect(await rulesBrokenBy({})).toEqual([])
})

describe('a planted violation is caught, and only it', () => {
  for (const { rule, how, files, also = [] } of plants) {
    test(`${rule}: ${how}`, async () => {
      expect(await rulesBrokenBy(files)).toEqual([rule, ...also].sort())
    })
  }
})

test('every rule has its plant', () => {
  const ofImports = boundaryRules([['river'], ['boat', 'fish']]).map(({ name }) => name ?? '')
  const others = [
    ...purityRules,
    'environment-only-in-config',
    'platform-names-no-table-of-a-module',
    'views-take-only-pure-values-from-faces',
    'not-listed',
  ]
  expect([...new Set(plants.map(({ rule }) => rule))].sort()).toEqual([...ofImports, ...others].sort())
})

describe('a check that saw too little fails', () => {
  const blind = async () => ({ read: [], violations: [] })

  test('nothing of the tree was read', async () => {
    const { seen, expected, complaints } = await withHouse({}, (house) => checkBoundaries(house, blind))
    expect([seen, complaints.length]).toEqual([0, expected])
    expect(expected).toBeGreaterThan(40)
  })

  test('one file was not read', async () => {
    const forgetful: Look = async (house, levels) => {
      const { read, violations } = await lookAt(house, levels)
      return { read: read.filter(({ source }) => source !== boat('actions.ts')), violations }
    }
    const { complaints } = await withHouse({}, (house) => checkBoundaries(house, forgetful))
    expect(complaints).toEqual([
      `not-seen: ${boat('actions.ts')} was not read, so no rule was held against it`,
    ])
  })

  test('there was nothing to read but the list', async () => {
    const nothing = Object.fromEntries(
      soundFiles
        .filter((file) => file.startsWith('src/') && file !== 'src/modules.ts')
        .map((file) => [file, null]),
    )
    const { complaints } = await withHouse(
      { ...nothing, 'src/modules.ts': 'export const levels = []', 'src/modules/README.md': '' },
      checkBoundaries,
    )
    expect(complaints).toEqual(['nothing-was-seen: there is no module below src'])
  })
})

test('the rows are read as they are written', async () => {
  expect(await withHouse({}, async (house) => readLevels(house))).toEqual([['river'], ['boat', 'fish']])
})

test('the rows that are read are the rows that run, and a module is called as its folder', () => {
  expect(levels.map((row) => row.map(({ name }) => name))).toEqual(readLevels(root))
})

test('the house itself keeps every rule, and all of it was read', async () => {
  const { seen, expected, complaints } = await checkBoundaries(root)
  expect(complaints).toEqual([])
  expect(seen).toBe(expected)
  expect(seen).toBeGreaterThan(150)
})
