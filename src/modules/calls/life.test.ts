import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import { sql } from '#platform/db/index.ts'
import { Conflict, Invalid, NotFound } from '#platform/errors.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { createCall, discardCall, saveCriteria, saveForm } from './actions/call.ts'
import { keepTime } from './actions/clock.ts'
import { applyDecisions } from './actions/decision.ts'
import { markDecided, reopenEvaluation, startEvaluation } from './actions/evaluation.ts'
import {
  closeCall,
  extendCall,
  grantLateEntry,
  openCall,
  scheduleCall,
  unscheduleCall,
  withdrawCall,
} from './actions/life.ts'
import { callCriteria, cycleById } from './queries/cycle.ts'
import { allNotices } from './queries/notice.ts'
import { proposalsOfCall } from './queries/proposal.ts'
import { callStates, callTransitions } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let secretariat: CycleMember
let focal: CycleMember
let year = 2030

beforeAll(async () => {
  database = await freshDatabase()
  secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
})
afterAll(() => database.drop())

const as = (actor: Ctx['actor'], changes: Partial<Ctx> = {}) => testCtx(database, { actor, ...changes })
const run = (changes: Partial<Ctx> = {}) => as(secretariat.actor, changes)
const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day)

const callIn = async (state: string, given: Parameters<typeof aCall>[1] = {}) => {
  year += 1
  const call = await aCall(database.db, { year, ...given, state })
  await aProposal(database.db, { callId: call.id, state: 'eligible', number: 1 })
  return call.id
}

const stateOf = async (id: number) => (await cycleById(database.db, id))?.state ?? 'draft'

const verbs: Record<string, (ctx: Ctx, id: number) => Promise<unknown>> = {
  openCall,
  scheduleCall,
  unscheduleCall,
  extendCall: (ctx, id) => extendCall(ctx, id, { closesAt: inDays(40), reason: 'más tiempo' }),
  closeCall: (ctx, id) => closeCall(ctx, id, { reason: 'ya está' }),
  grantLateEntry: (ctx, id) =>
    grantLateEntry(ctx, id, { institutionId: focal.institutionId, until: inDays(60), reason: 'huracán' }),
  withdrawCall: (ctx, id) => withdrawCall(ctx, id, { reason: 'sin fondos' }),
  startEvaluation,
  markDecided,
  reopenEvaluation,
  applyDecisions: async (ctx, id) =>
    applyDecisions(
      ctx,
      id,
      (await proposalsOfCall(ctx.db, id, ['eligible'])).map(({ id }) => ({
        proposalId: id,
        outcome: 'selected',
      })),
    ),
  saveCriteria: async (ctx, id) => saveCriteria(ctx, id, 1, await callCriteria(ctx.db, id)),
  saveForm: (ctx, id) => saveForm(ctx, id, 1, (form) => form),
}

describe('the states of a call', () => {
  test('are left only by a listed transition, whatever verbs come in whatever order and whenever', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...callStates),
        fc.array(
          fc.tuple(fc.constantFrom(...Object.keys(verbs), 'keepTime'), fc.integer({ min: -2, max: 30 })),
          {
            minLength: 4,
            maxLength: 12,
          },
        ),
        async (from, steps) => {
          const id = await callIn(from)
          for (const [name, days] of steps) {
            const before = await stateOf(id)
            const ctx = run({ now: inDays(days) })
            const verb = verbs[name]
            try {
              await (verb ? verb(ctx, id) : keepTime(ctx))
            } catch (error) {
              expect(error instanceof Conflict || error instanceof Invalid, `${name}: ${error}`).toBe(true)
              expect(await stateOf(id)).toBe(before)
            }
            const after = await stateOf(id)
            if (after === before) continue
            seen.add(`${before}>${after}`)
            expect(callTransitions[before], `${name} in ${before}`).toContain(after)
          }
          await database.db.updateTable('calls.call').set({ isHistory: true }).where('id', '=', id).execute()
        },
      ),
      { numRuns: 60 },
    )
    expect(seen.size).toBeGreaterThan(5)
  }, 120_000)

  test('can be left in the database as the schema says and in no other way', async () => {
    const allowed: string[] = []
    for (const from of callStates) {
      for (const to of callStates.filter((state) => state !== from)) {
        const id = await callIn(from)
        const update = database.db
          .updateTable('calls.call')
          .set({ state: to, frozenAt: new Date(), opened: '2027' })
          .where('id', '=', id)
          .execute()
        if (
          await update.then(
            () => true,
            () => false,
          )
        )
          allowed.push(`${from}>${to}`)
      }
    }
    expect(allowed).toEqual(
      callStates.flatMap((from) =>
        callStates.filter((to) => callTransitions[from].includes(to)).map((to) => `${from}>${to}`),
      ),
    )
  })

  test('are changed by nobody but the Secretariat, to whom else there is no such call', async () => {
    const id = await callIn('open')
    const draft = await callIn('draft')
    for (const verb of Object.values(verbs)) {
      await expect(verb(as(focal.actor), id)).rejects.toBeInstanceOf(NotFound)
      await expect(verb(as(focal.actor), draft)).rejects.toBeInstanceOf(NotFound)
    }
    await expect(createCall(as(focal.actor), { year: 2027 })).rejects.toBeInstanceOf(NotFound)
    await expect(discardCall(as(focal.actor), draft)).rejects.toBeInstanceOf(NotFound)
  })

  test('are not those of a call of the record, which is over', async () => {
    const { id } = await database.db
      .selectFrom('calls.call')
      .select('id')
      .where('year', '=', 2015)
      .executeTakeFirstOrThrow()
    for (const verb of Object.values(verbs)) await expect(verb(run(), id)).rejects.toBeInstanceOf(NotFound)
  })
})

