import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealAudit, verifyAudit } from '#platform/audit/chain.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { transaction } from '#platform/context.ts'
import { queueMail } from '#platform/mail/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { testServices } from '#test/record.ts'

const dataMap = testServices.personal.map

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let canary: CycleMember
let admin: CycleMember
let cookies: { canary: string; admin: string; official: string }

const name = 'Canaria Zuñiga "la" O’Trinquete'
const word = 'zu[ñn]iga|trinquete|canaria@|navegador-canario|10\\.77\\.7\\.7|llave canaria'

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { db, pool } = database
  canary = await aMember(db, { institution: 'mol-gt', role: 'focal_point' })
  admin = await aMember(db, { institution: 'oas', role: 'administrator' })
  const official = await aMember(db, { institution: 'mol-gt', role: 'official' })
  canary = { ...canary, name, email: 'canaria@ejemplo.net' }
  await pool.query('update directory.person set name = $1, email = $2 where id = $3', [
    name,
    canary.email,
    canary.personId,
  ])
  cookies = {
    canary: await signInAs(site, db, canary),
    admin: await signInAs(site, db, admin),
    official: await signInAs(site, db, official),
  }
  await plant()
})
afterAll(() => database.drop())

/** The person's strings wherever a module may have put them. */
const plant = async () => {
  const { db, pool } = database
  const { id: callId } = await aCall(db)
  const proposal = await aProposal(db, {
    callId,
    state: 'submitted',
    number: 1,
    answers: { title: `Pide ${name}, CANARIA@ejemplo.net` },
  })
  const by = [proposal, name, canary.accountId]
  await pool.query('update calls.answer set by_name = $2, account_id = $3 where proposal_id = $1', by)
  await pool.query('update calls.answer_change set by_name = $2, account_id = $3 where proposal_id = $1', by)
  await pool.query(
    'update calls.proposal_version set by_name = $2, account_id = $3 where proposal_id = $1',
    by,
  )
  await pool.query(
    "insert into files.stored (key, name, type, size, object, institution_id, account_id, admitted_at, state) values ('k', $1, 'pdf', 1, 'calls.proposal/1', 1, $2, now(), 'unscanned')",
    [`${name}.pdf`, canary.accountId],
  )
  await pool.query(
    "insert into calls.attachment (proposal_id, question, file_key, name, type, size, at, by_name) values ($1, 'annex', 'k', $2, 'pdf', 1, now(), $3)",
    [proposal, `${name}.pdf`, name],
  )
  await pool.query(
    "with report as (insert into reports.report (created_at) values (now()) returning id), text as (insert into reports.text (report_id, lang) select id, 'es' from report returning id) insert into reports.version (text_id, rev, verb, blocks, figures, at, by_name, account_id) select id, 1, 'created', $3, '{}', now(), $1, $2 from text",
    [name, canary.accountId, JSON.stringify([{ text: `Lo dijo ${name}` }])],
  )
  await pool.query(
    "insert into portfolio.program_version (program_id, rev, verb, at, by_name, account_id, content) select id, 900, 'edited', now(), $1, $2, '{}' from portfolio.program limit 1",
    [name, canary.accountId],
  )
  await pool.query(
    "insert into activities.office (institution_id, name, email, language, at, by_name) values ($1, $2, $3, 'es', now(), $2)",
    [canary.institutionId, name, canary.email],
  )
  await pool.query(
    "update accounts.session set user_agent = 'navegador-canario', address = '10.77.7.7' where account_id = $1",
    [canary.accountId],
  )
  await pool.query(
    "insert into accounts.passkey (account_id, credential_id, public_key, counter, name, is_backed_up, created_at) values ($1, 'c', 'k', 0, 'llave canaria', false, now())",
    [canary.accountId],
  )
  await transaction(testCtx(database, { actor: canary.actor, address: '10.77.7.7' }), async (ctx) => {
    await recordPrivately(ctx, 'calls.proposal_written', { kind: 'proposal', id: proposal })
    await queueMail(ctx, {
      to: { name, address: canary.email },
      lang: 'es',
      subject: `Para ${name}`,
      text: `Hola, ${name}`,
    })
  })
  const former = 'antes.canaria@ejemplo.net'
  await pool.query('insert into privacy.former (person_id, name, email, at) values ($1, $2, $3, now())', [
    canary.personId,
    name,
    former,
  ])
  await pool.query(
    "insert into mail.suspension (address, status, diagnostic) select a, '5.1.1', 'no ' || a from unnest($1::text[]) a",
    [[canary.email, former]],
  )
  await pool.query('create schema if not exists jobs; create table jobs.job (id int, data jsonb)')
  await pool.query('insert into jobs.job values (1, $1)', [{ email: canary.email, name }])
}

