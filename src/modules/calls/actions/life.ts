import { putEntries } from '#modules/search/index.ts'
import { record, recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { localOf } from '#platform/zone/index.ts'
import { entriesOf } from '../entry.ts'
import { type Gap, gapsOf } from '../gaps.ts'
import { takesLate } from '../policy.ts'
import { writeLife } from '../queries/change.ts'
import { callCriteria } from '../queries/cycle.ts'
import { putLateEntry } from '../queries/notice.ts'
import type { Cycle } from '../schema.ts'
import { runText } from '../text/run/index.ts'
import { announce } from './announce.ts'
import { move, runCall } from './evaluation.ts'

const subject = (id: number) => ({ kind: 'call', id })

/** What a draft lacks before it can open, or open by itself. */
export const gapsBefore = async (ctx: Ctx, call: Cycle, isScheduled: boolean): Promise<Gap[]> =>
  gapsOf(
    call,
    await callCriteria(ctx.db, call.id),
    { now: ctx.now, isScheduled },
    ctx.lang,
    runText(ctx.lang).gaps,
  )

/** @throws Invalid with a sentence for each gap. */
const mustBeComplete = async (ctx: Ctx, call: Cycle, isScheduled: boolean) => {
  const gaps = await gapsBefore(ctx, call, isScheduled)
  if (gaps.length > 0) throw new Invalid(Object.fromEntries(gaps.map(({ field, text }) => [field, text])))
}

/** Opens a draft now. From then on its form and its criteria are as they are. */
export const openCall = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (call.state !== 'draft') throw new Conflict()
    await mustBeComplete(ctx, call, false)
    await open(ctx, call, ctx.now)
  })

/** Opens a call at the time that it was given; the clock does. */
export const open = async (ctx: Ctx, call: Cycle, opensAt: Date): Promise<void> => {
  const opened = localOf(opensAt, call.timeZone ?? 'UTC').slice(0, 10)
  await move(ctx, call, 'open', { opensAt, opened, frozenAt: ctx.now, isScheduled: false })
  await putEntries(ctx.db, entriesOf({ ...call, opened }))
  await announce(ctx, { ...call, opensAt }, { kind: 'opened', closesAtAfter: call.closesAt })
  await record(ctx, 'calls.opened', subject(call.id))
}

/** Lets a draft open by itself at its time. Until it is taken off the clock it cannot be changed. */
export const scheduleCall = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (call.state !== 'draft' || call.isScheduled) throw new Conflict()
    await mustBeComplete(ctx, call, true)
    await writeLife(ctx.db, id, { isScheduled: true })
    await recordPrivately(ctx, 'calls.scheduled', subject(id))
  })

export const unscheduleCall = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (call.state !== 'draft' || !call.isScheduled) throw new Conflict()
    await writeLife(ctx.db, id, { isScheduled: false })
    await recordPrivately(ctx, 'calls.unscheduled', subject(id))
  })

/** A later time to close; a closed call opens again. What follows closing moves by as much. */
export const extendCall = (
  ctx: Ctx,
  id: number,
  { closesAt, reason }: { closesAt: Date | undefined; reason: string },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    const before = call.closesAt
    if (!takesLate(call.state) || before === null) throw new Conflict()
    const t = runText(ctx.lang).problems
    if (closesAt === undefined) throw new Invalid({ 'closesAt.date': t.time, ...noReason(reason, t) })
    const isLater = closesAt > before && closesAt > ctx.now
    refuse({ ...(!isLater && { 'closesAt.date': t.extension }), ...noReason(reason, t) })
    const moved = (at: Date | null) => at && new Date(at.getTime() + closesAt.getTime() - before.getTime())
    const times = {
      closesAt,
      ratingDueAt: moved(call.ratingDueAt),
      decisionDueAt: moved(call.decisionDueAt),
    }
    if (call.state === 'closed') await move(ctx, call, 'open', times)
    else await writeLife(ctx.db, id, times)
    await announce(
      ctx,
      { ...call, closesAt },
      { kind: 'extended', reason, closesAtBefore: before, closesAtAfter: closesAt },
    )
    await record(ctx, 'calls.extended', subject(id))
  })

/** Closes an open call before its time. */
export const closeCall = (ctx: Ctx, id: number, { reason }: { reason: string }): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    // A clock set back may show a time before the opening: nothing closes then.
    if (call.state !== 'open' || (call.opensAt && ctx.now <= call.opensAt)) throw new Conflict()
    refuse(noReason(reason, runText(ctx.lang).problems))
    const closesAtBefore = call.closesAt
    // One that the clock has not yet reached was closed at its time.
    const closesAt = closesAtBefore && closesAtBefore < ctx.now ? closesAtBefore : ctx.now
    await close(ctx, { ...call, closesAt }, { reason, closesAtBefore, closesAtAfter: closesAt })
  })

type Closing = { reason?: string; closesAtBefore?: Date | null; closesAtAfter?: Date | null }

/** Closes a call whose time is over; the clock does. */
export const close = async (ctx: Ctx, call: Cycle, closing: Closing = {}): Promise<void> => {
  await move(ctx, call, 'closed', { closesAt: call.closesAt })
  await announce(ctx, call, { kind: 'closed', ...closing })
  await record(ctx, 'calls.closed', subject(call.id))
}

/** Lets one ministry send its proposals after the call closes. Nobody else learns of it. */
export const grantLateEntry = (
  ctx: Ctx,
  id: number,
  {
    institutionId,
    until,
    reason,
  }: { institutionId: number | undefined; until: Date | undefined; reason: string },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (!takesLate(call.state) || call.closesAt === null) throw new Conflict()
    const t = runText(ctx.lang).problems
    const problems = {
      ...(institutionId === undefined && { institution: t.institution }),
      ...(until === undefined && { 'until.date': t.time }),
      ...(until && (until <= ctx.now || until <= call.closesAt) && { 'until.date': t.until }),
      ...noReason(reason, t),
    }
    refuse(problems)
    if (institutionId === undefined || until === undefined) return
    await putLateEntry(ctx.db, {
      callId: id,
      institutionId,
      until,
      reason,
      grantedAt: ctx.now,
      byName: ctx.actor.name,
    })
    await announce(ctx, call, {
      kind: 'late_entry',
      reason,
      institutionId,
      closesAtBefore: call.closesAt,
      closesAtAfter: until,
    })
    await recordPrivately(ctx, 'calls.late_entry', subject(id), { institutionId })
  })

/** Ends a call without a decision. Its proposals stay with their ministries. */
export const withdrawCall = (ctx: Ctx, id: number, { reason }: { reason: string }): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    await move(ctx, call, 'withdrawn')
    refuse(noReason(reason, runText(ctx.lang).problems))
    await announce(ctx, call, { kind: 'withdrawn', reason })
    await record(ctx, 'calls.withdrawn', subject(id))
  })

const noReason = (reason: string, t: { reason: string }): { reason?: string } =>
  reason.trim() === '' ? { reason: t.reason } : {}

const refuse = (problems: Record<string, string>) => {
  if (Object.keys(problems).length > 0) throw new Invalid(problems)
}
