import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { root } from '#src/config.ts'
import { moduleFolders } from '../../tools/levels.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const lines = (file: string) => read(file).trimEnd().split('\n').length
const sources = globSync('{src,tools,test,bench}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.includes('.gen.'),
)

describe.each(moduleFolders(root))('the module %s', (name) => {
  const at = (file: string) => `src/modules/${name}/${file}`

  test('tells in 30 lines what it is for', () => {
    expect(existsSync(join(root, at('README.md')))).toBe(true)
    expect(lines(at('README.md'))).toBeLessThanOrEqual(30)
  })
  test('has its face and what it contributes', () => {
    expect(['index.ts', 'module.ts'].filter((file) => !existsSync(join(root, at(file))))).toEqual([])
  })
  test('speaks all languages or none', () => {
    if (!existsSync(join(root, at('text')))) return
    const missing = languages.filter((lang) => !existsSync(join(root, at(`text/${lang}.ts`))))
    expect(missing).toEqual([])
  })
})

test('no file passes 300 lines', () => {
  expect(sources.length).toBeGreaterThan(150)
  expect(sources.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([])
})

test('no file is empty', () => {
  expect(sources.filter((file) => read(file).trim() === '')).toEqual([])
})

test('nothing lives in a drawer for everything', () => {
  const drawers = globSync('{src,tools,test,bench}/**/{utils,lib,common,helpers,services}', { cwd: root })
  expect(drawers.filter((path) => statSync(join(root, path)).isDirectory())).toEqual([])
})

test('nothing is left to do later without a number to find it by', () => {
  const word = new RegExp(
    `\\b(${['TO', 'FIX', 'HA'].map((start, at) => start + ['DO', 'ME', 'CK'][at]).join('|')})\\b(?! #\\d)`,
  )
  expect(sources.filter((file) => word.test(read(file)))).toEqual([])
})

test('migrations are dated and in order', () => {
  const names = globSync('*.sql', { cwd: join(root, 'db/migrations') })
  expect(names.filter((name) => !/^\d{8}_\d{3}_[a-z]+__[a-z_]+\.sql$/.test(name))).toEqual([])
  const numbers = names.map((name) => name.slice(0, 12))
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})
