import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { mailsOf } from '#test/deciding.ts'
import {
  anOpenReport,
  answer,
  aPublishedCall,
  followUpAnswers,
  type Held,
  reportAnswers,
} from '#test/follow-through.ts'
import { keepFollowThrough } from './actions/follow-through/clock.ts'
import { delegate } from './actions/follow-through/delegation.ts'
import { extend } from './actions/follow-through/extension.ts'
import { addFollowWriter, setOffice } from './actions/follow-through/people.ts'
import { acceptReport, giveBack } from './actions/follow-through/review.ts'
import { sendFollow } from './actions/follow-through/sending.ts'
import { questionnaireOf } from './queries/follow-through/questionnaire.ts'

const own = tables<'mail' | 'directory' | 'activities'>()
const varDir = mkdtempSync(join(tmpdir(), 'minga-meanwhile-'))

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let callId: number
let focal: CycleMember
let secretariat: CycleMember
let cookies: Record<'focal' | 'provider' | 'secretariat', string>

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  site = testApp(database, { files: openFiles({ varDir, s3: undefined }) })
  callId = await aPublishedCall(db)
  focal = await aMember(db, { institution: 'mol-hn', role: 'focal_point' })
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  const provider = await aMember(db, { institution: 'mol-cr', role: 'focal_point' })
  cookies = {
    focal: await signInAs(site, db, focal),
    provider: await signInAs(site, db, provider),
    secretariat: await signInAs(site, db, secretariat),
  }
}, 60_000)
afterAll(async () => {
  rmSync(varDir, { recursive: true })
  await database.drop()
})

const ctx = ({ actor }: CycleMember) => testCtx(database, { actor })

const opened = (receivers = ['mol-hn']) =>
  anOpenReport(database, callId, {
    receivers,
    providers: ['mol-cr'],
    startsOn: '2026-03-02',
    endsOn: '2026-03-06',
    now: new Date('2026-03-07T15:00:00Z'),
  })

const sent = async (held: Held) => {
  await answer(database, focal, held, 'report', reportAnswers())
  await sendFollow(ctx(focal), held.code, 'report')
  return held
}

const followUp = async () => {
  const held = await sent(await opened())
  await acceptReport(ctx(secretariat), held.code)
  await keepFollowThrough(testCtx(database))
  return held
}

const at = ({ code }: Held, rest: string) => `/es/activities/${code}/${rest}`

const answersOf = async ({ id }: Held, kind: 'report' | 'follow_up') =>
  new Map(
    ((await questionnaireOf(database.db, id, kind))?.answers ?? []).map(({ question, value }) => [
      question,
      value,
    ]),
  )

const sendFile = (path: string, fields: Record<string, string>, file: [string, string], cookie = '') => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append(file[0], new Blob([file[1]]), 'resolución.pdf')
  return site.postFiles(path, body, { cookie })
}

const pdf = '%PDF-1.7\nevidencia\n%%EOF'

test('what is decided is decided on the version that was read', async () => {
  const held = await sent(await opened())
  const review = at(held, 'report/review')
  const { text } = await site.page(review, { cookie: cookies.secretariat })
  expect(text).toContain('name="version" value="1"')
  await giveBack(ctx(secretariat), held.code, 'report', 'Falta una fecha')
  await answer(database, focal, held, 'report', { lessons: 'Otra lección' })
  await sendFollow(ctx(focal), held.code, 'report')
  const accept = (version: string) => site.post(review, { version }, { cookie: cookies.secretariat })
  const late = await accept('1')
  expect([late.status, (await late.text()).includes('el ministerio lo cambió')]).toEqual([409, true])
  expect((await accept('2')).status).toBe(303)
})

test('an official who has left the ministry is written to no more, and reads none of its commitments', async () => {
  const { db } = database
  const official = await aMember(db, { institution: 'mol-hn', role: 'official' })
  const held = await opened()
  await addFollowWriter(ctx(focal), held.code, official.personId)
  await sent(held)
  await acceptReport(ctx(secretariat), held.code)
  const cookie = await signInAs(site, db, official)
  const read = async () => (await site.page('/es/commitments', { cookie })).text.includes(`${held.code}`)
  const written = async () =>
    (await mailsOf(db)).filter(
      ({ toAddress, text }) => toAddress === official.email && text.includes(held.code),
    ).length
  expect(await read()).toBe(true)
  const before = await written()
  expect(before).toBeGreaterThan(0)
  const chile = await aMember(db, { institution: 'mol-cl', role: 'official' })
  await own(db)
    .updateTable('directory.post')
    .set({ institutionId: chile.institutionId })
    .where('personId', '=', official.personId)
    .execute()
  expect(await read()).toBe(false)
  await keepFollowThrough(testCtx(database))
  expect(await written()).toBe(before)
})

test('of two ministries that learned, the office of one and the focal point of the other are written to', async () => {
  const { db } = database
  const other = await aMember(db, { institution: 'mol-ni', role: 'focal_point' })
  const held = await opened(['mol-hn', 'mol-ni'])
  await setOffice(ctx(focal), focal.institutionId, {
    name: 'Despacho',
    email: 'despacho@ejemplo.org',
    language: 'es',
  })
  await own(db).deleteFrom('mail.message').execute()
  // Due on 6 April: 22 days later.
  await keepFollowThrough(testCtx(database, { now: new Date('2026-04-28T15:00:00Z') }))
  const about = (await mailsOf(db)).filter(({ text, subject }) => `${text}${subject}`.includes(held.code))
  expect(about.map(({ toAddress }) => toAddress).sort()).toEqual(['despacho@ejemplo.org', other.email].sort())
})