describe('an opened call', () => {
  test('has the form and the criteria that it had when it opened, in the database too', async () => {
    const id = await callIn('draft')
    await openCall(run(), id)
    expect((await cycleById(database.db, id))?.frozenAt).not.toBeNull()
    await expect(saveForm(run(), id, 1, (form) => form)).rejects.toBeInstanceOf(Conflict)
    await expect(saveCriteria(run(), id, 1, [])).rejects.toBeInstanceOf(Conflict)
    const { db } = database
    await expect(
      db.updateTable('calls.call').set({ form: '{}' }).where('id', '=', id).execute(),
    ).rejects.toThrow('frozen')
    for (const change of [
      sql`update calls.call_criterion set weight = 3 where call_id = ${id}`,
      sql`delete from calls.call_criterion where call_id = ${id}`,
      sql`insert into calls.call_criterion select call_id, 'new', 9, name, 1, null, anchors from calls.call_criterion where call_id = ${id} limit 1`,
    ])
      await expect(change.execute(db)).rejects.toThrow('frozen')
  })

  test('is there for everybody, with its notice', async () => {
    const id = await callIn('draft')
    await openCall(run(), id)
    const call = await cycleById(database.db, id)
    const [notice, ...rest] = await allNotices(database.db, id)
    expect(rest).toEqual([])
    expect(notice).toMatchObject({ kind: 'opened', closesAtAfter: call?.closesAt, byName: secretariat.name })
    const found = await sql<{ n: number }>`
      select count(*)::int as n from search.entry where kind = 'call' and key = ${String(call?.year)}
    `.execute(database.db)
    expect(found.rows[0]?.n).toBe(4)
  })
})

describe('an extension', () => {
  test('opens a closed call again and moves what follows closing by as much', async () => {
    const id = await callIn('open')
    const before = await cycleById(database.db, id)
    await closeCall(run(), id, { reason: 'error' })
    const closed = await cycleById(database.db, id)
    await extendCall(run(), id, { closesAt: inDays(20), reason: 'fue un error' })
    const after = await cycleById(database.db, id)
    expect(after?.state).toBe('open')
    const moved = (after?.closesAt?.getTime() ?? 0) - (closed?.closesAt?.getTime() ?? 0)
    expect(after?.ratingDueAt?.getTime()).toBe((before?.ratingDueAt?.getTime() ?? 0) + moved)
    expect((await allNotices(database.db, id)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['extended', 'fue un error'],
      ['closed', 'error'],
    ])
  })

  test('needs a later date and a reason, and says which is missing', async () => {
    const id = await callIn('open')
    const fields = (given: { closesAt: Date | undefined; reason: string }) =>
      extendCall(run(), id, given).then(
        () => ({}),
        (error: Invalid) => error.fields,
      )
    expect(Object.keys(await fields({ closesAt: inDays(1), reason: ' ' }))).toEqual([
      'closesAt.date',
      'reason',
    ])
    expect(Object.keys(await fields({ closesAt: undefined, reason: 'x' }))).toEqual(['closesAt.date'])
    expect(await fields({ closesAt: inDays(30), reason: 'x' })).toEqual({})
  })
})

describe('a late entry', () => {
  test('keeps evaluation from beginning until it is over', async () => {
    const id = await callIn('closed')
    await grantLateEntry(run(), id, {
      institutionId: focal.institutionId,
      until: inDays(12),
      reason: 'huracán',
    })
    await expect(startEvaluation(run(), id)).rejects.toMatchObject({ fields: { start: /fuera de plazo/ } })
    await startEvaluation(run({ now: inDays(13) }), id)
    expect(await stateOf(id)).toBe('under_evaluation')
  })

  test('needs a ministry, a later date and a reason', async () => {
    const id = await callIn('open')
    await expect(
      grantLateEntry(run(), id, { institutionId: undefined, until: undefined, reason: '' }),
    ).rejects.toMatchObject({ fields: { institution: /./, 'until.date': /./, reason: /./ } })
  })
})

test('evaluation does not begin while a proposal waits for its eligibility, or without any', async () => {
  const id = await callIn('closed')
  const waiting = await aProposal(database.db, { callId: id, state: 'submitted', number: 2 })
  await expect(startEvaluation(run(), id)).rejects.toMatchObject({ fields: { start: /Falta decidir si 1/ } })
  await database.db
    .updateTable('calls.proposal')
    .set({ state: 'ineligible' })
    .where('id', '=', waiting)
    .execute()
  await startEvaluation(run(), id)
  year += 1
  const empty = await aCall(database.db, { year, state: 'closed' })
  await expect(startEvaluation(run(), empty.id)).rejects.toMatchObject({ fields: { start: /ninguna/ } })
})

test('a decided call goes back by taking its decisions back, not by beginning the evaluation anew', async () => {
  const id = await callIn('decided')
  await expect(startEvaluation(run(), id)).rejects.toBeInstanceOf(Conflict)
  expect(await stateOf(id)).toBe('decided')
})
