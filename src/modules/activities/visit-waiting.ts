import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { addDays } from './calendar/day.ts'
import { lagOf } from './lag.ts'
import { mayPlanVisits, ownMinistries, takesDates } from './policy/visit.ts'
import { answersMissing, availabilityOf } from './queries/dates.ts'
import { recordLag } from './queries/lag.ts'
import { preparedCounts } from './queries/preparation.ts'
import { visitsSeen } from './queries/visit.ts'
import { replacementOf } from './queries/visit-change.ts'
import type { Visit } from './schema/visit.ts'
import { type VisitText, visitText } from './text/visit/index.ts'
import { endOfDay, todayOf } from './today.ts'
import { visitUrls } from './urls/visit.ts'

/** From when on participants should be known. */
const daysBefore = 30

/** What visits ask of the actor: answers, days, names, a confirmation; of the Secretariat, dates and places. */
export const visitsWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  const visits = await visitsSeen(ctx.db, ctx.actor, {
    statuses: ['planned', 'scheduled', 'under_way', 'canceled'],
  })
  if (visits.length === 0) return []
  const t = visitText(lang).waiting
  const asked = await ofMinistries(ctx, lang, visits, t)
  return mayPlanVisits(ctx.actor) ? [...asked, ...(await ofSecretariat(ctx, lang, visits, t))] : asked
}

type Words = VisitText['waiting']

const ofMinistries = async (ctx: Ctx, lang: Lang, visits: Visit[], t: Words): Promise<Waiting[]> => {
  const mine = visits
    .map((visit) => ({ visit, own: ownMinistries(ctx.actor, visit) }))
    .filter(({ own }) => own.length > 0)
  const ids = mine.map(({ visit }) => visit.id)
  const [missing, said, counts, on, { timeZone }] = await Promise.all([
    answersMissing(ctx.db, ids),
    availabilityOf(ctx.db, ids),
    preparedCounts(ctx.db, ids),
    todayOf(ctx),
    networkProfile(ctx.db),
  ])
  return mine.flatMap(({ visit, own }): Waiting[] => {
    const { code, id, status, missions } = visit
    const [subject, first, last] = [visit.topic[lang], missions[0]?.startsOn, missions.at(-1)?.endsOn]
    const is = (what: keyof Words['actions'], due: Date | null, title: string, path: string) => [
      { due, title, subject, action: { text: t.actions[what], path } },
    ]
    if (own.some(({ institutionId }) => missing.get(id)?.includes(institutionId)))
      return is('answer', null, t.answer(code), visitUrls.planning(code))
    const hasSaid = own.every(({ institutionId }) =>
      said.some((one) => one.activityId === id && one.institutionId === institutionId && one.endsOn >= on),
    )
    if (status === 'planned' && visit.openOfferId === null && !hasSaid)
      return is('say', null, t.availability(code), visitUrls.availability(code))
    if (status === 'under_way' && last && last <= on)
      return is('confirm', endOfDay(last, timeZone), t.complete(code), visitUrls.planning(code))
    const isNear = status === 'scheduled' && first && addDays(first, -daysBefore) <= on
    if (isNear && (counts.participants.get(id) ?? 0) === 0)
      return is('name', endOfDay(first, timeZone), t.participants(code), visitUrls.participants(code))
    return []
  })
}

const ofSecretariat = async (ctx: Ctx, lang: Lang, visits: Visit[], t: Words): Promise<Waiting[]> => {
  const lag = await recordLag(ctx.db)
  const unasked = visits.filter(({ status, openOfferId }) => status === 'planned' && openOfferId === null)
  const late = visits.filter((visit) => lagOf(visit, ctx.now, lag?.median).tone === 'late')
  const canceled = visits.filter(({ status, placeSettledAt }) => status === 'canceled' && !placeSettledAt)
  const [on, { timeZone }] = await Promise.all([todayOf(ctx), networkProfile(ctx.db)])
  const over = visits.filter(
    ({ status, missions }) => status === 'under_way' && addDays(missions.at(-1)?.endsOn ?? on, 7) <= on,
  )
  const open = await Promise.all(
    canceled.map(async (visit) => ((await replacementOf(ctx.db, visit.id)) ? [] : [visit])),
  )
  const withdrawn = visits.filter(({ isWithdrawn, status }) => isWithdrawn && takesDates(status))
  const desk = { text: t.actions.plan, path: visitUrls.desk() }
  const about = (visit: Visit) => visit.topic[lang]
  return [
    ...(unasked.length > 0 ? [{ due: null, title: t.propose(unasked.length), action: desk }] : []),
    ...(late.length > 0 ? [{ due: null, title: t.late(late.length), action: desk }] : []),
    ...withdrawn.map((visit) => ({
      due: null,
      title: t.withdrawn(visit.code),
      subject: about(visit),
      action: { text: t.actions.decide, path: visitUrls.cancellation(visit.code) },
    })),
    ...open.flat().map((visit) => ({
      due: null,
      title: t.place(visit.code),
      subject: about(visit),
      action: { text: t.actions.decide, path: visitUrls.place(visit.code) },
    })),
    ...over.map((visit) => ({
      due: endOfDay(visit.missions.at(-1)?.endsOn ?? on, timeZone),
      title: t.complete(visit.code),
      subject: about(visit),
      action: { text: t.actions.confirm, path: visitUrls.planning(visit.code) },
    })),
  ]
}
