import type { Day } from '#platform/i18n/index.ts'
import { type Days, isWithin, overlap } from './day.ts'

/** A visit with its days, for looking at what gets in its way. */
export type Dated = { code: string; ministries: string[]; missions: readonly Days[] }

/** Two visits at the same time that ask the same ministry. */
export type Pair = { first: string; second: string; ministry: string } & Days

/** Every two visits of which some days coincide and that share a ministry, each named once. */
export const simultaneous = (visits: readonly Dated[]): Pair[] =>
  visits.flatMap((first, at) =>
    visits.slice(at + 1).flatMap((second) =>
      first.ministries
        .filter((ministry) => second.ministries.includes(ministry))
        .flatMap((ministry) =>
          first.missions.flatMap((one) =>
            second.missions.flatMap((other) => {
              const days = overlap(one, other)
              return days ? [{ first: first.code, second: second.code, ministry, ...days }] : []
            }),
          ),
        ),
    ),
  )

/** What stands against some days of a visit, most serious first. */
export type Clash =
  | ({ kind: 'simultaneous'; ministry: string; other: string } & Days)
  | ({ kind: 'busy'; ministry: string; note: string } & Days)
  | ({ kind: 'outside'; ministry: string } & Days)
  | { kind: 'holiday'; ministry: string; day: Day; name: string }

type Around = {
  /** The other visits that have days. */
  others: readonly Dated[]
  capacity: Record<string, number>
  busy: readonly ({ ministry: string; note: string } & Days)[]
  windows: Record<string, readonly Days[]>
  holidays: readonly { ministry: string; day: Day; name: string }[]
}

/** Nothing here forbids: people who know of it may still agree. */
export const clashesOf = (visit: Dated, around: Around): Clash[] =>
  visit.missions.flatMap((days): Clash[] => [
    ...visit.ministries.flatMap((ministry) => tooMany(visit, ministry, days, around)),
    ...around.busy.flatMap((one): Clash[] => {
      const shared = visit.ministries.includes(one.ministry) && overlap(one, days)
      return shared ? [{ kind: 'busy', ministry: one.ministry, note: one.note, ...shared }] : []
    }),
    ...visit.ministries.flatMap((ministry): Clash[] => {
      const windows = around.windows[ministry] ?? []
      return windows.length > 0 && !isWithin(days, windows) ? [{ kind: 'outside', ministry, ...days }] : []
    }),
    ...around.holidays.flatMap((one): Clash[] =>
      visit.ministries.includes(one.ministry) && days.startsOn <= one.day && one.day <= days.endsOn
        ? [{ kind: 'holiday', ministry: one.ministry, day: one.day, name: one.name }]
        : [],
    ),
  ])

/** The visits at the same time, where with this one they are more than the ministry can take on some day. */
const tooMany = (visit: Dated, ministry: string, days: Days, { others, capacity }: Around): Clash[] => {
  const same = simultaneous([
    { code: visit.code, ministries: [ministry], missions: [days] },
    ...others.filter(({ code }) => code !== visit.code),
  ]).filter(({ first }) => first === visit.code)
  // The most at once is reached on a day on which one of them begins.
  const most = same.reduce(
    (high, { startsOn }) =>
      Math.max(high, same.filter((pair) => overlap(pair, { startsOn, endsOn: startsOn })).length),
    0,
  )
  return most + 1 > (capacity[ministry] ?? 1)
    ? same.map(({ second: other, startsOn, endsOn }) => ({
        kind: 'simultaneous',
        ministry,
        other,
        startsOn,
        endsOn,
      }))
    : []
}
