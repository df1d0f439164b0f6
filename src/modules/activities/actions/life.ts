import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { mayComplete, mayPostpone } from '../policy/visit.ts'
import { closeOffer } from '../queries/dates.ts'
import { replacementOf, visitsToBegin } from '../queries/visit-change.ts'
import type { CancelForm } from '../schema/visit.ts'
import { visitText } from '../text/visit/index.ts'
import { todayOf } from '../today.ts'
import { begin } from './dates.ts'
import { describeVisit, heldByPlanner, heldVisit, move, subjectOf, writeMissions } from './visit.ts'
import { mailOf } from './visit-mail.ts'

/** Takes the dates from a visit that slips; it is planned anew. */
export const postponeVisit = (ctx: Ctx, code: string, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldVisit(ctx, code)
    if (!mayPostpone(ctx.actor, visit)) throw new Conflict()
    if (reason === '') throw new Invalid({ reason: visitText(ctx.lang).problems.reason })
    await closeOffer(ctx.db, { activityId: visit.id, outcome: 'replaced', at: ctx.now })
    await move(ctx, visit, 'planned', { reason })
    await writeMissions(ctx, visit, [])
    await describeVisit(ctx, code)
    await record(ctx, 'activities.postponed', subjectOf(visit), { code })
    await mailOf(ctx, visit, { kind: 'postponed', words: reason, toSecretariat: true })
  })

/** It took place: what follows from it is asked for from here on. */
export const completeVisit = (ctx: Ctx, code: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldVisit(ctx, code)
    if (!mayComplete(ctx.actor, visit)) throw new Conflict()
    const last = visit.missions.at(-1)?.endsOn ?? ''
    if (last > (await todayOf(ctx))) throw new Invalid({ completion: visitText(ctx.lang).problems.notOver })
    await closeOffer(ctx.db, { activityId: visit.id, outcome: 'replaced', at: ctx.now })
    await move(ctx, visit, 'completed')
    await describeVisit(ctx, code)
    await record(ctx, 'activities.completed', subjectOf(visit), { code })
  })

/** It will not take place. Its place and its money can be given to the reserve. */
export const cancelVisit = (ctx: Ctx, code: string, form: CancelForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldByPlanner(ctx, code)
    const t = visitText(ctx.lang).problems
    if (form.code === undefined) throw new Invalid({ code: t.cancelCode })
    if (form.code === 'other' && form.note === '') throw new Invalid({ note: t.cancelNote })
    await closeOffer(ctx.db, { activityId: visit.id, outcome: 'replaced', at: ctx.now })
    await move(ctx, visit, 'canceled', {
      reason: form.note,
      canceling: {
        cancelReason: form.code,
        cancelNote: form.note === '' ? null : form.note,
        cancelNoteLang: form.note === '' ? null : ctx.lang,
        canceledAt: ctx.now,
        placeSettledAt: null,
      },
    })
    await writeMissions(ctx, visit, [])
    await describeVisit(ctx, code)
    await record(ctx, 'activities.canceled', subjectOf(visit), { code, reason: form.code })
    await mailOf(ctx, visit, { kind: 'canceled', cancelReason: form.code, words: form.note })
  })

/** Takes a cancellation back, while nobody was given its place. */
export const reinstateVisit = (ctx: Ctx, code: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldByPlanner(ctx, code)
    if (await replacementOf(ctx.db, visit.id)) throw new Conflict()
    await move(ctx, visit, 'planned', {
      canceling: {
        cancelReason: null,
        cancelNote: null,
        cancelNoteLang: null,
        canceledAt: null,
        placeSettledAt: null,
      },
    })
    await describeVisit(ctx, code)
    await record(ctx, 'activities.reinstated', subjectOf(visit), { code })
    await mailOf(ctx, visit, { kind: 'reinstated' })
  })

/** What happens by the clock alone: a visit begins on its first day. Every step looks again before it acts. */
export const keepTime = async (ctx: Ctx): Promise<void> => {
  for (const { code } of await visitsToBegin(ctx.db, await todayOf(ctx)))
    await transaction(ctx, async (ctx) => {
      const visit = await heldByPlanner(ctx, code)
      if (visit.status !== 'scheduled') return
      await begin(ctx, visit)
      await describeVisit(ctx, code)
    })
}
