import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { type OpenDatabase, openDatabase, sql, tables } from '#platform/db/index.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { freshDatabase, keptJobs, testCtx } from '#test/database.ts'
import { mailJobs } from './delivery.ts'
import type { Mail } from './message.ts'
import { queueMail } from './queue.ts'
import type { Outgoing, Transport } from './transport.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.drop())
beforeEach(() => own().deleteFrom('mail.message').execute())

const own = () => tables<'mail'>()(database.db)
const mail: Mail = {
  key: 'call-opened/12/3',
  to: { name: 'Ana', address: 'ana@example.org' },
  lang: 'es',
  subject: 'S',
  text: 'T',
}

/** A server that answers what the test wants. */
const fakeTransport = (answer: () => Promise<void> = async () => {}) => {
  const sent: Outgoing[] = []
  const transport: Transport = {
    send: async (message) => {
      await answer()
      sent.push(message)
    },
    verify: async () => {},
    close: () => {},
  }
  return { transport, sent }
}

const complaint = (code: string, responseCode?: number) =>
  Object.assign(new Error('no'), { code, responseCode })

const queue = async (changes: Partial<Mail> = {}) => {
  const { jobs, sent } = keptJobs()
  await transaction(testCtx(database, { jobs }), (ctx) => queueMail(ctx, { ...mail, ...changes }))
  return sent
}
const run = (transport: Transport, name: string, on: OpenDatabase = database) =>
  mailJobs(transport)
    .find((item) => item.name === name)
    ?.run(testCtx(on), {} as never)
const only = () => own().selectFrom('mail.message').selectAll().executeTakeFirstOrThrow()
const deliver = (transport: Transport, on?: OpenDatabase) => run(transport, 'mail.deliver', on)
const age = (column: 'created_at' | 'tried_at', by: string) =>
  sql`update mail.message set ${sql.ref(column)} = now() - ${by}::interval`.execute(database.db)

test('a mail is queued with its action, once for its key', async () => {
  expect(await queue()).toEqual([{ name: 'mail.deliver', payload: {} }])
  expect(await queue({ subject: 'Again' })).toEqual([])
  expect(await only()).toMatchObject({ state: 'queued', subject: 'S', attempts: 0 })
})

test('an action that fails sends no mail, and none is queued outside of one', async () => {
  const failed = transaction(testCtx(database), async (ctx) => {
    await queueMail(ctx, mail)
    throw new Error('refused')
  })
  await expect(failed).rejects.toThrow('refused')
  expect(await own().selectFrom('mail.message').selectAll().execute()).toEqual([])
  await expect(queueMail(testCtx(database), mail)).rejects.toThrow('in the transaction')
  await expect(queue({ to: { name: 'A', address: 'a@example.org,b@example.org' } })).rejects.toThrow()
})

test('a mail is sent once, however often its job runs', async () => {
  await queue()
  const { transport, sent } = fakeTransport()
  await deliver(transport)
  await deliver(transport)
  expect(sent).toHaveLength(1)
  expect(await only()).toMatchObject({ state: 'sent', attempts: 1, lastError: null })
})

test('of workers at the same time one sends, the others find nothing to do', async () => {
  await queue()
  let answer = () => {}
  const { transport, sent } = fakeTransport(
    () =>
      new Promise((done) => {
        answer = done
      }),
  )
  let idle = 0
  const workers = [1, 2, 3, 4].map(() =>
    Promise.resolve(deliver(transport)).then(() => {
      idle += 1
    }),
  )
  await expect.poll(() => idle, { timeout: 15_000 }).toBe(3)
  answer()
  await Promise.all(workers)
  expect(sent).toHaveLength(1)
})

