import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { answerConsent, askConsent, takeBack } from './actions/consent.ts'
import { findEligible, findIneligible, reconsider, returnProposal } from './actions/eligibility.ts'
import { submit, withdraw } from './actions/submission.ts'
import { saveAnswers } from './actions/writing.ts'
import { proposalById } from './queries/proposal.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let asks: CycleMember
let teaches: CycleMember
let teachesToo: CycleMember
let secretariat: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  const focal = (institution: string, language: Lang) =>
    aMember(db, { institution, role: 'focal_point', language })
  asks = await focal('mol-ht', 'fr')
  teaches = await focal('mol-br', 'pt')
  teachesToo = await focal('mol-jm', 'en')
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat', language: 'es' })
})
afterAll(() => database.drop())

const as = ({ actor }: CycleMember, changes: Partial<Ctx> = {}): Ctx =>
  testCtx(database, { actor, ...changes })

const hour = 3_600_000
let year = 2030

const newCall = (closesAt?: Date) => {
  year += 1
  return aCall(database.db, {
    year,
    ...(closesAt && { closesAt, opensAt: new Date(Date.now() - 90 * hour) }),
  })
}

const ours = { institution: 'mol-ht', providers: ['mol-br'] }

const accepts = (who: CycleMember, id: number, version: number, changes: Partial<Ctx> = {}) =>
  answerConsent(as(who, changes), id, { version, answer: 'accepted', message: '' })

const stateOf = async (id: number) => (await proposalById(database.db, id))?.state

/** The mails that `work` sends, each as whom it goes to, in which language, and its subject. */
const mailsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const { db } = database
  await db.deleteFrom('mail.message').execute()
  await work()
  const mails = await db.selectFrom('mail.message').select(['toAddress', 'lang', 'subject', 'text']).execute()
  const names = new Map(
    Object.entries({ asks, teaches, teachesToo, secretariat }).map(([name, { email }]) => [email, name]),
  )
  for (const { text } of mails)
    expect(text).toMatch(/http:\/\/localhost\/(es|en|pt|fr)\/(proposals|calls)\/\d+/)
  // Sample people of the demonstration hold posts too.
  return mails
    .flatMap(({ toAddress, lang, subject }) =>
      names.has(toAddress) ? [`${names.get(toAddress)} ${lang} ${subject}`] : [],
    )
    .toSorted()
}

describe('each step tells those whom it concerns, in their own language', () => {
  test('from asking for consent to a withdrawal', async () => {
    const call = await newCall()
    const id = await aProposal(database.db, {
      callId: call.id,
      institution: 'mol-ht',
      providers: ['mol-br', 'mol-jm'],
    })
    const reference = `RIAL-${call.year}-01`
    const steps: [() => Promise<unknown>, string[]][] = [
      [
        () => askConsent(as(asks), id, { submitsOnConsent: true }),
        ['teaches pt .*solicita sua anuência', 'teachesToo en .*asks for your consent to a proposal'],
      ],
      [() => accepts(teaches, id, 1), []],
      [() => takeBack(as(asks), id), ['teachesToo en .*took its proposal back']],
      [
        () => askConsent(as(asks), id, { submitsOnConsent: true }),
        ['teachesToo en .*asks for your consent to a proposal'],
      ],
      [
        () =>
          answerConsent(as(teachesToo), id, {
            version: 1,
            answer: 'changes_asked',
            message: 'Two days only',
          }),
        ['asks fr .*demande des modifications'],
      ],
      [() => saveAnswers(as(asks), id, { answers: { why_now: 'Deux jours' }, revs: { why_now: 1 } }), []],
      [
        () => askConsent(as(asks), id, { submitsOnConsent: false }),
        ['teaches pt .*precisa novamente da sua anuência', 'teachesToo en .*needs your consent again'],
      ],
      [() => accepts(teaches, id, 2), []],
      [() => accepts(teachesToo, id, 2), ['asks fr .*il reste à la déposer']],
      [
        () => submit(as(asks), id),
        [
          `asks fr ${reference} : proposition déposée`,
          `teaches pt ${reference}: proposta apresentada`,
          `teachesToo en ${reference}: proposal submitted`,
        ],
      ],
      [
        () => returnProposal(as(secretariat), id, 'Falta el costo'),
        [`asks fr ${reference} : renvoyée pour complément`],
      ],
      [
        () => askConsent(as(asks), id, { submitsOnConsent: true }),
        [
          `asks fr ${reference} : proposition déposée`,
          `teaches pt ${reference}: proposta apresentada`,
          `teachesToo en ${reference}: proposal submitted`,
        ],
      ],
      [() => findEligible(as(secretariat), [id]), [`asks fr ${reference} : proposition recevable`]],
      [() => reconsider(as(secretariat), id), [`asks fr ${reference} : la recevabilité est revue`]],
      [
        () => findIneligible(as(secretariat), id, 'Fuera de tema'),
        [`asks fr ${reference} : proposition irrecevable`],
      ],
      [() => reconsider(as(secretariat), id), [`asks fr ${reference} : la recevabilité est revue`]],
      [
        () => withdraw(as(asks), id, 'Changement de priorités'),
        [
          `secretariat es ${reference}: propuesta retirada`,
          `teaches pt ${reference}: proposta retirada`,
          `teachesToo en ${reference}: proposal withdrawn`,
        ],
      ],
    ]
    for (const [work, expected] of steps) {
      const mails = await mailsOf(work)
      expect(mails).toEqual(expected.map((line) => expect.stringMatching(new RegExp(`^${line}`))))
    }
    expect(await proposalById(database.db, id)).toMatchObject({ state: 'withdrawn', reference })
  })

  test('and the Secretariat hears of a provider that has nobody to answer', async () => {
    const call = await newCall()
    const id = await aProposal(database.db, { callId: call.id, institution: 'mol-ht', providers: ['mol-uy'] })
    expect(await mailsOf(() => askConsent(as(asks), id, { submitsOnConsent: true }))).toEqual([
      expect.stringMatching(/^secretariat es Sin punto focal: .*Uruguay/),
    ])
  })

  test('with what people typed kept from becoming a link', async () => {
    const call = await newCall()
    const answers = { title: 'Vea https://malo.example/a' }
    const id = await aProposal(database.db, { ...ours, callId: call.id, answers })
    await database.db.deleteFrom('mail.message').execute()
    await askConsent(as(asks), id, { submitsOnConsent: true })
    const { text } = await database.db.selectFrom('mail.message').select('text').executeTakeFirstOrThrow()
    expect(text).not.toContain('malo.example')
    expect(text.replaceAll('\u200b', '')).toContain('malo.example')
  })
})

