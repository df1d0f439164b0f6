import { afterAll, beforeAll, expect, test } from 'vitest'
import { tables } from '#platform/db/index.ts'
import { infectedEvent } from '#platform/files/index.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { subscriptions } from './subscriptions.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

test('whoever sent an infected file and the Secretariat are told, once', async () => {
  const found = subscriptions.find(({ event }) => event === infectedEvent)
  const { id } = await tables<'accounts'>()(database.db)
    .selectFrom('accounts.account')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const data = {
    object: 'calls.proposal/1',
    name: 'carta https://evil.example/x',
    accountId: id,
    finding: 'Eicar',
    wasKept: true,
  }
  const ctx = testCtx(database)
  const event = { name: infectedEvent, subject: { kind: 'institution', id: 1 }, data }
  await found?.handle(ctx, event)
  await found?.handle(ctx, event)
  const mails = await tables<'mail'>()(database.db).selectFrom('mail.message').selectAll().execute()
  expect(mails.length).toBeGreaterThanOrEqual(1)
  expect(new Set(mails.map(({ toAddress }) => toAddress)).size).toBe(mails.length)
  for (const { text } of mails) {
    expect(text.replaceAll('\u200b', '')).toContain('evil.example')
    expect(text).not.toContain('evil.example')
  }
})
