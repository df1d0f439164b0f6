import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import {
  anOpenReport,
  answer,
  aPublishedCall,
  followUpAnswers,
  type Held,
  reportAnswers,
} from '#test/follow-through.ts'
import { keepFollowThrough } from './actions/follow-through/clock.ts'
import { addFollowWriter, removeFollowWriter } from './actions/follow-through/people.ts'
import { acceptReport, giveBack, verifyFollowUp } from './actions/follow-through/review.ts'
import { sendFollow } from './actions/follow-through/sending.ts'

const own = tables<'activities' | 'calls' | 'portfolio'>()
const varDir = mkdtempSync(join(tmpdir(), 'minga-evidence-'))

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let callId: number
let focal: CycleMember
let secretariat: CycleMember
let cookies: Record<'focal' | 'provider' | 'secretariat' | 'stranger', string>

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  site = testApp(database, { files: openFiles({ varDir, s3: undefined }) })
  callId = await aPublishedCall(db)
  const member = (institution: string, role: 'focal_point' | 'secretariat' = 'focal_point') =>
    aMember(db, { institution, role })
  focal = await member('mol-hn')
  secretariat = await member('oas', 'secretariat')
  cookies = {
    focal: await signInAs(site, db, focal),
    provider: await signInAs(site, db, await member('mol-cr')),
    secretariat: await signInAs(site, db, secretariat),
    stranger: await signInAs(site, db, await member('mol-cl')),
  }
}, 60_000)
afterAll(async () => {
  rmSync(varDir, { recursive: true })
  await database.drop()
})

const ended = { startsOn: '2026-03-02', endsOn: '2026-03-06', now: new Date('2026-03-07T15:00:00Z') }
const ctx = ({ actor }: CycleMember) => testCtx(database, { actor })

const opened = () =>
  anOpenReport(database, callId, { receivers: ['mol-hn'], providers: ['mol-cr'], ...ended })

/** What each of the four finds on the page of a report: nothing, a page, or a page with the words. */
const seen = async ({ code }: Held, words: string) => {
  const page = async (cookie: string) => {
    const { status, text } = await site.page(`/es/activities/${code}/report`, { cookie })
    return status === 404 ? 'nothing' : text.includes(words) ? 'words' : 'page'
  }
  return {
    focal: await page(cookies.focal),
    provider: await page(cookies.provider),
    secretariat: await page(cookies.secretariat),
    stranger: await page(cookies.stranger),
  }
}

test('a draft is read by its ministry alone, and what was sent by the provider and the Secretariat too', async () => {
  const held = await opened()
  await answer(database, focal, held, 'report', reportAnswers())
  const words = 'Lección secreta'
  const draft = await site.page(`/es/activities/${held.code}/report/topics/learned`, {
    cookie: cookies.focal,
  })
  expect(draft.text).toContain(words)
  expect(await seen(held, words)).toEqual({
    focal: 'page',
    provider: 'nothing',
    secretariat: 'page',
    stranger: 'nothing',
  })
  await sendFollow(ctx(focal), held.code, 'report')
  expect(await seen(held, words)).toEqual({
    focal: 'words',
    provider: 'words',
    secretariat: 'words',
    stranger: 'nothing',
  })
  await giveBack(ctx(secretariat), held.code, 'report', 'Complete')
  await answer(database, focal, held, 'report', { lessons: 'Texto nuevo sin enviar' })
  expect(await seen(held, 'Texto nuevo')).toMatchObject({ provider: 'page', secretariat: 'page' })
  expect(await seen(held, words)).toMatchObject({ provider: 'words', secretariat: 'words' })
})

test('an official who was asked writes along, does not send, and ends when removed', async () => {
  const held = await opened()
  const official = await aMember(database.db, { institution: 'mol-hn', role: 'official' })
  const cookie = await signInAs(site, database.db, official)
  const path = `/es/activities/${held.code}/report/topics/management`
  const save = () =>
    site.post(path, { has: 'reflection', 'rev.reflection': '0', reflection: 'Con la unidad' }, { cookie })
  expect((await save()).status).toBe(404)
  await addFollowWriter(ctx(focal), held.code, official.personId)
  expect((await save()).status).toBe(303)
  expect((await site.post(`/es/activities/${held.code}/report/sending`, {}, { cookie })).status).toBe(404)
  await removeFollowWriter(ctx(focal), held.code, official.personId)
  expect((await save()).status).toBe(404)
})

