import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aStoredFile } from '#test/documents.ts'
import { textOf } from '#test/pdf-text.ts'
import { takeBack } from './actions/consent.ts'
import { saveAnswers } from './actions/writing.ts'
import { proposalById } from './queries/proposal.ts'
import { versionsOf } from './queries/version.ts'
import { digestOf } from './receipt.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let callId = 0
const people = {} as Record<Who, CycleMember>
const cookies = {} as Record<Who, string>

type Who = 'asks' | 'official' | 'teaches' | 'stranger' | 'secretariat' | 'evaluator'

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  site = testApp(database)
  callId = (await aCall(db, { year: 2027 })).id
  const posts = {
    asks: ['mol-gt', 'focal_point'],
    official: ['mol-gt', 'official'],
    teaches: ['mol-ar', 'focal_point'],
    stranger: ['mol-cl', 'focal_point'],
    secretariat: ['oas', 'secretariat'],
    evaluator: ['mol-pe', 'evaluator'],
  } as const
  for (const [who, [institution, role]] of Object.entries(posts) as [Who, (typeof posts)[Who]][]) {
    people[who] = await aMember(db, { institution, role })
    cookies[who] = await signInAs(site, db, people[who])
  }
})
afterAll(() => database.drop())

const page = (who: Who, path: string) => site.page(path, { cookie: cookies[who] })
const send = (who: Who, path: string, form: Record<string, string | string[]> = {}) =>
  site.post(path, form, { cookie: cookies[who] })
const as = (who: Who) => testCtx(database, { actor: people[who].actor })
const write = (id: number, question: string, value: string, rev: number) =>
  saveAnswers(as('asks'), id, { answers: { [question]: value }, revs: { [question]: rev } })

test('a proposal goes from a last look, by the provider’s consent, to its reference number and receipt', async () => {
  const id = await aProposal(database.db, { callId, answers: { why_now: null } })
  const at = `/es/proposals/${id}`

  const early = await page('asks', `${at}/check`)
  expect(early.text).toContain(`href="/es/proposals/${id}/topics/need#why_now"`)
  expect(early.text).not.toContain('consent-request')
  const refused = await send('asks', `${at}/consent-request`, { submits_on_consent: 'yes' })
  const summary = await refused.text()
  expect([refused.status, summary.includes('govuk-error-summary'), summary.includes('#why_now')]).toEqual([
    422,
    true,
    true,
  ])

  await write(id, 'why_now', 'La ley entra en vigor en marzo.', 1)
  expect((await page('asks', `${at}/check`)).text).toContain('consent-request')
  const asked = await send('asks', `${at}/consent-request`, { submits_on_consent: 'yes' })
  expect([asked.status, asked.headers.get('location')]).toEqual([303, `${at}/check`])

  expect((await page('teaches', '/es/proposals')).text).toContain(`/es/proposals/${id}/consent`)
  const reading = await page('teaches', `${at}/consent`)
  expect(reading.text).toContain('La ley entra en vigor en marzo.')
  const silent = await send('teaches', `${at}/consent`, { version: '1', message: 'Lo escrito se queda' })
  expect([silent.status, (await silent.text()).includes('Lo escrito se queda')]).toEqual([422, true])
  const mute = await send('teaches', `${at}/consent`, { version: '1', answer: 'declined', message: ' ' })
  expect([mute.status, (await mute.text()).includes('href="#message"')]).toEqual([422, true])
  const given = await send('teaches', `${at}/consent`, { version: '1', answer: 'accepted' })
  expect([given.status, given.headers.get('location')]).toEqual([303, at])

  const done = await page('asks', `${at}/submission`)
  expect(done.text).toContain('RIAL-2027-01')
  const receipt = await site.get(`${at}/receipt.pdf`, { cookie: cookies.asks })
  expect(receipt.headers.get('content-type')).toBe('application/pdf')
  const text = textOf(Buffer.from(await receipt.arrayBuffer())).replaceAll(/\s/g, '')
  const [, submitted] = await versionsOf(database.db, id)
  for (const words of ['RIAL-2027-01', people.teaches.name, 'La ley entra en vigor en marzo.'])
    expect(text).toContain(words.replaceAll(' ', ''))
  expect(text).toContain(digestOf(submitted?.answers ?? {}))
})

