import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/index.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { headOf, letGoOfLines, sealAudit, verifyAudit } from './chain.ts'
import { recordPrivately } from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
/** Many who write at once. */
let crowd: OpenDatabase

beforeAll(async () => {
  database = await freshDatabase('empty')
  crowd = await openDatabase(database.url, { max: 12 })
})
afterAll(async () => {
  await crowd.close()
  await database.drop()
})

const line = (on: OpenDatabase, id: number | string, address: string | null = '10.1.2.3') =>
  transaction(testCtx(on, { address }), (ctx) =>
    recordPrivately(ctx, 'thing.made', { kind: 'thing', id }, { size: 3, note: 'ñ "😀"' }),
  )
const seal = () => sealAudit(database.db, new Date())
const verify = (...noted: { position: number; hash: string }[]) => verifyAudit(database.db, noted)

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

const writer = fc.record({
  lines: fc.integer({ min: 1, max: 3 }),
  holds: fc.integer({ min: 0, max: 12 }),
  commits: fc.boolean(),
})

test('whatever commits, late or early, beside whatever is undone, is chained once and waits for nobody', async () => {
  let committed = 0
  let lateCommits = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(writer, { minLength: 4, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 5 }),
      async (writers, sealings) => {
        const writes = writers.map(({ lines, holds, commits }, at) =>
          transaction(testCtx(crowd), async (ctx) => {
            for (let i = 0; i < lines; i += 1) {
              await recordPrivately(ctx, 'thing.made', { kind: 'thing', id: at })
              await pause(holds / lines)
            }
            if (!commits) throw new Error('undone')
            committed += lines
          }).catch(() => {}),
        )
        const seals = (async () => {
          for (const wait of sealings) {
            await pause(wait)
            await Promise.all([seal(), seal()])
          }
        })()
        await Promise.all([...writes, seals])
        await seal()
        const found = await verify()
        expect(found).toMatchObject({ fault: undefined, rows: committed, pending: 0 })
      },
    ),
    { numRuns: 25 },
  )
  const { rows } = await database.pool.query<{ n: number }>(
    'select count(*)::int n from platform.audit_seal a join platform.audit_seal b on b.position = a.position + 1 where b.audit_id < a.audit_id',
  )
  lateCommits = rows[0]?.n ?? 0
  // The order of commits did differ from the order of ids, or nothing was tried.
  expect(lateCommits).toBeGreaterThan(0)
})

test('a line that waits for its commit holds nobody up', async () => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  const slow = transaction(testCtx(crowd), async (ctx) => {
    await recordPrivately(ctx, 'thing.made', { kind: 'thing', id: 'slow' })
    await held
  })
  await pause(20)
  await line(crowd, 'fast')
  const head = await seal()
  release()
  await slow
  const after = await seal()
  expect(after?.position).toBe((head?.position ?? 0) + 1)
  expect((await verify()).fault).toBeUndefined()
})

/** What only somebody with the owner's rights can do, undone afterwards. */
const meddling = async (statements: string[], look: () => Promise<void>) => {
  const { pool } = database
  const triggers = (how: string) =>
    pool.query(
      `alter table platform.audit ${how} trigger user; alter table platform.audit_personal ${how} trigger user; alter table platform.audit_seal ${how} trigger user`,
    )
  const tables = ['audit', 'audit_personal', 'audit_seal', 'audit_pending']
  for (const table of tables) await pool.query(`create table public.kept_${table} as table platform.${table}`)
  await triggers('disable')
  try {
    for (const statement of statements) await pool.query(statement)
    await look()
  } finally {
    await pool.query('delete from platform.audit_seal; delete from platform.audit')
    for (const table of tables) {
      await pool.query(`insert into platform.${table} overriding system value table public.kept_${table}`)
      await pool.query(`drop table public.kept_${table}`)
    }
    await triggers('enable')
  }
}

