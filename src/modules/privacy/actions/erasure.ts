import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { type Erased, erasePerson, type Touched } from '#platform/personal/erasure.ts'
import {
  type ErasureRequest,
  erasureById,
  insertErasure,
  openErasureOf,
  openHolds,
  settleErasure,
} from '../queries/erasure.ts'
import { closePerson, formerOf, type Subject, subjectById } from '../queries/person.ts'
import { privacyText } from '../text/index.ts'
import { foreseen } from './foreseen.ts'

const subjectOf = (id: number) => ({ kind: 'erasure', id })

/** Asked by the person. Asking twice is asking once. */
export const askErasure = (ctx: Ctx, { personId, accountId }: Subject): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (accountId === null) throw new NotFound()
    const row = await insertErasure(ctx.db, { personId, accountId, askedAt: ctx.now })
    if (row) await recordPrivately(ctx, 'privacy.erasure_asked', subjectOf(row.id))
  })

export const withdrawErasure = (ctx: Ctx, { personId, accountId }: Subject): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { id } = found(await openErasureOf(ctx.db, personId))
    const change = { state: 'withdrawn' as const, settledAt: ctx.now, settledBy: accountId }
    if (!(await settleErasure(ctx.db, id, ['asked', 'reviewed'], change))) throw new Conflict()
    await recordPrivately(ctx, 'privacy.erasure_withdrawn', subjectOf(id))
  })

/** An administrator has seen what would go and what stays: the first of two confirmations. */
export const reviewErasure = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await erasable(ctx, id)
    const change = { state: 'reviewed' as const, reviewedAt: ctx.now, reviewedBy: ctx.actor.accountId }
    if (!(await settleErasure(ctx.db, id, ['asked'], change))) throw new Conflict()
    await recordPrivately(ctx, 'privacy.erasure_reviewed', subjectOf(id))
  })

export const refuseErasure = (ctx: Ctx, id: number, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!reason) throw new Invalid({ reason: privacyText(ctx.lang).erasure.reasonNeeded })
    found(await erasureById(ctx.db, id))
    const change = { state: 'refused' as const, settledAt: ctx.now, settledBy: ctx.actor.accountId, reason }
    if (!(await settleErasure(ctx.db, id, ['asked', 'reviewed'], change))) throw new Conflict()
    await recordPrivately(ctx, 'privacy.erasure_refused', subjectOf(id))
  })

/**
 * Carries it out: the account is closed, the person gives way to a number. The second confirmation is the address of
 * the person, typed. Nobody carries out the own request.
 */
export const carryOutErasure = (ctx: Ctx, id: number, email: string): Promise<Touched[]> =>
  transaction(ctx, async (ctx) => {
    const { request, subject } = await erasable(ctx, id)
    if (request.state !== 'reviewed') throw new Conflict()
    if (email.trim().toLowerCase() !== subject.email)
      throw new Invalid({ email: privacyText(ctx.lang).erasure.emailDiffers })
    const change = { state: 'done' as const, settledAt: ctx.now, settledBy: ctx.actor.accountId }
    if (!(await settleErasure(ctx.db, id, ['reviewed'], change))) throw new Conflict()
    const touched = await eraseSubject(ctx, subject)
    await recordPrivately(ctx, 'privacy.erased', { kind: 'person', id: subject.personId }, { erasure: id })
    return touched
  })

/** What carrying it out would touch. */
export const foreseeErasure = (ctx: Ctx, subject: Subject): Promise<Touched[]> =>
  foreseen(ctx, (ctx) => eraseSubject(ctx, subject))

export const eraseSubject = async (ctx: Ctx, subject: Subject): Promise<Touched[]> => {
  const erased = await erasedOf(ctx, subject)
  await closePerson(ctx.db, subject, ctx.now)
  return erasePerson(ctx.db, ctx.services.personal.map, erased)
}

/** The person by every name and address that was ever theirs here. */
export const erasedOf = async (ctx: Ctx, { personId, accountId, name, email }: Subject): Promise<Erased> => {
  const former = await formerOf(ctx.db, personId)
  return {
    personId,
    accountId,
    names: [...new Set([name, ...former.map((was) => was.name)])],
    emails: [...new Set([email, ...former.map((was) => was.email)])],
  }
}

/** @throws Conflict while the law holds the person's data. */
const erasable = async (ctx: Ctx, id: number): Promise<{ request: ErasureRequest; subject: Subject }> => {
  const request = found(await erasureById(ctx.db, id))
  if (request.personId === ctx.actor.personId) throw new NotFound()
  const subject = found(await subjectById(ctx.db, request.personId))
  if ((await openHolds(ctx.db)).some(({ personId }) => personId === request.personId)) throw new Conflict()
  return { request, subject }
}
