import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase, keptJobs, testCtx } from '#test/database.ts'
import { insertLines, record } from '../audit/index.ts'
import { transaction } from '../context.ts'
import { openLog } from '../log/index.ts'
import { publishAgain } from './again.ts'
import { job, openJobs } from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let queue: Awaited<ReturnType<typeof openJobs>>
const done: unknown[] = []
const heard: unknown[] = []

beforeAll(async () => {
  database = await freshDatabase('empty')
  queue = await openJobs({
    url: database.url,
    jobs: [
      job({
        name: 'greet',
        payload: z.object({ to: z.string() }),
        run: async (_, { to }) => {
          done.push(to)
        },
      }),
    ],
    subscriptions: [
      { event: 'thing.made', subscriber: 'test', handle: async (_, event) => void heard.push(event) },
    ],
    works: true,
    log: openLog('silent'),
    ctx: (jobs) => testCtx(database, { jobs }),
  })
})
afterAll(async () => {
  await queue.close()
  await database.drop()
})

const until = async (isSo: () => boolean) => {
  for (let waited = 0; !isSo() && waited < 15_000; waited += 50)
    await new Promise((next) => setTimeout(next, 50))
}

test('what a rolled-back transaction sent is never done, what a committed one sent is', async () => {
  const ctx = testCtx(database, { jobs: queue.jobs })
  await transaction(ctx, async (ctx) => {
    await ctx.jobs.send(ctx.db, 'greet', { to: 'nobody' })
    throw new Error('changed my mind')
  }).catch(() => {})
  await transaction(ctx, (ctx) => ctx.jobs.send(ctx.db, 'greet', { to: 'Ana' }))
  await until(() => done.length > 0)
  expect(done).toEqual(['Ana'])
})

test('a recorded event is written down and reaches whoever subscribed', async () => {
  const ctx = testCtx(database, { jobs: queue.jobs })
  await transaction(ctx, (ctx) => record(ctx, 'thing.made', { kind: 'thing', id: 7 }, { size: 3 }))
  await until(() => heard.length > 0)
  expect(heard).toEqual([{ name: 'thing.made', subject: { kind: 'thing', id: 7 }, data: { size: 3 } }])
  const rows = await database.db
    .selectFrom('platform.audit')
    .select(['name', 'subjectKind', 'subjectId', 'data'])
    .execute()
  expect(rows).toEqual([{ name: 'thing.made', subjectKind: 'thing', subjectId: '7', data: { size: 3 } }])
})

test('what the queue still had when a backup was taken is told again, and what is older is not', async () => {
  const lost = await freshDatabase('empty')
  const { jobs: unheard } = keptJobs()
  const made = (id: number) =>
    transaction(testCtx(lost, { jobs: unheard }), (ctx) => record(ctx, 'thing.made', { kind: 'thing', id }))
  try {
    await insertLines(lost.db, [
      {
        at: new Date(Date.now() - 3 * 3_600_000),
        name: 'thing.made',
        accountId: null,
        subject: { kind: 'thing', id: 1 },
        data: {},
        requestId: 'r',
        address: null,
        isPublic: false,
      },
    ])
    await made(2)
    await transaction(testCtx(lost), (ctx) => record(ctx, 'other.thing', null))
    await made(3)
    const told: unknown[] = []
    const publish = async (_: unknown, event: unknown) => void told.push(event)
    expect(await publishAgain(lost.db, { publish }, [{ event: 'thing.made' }])).toBe(2)
    const again = (id: string) => ({ name: 'thing.made', subject: { kind: 'thing', id }, data: {} })
    expect(told).toEqual([again('2'), again('3')])
  } finally {
    await lost.drop()
  }
})

test('what was written down can be neither changed nor taken out', async () => {
  const { pool } = database
  await expect(pool.query("update platform.audit set name = 'other.thing'")).rejects.toThrow('never changed')
  await expect(pool.query('delete from platform.audit')).rejects.toThrow('never changed')
  await expect(pool.query('truncate platform.audit cascade')).rejects.toThrow('never changed')
})

test('an event outside a transaction is refused', async () => {
  await expect(record(testCtx(database), 'thing.made', null)).rejects.toThrow(
    'in the transaction of its action',
  )
})
