import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, keptJobs, testCtx } from '#test/database.ts'
import { applyDecisions, proposalsOfCall } from './index.ts'
import { transitionsOf } from './queries/transition.ts'
import { outcomes, proposalStates, proposalTransitions } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let secretariat: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
})
afterAll(() => database.drop())

const as = (actor: Ctx['actor'], changes: Partial<Ctx> = {}) => testCtx(database, { actor, ...changes })

let year = 2030

/** A decided call with four eligible proposals and an ineligible one. */
const decidedCall = async (state = 'decided') => {
  year += 1
  const call = await aCall(database.db, { year, state })
  const ids: number[] = []
  for (const number of [1, 2, 3, 4])
    ids.push(await aProposal(database.db, { callId: call.id, state: 'eligible', number }))
  await aProposal(database.db, { callId: call.id, state: 'ineligible', number: 5 })
  return { ...call, ids }
}

const decisionsOn = (ids: number[]) =>
  ids.map((proposalId, at) => ({ proposalId, outcome: outcomes[at % 3] ?? 'reserve' }))

const statesOf = async (callId: number) =>
  (await proposalsOfCall(database.db, callId, proposalStates)).map(({ state }) => state)

const stateOfCall = async (id: number) =>
  (await database.db.selectFrom('calls.call').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state

describe('the decisions of a call', () => {
  test('put each eligible proposal into its last state, publish the call and say so', async () => {
    const { id, ids } = await decidedCall()
    const heard: string[] = []
    const jobs = {
      ...keptJobs().jobs,
      publish: async (_: unknown, { name }: { name: string }) => void heard.push(name),
    }
    await applyDecisions(as(secretariat.actor, { jobs }), id, decisionsOn(ids))
    expect(await statesOf(id)).toEqual(['selected', 'reserve', 'not_selected', 'selected', 'ineligible'])
    expect(await stateOfCall(id)).toBe('published')
    expect(heard).toEqual(['calls.published'])
    const notices = await database.db
      .selectFrom('calls.notice')
      .select(['kind', 'byName'])
      .where('callId', '=', id)
      .execute()
    expect(notices).toEqual([{ kind: 'published', byName: secretariat.name }])
    const [first = 0] = ids
    expect(await transitionsOf(database.db, first)).toMatchObject([
      { from: 'eligible', to: 'selected', byName: secretariat.name, accountId: secretariat.accountId },
    ])
    const recorded = await database.db
      .selectFrom('platform.audit')
      .select(['data', 'isPublic'])
      .where('name', '=', 'calls.published')
      .where('subjectId', '=', String(id))
      .execute()
    expect(recorded).toEqual([{ data: { selected: 2 }, isPublic: true }])
  })

  test('are refused whole when one is missing, twice, or of another call', async () => {
    const { id, ids } = await decidedCall()
    const other = await decidedCall()
    const all = decisionsOn(ids)
    const wrong = [
      all.slice(1),
      [...all, ...all.slice(0, 1)],
      [...all.slice(1), { proposalId: other.ids[0] ?? 0, outcome: 'selected' as const }],
      [],
    ]
    for (const decisions of wrong)
      await expect(applyDecisions(as(secretariat.actor), id, decisions)).rejects.toBeInstanceOf(Conflict)
    expect(await statesOf(id)).toEqual(['eligible', 'eligible', 'eligible', 'eligible', 'ineligible'])
    expect(await stateOfCall(id)).toBe('decided')
  })

  test('are applied once, and only to a decided call', async () => {
    for (const state of ['closed', 'under_evaluation', 'published']) {
      const { id, ids } = await decidedCall(state)
      const decisions = decisionsOn(ids)
      await expect(applyDecisions(as(secretariat.actor), id, decisions)).rejects.toBeInstanceOf(Conflict)
    }
  })

  test('are the Secretariat’s: to others there is no such call', async () => {
    const { id, ids } = await decidedCall()
    const focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    for (const actor of [focal.actor, publicActor])
      await expect(applyDecisions(as(actor), id, decisionsOn(ids))).rejects.toBeInstanceOf(NotFound)
  })
})

test('the database leaves a proposal’s state only by a way that the schema lists', async () => {
  const { id } = await aCall(database.db, { year: 2099 })
  const allowed: string[] = []
  const refused: string[] = []
  let number = 0
  for (const from of proposalStates) {
    for (const to of proposalStates.filter((state) => state !== from)) {
      number += 1
      const way = `${from}>${to}`
      const isNumbered = from !== 'draft' && way !== 'awaiting_consent>draft'
      const proposalId = await aProposal(database.db, {
        callId: id,
        state: from,
        ...(isNumbered && { number }),
      })
      await database.db
        .updateTable('calls.proposal')
        .set({ state: to })
        .where('id', '=', proposalId)
        .execute()
        .then(
          () => allowed.push(way),
          () => refused.push(way),
        )
    }
  }
  const listed = proposalStates.flatMap((from) => proposalTransitions[from].map((to) => `${from}>${to}`))
  expect(allowed.length + refused.length).toBe(90)
  expect(allowed.toSorted()).toEqual(listed.toSorted())
})
