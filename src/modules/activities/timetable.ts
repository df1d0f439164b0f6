import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { type Clash, clashesOf, type Dated } from './calendar/clash.ts'
import { addDays, overlap } from './calendar/day.ts'
import { type Holiday, holidaysOf } from './calendar/holidays.ts'
import { slotsFor, type Visit as Wanted } from './calendar/instance.ts'
import { solve, type Timetable } from './calendar/solve.ts'
import { availabilityOf, busyOf, capacitiesOf, daysOffered } from './queries/dates.ts'
import { datedOf, visitsUnderWay } from './queries/visit.ts'
import type { Busy, Days, Range, Visit } from './schema/visit.ts'
import { todayOf } from './today.ts'

/** A visit takes that long to prepare: no dates are proposed before. */
const daysToPrepare = 14

/** All that is known of when visits could take place. Ministries are told apart by the ids of their institutions. */
export type Situation = {
  visits: Visit[]
  availability: (Range & { activityId: number })[]
  offered: Map<number, Days[]>
  busy: Busy[]
  capacities: Map<number, number>
  dated: Dated[]
  holidays: (Holiday & { ministry: string })[]
  from: string
}

const ministry = (institutionId: number) => String(institutionId)

/** `visits` are those to look at beside all that are under way. */
export const situationOf = async (ctx: Ctx, lang: Lang): Promise<Situation> => {
  const { db } = ctx
  const [visits, today] = await Promise.all([visitsUnderWay(db), todayOf(ctx)])
  const ids = visits.map(({ id }) => id)
  const parties = new Map(
    visits.flatMap((visit) => visit.parties.map((party) => [party.institutionId, party])),
  )
  const institutions = [...parties.keys()]
  const year = Number(today.slice(0, 4))
  const countries = [...new Set([...parties.values()].flatMap(({ country }) => country ?? []))].sort()
  const [availability, offered, busy, capacities, dated, holidays] = await Promise.all([
    availabilityOf(db, ids),
    daysOffered(db, ids),
    busyOf(db, institutions, today),
    capacitiesOf(db, institutions),
    datedOf(db, institutions),
    holidaysOf(countries, [year, year + 1, year + 2], lang),
  ])
  return {
    visits,
    availability,
    offered,
    busy,
    capacities,
    dated: [...Map.groupBy(dated, ({ code }) => code)].map(([code, rows]) => ({
      code,
      ministries: [...new Set(rows.map(({ institutionId }) => ministry(institutionId)))],
      missions: [...new Map(rows.map(({ startsOn, endsOn }) => [startsOn, { startsOn, endsOn }])).values()],
    })),
    holidays: [...parties.values()].flatMap((party) =>
      holidays
        .filter(({ country }) => country === party.country)
        .map((holiday) => ({ ...holiday, ministry: ministry(party.institutionId) })),
    ),
    from: addDays(today, daysToPrepare),
  }
}

/** The ministries of a visit that have not said when they could. */
export const silentIn = ({ availability }: Situation, { id, parties }: Visit) =>
  parties.filter(
    ({ institutionId }) =>
      !availability.some((one) => one.activityId === id && one.institutionId === institutionId),
  )

/** What is asked of the calendar for one visit. With `slips`, the days that it has are given up. */
const wanted = (situation: Situation, visit: Visit, slips: boolean): Wanted => {
  const { availability, busy, offered, from } = situation
  const present = visit.missions.length > 0 ? visit.missions : (offered.get(visit.id) ?? [])
  const isFixed = visit.status === 'under_way'
  const slots = slotsFor({
    length: visit.days,
    from,
    sides: visit.parties.map(({ institutionId }) => ({
      windows: availability.filter(
        (one) => one.activityId === visit.id && one.institutionId === institutionId,
      ),
      busy: busy.filter((one) => one.institutionId === institutionId),
    })),
  })
  return {
    id: visit.code,
    ministries: visit.parties.map(({ institutionId }) => ministry(institutionId)),
    present: slips ? [] : present,
    slots: isFixed
      ? []
      : slips
        ? slots.filter((slot) => !present.some((days) => overlap(days, slot)))
        : slots,
  }
}

/** The best dates for all visits that could have some; `slipping` is the code of one that needs other dates. */
export const timetableOf = (situation: Situation, slipping?: string): Timetable => {
  const visits = situation.visits
    .filter(
      (visit) =>
        visit.missions.length > 0 ||
        situation.offered.has(visit.id) ||
        silentIn(situation, visit).length === 0,
    )
    .map((visit) => wanted(situation, visit, visit.code === slipping))
  const sought = new Set(visits.map(({ id }) => id))
  // Days that others have and nobody moves here: those of the record.
  const others = situation.dated
    .filter(
      ({ code, missions }) => !sought.has(code) && missions.some(({ endsOn }) => endsOn >= situation.from),
    )
    .map(({ code, ministries, missions }) => ({ id: code, ministries, present: [...missions], slots: [] }))
  const holidays = Map.groupBy(situation.holidays, (holiday) => holiday.ministry)
  return solve({
    visits: [...visits, ...others],
    capacity: Object.fromEntries([...situation.capacities].map(([id, most]) => [ministry(id), most])),
    holidays: Object.fromEntries([...holidays].map(([of, days]) => [of, days.map(({ day }) => day)])),
  })
}

/** What stands against some days of a visit. */
export const against = (situation: Situation, visit: Visit, missions: readonly Days[]): Clash[] =>
  clashesOf(
    {
      code: visit.code,
      ministries: visit.parties.map(({ institutionId }) => ministry(institutionId)),
      missions,
    },
    {
      others: situation.dated,
      capacity: Object.fromEntries([...situation.capacities].map(([id, most]) => [ministry(id), most])),
      busy: situation.busy.map((one) => ({ ...one, ministry: ministry(one.institutionId) })),
      windows: Object.fromEntries(
        visit.parties.map(({ institutionId }) => [
          ministry(institutionId),
          situation.availability.filter(
            (one) => one.activityId === visit.id && one.institutionId === institutionId,
          ),
        ]),
      ),
      holidays: situation.holidays,
    },
  )
