import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import { Conflict, Invalid, NotFound } from '#platform/errors.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { answerConsent, askConsent, takeBack } from './actions/consent.ts'
import { findEligible, findIneligible, reconsider, returnProposal } from './actions/eligibility.ts'
import { submit, withdraw } from './actions/submission.ts'
import { saveAnswers } from './actions/writing.ts'
import { consentsOf } from './queries/consent.ts'
import { proposalById } from './queries/proposal.ts'
import { transitionsOf } from './queries/transition.ts'
import { versionsOf } from './queries/version.ts'
import { partiesOf, proposalTransitions } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
const people = {} as Record<'asks' | 'teaches' | 'teachesToo' | 'stranger' | 'secretariat', CycleMember>
let callId = 0

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  const focal = (institution: string) => aMember(db, { institution, role: 'focal_point' })
  people.asks = await focal('mol-gt')
  people.teaches = await focal('mol-ar')
  people.teachesToo = await focal('mol-cl')
  people.stranger = await focal('mol-mx')
  people.secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  callId = (await aCall(db, { year: 2027 })).id
})
afterAll(() => database.drop())

type Who = keyof typeof people

const as = (who: Who): Ctx => testCtx(database, { actor: people[who].actor })

const proposal = async (id: number) => {
  const found = await proposalById(database.db, id)
  if (!found) throw new Error(`there is no proposal ${id}`)
  return found
}

/** What it says now, question by question. */
const textOf = async (id: number) =>
  Object.fromEntries((await proposal(id)).answers.map(({ question, value }) => [question, value]))

const verbs = {
  edit: async (ctx: Ctx, id: number, n: number) => {
    const question = ['why_now', 'situation', 'providers'][n % 3] ?? ''
    const rev = (await proposal(id)).answers.find((answer) => answer.question === question)?.rev ?? 0
    const value = question === 'providers' ? (n % 2 ? ['mol-ar'] : ['mol-ar', 'mol-cl']) : `Texto ${n % 2}`
    await saveAnswers(ctx, id, { answers: { [question]: value }, revs: { [question]: rev } })
  },
  ask: (ctx: Ctx, id: number, n: number) => askConsent(ctx, id, { submitsOnConsent: n % 2 === 0 }),
  accept: (ctx: Ctx, id: number, n: number) => answer(ctx, id, n, 'accepted'),
  askChanges: (ctx: Ctx, id: number, n: number) => answer(ctx, id, n, 'changes_asked'),
  decline: (ctx: Ctx, id: number, n: number) => answer(ctx, id, n, 'declined'),
  takeBack: (ctx: Ctx, id: number) => takeBack(ctx, id),
  submit: (ctx: Ctx, id: number) => submit(ctx, id),
  return: (ctx: Ctx, id: number) => returnProposal(ctx, id, 'Falta el costo'),
  eligible: (ctx: Ctx, id: number) => findEligible(ctx, [id]),
  ineligible: (ctx: Ctx, id: number) => findIneligible(ctx, id, 'Fuera de tema'),
  reconsider: (ctx: Ctx, id: number) => reconsider(ctx, id),
  withdraw: (ctx: Ctx, id: number) => withdraw(ctx, id, 'Cambiaron las prioridades'),
}

/** Sometimes about the version before the last. */
const answer = async (ctx: Ctx, id: number, n: number, answer: 'accepted' | 'changes_asked' | 'declined') => {
  const versions = await versionsOf(database.db, id)
  const version = (versions.at(-1)?.version ?? 1) - (n % 5 === 0 ? 1 : 0)
  return answerConsent(ctx, id, { version, answer, message: 'Un mensaje' })
}

type Verb = keyof typeof verbs

/** Who usually does it; a step in five is tried by anybody. */
const usual: Record<Verb, Who[]> = {
  edit: ['asks'],
  ask: ['asks'],
  accept: ['teaches', 'teachesToo'],
  askChanges: ['teaches', 'teachesToo'],
  decline: ['teaches', 'teachesToo'],
  takeBack: ['asks'],
  submit: ['asks'],
  return: ['secretariat'],
  eligible: ['secretariat'],
  ineligible: ['secretariat'],
  reconsider: ['secretariat'],
  withdraw: ['asks'],
}

const chosen = ({ verb, who, n }: { verb: Verb; who: Who; n: number }): Who =>
  n % 5 === 0 ? who : (usual[verb][n % usual[verb].length] ?? who)

/** Every provider's last word is that it accepts what a submitted version says, to the letter. */
const assertConsented = async (id: number) => {
  const versions = await versionsOf(database.db, id)
  const submitted = versions.findLast(({ kind }) => kind === 'submitted')
  const consents = await consentsOf(database.db, id)
  const given = Object.entries(await textOf(id)).filter(([, value]) => value !== null)
  const kept = Object.entries(submitted?.answers ?? {}).filter(
    ([code, value]) => value !== null && code !== 'attachments',
  )
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(given))
  const providers = partiesOf(await proposal(id), 'provider')
  expect(providers.length).toBeGreaterThan(0)
  for (const { institutionId } of providers) {
    const last = consents.findLast((one) => one.institutionId === institutionId && one.answer !== null)
    const read = versions.find(({ version }) => version === last?.version)
    expect([last?.answer, read?.answers]).toEqual(['accepted', submitted?.answers])
  }
}

const isRefusal = (error: unknown) =>
  error instanceof NotFound || error instanceof Conflict || error instanceof Invalid

test('whoever does whatever in whatever order, a state is left only by a listed way and nothing goes in without every consent to exactly its text', async () => {
  const step = fc.record({
    verb: fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom<Verb>('ask', 'ask', 'accept', 'accept', 'accept') },
      { weight: 20, arbitrary: fc.constantFrom<Verb>('edit', 'submit', 'return', 'eligible', 'reconsider') },
      { weight: 10, arbitrary: fc.constantFrom<Verb>('takeBack', 'askChanges', 'decline', 'ineligible') },
      { weight: 1, arbitrary: fc.constant<Verb>('withdraw') },
    ),
    who: fc.constantFrom<Who>('asks', 'teaches', 'teachesToo', 'stranger', 'secretariat'),
    n: fc.nat(20),
  })
  const providers = fc.constantFrom<string[]>(['mol-ar'], ['mol-ar', 'mol-cl'])
  const reached = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(
      providers,
      fc.array(step, { minLength: 30, maxLength: 60 }),
      async (providers, steps) => {
        const id = await aProposal(database.db, { callId, providers })
        for (const step of steps) {
          const { verb, n } = step
          const who = chosen(step)
          const before = await proposal(id)
          const isDone = await verbs[verb](as(who), id, n).then(
            () => true,
            (error) => {
              if (!isRefusal(error)) throw error
              return false
            },
          )
          const after = await proposal(id)
          if (!isDone || who === 'stranger') expect(after).toEqual(before)
          if (after.state === 'submitted' && before.state === 'awaiting_consent') await assertConsented(id)
          reached.set(after.state, (reached.get(after.state) ?? 0) + 1)
        }
        const ways = await transitionsOf(database.db, id)
        for (const [at, { from, to }] of ways.entries()) {
          expect(from && proposalTransitions[from]).toContain(to)
          expect(from).toBe(at === 0 ? 'draft' : ways[at - 1]?.to)
        }
        expect((await proposal(id)).state).toBe(ways.at(-1)?.to ?? 'draft')
      },
    ),
    { numRuns: 40 },
  )
  const states = ['draft', 'awaiting_consent', 'submitted', 'returned', 'eligible', 'ineligible', 'withdrawn']
  expect(states.filter((state) => !reached.has(state))).toEqual([])
}, 240_000)
