import { commitmentRows, followThroughRows } from '#modules/activities/index.ts'
import { calls } from '#modules/calls/index.ts'
import { memberStates, subregions } from '#modules/directory/index.ts'
import { type Workshop, workshops } from '#modules/events/index.ts'
import { contributingCountries, contributions } from '#modules/fund/index.ts'
import { publications } from '#modules/library/index.ts'
import { programsBy } from '#modules/portfolio/index.ts'
import { areas, components } from '#modules/taxonomy/index.ts'
import type { Ctx } from '#platform/context.ts'
import { isWithin, type Period } from '../period.ts'
import { type ActivityRecord, activityRecords } from '../queries/activity.ts'
import { coverage } from '../queries/coverage.ts'
import { outcomeRecords } from '../queries/outcome.ts'

/** What figures are read from: each list is asked once, when the first figure needs it. */
export const sourceOf = ({ db, now }: Pick<Ctx, 'db' | 'now'>, period: Period) => {
  const today = now.toISOString().slice(0, 10)
  const within = async <Row>(rows: Promise<Row[]>, date: (row: Row) => string | null) =>
    (await rows).filter((row) => isWithin(period, date(row)))
  const bounds = { from: period.from ?? undefined, to: period.to ?? undefined }
  return {
    period,
    coverage: once(() => coverage(db)),
    activities: once(() => within(activityRecords(db), activityDate)),
    outcomes: once(() => within(outcomeRecords(db), ({ date }) => date)),
    followThrough: once(() => followThroughRows(db, bounds)),
    commitments: once(async () =>
      (await commitmentRows(db, bounds)).filter(({ state, dueOn }) => state !== 'open' || dueOn <= today),
    ),
    calls: once(() => within(calls(db), ({ opened }) => opened)),
    workshops: once(() => within(workshops(db), workshopDate)),
    studies: once(() => within(publications(db, { kind: ['study'] }), yearOf)),
    newsletters: once(() => within(publications(db, { kind: ['printed_newsletter'] }), yearOf)),
    contributions: once(() =>
      within(contributions(db), ({ periodFrom }) => (periodFrom === null ? null : String(periodFrom))),
    ),
    members: once(() => memberStates(db)),
    subregions: once(() => subregions(db)),
    components: once(() => components(db)),
    areas: once(() => areas(db)),
    contributors: once(() => contributingCountries(db)),
    programs: once(() => programsBy(db, 'area')),
  }
}

export type Source = ReturnType<typeof sourceOf>

/** An activity belongs to the day on which its last mission ends; until it has days, to the opening of its call. */
export const activityDate = ({ endsOn, callOpened }: ActivityRecord) => endsOn ?? callOpened

export const workshopDate = ({ endsOn, partialDate }: Workshop) => endsOn ?? partialDate

const yearOf = ({ year }: { year: number | null }) => (year === null ? null : String(year))

const once = <Value>(ask: () => Promise<Value>) => {
  let answer: Promise<Value> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
