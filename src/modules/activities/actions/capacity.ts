import { holdsPost } from '#platform/actor.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { mayPlanVisits } from '../policy/visit.ts'
import { deleteBusy, insertBusy, putCapacity } from '../queries/dates.ts'
import { readRanges } from '../ranges.ts'
import type { BusyForm } from '../schema/visit.ts'
import { visitText } from '../text/visit/index.ts'

const speakFor = (ctx: Ctx, institutionId: number) => {
  if (!holdsPost(ctx.actor, institutionId, 'focal_point') && !mayPlanVisits(ctx.actor)) throw new NotFound()
}

/** How many visits a ministry takes part in at the same time, at most. */
export const sayCapacity = (ctx: Ctx, institutionId: number, typed: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    speakFor(ctx, institutionId)
    const most = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
    if (most < 1 || most > 20) throw new Invalid({ most: visitText(ctx.lang).problems.most })
    await putCapacity(ctx.db, { institutionId, most, at: ctx.now, byName: ctx.actor.name })
    await recordPrivately(
      ctx,
      'activities.capacity_said',
      { kind: 'institution', id: institutionId },
      { most },
    )
  })

/** When nobody of a ministry can look after a visit. */
export const addBusy = (ctx: Ctx, institutionId: number, form: BusyForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    speakFor(ctx, institutionId)
    const t = visitText(ctx.lang).problems
    const { ranges, problems } = readRanges([{ from: form.from1, to: form.to1 }], t)
    if (form.note === '') problems.note = t.note
    const [range] = ranges
    if (!range || Object.keys(problems).length > 0) throw new Invalid(problems)
    await insertBusy(ctx.db, {
      ...range,
      institutionId,
      note: form.note,
      at: ctx.now,
      byName: ctx.actor.name,
    })
    await recordPrivately(ctx, 'activities.busy_said', { kind: 'institution', id: institutionId })
  })

export const removeBusy = (ctx: Ctx, institutionId: number, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    speakFor(ctx, institutionId)
    if (!(await deleteBusy(ctx.db, id, [institutionId]))) throw new NotFound()
    await recordPrivately(ctx, 'activities.busy_removed', { kind: 'institution', id: institutionId })
  })