test('who is asked again sees only what has changed, and the whole on demand', async () => {
  const id = await aProposal(database.db, { callId })
  const at = `/en/proposals/${id}`
  await send('asks', `${at}/consent-request`)
  await send('teaches', `${at}/consent`, { version: '1', answer: 'accepted' })
  await takeBack(as('asks'), id)
  await write(id, 'commitment', 'El ministerio aplicará la matriz en nueve meses.', 1)
  await send('asks', `${at}/consent-request`)
  const { text } = await page('teaches', `${at}/consent`)
  const changed = text.slice(text.indexOf('id="text"'), text.indexOf('govuk-details'))
  expect(changed).toContain('nueve')
  expect(changed).not.toContain('La nueva ley entra en vigor')
  expect(text.slice(text.indexOf('govuk-details'))).toContain('La nueva ley entra en vigor')

  const stale = await send('teaches', `${at}/consent`, {
    version: '1',
    answer: 'accepted',
    message: 'Mi nota',
  })
  expect([stale.status, (await stale.text()).includes('Mi nota')]).toEqual([409, true])
  expect((await proposalById(database.db, id))?.state).toBe('awaiting_consent')
})

test('any two versions are compared, and each is shown only to whom it was sent', async () => {
  const id = await aProposal(database.db, { callId })
  const at = `/es/proposals/${id}`
  for (const [rev, value] of ['Primera', 'Segunda', 'Tercera'].entries()) {
    await write(id, 'situation', value, rev + 1)
    await send('asks', `${at}/consent-request`)
    if (rev < 2) await takeBack(as('asks'), id)
  }
  const compared = await page('asks', `${at}/versions/3?from=1`)
  expect(compared.text).toMatch(/Primera.*Tercera/s)
  expect(compared.text).not.toContain('Segunda')
  for (const path of ['/versions', '/versions/1', '/versions/3?from=99', '/versions/3?from=x'])
    expect((await page('teaches', `${at}${path}`)).status, path).toBe(200)
  expect((await page('asks', `${at}/versions/9`)).status).toBe(404)
})

test('attachments are part of what is consented to', async () => {
  const id = await aProposal(database.db, { callId })
  const at = `/es/proposals/${id}`
  await send('asks', `${at}/consent-request`)
  await send('teaches', `${at}/consent`, { version: '1', answer: 'accepted' })
  await takeBack(as('asks'), id)
  await aStoredFile(database.db, `k${id}`)
  await database.db
    .insertInto('calls.attachment')
    .values({
      proposalId: id,
      question: 'attachments',
      fileKey: `k${id}`,
      name: 'carta.pdf',
      type: 'application/pdf',
      size: 10,
      at: new Date(),
      byName: 'Prueba',
    })
    .execute()
  await send('asks', `${at}/consent-request`)
  expect((await proposalById(database.db, id))?.state).toBe('awaiting_consent')
  const { text } = await page('teaches', `${at}/consent`)
  expect(text.slice(text.indexOf('id="text"'), text.indexOf('govuk-details'))).toContain('carta.pdf')
})