test('many submissions at once get numbers without a gap', async () => {
  const call = await newCall()
  const ids = await Promise.all(
    Array.from({ length: 18 }, () => aProposal(database.db, { ...ours, callId: call.id })),
  )
  for (const id of ids) await askConsent(as(asks), id, { submitsOnConsent: true })
  // Every third is taken back or withdrawn at the same moment: whoever comes first wins.
  const results = await Promise.allSettled(
    ids.flatMap((id, at) => [
      accepts(teaches, id, 1),
      ...(at % 3 === 1 ? [takeBack(as(asks), id)] : []),
      ...(at % 3 === 2 ? [withdraw(as(asks), id, 'No')] : []),
    ]),
  )
  const numbers = (await Promise.all(ids.map((id) => proposalById(database.db, id))))
    .flatMap((proposal) => proposal?.number ?? [])
    .toSorted((a, b) => a - b)
  expect(numbers.length).toBeGreaterThanOrEqual(6)
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  const faults = results.filter((one) => one.status === 'rejected').map(({ reason }) => reason.name)
  expect(faults.filter((name) => name !== 'Conflict')).toEqual([])
})

describe('the deadline', () => {
  const refused = { name: 'Invalid', fields: { deadline: expect.any(String) } }

  test('refuses what begins in time and ends late', async () => {
    const closesAt = new Date(Date.now() + 2 * hour)
    const call = await newCall(closesAt)
    const now = new Date(closesAt.getTime() - 1)
    const id = await aProposal(database.db, { ...ours, callId: call.id })
    await expect(askConsent(as(asks, { now }), id, { submitsOnConsent: true })).rejects.toMatchObject(refused)
    expect(await stateOf(id)).toBe('draft')
    await askConsent(as(asks), id, { submitsOnConsent: false })
    await accepts(teaches, id, 1)
    await expect(submit(as(asks, { now }), id)).rejects.toMatchObject(refused)
    expect(await proposalById(database.db, id)).toMatchObject({ state: 'awaiting_consent', number: null })
    await submit(as(asks), id)
    expect(await stateOf(id)).toBe('submitted')
  })

  test('does not lose a consent that comes after it, which submits nothing', async () => {
    const closesAt = new Date(Date.now() + 2 * hour)
    const call = await newCall(closesAt)
    const id = await aProposal(database.db, { ...ours, callId: call.id })
    await askConsent(as(asks), id, { submitsOnConsent: true })
    const now = new Date(closesAt.getTime() + hour)
    expect(await mailsOf(() => accepts(teaches, id, 1, { now }))).toEqual([
      expect.stringMatching(/^asks fr L’accord est arrivé après la clôture/),
    ])
    expect(await stateOf(id)).toBe('awaiting_consent')
  })

  test('does not bind a proposal that was submitted in time and returned; it keeps its number', async () => {
    const closesAt = new Date(Date.now() + 2 * hour)
    const call = await newCall(closesAt)
    const id = await aProposal(database.db, { ...ours, callId: call.id })
    await askConsent(as(asks), id, { submitsOnConsent: true })
    await accepts(teaches, id, 1)
    const now = new Date(closesAt.getTime() + 48 * hour)
    await returnProposal(as(secretariat, { now }), id, 'Falta el costo')
    await saveAnswers(as(asks, { now }), id, { answers: { why_now: 'Ahora' }, revs: { why_now: 1 } })
    await askConsent(as(asks, { now }), id, { submitsOnConsent: true })
    await takeBack(as(asks, { now }), id)
    expect(await stateOf(id)).toBe('returned')
    await askConsent(as(asks, { now }), id, { submitsOnConsent: true })
    await accepts(teaches, id, 3, { now })
    expect(await proposalById(database.db, id)).toMatchObject({ state: 'submitted', number: 1 })
  })
})

test('a provider that declined what changed later is asked again, even if it goes back to what it once accepted', async () => {
  const call = await newCall()
  const id = await aProposal(database.db, { ...ours, callId: call.id })
  const before = (await proposalById(database.db, id))?.answers.find(({ question }) => question === 'why_now')
  const write = (value: string, rev: number) =>
    saveAnswers(as(asks), id, { answers: { why_now: value }, revs: { why_now: rev } })
  await askConsent(as(asks), id, { submitsOnConsent: false })
  await accepts(teaches, id, 1)
  await takeBack(as(asks), id)
  await write('Otra razón', 1)
  await askConsent(as(asks), id, { submitsOnConsent: false })
  await answerConsent(as(teaches), id, { version: 2, answer: 'declined', message: 'Ya no' })
  await write(String(before?.value), 2)
  await askConsent(as(asks), id, { submitsOnConsent: true })
  expect(await stateOf(id)).toBe('awaiting_consent')
})
