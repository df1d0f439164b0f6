import { type Days, dayNumber } from './day.ts'
import { capacityOf, holidaysIn, type Instance } from './instance.ts'
import { evenly } from './spread.ts'

/** What a calendar amounts to, compared in this order; less is better in all. */
export type Value = {
  /** Visits for which there are no days left. */
  unplaced: number
  /** Visits that would have to give up the days they have. */
  moves: number
  /** Days of rest inside visits. */
  holidays: number
  /** The squares of how many visits begin in each month, together: least when they are spread evenly. */
  crowding: number
}

export type Timetable = {
  /** The days of each visit; none where it has no place. Several only where it keeps those it has. */
  days: Map<string, Days[]>
  value: Value
  /** Whether no better one exists; false when the search was cut short. */
  isProved: boolean
}

/** Counts in one number, the weightier in front; each stays far below the next. */
const weight = { unplaced: 1e12, moves: 1e9, holidays: 1e5 }

type Option = { days: Days[]; cost: number; month: number; first: number; uses: number[]; value: Value }

type Planned = { id: string; options: Option[]; none: Option }

/** Some tenths of a second. Past it the best found is told as what it is. */
const mostSteps = 5_000

/**
 * The best dates for all visits at once, by branch and bound: all placed if possible, then fewest moves from present
 * dates, then fewest days of rest inside, then spread over the months. The order of what is given plays no part.
 */
export const solve = (instance: Instance, limit = mostSteps): Timetable => {
  const { visits, limits } = prepared(instance)
  const used = new Map<number, number>()
  const loads = new Map<number, number>()
  const chosen = new Map<Planned, Option>()
  let best: { cost: number; chosen: Map<Planned, Option> } | undefined
  let steps = 0

  const fits = ({ uses }: Option) => uses.every((key) => (used.get(key) ?? 0) < (limits.get(key) ?? 1))
  const put = (option: Option, count: 1 | -1) => {
    for (const key of option.uses) used.set(key, (used.get(key) ?? 0) + count)
    if (option.days.length > 0) loads.set(option.month, (loads.get(option.month) ?? 0) + count)
  }

  const search = (rest: readonly Planned[], cost: number) => {
    steps += 1
    if (steps > limit) return
    const open = rest.map((visit) => ({ visit, options: visit.options.filter(fits) }))
    const cheapest = open.map(({ visit, options }) => {
      const least = options.reduce((low, option) => Math.min(low, option.cost), visit.none.cost)
      const months = new Set(
        options.flatMap((option) => (option.cost === least && least < weight.unplaced ? [option.month] : [])),
      )
      return { least, months }
    })
    const sure = cheapest.reduce((sum, { least }) => sum + least, cost)
    const crowding = evenly(
      loads,
      cheapest.flatMap(({ months }) => (months.size > 0 ? [[...months]] : [])),
    )
    if (best && sure + crowding >= best.cost) return
    const next = open.toSorted((a, b) => a.options.length - b.options.length)[0]
    if (!next) {
      best = { cost: cost + crowding, chosen: new Map(chosen) }
      return
    }
    const others = rest.filter((visit) => visit !== next.visit)
    const byPromise = next.options.toSorted(
      (a, b) => a.cost - b.cost || load(loads, a) - load(loads, b) || a.first - b.first,
    )
    for (const option of [...byPromise, next.visit.none]) {
      chosen.set(next.visit, option)
      put(option, 1)
      search(others, cost + option.cost)
      put(option, -1)
      chosen.delete(next.visit)
    }
  }
  search(visits, 0)
  return told(visits, best?.chosen ?? new Map(), steps <= limit)
}

const load = (loads: Map<number, number>, { month }: Option) => loads.get(month) ?? 0

/** Visits in the order of their ids with what each could be given, and how often each day of a ministry may be used. */
const prepared = (instance: Instance): { visits: Planned[]; limits: Map<number, number> } => {
  const ministries = [...new Set(instance.visits.flatMap((visit) => visit.ministries))].sort()
  const limits = new Map<number, number>()
  const visits = instance.visits
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((visit): Planned => {
      const option = (days: Days[], moves: number): Option => {
        const holidays = days.reduce(
          (sum, one) => sum + holidaysIn(instance.holidays, visit.ministries, one).length,
          0,
        )
        const uses = visit.ministries.flatMap((ministry) =>
          days.flatMap((one) => keysOf(ministries.indexOf(ministry), one)),
        )
        for (const ministry of visit.ministries)
          for (const one of days)
            for (const key of keysOf(ministries.indexOf(ministry), one))
              limits.set(key, capacityOf(instance, ministry))
        const first = days[0]?.startsOn ?? ''
        return {
          days,
          uses,
          first: dayNumber(first),
          month: Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)),
          cost: moves * weight.moves + holidays * weight.holidays,
          value: { unplaced: 0, moves, holidays, crowding: 0 },
        }
      }
      const hasDates = visit.present.length > 0
      const isPresent = ({ startsOn, endsOn }: Days) =>
        visit.present.length === 1 &&
        visit.present[0]?.startsOn === startsOn &&
        visit.present[0].endsOn === endsOn
      const others = visit.slots.filter((slot) => !isPresent(slot))
      return {
        id: visit.id,
        options: [
          ...(hasDates ? [option(visit.present, 0)] : []),
          ...others.map((slot) => option([slot], hasDates ? 1 : 0)),
        ],
        none: {
          days: [],
          uses: [],
          first: 0,
          month: 0,
          cost: weight.unplaced,
          value: { unplaced: 1, moves: 0, holidays: 0, crowding: 0 },
        },
      }
    })
  return { visits, limits }
}

/** One number for a day of a ministry. */
const keysOf = (ministry: number, { startsOn, endsOn }: Days): number[] => {
  const [from, to] = [dayNumber(startsOn), dayNumber(endsOn)]
  return Array.from({ length: to - from + 1 }, (_, at) => ministry * 1_000_000 + from + at)
}

const told = (visits: Planned[], chosen: Map<Planned, Option>, isProved: boolean): Timetable => {
  const options = visits.map((visit) => ({ id: visit.id, option: chosen.get(visit) ?? visit.none }))
  const months = Map.groupBy(
    options.filter(({ option }) => option.days.length > 0),
    ({ option }) => option.month,
  )
  const sum = (name: keyof Value) => options.reduce((total, { option }) => total + option.value[name], 0)
  return {
    days: new Map(options.map(({ id, option }) => [id, option.days])),
    value: {
      unplaced: sum('unplaced'),
      moves: sum('moves'),
      holidays: sum('holidays'),
      crowding: [...months.values()].reduce((total, { length }) => total + length ** 2, 0),
    },
    isProved,
  }
}