describe('a stranger finds nothing there', () => {
  const paths = [
    '/check',
    '/consent',
    '/submission',
    '/receipt.pdf',
    '/versions',
    '/versions/1',
    '/withdrawal',
    '/eligibility',
    '/return',
  ]
  const posts = [
    '/consent-request',
    '/take-back',
    '/consent',
    '/submission',
    '/withdrawal',
    '/eligibility',
    '/return',
  ]
  const seenBy = async (who: Who, id: number) => {
    const seen: string[] = []
    for (const path of paths)
      if ((await page(who, `/es/proposals/${id}${path}`)).status < 400) seen.push(path)
    return seen
  }

  test.each<[Who, string, string[]]>([
    ['asks', 'draft', ['/check', '/submission', '/versions', '/withdrawal']],
    ['official', 'draft', []],
    ['teaches', 'draft', []],
    ['secretariat', 'draft', []],
    ['stranger', 'draft', []],
    ['evaluator', 'draft', []],
    ['teaches', 'awaiting_consent', ['/consent', '/submission', '/versions', '/versions/1']],
    ['secretariat', 'awaiting_consent', []],
    ['stranger', 'awaiting_consent', []],
    [
      'asks',
      'submitted',
      ['/check', '/submission', '/receipt.pdf', '/versions', '/versions/1', '/withdrawal'],
    ],
    ['teaches', 'submitted', ['/consent', '/submission', '/receipt.pdf', '/versions', '/versions/1']],
    [
      'secretariat',
      'submitted',
      ['/submission', '/receipt.pdf', '/versions', '/versions/1', '/eligibility', '/return'],
    ],
    ['official', 'submitted', []],
    ['stranger', 'submitted', []],
    ['evaluator', 'submitted', []],
  ])('%s of one that is %s', async (who, state, expected) => {
    const number = state === 'submitted' ? 100 + Math.floor(Math.random() * 1e6) : undefined
    const id = await aProposal(database.db, { callId, state, number })
    expect(await seenBy(who, id)).toEqual(expected)
  })

  test.each<Who>(['official', 'stranger', 'evaluator'])('%s changes nothing', async (who) => {
    for (const state of ['draft', 'awaiting_consent']) {
      const id = await aProposal(database.db, { callId, state })
      const before = await proposalById(database.db, id)
      for (const path of posts) {
        const form = { version: '1', answer: 'accepted', reason: 'x', decision: 'eligible' }
        expect((await send(who, `/es/proposals/${id}${path}`, form)).status, path).toBe(404)
      }
      expect(await proposalById(database.db, id)).toEqual(before)
    }
  })

  test('signed out, they are asked to sign in', async () => {
    const id = await aProposal(database.db, { callId })
    for (const path of paths)
      expect((await site.get(`/es/proposals/${id}${path}`)).headers.get('location')).toMatch(/sign-in/)
  })
})

test('a proposal that others know of is withdrawn with a reason, a draft without', async () => {
  const known = await aProposal(database.db, { callId, state: 'awaiting_consent' })
  const mute = await send('asks', `/es/proposals/${known}/withdrawal`)
  expect([mute.status, (await mute.text()).includes('href="#reason"')]).toEqual([422, true])
  expect((await send('asks', `/es/proposals/${known}/withdrawal`, { reason: 'Otra prioridad' })).status).toBe(
    303,
  )
  const draft = await aProposal(database.db, { callId })
  expect((await send('asks', `/es/proposals/${draft}/withdrawal`)).status).toBe(303)
  expect((await proposalById(database.db, known))?.state).toBe('withdrawn')
  expect((await proposalById(database.db, draft))?.state).toBe('withdrawn')
})

test('the provider of a ministry with a late entry reads until when that ministry may still submit', async () => {
  const { db } = database
  const closed = await aCall(db, { year: 2028, closesAt: new Date('2027-03-01T18:00:00Z') })
  const id = await aProposal(db, { callId: closed.id, state: 'awaiting_consent' })
  const seen = async () => {
    const [list, consent] = [
      await page('teaches', '/es/proposals'),
      await page('teaches', `/es/proposals/${id}/consent`),
    ]
    return [list.text, consent.text]
  }
  for (const text of await seen()) expect(text).toContain('1 de marzo de 2027')
  await db
    .insertInto('calls.lateEntry')
    .values({
      callId: closed.id,
      institutionId: people.asks.institutionId,
      until: new Date('2027-03-09T18:00:00Z'),
      reason: 'Huracán',
      grantedAt: new Date(),
      byName: 'Prueba',
    })
    .execute()
  for (const text of await seen()) expect(text).toContain('9 de marzo de 2027')
})
