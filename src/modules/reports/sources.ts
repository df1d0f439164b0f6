import { type Activity, activities, noFilter, outcomes } from '#modules/activities/index.ts'
import { calls } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import { workshops } from '#modules/events/index.ts'
import { contributions } from '#modules/fund/index.ts'
import { publications } from '#modules/library/index.ts'
import { programsBy } from '#modules/portfolio/index.ts'
import { callTable, isWithin, participationTable, readFigures } from '#modules/results/index.ts'
import { areas, components } from '#modules/taxonomy/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { ReportPeriod } from './schema.ts'

const most = 100_000

/** What the report is made from, over its period: each list is asked once, when the first block needs it. */
export const sourcesOf = ({ db, now }: Pick<Ctx, 'db' | 'now'>, period: ReportPeriod) => {
  const within = <Row>(rows: Row[], date: (row: Row) => string | null) =>
    rows.filter((row) => isWithin(period, date(row)))
  const every = once(() => activities(db, noFilter, { limit: most }))
  return {
    areas: once(() => areas(db)),
    components: once(() => components(db)),
    programsByArea: once(() => programsBy(db, 'area')),
    members: once(() => memberStates(db)),
    calls: once(() => callTable(db, period)),
    participation: once(() => participationTable(db, period)),
    /** By call and number. Until it has days, an activity belongs to the opening of its call. */
    activities: once(async () => {
      const [all, known] = await Promise.all([every(), calls(db)])
      const opened = new Map(known.map((call) => [call.year, call.opened]))
      return within(all, (activity) => lastDay(activity) ?? opened.get(activity.callYear) ?? null).toSorted(
        (a, b) => a.callYear - b.callYear || a.number - b.number,
      )
    }),
    byYear: once(async () =>
      (await readFigures({ db, now }, ['activities-by-year'], { period })).get('activities-by-year'),
    ),
    outcomes: once(async () => {
      const [all, known] = await Promise.all([outcomes(db), every()])
      const ends = new Map(known.map((activity) => [activity.code, lastDay(activity)]))
      return within(all, ({ year, activities: led }) => {
        const days = led.flatMap(({ code }) => ends.get(code) ?? [])
        return year === null ? (days.toSorted().at(-1) ?? null) : String(year)
      })
    }),
    workshops: once(async () =>
      within(await workshops(db), ({ endsOn, partialDate }) => endsOn ?? partialDate).toSorted(
        (a, b) => a.number - b.number,
      ),
    ),
    studies: once(async () =>
      within(await publications(db, { kind: ['study'] }), ({ year }) =>
        year === null ? null : String(year),
      ).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    ),
    contributions: once(async () =>
      within(await contributions(db), ({ periodFrom }) => (periodFrom === null ? null : String(periodFrom))),
    ),
  }
}

export type Sources = ReturnType<typeof sourcesOf>

const lastDay = ({ missions }: Activity): string | null =>
  missions
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1) ?? null

const once = <Value>(ask: () => Promise<Value>) => {
  let answer: Promise<Value> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