/** What a dump would show of the person: table and rows. */
const traces = async (): Promise<Record<string, number>> => {
  const found: Record<string, number> = {}
  for (const table of [...dataMap.map((data) => data.table), 'jobs.job']) {
    const { rows } = await database.pool.query(
      `select count(*)::int as n from ${table} as row where row::text ~* $1`,
      [word],
    )
    if (rows[0].n > 0) found[table] = rows[0].n
  }
  return found
}

const counts = async () => {
  const found: Record<string, number> = {}
  for (const { table, isErased } of dataMap.filter(({ purpose }) => purpose !== 'accountability')) {
    if (isErased) continue
    const { rows } = await database.pool.query(`select count(*)::int as n from ${table}`)
    found[table] = rows[0].n
  }
  return found
}

const requestId = async (): Promise<string> => {
  const { rows } = await database.pool.query('select max(id)::text as id from privacy.erasure')
  return rows[0].id
}

test('the copy holds what is of the person, no secret, and no text of the institution', async () => {
  const answer = await site.post('/es/account/data/copy.zip', {}, { cookie: cookies.canary })
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="minga-data.zip"')
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'data.json',
    'what-you-did.json',
    'who-looked.json',
  ])
  const text = strFromU8(files['data.json'] as Uint8Array)
  const data = JSON.parse(text)
  expect(data.tables.map(({ table }: { table: string }) => table)).toEqual(
    expect.arrayContaining([
      'accounts.account',
      'accounts.passkey',
      'accounts.session',
      'activities.office',
      'calls.answer',
      'directory.person',
      'directory.post',
      'mail.message',
    ]),
  )
  expect(text).toContain('llave canaria')
  expect(text).not.toMatch(/argon2|token_hash|password_hash|public_key|"value"|"answers"|Pide /)
  expect(strFromU8(files['what-you-did.json'] as Uint8Array)).toContain('calls.proposal_written')
})

test('whoever looked at a page with the person is named to the person', async () => {
  await site.get(`/es/privacy/audit?person=${canary.email}`, { cookie: cookies.admin })
  await site.lookups.flush()
  const { text } = await site.page('/es/account/data', { cookie: cookies.canary })
  expect(text).toContain(admin.name)
})

test('only an administrator sees the audit, finds in it by person, object and day, and takes it out', async () => {
  for (const path of [
    '/es/privacy/audit',
    '/es/privacy/audit.csv',
    '/es/privacy/erasures',
    '/es/privacy/holds',
  ]) {
    expect((await site.get(path, { cookie: cookies.official })).status, path).toBe(404)
    expect((await site.get(path, { cookie: cookies.admin })).status, path).toBe(200)
  }
  const found = async (search: string) =>
    (await site.page(`/fr/privacy/audit?${search}`, { cookie: cookies.admin })).text
  const written = 'a enregistré des réponses d’une proposition'
  expect(await found(`person=${canary.email}&kind=proposal`)).toContain(written)
  expect(await found(`person=${canary.email}&kind=call`)).not.toContain(written)
  expect(await found('person=nadie@ejemplo.net')).toContain('Personne n’a cette adresse')
  expect(await found('to=2001-01-01')).toContain('Rien ne correspond')
  const csv = await (
    await site.get(`/es/privacy/audit.csv?person=${canary.email}`, { cookie: cookies.admin })
  ).text()
  expect(csv).toContain('10.77.7.7')
})