test('evidence is a file that those who may read the answers can open, once it was sent', async () => {
  const held = await opened()
  await answer(database, focal, held, 'report', reportAnswers())
  await sendFollow(ctx(focal), held.code, 'report')
  await acceptReport(ctx(secretariat), held.code)
  await keepFollowThrough(testCtx(database))
  const body = new FormData()
  body.append('question', 'evidence_files')
  body.append('evidence_files', new Blob(['%PDF-1.7\nevidencia\n%%EOF']), 'resolución.pdf')
  const to = `/es/activities/${held.code}/follow-up/attachments`
  const added = await site.postFiles(to, body, { cookie: cookies.focal })
  expect(added.status).toBe(303)
  const file = await own(database.db)
    .selectFrom('activities.attachment')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const topic = await site.page(`/es/activities/${held.code}/follow-up/topics/outcomes`, {
    cookie: cookies.focal,
  })
  // Listed, and offered for the outcome that it shows.
  expect(topic.text.split('resolución.pdf').length).toBeGreaterThan(2)
  const open = async (cookie: string) =>
    (await site.get(`/es/activities/${held.code}/follow-up/attachments/${file.id}`, { cookie })).status
  expect([await open(cookies.focal), await open(cookies.secretariat)]).toEqual([200, 404])
  const outcome = {
    result: 'r',
    component: 'training',
    year: 2026,
    evidence: 'e',
    link: null,
    file: String(file.id),
  }
  await answer(database, focal, held, 'follow_up', followUpAnswers({ outcomes: [outcome] }))
  await sendFollow(ctx(focal), held.code, 'follow_up')
  expect([
    await open(cookies.secretariat),
    await open(cookies.provider),
    await open(cookies.stranger),
  ]).toEqual([200, 200, 404])
  await verifyFollowUp(
    ctx(secretariat),
    held.code,
    new Map([[1, { isVerified: true, component: 'training', rejection: '' }]]),
  )
  const page = await site.page(`/en/outcomes/${held.code}-1`)
  expect(page.text).toContain('The Technical Secretariat holds a document that shows it.')
  expect(page.text).not.toContain('resolución.pdf')
})

test('a program’s page tells who came, what they learned and what they did then; so does a proposal’s', async () => {
  const { db } = database
  const held = await opened()
  const program = await own(db)
    .selectFrom('portfolio.program')
    .select('id')
    .where('state', '=', 'published')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const open = await aCall(db, { year: 2028 })
  const answers = { origin: 'program', origin_code: String(program.id), title: 'Otra propuesta' }
  const origin = await aProposal(db, {
    callId: open.id,
    institution: 'mol-hn',
    providers: ['mol-cr'],
    answers,
  })
  await own(db)
    .updateTable('activities.activity')
    .set({ proposalId: origin, decidedAt: new Date('2026-01-15') })
    .where('id', '=', held.id)
    .execute()
  await answer(database, focal, held, 'report', reportAnswers())
  await sendFollow(ctx(focal), held.code, 'report')
  const before = await site.page(`/es/portfolio/${program.id}`)
  expect([before.text.includes('Honduras'), before.text.includes('Lección secreta')]).toEqual([true, false])
  await acceptReport(ctx(secretariat), held.code)
  await keepFollowThrough(testCtx(database))
  const outcome = {
    result: 'Matriz en uso',
    component: 'training',
    year: 2026,
    evidence: 'e',
    link: null,
    file: null,
  }
  await answer(database, focal, held, 'follow_up', followUpAnswers({ outcomes: [outcome] }))
  await sendFollow(ctx(focal), held.code, 'follow_up')
  const verdict = { isVerified: true, component: 'training', rejection: '' }
  await verifyFollowUp(ctx(secretariat), held.code, new Map([[1, verdict]]))
  site.cache.clear()
  const after = await site.page(`/es/portfolio/${program.id}`)
  for (const words of ['Lección secreta', 'Matriz en uso', '1 ministerio lo conoció'])
    expect(after.text).toContain(words)
  const proposal = await site.page(`/es/proposals/${origin}`, { cookie: cookies.focal })
  for (const words of ['Lección secreta', 'Matriz en uso']) expect(proposal.text).toContain(words)
})
