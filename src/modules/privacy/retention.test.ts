import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealAudit, verifyAudit } from '#platform/audit/chain.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { transaction } from '#platform/context.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { foreseeRetention, retain } from './actions/retention.ts'
import { insertHold } from './queries/erasure.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let member: CycleMember
let held: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  member = await aMember(database.db, { institution: 'mol-gt', role: 'official' })
  held = await aMember(database.db, { institution: 'mol-gt', role: 'official' })
  for (const { actor, email, accountId } of [member, held]) {
    await transaction(testCtx(database, { actor, address: '10.0.0.1' }), (ctx) =>
      recordPrivately(ctx, 'thing.made', null),
    )
    await database.pool.query(
      "insert into mail.message (key, to_name, to_address, lang, subject, text, state, sent_at, created_at) values ($1, 'A', $2, 'es', 'S', '', 'sent', now(), now() - interval '400 days')",
      [`old/${accountId}`, email],
    )
    await database.pool.query(
      "update accounts.account set disabled_at = now() - interval '6 years' where id = $1",
      [accountId],
    )
  }
  await sealAudit(database.db, new Date())
  await insertHold(database.db, {
    personId: held.personId,
    periodCode: null,
    reason: 'Juicio',
    placedAt: new Date(),
    accountId: held.accountId,
  })
})
afterAll(() => database.drop())

const later = () => testCtx(database, { address: null, now: new Date(Date.now() + 370 * 86_400_000) })
const rowsOf = (touched: { table: string; rows: number }[]) =>
  Object.fromEntries(touched.filter(({ rows }) => rows > 0).map(({ table, rows }) => [table, rows]))

test('a dry run says what a run then does; what is held stays, and the chain holds', async () => {
  const expected = { 'mail.message': 1, 'platform.audit_personal': 1, 'directory.person': 1 }
  expect(rowsOf(await foreseeRetention(later()))).toEqual(expected)
  expect(rowsOf(await retain(later()))).toEqual(expected)
  expect(rowsOf(await retain(later()))).toEqual({})
  const { rows } = await database.pool.query(
    'select id, name from directory.person where id in ($1, $2) order by id',
    [member.personId, held.personId],
  )
  expect(rows.map(({ name }) => name)).toEqual([`Persona ${member.personId}`, held.name])
  await sealAudit(database.db, new Date())
  expect((await verifyAudit(database.db)).fault).toBeUndefined()
})

test('what modules keep of people goes when its period is over, and the row stays where it is a record', async () => {
  const { pool } = database
  await pool.query(
    `with followed as (
       insert into activities.follow_through (activity_id, ended_on, report_due_on, follow_up_opens_on, announced_on)
       select min(id), '2026-01-01', '2026-02-01', '2026-07-01', '2026-01-01' from activities.activity returning activity_id)
     insert into activities.questionnaire (activity_id, kind, form, lang, opened_at)
     select activity_id, 'report', '{}', 'es', now() from followed`,
  )
  for (const { accountId, email } of [{ accountId: member.accountId, email: 'd@ejemplo.net' }, held]) {
    await pool.query(
      `insert into accounts.session (account_id, token_hash, created_at, last_seen_at, expires_at, posts)
       values ($1, sha256($2::text::bytea), now(), now(), now() + interval '1 day', '{}')`,
      [accountId, email],
    )
    await pool.query(
      `insert into activities.delegation (questionnaire_id, topic, name, email, language, token_hash, created_at, expires_at, by_name)
       select id, 'lessons', 'Delia', $1, 'es', sha256($1::text::bytea), now() - interval '800 days', now(), 'x' from activities.questionnaire`,
      [email],
    )
    // Nobody takes part in an activity of the record: past its guard.
    await pool.query(
      `set local session_replication_role = replica;
       insert into activities.participant (activity_id, institution_id, name, post, email, lang, is_technical, influences_policy, is_listed, by_name, at)
       select activity_id, institution_id, 'Ana', 'Jefa', '${email}', 'es', true, false, true, 'x', now() - interval '800 days'
       from activities.activity_party limit 1`,
    )
  }
  expect(rowsOf(await retain(later()))).toEqual({
    'accounts.session': 1,
    'activities.delegation': 1,
    'activities.participant': 1,
  })
  const left = async (columns: string, table: string) =>
    (await pool.query(`select ${columns} from ${table} order by id`)).rows
  expect(await left('account_id', 'accounts.session')).toEqual([{ account_id: held.accountId }])
  expect(await left('name, email', 'activities.delegation')).toEqual([
    { name: '—', email: expect.stringMatching(/^delegation-\d+@erased\.invalid$/) },
    { name: 'Delia', email: held.email },
  ])
  expect(await left('name, email', 'activities.participant')).toEqual([
    { name: 'Ana', email: null },
    { name: 'Ana', email: held.email },
  ])
})

test('a period that is held lets nothing go', async () => {
  await database.pool.query('update privacy.hold set lifted_at = now()')
  await insertHold(database.db, {
    personId: null,
    periodCode: 'mail',
    reason: 'Juicio',
    placedAt: new Date(),
    accountId: held.accountId,
  })
  expect(rowsOf(await retain(later()))).toEqual({
    'accounts.session': 1,
    'activities.delegation': 1,
    'activities.participant': 1,
    'platform.audit_personal': 1,
    'directory.person': 1,
  })
})

test('the notice states the periods that are applied, in four languages', async () => {
  const site = testApp(database)
  await database.pool.query("update privacy.period set days = 77 where code = 'mail'")
  for (const [lang, text] of Object.entries({
    es: '77 días',
    en: '77 days',
    pt: '77 dias',
    fr: '77 jours',
  })) {
    expect((await site.page(`/${lang}/privacy`)).text.replaceAll('\u00a0', ' ')).toContain(text)
  }
})
