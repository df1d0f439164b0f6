import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '#test/database.ts'
import { testServices } from '#test/record.ts'
import { Stop } from '../errors.ts'
import { cell, type Loader, loadNetwork, localized, localizedColumns, openFolder } from './index.ts'

const path = mkdtempSync(join(tmpdir(), 'minga-folder-'))
let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(async () => {
  await database.drop()
  rmSync(path, { recursive: true, force: true })
})

const row = z.object({
  code: cell.text,
  held: cell.day,
  count: cell.optionalInteger,
  tags: cell.list,
  ...localizedColumns('name'),
})
const write = (lines: string[]) => writeFileSync(join(path, 'things.csv'), lines.join('\n'))
const head = 'code,held,count,tags,name_es,name_en,name_pt,name_fr'

test('a row gives its kinds of cell', () => {
  write([head, 'a,2014-09-17,,x; y,uno,one,um,un'])
  const [thing] = openFolder(path).csv('things.csv', row)
  expect(thing && { ...thing, name: localized(thing, 'name') }).toMatchObject({
    held: '2014-09-17',
    count: null,
    tags: ['x', 'y'],
    name: { es: 'uno', en: 'one', pt: 'um', fr: 'un' },
  })
})

test('a complaint names the file, the line and the column', () => {
  write([head, 'a,2014-09-17,,,uno,one,um,un', 'b,2014-02-30,,,dos,two,dois,deux'])
  expect(() => openFolder(path).csv('things.csv', row)).toThrow(/^things\.csv, line 3: held: /)
  write([head, 'a,2014-09-17,,,uno,one,um,'])
  expect(() => openFolder(path).csv('things.csv', row)).toThrow(/line 2: name_fr: /)
  write([head, 'a,2014-09-17'])
  expect(() => openFolder(path).csv('things.csv', row)).toThrow(/things\.csv is not well-formed CSV/)
})

test('a folder that fails half-way leaves nothing behind, and one unchanged is not loaded again', async () => {
  const load =
    (fails: boolean): Loader =>
    async (ctx) => {
      await ctx.db
        .insertInto('taxonomy.area')
        .values({ code: 'a', position: 1, name: { es: 'a', en: 'a', pt: 'a', fr: 'a' } })
        .execute()
      if (fails) throw new Stop('a line is wrong', 'correct it')
      return [{ what: 'areas', count: 1 }]
    }
  const run = (fails: boolean) =>
    loadNetwork({
      database,
      path,
      network: 'n',
      modules: [{ name: 'm', load: load(fails) }],
      services: testServices,
    })
  const areas = () => database.db.selectFrom('taxonomy.area').select('code').execute()
  await expect(run(true)).rejects.toThrow('a line is wrong')
  expect(await areas()).toEqual([])
  expect(await run(false)).toEqual([{ what: 'areas', count: 1 }])
  expect(await run(false)).toBeUndefined()
  expect((await areas()).length).toBe(1)
})
