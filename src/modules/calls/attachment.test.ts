import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'

const varDir = mkdtempSync(join(tmpdir(), 'minga-attachments-'))
const files = openFiles({ varDir, s3: undefined })
const own = tables<'calls'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let call: { id: number; year: number }
let cookie: string
let provider: CycleMember
let theirs: string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database, { files })
  call = await aCall(database.db)
  cookie = await signInAs(
    site,
    database.db,
    await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' }),
  )
  provider = await aMember(database.db, { institution: 'mol-ar', role: 'focal_point' })
  theirs = await signInAs(site, database.db, provider)
}, 60_000)
afterAll(async () => {
  rmSync(varDir, { recursive: true })
  await database.drop()
})

const pdf = (text: string) => new Blob([`%PDF-1.7\n${text}\n%%EOF`])

const attach = (id: number, content: Blob, name = 'plan de trabajo.pdf') => {
  const body = new FormData()
  body.append('question', 'attachments')
  body.append('attachments', content, name)
  return site.postFiles(`/es/proposals/${id}/attachments`, body, { cookie })
}

const filesOf = (id: number) =>
  own(database.db)
    .selectFrom('calls.attachment')
    .select(['id', 'name', 'fileKey', 'removedAt'])
    .where('proposalId', '=', id)
    .orderBy('id')
    .execute()

const keptKeys = async () => {
  const keys: string[] = []
  for await (const key of files.list()) keys.push(key)
  return keys.length
}

test('a file is added, listed, downloaded as it was and taken out again', async () => {
  const id = await aProposal(database.db, { callId: call.id })
  const added = await attach(id, pdf('uno'))
  expect([added.status, added.headers.get('location')]).toEqual([
    303,
    `/es/proposals/${id}/topics/attachments`,
  ])
  const [file] = await filesOf(id)
  const page = await site.page(`/es/proposals/${id}/topics/attachments`, { cookie })
  expect(page.text).toContain('plan de trabajo.pdf')
  const sent = await site.get(`/es/proposals/${id}/attachments/${file?.id}`, { cookie })
  expect([sent.status, await sent.text()]).toEqual([200, '%PDF-1.7\nuno\n%%EOF'])
  expect(sent.headers.get('content-disposition')).toContain('attachment')

  const removed = await site.post(`/es/proposals/${id}/attachments/${file?.id}/removal`, {}, { cookie })
  expect(removed.status).toBe(303)
  expect((await filesOf(id))[0]?.removedAt).not.toBeNull()
  const again = await site.post(`/es/proposals/${id}/attachments/${file?.id}/removal`, {}, { cookie })
  expect(again.status).toBe(404)
})

test('what is no document, nothing at all and a sixth file are refused, and leave no file behind', async () => {
  const id = await aProposal(database.db, { callId: call.id })
  for (let at = 0; at < 5; at += 1) expect((await attach(id, pdf(String(at)), `${at}.pdf`)).status).toBe(303)
  const before = await keptKeys()
  const other = await aProposal(database.db, { callId: call.id })
  const refused = [
    await attach(other, new Blob(['MZ\x90\0']), 'programa.pdf'),
    await attach(other, new Blob([]), ''),
    await attach(id, pdf('seis'), 'seis.pdf'),
  ]
  expect(refused.map(({ status }) => status)).toEqual([422, 422, 422])
  expect(await refused[2]?.text()).toContain('Ya hay 5 archivos')
  expect([(await filesOf(id)).length, (await filesOf(other)).length, await keptKeys()]).toEqual([
    5,
    0,
    before,
  ])
})

test('after the deadline no file is taken, and none is left behind', async () => {
  const id = await aProposal(database.db, { callId: call.id })
  const past = await aCall(database.db, { year: 2028, closesAt: new Date(Date.now() - 1_000) })
  await own(database.db).updateTable('calls.proposal').set({ callId: past.id }).where('id', '=', id).execute()
  const before = await keptKeys()
  expect((await attach(id, pdf('tarde'))).status).toBe(422)
  expect([await filesOf(id), await keptKeys()]).toEqual([[], before])
})

test('a provider reads the files of the version it was asked about, and no other', async () => {
  const id = await aProposal(database.db, { callId: call.id })
  await attach(id, pdf('visto'), 'visto.pdf')
  await attach(id, pdf('después'), 'después.pdf')
  const [seen, later] = await filesOf(id)
  const at = new Date()
  await own(database.db)
    .insertInto('calls.proposalVersion')
    .values({
      proposalId: id,
      version: 1,
      kind: 'for_consent',
      answers: JSON.stringify({ attachments: [String(seen?.id)] }),
      at,
      byName: 'Prueba',
    })
    .execute()
  await own(database.db)
    .insertInto('calls.consent')
    .values({ proposalId: id, institutionId: provider.institutionId, version: 1, askedAt: at })
    .execute()
  const statuses = await Promise.all(
    [seen, later].map(
      async (file) =>
        (await site.get(`/es/proposals/${id}/attachments/${file?.id}`, { cookie: theirs })).status,
    ),
  )
  expect(statuses).toEqual([200, 404])
})
