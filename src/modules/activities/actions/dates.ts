import { record, recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid, NotFound } from '#platform/errors.ts'
import { overlap } from '../calendar/day.ts'
import { mayPlanVisits, ownMinistries, speaksForMinistries, takesDates } from '../policy/visit.ts'
import { closeOffer, insertOffer, offersOf, putAnswer, replaceAvailability } from '../queries/dates.ts'
import { readRanges } from '../ranges.ts'
import type { AnswerForm, Days, TypedRanges, Visit } from '../schema/visit.ts'
import { visitText } from '../text/visit/index.ts'
import { todayOf } from '../today.ts'
import { describeVisit, heldByPlanner, heldVisit, move, subjectOf, writeMissions } from './visit.ts'
import { mailOf } from './visit-mail.ts'

/** Says when a ministry could take part; the Secretariat enters what came by letter. */
export const sayAvailability = (
  ctx: Ctx,
  code: string,
  { institutionId, typed }: { institutionId: number; typed: TypedRanges },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldVisit(ctx, code)
    if (!speaksForMinistries(ctx.actor, visit).some((party) => party.institutionId === institutionId))
      throw new NotFound()
    if (!takesDates(visit.status)) throw new Conflict()
    const { ranges, problems } = readRanges(typed, visitText(ctx.lang).problems)
    refuse(problems)
    const by = { at: ctx.now, byName: ctx.actor.name }
    await replaceAvailability(ctx.db, { activityId: visit.id, institutionId, ...by }, ranges)
    await recordPrivately(ctx, 'activities.availability_said', subjectOf(visit), { institutionId })
  })

/**
 * Puts dates to the ministries of a visit. One that proposes them has agreed to them, and moves only what is ahead; the
 * Secretariat may also enter days that are over, of a visit that it hears of late.
 */
export const offerDates = (ctx: Ctx, code: string, typed: TypedRanges): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldVisit(ctx, code)
    if (!takesDates(visit.status)) throw new Conflict()
    const t = visitText(ctx.lang).problems
    if (mayPlanVisits(ctx.actor)) {
      const { ranges, problems } = readRanges(typed, t)
      refuse(problems)
      return offer(ctx, visit, ranges)
    }
    const on = await todayOf(ctx)
    const over = visit.missions.filter(({ endsOn }) => endsOn < on)
    const { ranges, problems } = readRanges(typed, t, { notBefore: on, known: visit.missions })
    refuse(problems)
    // What took place stays, whether they typed it again or not.
    const ahead = ranges.filter((range) => !over.some((one) => overlap(one, range)))
    if (ahead.length === 0) throw new Invalid({ from1: t.none })
    await offer(ctx, visit, [...over, ...ahead])
  })

/** Puts to many visits at once the dates that the calendar proposes for each; for the Secretariat. */
export const offerMany = (ctx: Ctx, proposed: readonly { code: string; missions: Days[] }[]): Promise<void> =>
  transaction(ctx, async (ctx) => {
    for (const { code, missions } of proposed.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
      const visit = await heldByPlanner(ctx, code)
      if (!takesDates(visit.status)) throw new Conflict()
      await offer(ctx, visit, missions)
    }
  })

const offer = async (ctx: Ctx, visit: Visit, missions: Days[]): Promise<void> => {
  const mine = mayPlanVisits(ctx.actor) ? [] : ownMinistries(ctx.actor, visit)
  const by = { at: ctx.now, byName: ctx.actor.name, accountId: ctx.actor.accountId }
  const offerId = await insertOffer(
    ctx.db,
    { activityId: visit.id, institutionId: mine[0]?.institutionId ?? null, ...by },
    missions,
  )
  for (const { institutionId } of mine)
    await putAnswer(ctx.db, {
      offerId,
      institutionId,
      accepts: true,
      message: null,
      messageLang: null,
      isReported: false,
      ...by,
    })
  await recordPrivately(ctx, 'activities.dates_offered', subjectOf(visit))
  await mailOf(ctx, visit, { kind: 'offered', missions, except: mine.map((party) => party.institutionId) })
  await settle(ctx, visit)
}

/** Answers the dates that wait. With the last consent the visit has them; one refusal ends the wait. */
export const answerDates = (ctx: Ctx, code: string, form: AnswerForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await heldVisit(ctx, code)
    const party = speaksForMinistries(ctx.actor, visit).find(
      ({ institutionId }) => institutionId === form.institution,
    )
    if (!party) throw new NotFound()
    const { openOfferId } = visit
    // Other dates may have taken the place of those that were on the page: nobody agrees to what they did not see.
    if (openOfferId === null || openOfferId !== form.offer) throw new Conflict()
    const t = visitText(ctx.lang).problems
    if (form.accepts === undefined) throw new Invalid({ accepts: t.answer })
    if (form.accepts === 'no' && form.message === '') throw new Invalid({ message: t.refusal })
    await putAnswer(ctx.db, {
      offerId: openOfferId,
      institutionId: party.institutionId,
      accepts: form.accepts === 'yes',
      message: form.message === '' ? null : form.message,
      messageLang: form.message === '' ? null : ctx.lang,
      isReported: !ownMinistries(ctx.actor, visit).includes(party),
      at: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    await recordPrivately(ctx, 'activities.dates_answered', subjectOf(visit), { accepts: form.accepts })
    if (form.accepts === 'yes') return settle(ctx, visit)
    await closeOffer(ctx.db, { activityId: visit.id, outcome: 'declined', at: ctx.now })
    await mailOf(ctx, visit, {
      kind: 'declined',
      ministry: party,
      words: form.message,
      except: [party.institutionId],
      toSecretariat: true,
    })
  })

/** Once every ministry has agreed, the visit has its days; a first day that has come has begun it. */
const settle = async (ctx: Ctx, visit: Visit): Promise<void> => {
  const waiting = (await offersOf(ctx.db, visit.id)).find(({ outcome }) => outcome === null)
  const hasAgreed = (institutionId: number) =>
    waiting?.answers.some((answer) => answer.institutionId === institutionId && answer.accepts)
  if (!waiting || !visit.parties.every(({ institutionId }) => hasAgreed(institutionId))) return
  const { missions } = waiting
  await closeOffer(ctx.db, { activityId: visit.id, outcome: 'accepted', at: ctx.now })
  await writeMissions(ctx, visit, missions)
  const on = await todayOf(ctx)
  const hasBegun = missions.some(({ startsOn }) => startsOn <= on)
  const isMove = visit.status !== 'planned'
  if (visit.status === 'planned' || (visit.status === 'under_way' && !hasBegun))
    await move(ctx, visit, 'scheduled')
  await record(ctx, 'activities.scheduled', subjectOf(visit), { code: visit.code, isMove })
  if (hasBegun && visit.status !== 'under_way') await begin(ctx, { ...visit, status: 'scheduled' })
  await describeVisit(ctx, visit.code)
  await mailOf(ctx, visit, { kind: isMove ? 'moved' : 'scheduled', missions })
}

/** The first day has come; the clock does. */
export const begin = async (ctx: Ctx, visit: Pick<Visit, 'id' | 'status' | 'code'>): Promise<void> => {
  await move(ctx, visit, 'under_way')
  await record(ctx, 'activities.begun', subjectOf(visit), { code: visit.code })
}

const refuse = (problems: Record<string, string>) => {
  if (Object.keys(problems).length > 0) throw new Invalid(problems)
}
