import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { tables } from '#platform/db/index.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { bounceIn, liftSuspension, noteBounce, suspensions, takeReport } from './bounce.ts'
import { mailJobs } from './delivery.ts'
import { queueMail } from './queue.ts'
import type { Outgoing, Transport } from './transport.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.drop())
beforeEach(async () => {
  await tables<'mail'>()(database.db).deleteFrom('mail.message').execute()
  await tables<'mail'>()(database.db).deleteFrom('mail.suspension').execute()
})

const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

const report = (parts: string[], more = '') =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.org',
      'To: rial@example.org',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=delivery-status; boundary="b1"${more}`,
      '',
      ...parts.flatMap((part) => ['--b1', part]),
      '--b1--',
      '',
    ]
      .join('\n')
      .replaceAll('\n', '\r\n'),
  )
const words = 'Content-Type: text/plain\n\nI am sorry to have to inform you.\n'
const status = (...fields: string[]) =>
  `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n${fields.join('\n')}\n`
const headers = (type = 'text/rfc822-headers') =>
  `Content-Type: ${type}\n\nFrom: rial@example.org\nMessage-ID: <${id}@example.org>\nSubject: S\n`
const failed = ['Final-Recipient: rfc822; ana@example.org', 'Action: failed']

test.each([
  [
    'Postfix',
    report([
      words,
      status(
        ...failed,
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 <ana@example.org>: Recipient address\n    rejected: User unknown',
      ),
      headers(),
    ]),
    {
      status: '5.1.1',
      diagnostic: 'smtp; 550 5.1.1 <ana@example.org>: Recipient address rejected: User unknown',
    },
  ],
  [
    'Exchange, with the whole mail and no space after a colon',
    report([
      words,
      status(
        'Final-Recipient:rfc822;ana@example.org',
        'Action:failed',
        'Status:5.1.10',
        'Diagnostic-Code:smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound',
      ),
      headers('message/rfc822'),
    ]),
    { status: '5.1.10', diagnostic: 'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound' },
  ],
  [
    'Exim, without a diagnostic',
    report([words, status(...failed, 'Status: 5.0.0'), headers('message/rfc822')]),
    { status: '5.0.0', diagnostic: '5.0.0' },
  ],
  [
    'a server that returns nothing but names the mail',
    report([words, status(`Original-Envelope-Id: ${id.toUpperCase()}`, '', ...failed, 'Status: 4.4.7')]),
    { status: '4.4.7', diagnostic: '4.4.7' },
  ],
])('a report of %s is understood', async (_, mail, expected) => {
  expect(await bounceIn(mail)).toEqual({ messageId: id, ...expected })
})

test.each([
  ['that it takes longer', report([words, status('Action: delayed', 'Status: 4.4.1'), headers()])],
  ['that it arrived', report([words, status('Action: delivered', 'Status: 2.0.0'), headers()])],
  ['nothing of a mail of ours', report([words, status(...failed, 'Status: 5.1.1')])],
  ['an absence', Buffer.from('From: ana@example.org\r\nSubject: Out of office\r\n\r\nBack on Monday.')],
  ['nothing', Buffer.alloc(0)],
  ['nonsense', Buffer.from([0xff, 0, 0xd8, 13, 10, 13, 10, 0xff])],
])('a report that says %s changes nothing', async (_, mail) => {
  expect(await bounceIn(mail)).toBeUndefined()
})

const fake = () => {
  const sent: Outgoing[] = []
  const transport: Transport = {
    send: async (mail) => {
      sent.push(mail)
    },
    verify: async () => {},
    close: () => {},
  }
  return { transport, sent }
}
const queued = async (key: string) => {
  await transaction(testCtx(database), (ctx) =>
    queueMail(ctx, {
      key,
      to: { name: 'Ana', address: 'Ana@example.org' },
      lang: 'es',
      subject: 'S',
      text: 'T',
    }),
  )
  const { id } = await tables<'mail'>()(database.db)
    .selectFrom('mail.message')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return id
}
const deliver = (transport: Transport) => mailJobs(transport)[0]?.run(testCtx(database), {} as never)

test('an address that is gone is written to no more, until somebody says so', async () => {
  const messageId = await queued('a')
  const bytes = report([words, status(...failed, 'Status: 5.1.1'), headers().replace(id, messageId)])
  expect(await takeReport(database.db, bytes)).toContain('Ana@example.org is no longer written to')
  await takeReport(database.db, bytes)
  expect(await suspensions(database.db)).toMatchObject([{ address: 'ana@example.org', status: '5.1.1' }])
  await queued('b')
  const { transport, sent } = fake()
  await deliver(transport)
  expect(sent).toEqual([])
  expect(await liftSuspension(database.db, 'Ana@Example.org')).toBe(true)
  expect(await liftSuspension(database.db, 'ana@example.org')).toBe(false)
  await queued('c')
  await deliver(transport)
  expect(sent).toHaveLength(1)
})

test('a full mailbox is forgiven twice, a passing trouble always, and a stranger’s report is about nobody', async () => {
  for (const [at, key] of ['a', 'b', 'c'].entries()) {
    const messageId = await queued(key)
    for (const again of [1, 2]) {
      const bounce = { messageId, status: '5.2.2', diagnostic: `full ${again}\r\n\u202e` }
      expect(await noteBounce(database.db, bounce)).toBe(at === 2)
      expect(await noteBounce(database.db, { ...bounce, status: '4.2.2' })).toBe(false)
    }
  }
  expect(await noteBounce(database.db, { messageId: id, status: '5.1.1', diagnostic: 'x' })).toBe(false)
  expect(await suspensions(database.db)).toHaveLength(1)
})

test('what a server says at once counts as well', async () => {
  await queued('a')
  const { transport } = fake()
  const response = '550 5.1.1 no such user'
  await deliver({
    ...transport,
    send: () =>
      Promise.reject(Object.assign(new Error(response), { code: 'EENVELOPE', responseCode: 550, response })),
  })
  expect(await suspensions(database.db)).toMatchObject([{ address: 'ana@example.org', diagnostic: response }])
})
