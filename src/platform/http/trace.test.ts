import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordPrivately } from '#platform/audit/index.ts'
import { openLookups } from '#platform/audit/lookups.ts'
import { transaction } from '#platform/context.ts'
import { type OpenDatabase, unconnectedDatabase } from '#platform/db/index.ts'
import { type C, csv, permission, showsPeople, web } from '#platform/http/index.ts'
import { openLog } from '#platform/log/index.ts'
import type { Module } from '#platform/module.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'

const kept = permission('plant.see')
const answer = (c: C) => c.text('yes')
/** Pages and verbs as somebody may write them who has forgotten everything. */
const plant: Module = {
  name: 'plant',
  permissions: { 'plant.see': ['secretariat'] },
  web: web()
    .get('/proposals/41/secrets', kept, answer)
    .get('/plant/people', kept, (c) => {
      showsPeople(c, [7, null, 5, 7, c.var.ctx.actor.personId])
      return answer(c)
    })
    .get('/plant/list.csv', kept, (c) => csv(c, 'list', ['a'], [[1]]))
    .get('/plant/open', permission('public'), answer)
    .post('/plant/forgetful', permission('public'), answer)
    .post('/plant/refused', permission('public'), (c) => c.text('no', 422))
    .post('/plant/mindful', permission('public'), async (c) => {
      await transaction(c.var.ctx, (ctx) => recordPrivately(ctx, 'plant.done', null))
      return answer(c)
    }),
}

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let cookie: string

const lines = async () => {
  await site.lookups.flush()
  const { rows } = await database.pool.query(
    "select name, subject_kind || ' ' || subject_id as subject, data, account_id is not null as signed from platform.audit where id > $1 order by id",
    [since],
  )
  return rows
}
let since = 0

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database, {}, [plant])
  cookie = await site.signIn('secretariat')
})
afterAll(() => database.drop())
beforeEach(async () => {
  await site.lookups.flush()
  const { rows } = await database.pool.query('select max(id)::int as id from platform.audit')
  since = rows[0].id
})

test('who looks at a guarded page leaves a line, with what it was and who was shown; the public leaves none', async () => {
  await site.get('/es/proposals/41/secrets', { cookie })
  await site.get('/fr/plant/people', { cookie })
  await site.get('/es/plant/open', { cookie })
  await site.get('/es/plant/open')
  await site.get('/es/plant/people')
  await site.get('/es/proposals/999999', { cookie })
  expect(await lines()).toEqual([
    {
      name: 'platform.looked_up',
      subject: 'proposal 41',
      data: { path: '/proposals/41/secrets' },
      signed: true,
    },
    {
      name: 'platform.looked_up',
      subject: null,
      data: { path: '/plant/people', people: [5, 7] },
      signed: true,
    },
  ])
})

test('a file that leaves the site is recorded before it does', async () => {
  await site.get('/es/plant/list.csv', { cookie })
  const { rows } = await database.pool.query('select data from platform.audit where id > $1', [since])
  expect(rows).toEqual([{ data: { path: '/plant/list.csv', taken_out: true } }])
})

test('a request to change something leaves a line even when its verb forgot; never two, and none when refused', async () => {
  for (const what of ['forgetful', 'refused', 'mindful']) {
    await site.post(`/es/plant/${what}`, {}, { cookie })
    await site.post(`/es/plant/${what}`, {})
  }
  const asked = { name: 'platform.asked', subject: null, data: { path: '/plant/forgetful' } }
  expect(await lines()).toEqual([
    { ...asked, signed: true },
    { ...asked, signed: false },
    { name: 'plant.done', subject: null, data: {}, signed: true },
    { name: 'plant.done', subject: null, data: {}, signed: false },
  ])
})

test('every route that may change something stands behind the trace', () => {
  const { routes } = site.app
  const unsafe = routes.flatMap(({ method }, at) => (/^(POST|PUT|PATCH|DELETE)$/.test(method) ? [at] : []))
  expect(unsafe.length).toBeGreaterThan(100)
  expect(Math.min(...unsafe)).toBeGreaterThan(routes.findLastIndex(({ method }) => method === 'ALL'))
})

test('what could not be written waits; beyond five thousand the oldest are lost, and it is said', async () => {
  const said: unknown[] = []
  const log = { ...openLog('silent'), error: (given: unknown) => said.push(given) } as never
  const away = unconnectedDatabase()
  const line = {
    at: null,
    name: 'a.b',
    accountId: null,
    subject: null,
    data: {},
    requestId: 'r',
    address: null,
    isPublic: false,
  }
  let db: OpenDatabase['db'] = away.db
  const turning = new Proxy(away.db, {
    get: (_, key) => {
      const value = Reflect.get(db, key, db)
      return typeof value === 'function' ? value.bind(db) : value
    },
  })
  const lookups = openLookups(turning, log)
  for (let i = 0; i < 5_002; i += 1) lookups.add({ ...line, data: { i } })
  expect(said).toEqual([{ lines: 1 }, { lines: 1 }])
  await expect(lookups.flush()).rejects.toThrow()
  db = database.db
  await lookups.close()
  const { rows } = await database.pool.query(
    "select min((data ->> 'i')::int) as least, count(*)::int as n from platform.audit where name = 'a.b'",
  )
  expect(rows).toEqual([{ least: 2, n: 5_000 }])
  await away.close()
})

test('an address that is none never undoes a verb', async () => {
  for (const address of [null, '::1', '10.0.0.9']) {
    await transaction(testCtx(database, { address }), (ctx) => recordPrivately(ctx, 'plant.done', null))
  }
  const { rows } = await database.pool.query(
    'select host(address) as address from platform.audit_personal where audit_id > $1 order by audit_id',
    [since],
  )
  expect(rows).toEqual([{ address: '::1' }, { address: '10.0.0.9' }])
})