test('what a dead worker held is free at once and goes out under the same id; the dead one settles nothing', async () => {
  await queue()
  const other = await openDatabase(database.url, { max: 1, onError: () => {} })
  const { rows } = await other.pool.query('select pg_backend_pid() pid')
  // It holds the mail before it is looked at: the look itself locks what it finds free.
  let dead: Promise<unknown> = Promise.resolve()
  await new Promise<void>((reached) => {
    const silent = fakeTransport(() => {
      reached()
      return new Promise(() => {})
    })
    dead = Promise.resolve(deliver(silent.transport, other)).catch(() => {})
  })
  expect(await lockedRows()).toBe(1)
  await sql`select pg_terminate_backend(${rows[0].pid})`.execute(database.db)
  await expect.poll(lockedRows, { timeout: 15_000 }).toBe(0)
  const { transport, sent } = fakeTransport()
  await deliver(transport)
  expect(sent.map(({ id }) => id)).toEqual([(await only()).id])
  expect(await only()).toMatchObject({ state: 'sent', attempts: 1 })
  expect(dead).toBeInstanceOf(Promise)
})

const lockedRows = async () => {
  const all = await own().selectFrom('mail.message').select('id').execute()
  const free = await own().selectFrom('mail.message').select('id').forUpdate().skipLocked().execute()
  return all.length - free.length
}

test('a mail refused for good is given up; any other failure is tried again, not at once', async () => {
  await queue()
  const later = fakeTransport(() => Promise.reject(complaint('EENVELOPE', 451)))
  await deliver(later.transport)
  expect(await only()).toMatchObject({ state: 'queued', lastError: 'no', attempts: 1 })
  const { transport, sent } = fakeTransport()
  await deliver(transport)
  expect(sent).toEqual([])
  await age('tried_at', '21 seconds')
  await deliver(fakeTransport(() => Promise.reject(complaint('EENVELOPE', 550))).transport)
  expect(await only()).toMatchObject({ state: 'failed', attempts: 2 })
  await deliver(transport)
  expect(sent).toEqual([])
})

test('one job sends all that waits; it comes back later to a server that is gone, and goes on after one mail it would not take', async () => {
  let tries = 0
  const answering = (error: Error) =>
    fakeTransport(() => {
      tries += 1
      return Promise.reject(error)
    }).transport
  for (const key of ['a', 'b', 'c']) await queue({ key })
  await expect(deliver(answering(complaint('ECONNECTION')))).rejects.toThrow('no')
  expect(tries).toBe(3)
  await age('tried_at', '1 hour')
  await deliver(answering(complaint('EENVELOPE', 451)))
  expect(tries).toBe(6)
  await age('tried_at', '1 hour')
  const { transport, sent } = fakeTransport()
  await run(transport, 'mail.sweep')
  expect(sent).toHaveLength(3)
})

test('a message is queued once for each recipient, also when its job runs again', async () => {
  const anonymous = { ...mail, key: undefined }
  const { jobs, sent } = keptJobs()
  const twice = async (requestId: string, changes: Partial<Mail> = {}) =>
    transaction(testCtx(database, { jobs, requestId }), (ctx) => queueMail(ctx, { ...anonymous, ...changes }))
  await twice('job-1')
  await twice('job-1')
  await twice('job-1', { to: { name: 'Eva', address: 'eva@example.org' } })
  await twice('job-2')
  expect(sent).toHaveLength(3)
  await queue()
  await queue({ to: { name: 'Ana', address: 'ANA@example.org' } })
  expect(await own().selectFrom('mail.message').selectAll().execute()).toHaveLength(4)
})

test('after two days a mail is given up, after a month its text is erased', async () => {
  await queue()
  await age('created_at', '3 days')
  const { transport, sent } = fakeTransport()
  await run(transport, 'mail.sweep')
  expect(sent).toEqual([])
  expect(await only()).toMatchObject({ state: 'failed', lastError: 'not sent within two days', text: 'T' })
  await age('created_at', '31 days')
  await run(transport, 'mail.sweep')
  expect((await only()).text).toBe('')
})

test('through the real queue a mail queued in a transaction is sent', async () => {
  const { transport, sent } = fakeTransport()
  const { jobs, close } = await openJobs({
    url: database.url,
    jobs: mailJobs(transport),
    subscriptions: [],
    works: true,
    log: openLog('silent'),
    ctx: (queueOf) => testCtx(database, { jobs: queueOf }),
  })
  try {
    await transaction(testCtx(database, { jobs }), (ctx) => queueMail(ctx, mail))
    await expect.poll(async () => (await only()).state, { timeout: 20_000 }).toBe('sent')
    expect(sent).toHaveLength(1)
  } finally {
    await close()
  }
}, 60_000)
