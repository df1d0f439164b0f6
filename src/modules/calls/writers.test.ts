import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertPerson, personByEmail } from '#modules/directory/index.ts'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'

const own = tables<'calls' | 'accounts' | 'directory' | 'mail'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let id: number
let cookie: string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const call = await aCall(database.db)
  id = await aProposal(database.db, { callId: call.id })
  const focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
  cookie = await signInAs(site, database.db, focal)
}, 60_000)
afterAll(() => database.drop())

const invite = (given: Record<string, string>) =>
  site.post(`/es/proposals/${id}/writers`, { how: 'invite', ...given }, { cookie })

const mailsTo = (address: string) =>
  own(database.db)
    .selectFrom('mail.message')
    .select(['lang', 'subject', 'text'])
    .where('toAddress', '=', address)
    .orderBy('id')
    .execute()

test('somebody new is made an official of the ministry and receives two mails in their language', async () => {
  const email = 'Ana.Nueva@ejemplo.net'
  const answer = await invite({ email, name: 'Ana Nueva', language: 'fr' })
  expect(answer.status).toBe(303)
  const person = await personByEmail(database.db, email)
  const posts = await own(database.db)
    .selectFrom('directory.post as post')
    .innerJoin('directory.institution as institution', 'institution.id', 'post.institutionId')
    .select(['institution.code', 'post.role'])
    .where('personId', '=', person?.id ?? 0)
    .execute()
  expect(posts).toEqual([{ code: 'mol-gt', role: 'official' }])
  const mails = await mailsTo(email.toLowerCase())
  expect(mails.map(({ lang }) => lang)).toEqual(['fr', 'fr'])
  const request = mails.find(({ text }) => text.includes(`/fr/proposals/${id}`))
  expect(request?.text).toContain('Inspección del trabajo con datos')
  expect(mails.some(({ text }) => text.includes('/fr/invitation/'))).toBe(true)
  expect((await site.page(`/es/proposals/${id}/writers`, { cookie })).text).toContain('Ana Nueva')
})

test('a colleague with an account receives only the request, and writes at once', async () => {
  const colleague = await aMember(database.db, { institution: 'mol-gt', role: 'official' })
  const theirs = await signInAs(site, database.db, colleague)
  expect((await site.get(`/es/proposals/${id}`, { cookie: theirs })).status).toBe(404)
  const picked = await site.post(
    `/es/proposals/${id}/writers`,
    { how: 'pick', person: String(colleague.personId) },
    { cookie },
  )
  expect(picked.status).toBe(303)
  expect(await mailsTo(colleague.email)).toHaveLength(1)
  const saved = await site.post(
    `/es/proposals/${id}/topics/need`,
    { has: 'situation', 'rev.situation': '1', situation: 'Escrito por la persona invitada' },
    { cookie: theirs },
  )
  expect(saved.status).toBe(303)
})

test('who was taken off the proposal sees nothing of it any more', async () => {
  const colleague = await aMember(database.db, { institution: 'mol-gt', role: 'official' })
  const theirs = await signInAs(site, database.db, colleague)
  await invite({ email: colleague.email, name: '' })
  expect((await site.get(`/es/proposals/${id}`, { cookie: theirs })).status).toBe(200)
  const removed = await site.post(`/es/proposals/${id}/writers/${colleague.personId}/removal`, {}, { cookie })
  expect(removed.status).toBe(303)
  expect((await site.get(`/es/proposals/${id}`, { cookie: theirs })).status).toBe(404)
})

test('an address of another institution, a closed account, nonsense and a missing name are refused with a sentence', async () => {
  const foreigner = await aMember(database.db, { institution: 'mol-cl', role: 'official' })
  const closed = await aMember(database.db, { institution: 'mol-gt', role: 'official' })
  await own(database.db)
    .updateTable('accounts.account')
    .set({ disabledAt: new Date() })
    .where('id', '=', closed.accountId)
    .execute()
  const refusals = [
    [{ email: foreigner.email, name: 'X' }, 'Esa dirección es de una persona de otra institución'],
    [{ email: closed.email, name: 'X' }, 'La cuenta de esa persona está cerrada'],
    [{ email: 'no es un correo', name: 'X' }, 'Escriba un correo electrónico'],
    [{ email: 'sin.nombre@ejemplo.net', name: ' ' }, 'Escriba el nombre de la persona'],
  ] as const
  for (const [given, sentence] of refusals) {
    const answer = await invite(given)
    const page = await answer.text()
    expect([answer.status, page.includes(sentence)]).toEqual([422, true])
    expect(page).toContain(`value="${given.email}"`)
    expect(await mailsTo(given.email)).toEqual([])
  }
  expect(await personByEmail(database.db, 'sin.nombre@ejemplo.net')).toBeUndefined()
})

test('a person picked from outside the ministry, and one who already writes, are refused', async () => {
  const foreigner = await aMember(database.db, { institution: 'mol-cl', role: 'official' })
  const twice = await aMember(database.db, { institution: 'mol-gt', role: 'official' })
  const pick = (person: number) =>
    site.post(`/es/proposals/${id}/writers`, { how: 'pick', person: String(person) }, { cookie })
  expect((await pick(foreigner.personId)).status).toBe(422)
  expect((await pick(twice.personId)).status).toBe(303)
  expect((await pick(twice.personId)).status).toBe(422)
  expect(await mailsTo(twice.email)).toHaveLength(1)
})

test('somebody known who holds no post anywhere is given one in the ministry that asks', async () => {
  const email = 'vuelve@ejemplo.net'
  const personId = await insertPerson(database.db, { name: 'Vuelve Alguien', email, language: 'pt' })
  expect((await invite({ email, name: 'Otro Nombre' })).status).toBe(303)
  const person = await personByEmail(database.db, email)
  expect([person?.id, person?.name]).toEqual([personId, 'Vuelve Alguien'])
  expect((await mailsTo(email)).map(({ lang }) => lang)).toEqual(['pt', 'pt'])
})