test('a row changed, missing or inserted is named, the first of them', async () => {
  for (let i = 0; i < 6; i += 1) await line(database, i)
  const noted = await seal()
  if (!noted) throw new Error('nothing was sealed')
  const { rows } = await database.pool.query<{ id: number; position: number }>(
    'select audit_id as id, position from platform.audit_seal order by position desc limit 5',
  )
  const [last, second] = [rows[0], rows[3]]
  const at = { auditId: second?.id, position: second?.position }
  const of = `where id = ${second?.id}`
  const cases: [string, string[], object][] = [
    ['name', [`update platform.audit set name = 'thing.lost' ${of}`], { kind: 'changed', ...at }],
    [
      'time',
      [`update platform.audit set at = at + interval '1 microsecond' ${of}`],
      { kind: 'changed', ...at },
    ],
    ['who', [`update platform.audit set account_id = 7 ${of}`], { kind: 'changed', ...at }],
    ['data', [`update platform.audit set data = '{"size": 4}' ${of}`], { kind: 'changed', ...at }],
    [
      'address',
      [`update platform.audit_personal set address = '10.9.9.9' where audit_id = ${at.auditId}`],
      { kind: 'address_changed', ...at },
    ],
    ['row', [`delete from platform.audit ${of}`], { kind: 'missing', ...at }],
    [
      'row and link',
      [`delete from platform.audit_seal where audit_id = ${at.auditId}`, `delete from platform.audit ${of}`],
      { kind: 'missing', position: at.position, auditId: null },
    ],
    [
      'beginning',
      ['delete from platform.audit_seal where position < 4'],
      { kind: 'missing', position: 1, auditId: null },
    ],
    [
      'inserted',
      ["insert into platform.audit (name, is_public) values ('thing.made', false)"],
      { kind: 'inserted', position: null },
    ],
    [
      'first of two',
      [`update platform.audit set account_id = 7 where id in (${second?.id}, ${last?.id})`],
      { kind: 'changed', ...at },
    ],
    [
      'end',
      [
        `delete from platform.audit_seal where position = ${last?.position}`,
        `delete from platform.audit where id = ${last?.id}`,
      ],
      { kind: 'head_differs', position: noted.position },
    ],
  ]
  for (const [what, statements, fault] of cases) {
    await meddling(statements, async () => expect((await verify(noted)).fault, what).toMatchObject(fault))
  }
  expect((await verify(noted)).fault).toBeUndefined()
})

test('a row dated back and chained by ourselves, or a chain written anew, is told too', async () => {
  const noted = await seal()
  if (!noted) throw new Error('nothing was sealed')
  await meddling(
    [
      "with line as (insert into platform.audit (name, is_public, at) values ('thing.made', false, now() - interval '2 days') returning id) insert into platform.audit_pending select id from line",
    ],
    async () => {
      await sealAudit(database.db, new Date(Date.now() + 60_000))
      expect((await verify()).fault).toMatchObject({ kind: 'inserted', position: noted.position + 1 })
    },
  )
  await meddling(
    [
      'update platform.audit set account_id = 9 where id = (select max(audit_id) from platform.audit_seal)',
      'insert into platform.audit_pending select audit_id from platform.audit_seal',
      'delete from platform.audit_seal',
    ],
    async () => {
      await seal()
      expect((await verify()).fault).toBeUndefined()
      expect((await verify(noted)).fault).toMatchObject({ kind: 'head_differs', position: noted.position })
    },
  )
})

test('the chain holds without the addresses, which leave nothing to guess them by', async () => {
  await line(database, 'v6', '2001:DB8::1')
  await seal()
  const before = await verify()
  await database.pool.query('delete from platform.audit_personal')
  const after = await verify()
  expect(after.fault).toBeUndefined()
  expect([before.withoutAddress, after.withoutAddress]).toEqual([0, after.rows])
})

test('only what is older than a year is let go, from the beginning, and the record says so', async () => {
  const { pool, db } = database
  const letGo = (before: Date) =>
    transaction(testCtx(database), (ctx) =>
      letGoOfLines(ctx.db, before, (last) => recordPrivately(ctx, 'platform.audit_let_go', null, last)),
    )
  await expect(pool.query("set minga.retention = 'on'; delete from platform.audit")).rejects.toThrow(
    'never changed',
  )
  await seal()
  await expect(letGo(new Date(Date.now() + 1_000))).rejects.toThrow('never changed')
  const old = new Date(Date.now() - 800 * 86_400_000)
  await pool.query(
    'alter table platform.audit disable trigger user; alter table platform.audit_seal disable trigger user; delete from platform.audit_seal; delete from platform.audit',
  )
  for (let i = 0; i < 5; i += 1) await line(database, i)
  await pool.query('update platform.audit set at = $1', [old])
  await sealAudit(db, old)
  await pool.query(
    'alter table platform.audit enable trigger user; alter table platform.audit_seal enable trigger user',
  )
  await line(database, 'new')
  await seal()
  const noted = await headOf(db)
  expect(await letGo(new Date(Date.now() - 400 * 86_400_000))).toBe(5)
  expect(await letGo(new Date(Date.now() - 400 * 86_400_000))).toBe(0)
  await seal()
  const found = await verify(...(noted ? [noted] : []))
  expect(found).toMatchObject({ letGo: 5, rows: 2, fault: undefined })
})
