import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { sql } from '#platform/db/index.ts'
import { Invalid } from '#platform/errors.ts'
import { format } from '#platform/i18n/index.ts'
import { instantAt, localOf } from '#platform/zone/index.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { assertStillOpen } from './actions/deadline.ts'
import { closeCall, extendCall, grantLateEntry } from './actions/life.ts'
import { isTakingProposals } from './policy.ts'
import { proposalById } from './queries/proposal.ts'
import type { Proposal } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let secretariat: CycleMember
let year = 2030

beforeAll(async () => {
  database = await freshDatabase()
  secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
})
afterAll(() => database.drop())

const soon = (milliseconds: number) => new Date(Date.now() + milliseconds)
const sleep = (seconds: number) => sql`select pg_sleep(${seconds})`.execute(database.db)

const aProposalClosing = async (closesAt: Date, given: { state?: string; number?: number } = {}) => {
  year += 1
  const call = await aCall(database.db, { year, closesAt })
  const id = await aProposal(database.db, { callId: call.id, ...given })
  const proposal = await proposalById(database.db, id)
  if (!proposal) throw new Error('no proposal')
  return { call, proposal }
}

/** A save that takes `seconds` between its beginning and its end. */
const save = (proposal: Proposal, seconds = 0, now = new Date()) =>
  transaction(testCtx(database, { now }), async (ctx) => {
    await sql`update calls.proposal set title = 'cambiado' where id = ${proposal.id}`.execute(ctx.db)
    if (seconds > 0) await sql`select pg_sleep(${seconds})`.execute(ctx.db)
    await assertStillOpen(ctx, proposal)
  })

const titleOf = async (id: number) => (await proposalById(database.db, id))?.title

describe('a save', () => {
  test('that begins and ends before the deadline is taken', async () => {
    const { proposal } = await aProposalClosing(soon(3_000))
    await save(proposal)
    expect(await titleOf(proposal.id)).toBe('cambiado')
  })

  test('that begins before the deadline and ends after it is refused, and leaves nothing', async () => {
    const { proposal } = await aProposalClosing(soon(400))
    const refused = save(proposal, 0.7)
    await expect(refused).rejects.toBeInstanceOf(Invalid)
    await expect(refused).rejects.toMatchObject({
      fields: { deadline: expect.stringContaining('plazo venció') },
    })
    expect(await titleOf(proposal.id)).not.toBe('cambiado')
  })

  test('whose request came before the deadline and whose transaction begins after it is refused', async () => {
    const { proposal } = await aProposalClosing(soon(200))
    const received = new Date()
    await sleep(0.4)
    await expect(save(proposal, 0, received)).rejects.toBeInstanceOf(Invalid)
  })

  test('is judged by the later of the two clocks, so that no clock set back lets it in', async () => {
    const { proposal } = await aProposalClosing(soon(60_000))
    await expect(save(proposal, 0, soon(59_500))).resolves.toBeUndefined()
    await expect(save(proposal, 0.6, soon(59_500))).rejects.toBeInstanceOf(Invalid)
    const over = await aProposalClosing(soon(-1_000))
    await expect(save(over.proposal, 0, soon(-3_600_000))).rejects.toBeInstanceOf(Invalid)
  })

  test('that is under way keeps the Secretariat from closing until it has ended, so one of the two is first', async () => {
    const { call, proposal } = await aProposalClosing(soon(60_000))
    const order: string[] = []
    let go = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const saving = transaction(testCtx(database), async (ctx) => {
      await assertStillOpen(ctx, proposal)
      go()
      await sql`select pg_sleep(0.4)`.execute(ctx.db)
      order.push('saved')
    })
    await held
    await closeCall(testCtx(database, { actor: secretariat.actor }), call.id, { reason: 'fin' }).then(() =>
      order.push('closed'),
    )
    await saving
    expect(order).toEqual(['saved', 'closed'])
    await expect(save(proposal)).rejects.toBeInstanceOf(Invalid)
  })

  test('is taken again after an extension, and by a late entry from that ministry alone', async () => {
    const { call, proposal } = await aProposalClosing(soon(-1_000))
    const other = await proposalById(
      database.db,
      await aProposal(database.db, { callId: call.id, institution: 'mol-pe' }),
    )
    const as = testCtx(database, { actor: secretariat.actor })
    await grantLateEntry(as, call.id, {
      institutionId: proposal.institutionId,
      until: soon(60_000),
      reason: 'huracán',
    })
    await save(proposal)
    await expect(save(other as Proposal)).rejects.toBeInstanceOf(Invalid)
    await extendCall(as, call.id, { closesAt: soon(90_000), reason: 'para todos' })
    await save(other as Proposal)
  })

  test('of a returned proposal is bound to the call and not to its deadline', async () => {
    const { call, proposal } = await aProposalClosing(soon(-1_000), { state: 'returned', number: 1 })
    await save(proposal)
    await database.db
      .updateTable('calls.call')
      .set({ state: 'withdrawn' })
      .where('id', '=', call.id)
      .execute()
    await expect(save(proposal)).rejects.toMatchObject({
      fields: { deadline: expect.stringContaining('ya no recibe') },
    })
  })
})