test('a correction is remembered for the erasure; an empty name is refused and kept', async () => {
  const send = (form: Record<string, string>) =>
    site.post('/es/account/data/correction', form, { cookie: cookies.canary })
  expect((await send({ name: '', language: 'fr' })).status).toBe(422)
  expect((await send({ name: 'Otra Canaria Trinquete', language: 'fr' })).status).toBe(303)
  const { rows } = await database.pool.query('select name, language from directory.person where id = $1', [
    canary.personId,
  ])
  expect(rows).toEqual([{ name: 'Otra Canaria Trinquete', language: 'fr' }])
})

test('an erasure is asked, held, reviewed, confirmed twice, and leaves no trace but what the notice says', async () => {
  const before = await traces()
  expect(Object.keys(before).length).toBeGreaterThan(12)
  const figures = await counts()
  await site.post('/es/account/data/erasure', {}, { cookie: cookies.canary })
  await site.post('/es/account/data/erasure', {}, { cookie: cookies.canary })
  const id = await requestId()
  const send = (what: string, form: Record<string, string> = {}, cookie = cookies.admin) =>
    site.post(`/es/privacy/erasure/${what}`, { id, ...form }, { cookie })
  expect((await send('review', {}, cookies.official)).status).toBe(404)
  expect((await send('confirmation', { email: canary.email })).status).toBe(409)
  await site.post('/es/privacy/holds', { email: canary.email, reason: 'Juicio' }, { cookie: cookies.admin })
  expect((await send('review')).status).toBe(409)
  const { rows: holds } = await database.pool.query('select max(id)::text as id from privacy.hold')
  await site.post('/es/privacy/holds/lifting', { id: holds[0].id }, { cookie: cookies.admin })
  expect((await send('review')).status).toBe(303)
  const page = await site.page(`/es/privacy/erasure?id=${id}`, { cookie: cookies.admin })
  expect(page.text).toContain('calls.proposal_version')
  // Looking at what would change changed nothing.
  expect(Object.keys(await traces())).toEqual(expect.arrayContaining(Object.keys(before)))
  expect((await send('confirmation', { email: 'otra@ejemplo.net' })).status).toBe(422)
  expect((await send('confirmation', { email: canary.email })).status).toBe(303)
  expect(await traces()).toEqual({})
  expect(await counts()).toEqual(figures)
  expect((await site.get('/es/account', { cookie: cookies.canary })).status).toBe(303)
  const { rows } = await database.pool.query(
    'select name, email, disabled_at is not null as closed, (select bool_and(valid_to < current_date) from directory.post where person_id = person.id) as ended from directory.person join accounts.account on person_id = person.id where person.id = $1',
    [canary.personId],
  )
  expect(rows).toEqual([
    {
      name: `Persona ${canary.personId}`,
      email: `persona-${canary.personId}@erased.invalid`,
      closed: true,
      ended: true,
    },
  ])
  await sealAudit(database.db, new Date())
  expect((await verifyAudit(database.db)).fault).toBeUndefined()
})

test('nobody carries out the own request, and a refusal says why', async () => {
  await site.post('/es/account/data/erasure', {}, { cookie: cookies.admin })
  const id = await requestId()
  expect((await site.post('/es/privacy/erasure/review', { id }, { cookie: cookies.admin })).status).toBe(404)
  await site.post('/es/account/data/erasure/withdrawal', {}, { cookie: cookies.admin })
  await site.post('/es/account/data/erasure', {}, { cookie: cookies.official })
  const other = await requestId()
  const refuse = (reason: string) =>
    site.post('/es/privacy/erasure/refusal', { id: other, reason }, { cookie: cookies.admin })
  expect((await refuse('')).status).toBe(422)
  expect((await refuse('Aún es necesaria')).status).toBe(303)
  const { rows } = await database.pool.query('select state from privacy.erasure order by id desc limit 2')
  expect(rows.map(({ state }) => state)).toEqual(['refused', 'withdrawn'])
})
