import { putEntries } from '#modules/search/index.ts'
import type { Ctx } from '#platform/context.ts'
import { Conflict, found, NotFound } from '#platform/errors.ts'
import { activityEntries } from '../load.ts'
import { mayPlanVisits, mayWorkOn } from '../policy/visit.ts'
import { activitiesByCode } from '../queries/activity.ts'
import { replaceMissions } from '../queries/upsert.ts'
import { lockVisit, visitSeen } from '../queries/visit.ts'
import { calendarOf, moveVisit, putCalendarEntry } from '../queries/visit-change.ts'
import { activityTransitions, type Days, type Visit } from '../schema/visit.ts'
import type { Status } from '../schema.ts'

/**
 * Takes hold of a visit until the transaction ends, for somebody who works on it.
 * @throws NotFound also where the actor may only read it, or not even that: the three look the same.
 */
export const heldVisit = async (ctx: Ctx, code: string): Promise<Visit> => {
  found(await lockVisit(ctx.db, code))
  const visit = found(await visitSeen(ctx.db, ctx.actor, code))
  if (!mayWorkOn(ctx.actor, visit)) throw new NotFound()
  return visit
}

/** As `heldVisit`, for the Secretariat alone. */
export const heldByPlanner = async (ctx: Ctx, code: string): Promise<Visit> => {
  if (!mayPlanVisits(ctx.actor)) throw new NotFound()
  return heldVisit(ctx, code)
}

type Why = { reason?: string; canceling?: Parameters<typeof moveVisit>[2]['canceling'] }

/** @throws Conflict when an activity does not go that way. */
export const move = async (
  ctx: Ctx,
  { id, status }: Pick<Visit, 'id' | 'status'>,
  to: Status,
  { reason = '', canceling }: Why = {},
): Promise<void> => {
  if (!activityTransitions[status].includes(to)) throw new Conflict()
  const moved = await moveVisit(ctx.db, id, {
    from: status,
    to,
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
    reason: reason === '' ? null : reason,
    reasonLang: reason === '' ? null : ctx.lang,
    canceling,
  })
  if (!moved) throw new Conflict()
}

/** In an audit line and in what other modules hear. */
export const subjectOf = ({ id }: Pick<Visit, 'id'>) => ({ kind: 'activity', id })

/** Gives a visit its days, or takes them from it, and lets calendars know: what moved, what is off, what is new. */
export const writeMissions = async (
  ctx: Ctx,
  { id }: Pick<Visit, 'id'>,
  missions: readonly Days[],
): Promise<void> => {
  await replaceMissions(ctx.db, id, [...missions])
  const entries = await calendarOf(ctx.db, id)
  for (const [at, { startsOn, endsOn }] of missions.entries()) {
    const before = entries.find(({ number }) => number === at + 1)
    const isSame = before && !before.isCanceled && before.startsOn === startsOn && before.endsOn === endsOn
    if (isSame) continue
    await putCalendarEntry(ctx.db, id, {
      number: at + 1,
      sequence: before ? before.sequence + 1 : 0,
      startsOn,
      endsOn,
      isCanceled: false,
      changedAt: ctx.now,
    })
  }
  for (const entry of entries.filter(({ number, isCanceled }) => number > missions.length && !isCanceled))
    await putCalendarEntry(ctx.db, id, {
      ...entry,
      sequence: entry.sequence + 1,
      isCanceled: true,
      changedAt: ctx.now,
    })
}

/** What the search across everything knows of a visit follows what is public of it. */
export const describeVisit = async (ctx: Ctx, code: string): Promise<void> =>
  putEntries(ctx.db, (await activitiesByCode(ctx.db, [code])).flatMap(activityEntries))