/** From UTC-8 to UTC-3, some with summer time and some without. */
const zones = [
  'America/Los_Angeles',
  'America/Tijuana',
  'America/Denver',
  'America/Mexico_City',
  'America/Chicago',
  'America/Guatemala',
  'America/New_York',
  'America/Havana',
  'America/Bogota',
  'America/Halifax',
  'America/Santiago',
  'America/Caracas',
  'America/Asuncion',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
]

/** Any minute of 2027 and 2028, and often one near a change of the clocks of those years. */
const aMinute = fc
  .oneof(
    fc.integer({ min: 0, max: 2 * 366 * 1440 }).map((n) => Date.UTC(2027, 0, 1) + n * 60_000),
    fc
      .record({
        day: fc.constantFrom(
          '2027-03-14',
          '2027-11-07',
          '2028-03-12',
          '2028-11-05',
          '2027-04-03',
          '2027-09-04',
          '2028-04-01',
        ),
        minutes: fc.integer({ min: -300, max: 1_800 }),
      })
      .map(({ day, minutes }) => Date.parse(`${day}T00:00:00Z`) + minutes * 60_000),
  )
  .map((at) => new Date(at).toISOString().slice(0, 16))

describe('a deadline set on the clock of a zone', () => {
  test('comes when that clock shows it, and never before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), aMinute, (zone, typed) => {
        const at = instantAt(typed, zone)
        // Only a time that the clocks skip is shown as another, later one.
        expect(localOf(at, zone) >= typed).toBe(true)
        expect(
          localOf(new Date(at.getTime() - 60_000), zone) < localOf(at, zone) || isRepeated(at, zone),
        ).toBe(true)
        const call = { state: 'open' as const, opensAt: new Date(0) }
        expect(isTakingProposals(call, at, new Date(at.getTime() - 1))).toBe(true)
        expect(isTakingProposals(call, at, at)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is told with the time that was set, its zone and its distance from UTC', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), aMinute, (zone, typed) => {
        const at = instantAt(typed, zone)
        const told = format('es').instantInFull(at, zone)
        expect(told).toContain(localOf(at, zone).slice(11))
        expect(told).toMatch(/UTC-\d/)
      }),
    )
  })

  test('holds in the database to the millisecond on both sides of a change of the clocks', async () => {
    for (const [zone, typed] of [
      ['America/New_York', '2027-03-14T02:30'],
      ['America/New_York', '2027-11-07T01:30'],
      ['America/Santiago', '2027-04-03T23:30'],
      ['America/Los_Angeles', '2027-11-07T01:59'],
      ['America/Sao_Paulo', '2027-10-17T00:30'],
    ] as const) {
      const at = instantAt(typed, zone)
      const { proposal } = await aProposalClosing(at)
      await expect(save(proposal, 0, new Date(at.getTime() - 2_000))).resolves.toBeUndefined()
      await expect(save(proposal, 0, at)).rejects.toBeInstanceOf(Invalid)
    }
  })
})

/** Clocks set back show the same hour twice. */
const isRepeated = (at: Date, zone: string) =>
  localOf(new Date(at.getTime() - 3_600_000), zone) === localOf(at, zone)
