import { activityUrls } from '#modules/activities/index.ts'
import { callUrls } from '#modules/calls/index.ts'
import { rowsBehind } from '../links.ts'
import { daysBetween, middleDay } from '../period.ts'
import type { ActivityRecord } from '../queries/activity.ts'
import type { Coverage } from '../queries/coverage.ts'
import { urls } from '../urls.ts'
import type { Definition, FigureRow } from './figure.ts'
import { activityRow, callRow, completed, isPlanned, row, yearOf, years } from './rows.ts'
import type { Source } from './source.ts'

const asOf = ({ activities }: Coverage) => activities
const ofCalls = ({ calls }: Coverage) => calls

/** What a call states or has counted of its own; a call that says nothing tells nothing. */
const callRows =
  (number: 'statedReceived' | 'statedSelected') =>
  async (source: Source): Promise<FigureRow[]> =>
    (await source.calls()).map((call) =>
      callRow(call, { value: call[number], counts: call[number] === null ? null : true }),
    )

/** Of the record as the call states it, its activities are not there; of a call that ran here, one by one. */
const canceledRows = async (source: Source): Promise<FigureRow[]> => {
  const [calls, activities] = await Promise.all([source.calls(), source.activities()])
  return [
    ...calls
      .filter(({ isHistory }) => isHistory)
      .map((call) =>
        callRow(call, { value: call.statedCanceled, counts: call.statedCanceled === null ? null : true }),
      ),
    ...activities
      .filter(({ status }) => status === 'canceled')
      .map((activity) => activityRow(activity, { value: 1 })),
  ]
}

const isDocumented = ({ components }: ActivityRecord) => components.length > 0

/** Days from one moment of an activity to another; an activity that lacks one of them tells nothing. */
const lagRows =
  (start: (activity: ActivityRecord) => string | null, end: (activity: ActivityRecord) => string | null) =>
  async (source: Source): Promise<FigureRow[]> =>
    (await completed(source)).map((activity) => {
      const [from, to] = [start(activity), end(activity)]
      const value = from === null || to === null ? null : daysBetween(from, to)
      return activityRow(activity, { value, counts: value === null ? null : true })
    })

/** Calls, activities, what came of them, and how long it took. */
export const activityFigures = {
  'activities-completed': {
    subject: 'activities',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => (await completed(source)).map((activity) => activityRow(activity)),
    asOf,
    path: rowsBehind({ status: 'completed' }),
  },
  'activities-planned': {
    subject: 'activities',
    unit: 'count',
    statistic: 'count',
    rows: async (source) =>
      (await source.activities()).filter(isPlanned).map((activity) => activityRow(activity)),
    asOf,
    path: rowsBehind({ status: 'planned' }),
  },
  'activities-canceled': {
    subject: 'activities',
    unit: 'count',
    statistic: 'sum',
    rows: canceledRows,
    asOf: ofCalls,
    path: urls.calls(),
    isDeclared: true,
  },
  'activities-by-year': {
    subject: 'activities',
    unit: 'count',
    statistic: 'count',
    rows: async (source) =>
      (await completed(source)).map((activity) => activityRow(activity, { groups: yearOf(activity) })),
    groups: { over: 'own', list: years },
    asOf,
  },
  calls: {
    subject: 'activities',
    unit: 'count',
    statistic: 'count',
    rows: async (source) => (await source.calls()).map((call) => callRow(call)),
    asOf: ofCalls,
    path: callUrls.calls(),
  },
  'proposals-received': {
    subject: 'activities',
    unit: 'count',
    statistic: 'sum',
    rows: callRows('statedReceived'),
    asOf: ofCalls,
    path: urls.calls(),
    isDeclared: true,
  },
  'proposals-selected': {
    subject: 'activities',
    unit: 'count',
    statistic: 'sum',
    rows: callRows('statedSelected'),
    asOf: ofCalls,
    path: urls.calls(),
    isDeclared: true,
  },
  'documented-activities': {
    subject: 'outcomes',
    unit: 'share',
    statistic: 'share',
    rows: async (source) =>
      (await completed(source)).map((activity) => activityRow(activity, { counts: isDocumented(activity) })),
    asOf,
  },
  'activities-by-component': {
    subject: 'outcomes',
    unit: 'share',
    statistic: 'none',
    rows: async (source) =>
      (await completed(source)).map((activity) =>
        activityRow(activity, {
          counts: isDocumented(activity) ? true : null,
          groups: activity.components,
        }),
      ),
    groups: { over: 'all', list: ({ components }) => components() },
    asOf,
    asks: true,
  },
  'outcomes-by-component': {
    subject: 'outcomes',
    unit: 'count',
    statistic: 'count',
    rows: async (source) =>
      (await source.outcomes()).map(({ code, summary, date, component }) =>
        row({ code, text: summary, path: activityUrls.outcome(code), date, groups: [component] }),
      ),
    groups: { over: 'own', list: ({ components }) => components() },
    asOf,
    path: (component) => activityUrls.outcomes(component ? { component: [component] } : {}),
  },
  'lag-call-visit': {
    subject: 'time',
    unit: 'days',
    statistic: 'median',
    rows: lagRows(
      ({ callOpened }) => (callOpened === null ? null : middleDay(callOpened)),
      ({ startsOn }) => startsOn,
    ),
    asOf,
  },
  'lag-decision-visit': {
    subject: 'time',
    unit: 'days',
    statistic: 'median',
    rows: lagRows(
      ({ decidedOn }) => decidedOn,
      ({ startsOn }) => startsOn,
    ),
    asOf,
  },
} satisfies Record<string, Definition>