test('what the Secretariat asks of a ministry and why it gave more time is not the provider’s to read', async () => {
  const held = await sent(await opened())
  await giveBack(ctx(secretariat), held.code, 'report', 'Motivo reservado')
  await extend(ctx(secretariat), held.code, 'report', { due: '2027-12-01', reason: 'Prórroga reservada' })
  const seen = async (cookie: string) => {
    const { text } = await site.page(at(held, 'report'), { cookie })
    return ['Lección secreta', 'Motivo reservado', 'Prórroga reservada'].map((words) => text.includes(words))
  }
  expect(await seen(cookies.secretariat)).toEqual([true, true, true])
  expect(await seen(cookies.provider)).toEqual([true, false, false])
})

const row = (cell: string) => `outcomes.0.${cell}`

/** What stands in the form of outcomes while its writer adds a file. */
const typed = (changes: Record<string, string> = {}) => ({
  has: 'outcomes',
  'rev.outcomes': '0',
  'outcomes.rows': '1',
  [row('result')]: 'Escrito antes de agregar el documento',
  [row('component')]: 'training',
  [row('year')]: '2026',
  [row('evidence')]: 'Resolución 9',
  [row('link')]: '',
  [row('file')]: '',
  question: 'evidence_files',
  ...changes,
})

test('a file that is added or taken out before saving loses nothing of what was typed', async () => {
  const held = await followUp()
  const files = at(held, 'follow-up/attachments')
  expect((await sendFile(files, typed(), ['evidence_files', pdf], cookies.focal)).status).toBe(303)
  expect(JSON.stringify((await answersOf(held, 'follow_up')).get('outcomes'))).toContain('Escrito antes')
  const page = (await site.page(at(held, 'follow-up/topics/outcomes'), { cookie: cookies.focal })).text
  expect(page).toContain('resolución.pdf')
  const removal = /formaction="([^"]*attachments\/\d+\/removal)"/.exec(page)?.[1] ?? ''
  const again = typed({ 'rev.outcomes': '1', [row('result')]: 'Cambiado antes de quitarlo' })
  expect((await site.post(removal, again, { cookie: cookies.focal })).status).toBe(303)
  expect(JSON.stringify((await answersOf(held, 'follow_up')).get('outcomes'))).toContain('Cambiado antes')
  const wrong = typed({
    'rev.outcomes': '2',
    [row('year')]: 'ayer',
    [row('result')]: 'Con un año que no lo es',
  })
  const refused = await sendFile(files, wrong, ['evidence_files', pdf], cookies.focal)
  const back = await refused.text()
  expect([refused.status, back.includes('Con un año que no lo es'), back.includes('resolución.pdf')]).toEqual(
    [422, true, true],
  )
})

test('a document that was chosen for an outcome and taken out again is in the way', async () => {
  const held = await followUp()
  await sendFile(
    at(held, 'follow-up/attachments'),
    { question: 'evidence_files' },
    ['evidence_files', pdf],
    cookies.focal,
  )
  const page = (await site.page(at(held, 'follow-up/topics/outcomes'), { cookie: cookies.focal })).text
  const [, removal = '', file = ''] = /formaction="([^"]*attachments\/(\d+)\/removal)"/.exec(page) ?? []
  const outcome = { result: 'r', component: 'training', year: 2026, evidence: 'e', link: null, file }
  await answer(database, focal, held, 'follow_up', followUpAnswers({ outcomes: [outcome] }))
  await site.post(removal, {}, { cookie: cookies.focal })
  const check = await site.page(at(held, 'follow-up/check'), { cookie: cookies.focal })
  expect(check.text).toContain('el documento elegido se quitó')
  await expect(sendFollow(ctx(focal), held.code, 'follow_up')).rejects.toThrow('')
})

test('whoever holds a link adds evidence to the section, keeps what was typed, and reads no file of another', async () => {
  const held = await followUp()
  await own(database.db).deleteFrom('mail.message').execute()
  const person = { name: 'Delia Delegada', email: 'delia@ejemplo.org', language: 'es' as const }
  await delegate(ctx(focal), held.code, 'follow_up', { topic: 'outcomes', ...person })
  const [mail] = await mailsOf(database.db)
  const section = `/es/section/${/\/section\/([\w-]{43})/.exec(mail?.text ?? '')?.[1]}`
  const added = await sendFile(section, typed(), ['evidence_files', pdf])
  const page = await added.text()
  expect([added.status, page.includes('Escrito antes'), page.includes('/attachments/')]).toEqual([
    200,
    true,
    false,
  ])
  const file = /<option value="(\d+)">resolución\.pdf/.exec(page)?.[1] ?? ''
  expect(file).not.toBe('')
  expect((await answersOf(held, 'follow_up')).get('outcomes')).toBeUndefined()
  const svg = await sendFile(section, typed(), ['evidence_files', '<svg/>'])
  expect([svg.status, (await svg.text()).includes('Escrito antes')]).toEqual([422, true])
  const { question: _, ...answers } = typed({ [row('file')]: file })
  expect((await site.post(section, answers)).status).toBe(303)
  expect(JSON.stringify((await answersOf(held, 'follow_up')).get('outcomes'))).toContain(`"file":"${file}"`)
  expect((await sendFile(section, typed(), ['evidence_files', pdf])).status).toBe(404)
  const { rows } = await database.pool.query('select by_name from activities.attachment where id = $1', [
    file,
  ])
  expect(rows).toEqual([{ by_name: 'Delia Delegada' }])
})
