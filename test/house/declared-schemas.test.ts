import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { schemaUse } from '../../tools/declared-schemas.ts'
import { readLevels } from '../../tools/levels.ts'

/** The schemas that a module's queries may read: its own and those of the rows above it. */
const allowedTo = (module: string, levels: string[][]): string[] => {
  const level = levels.findIndex((row) => row.includes(module))
  return [module, ...levels.slice(0, level).flat()]
}

const faults = (file: string, text: string, module: string, levels: string[][]): string[] => {
  const { declared, unclear, raw } = schemaUse(file, text)
  const allowed = allowedTo(module, levels)
  const known = new Set(['platform', 'jobs', ...levels.flat()])
  return [
    ...unclear.map((call) => `${file}: ${call} does not name its schemas`),
    ...declared
      .filter((schema) => !allowed.includes(schema))
      .map((schema) => `${file}: ${schema} is not below ${module}`),
    ...raw
      .filter((schema) => known.has(schema) && !allowed.includes(schema))
      .map((schema) => `${file}: SQL on ${schema}, which is not below ${module}`),
  ]
}

test('queries declare their own schema and lower ones only', () => {
  const levels = readLevels(root)
  const files = globSync('src/modules/*/{queries.ts,queries/**/*.ts}', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts'),
  )
  const wrong = files.flatMap((file) =>
    faults(file, readFileSync(join(root, file), 'utf8'), file.split('/')[2] ?? '', levels),
  )
  const declaring = files.filter(
    (file) => schemaUse(file, readFileSync(join(root, file), 'utf8')).declared.length > 0,
  )
  expect(wrong).toEqual([])
  expect(declaring.length).toBeGreaterThan(3)
})

describe('a planted declaration is caught', () => {
  const levels = [['taxonomy', 'search'], ['directory'], ['activities']]
  const of = (text: string, module = 'directory') => faults('queries.ts', text, module, levels)
  test('sound', () => expect(of("const own = tables<'directory' | 'taxonomy'>()")).toEqual([]))
  test('upward', () =>
    expect(of("const own = tables<'directory' | 'activities'>()")).toEqual([
      'queries.ts: activities is not below directory',
    ]))
  test('sideways', () =>
    expect(of("const own = tables<'search'>()", 'taxonomy')).toEqual([
      'queries.ts: search is not below taxonomy',
    ]))
  test('the platform', () =>
    expect(of("const own = tables<'platform'>()")).toEqual(['queries.ts: platform is not below directory']))
  test('nothing said', () =>
    expect(of('const own = tables()')).toEqual(['queries.ts: tables() does not name its schemas']))
  test('any string', () =>
    expect(of('const own = tables<string>()')).toEqual([
      'queries.ts: tables<string>() does not name its schemas',
    ]))
  test('raw SQL upward', () => {
    const text = 'sql`select 1 from taxonomy.area join activities.activity on true`'
    expect(of(text)).toEqual(['queries.ts: SQL on activities, which is not below directory'])
  })
  test('raw SQL on the platform', () => {
    expect(of('sql`insert into platform.audit (name) values (null)`')).toEqual([
      'queries.ts: SQL on platform, which is not below directory',
    ])
  })
})
