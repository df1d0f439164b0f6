import { plural } from '#platform/i18n/index.ts'
import type { DashboardText } from './es.ts'

export const en = {
  title: 'Dashboard for the authorities',
  lead: 'The network on one page, for a meeting. Every number leads to its definition and its rows.',
  card: 'The network on one page to print: who takes part, who teaches whom, what has changed, commitments and money.',
  asOf: (until: string, changed: string) =>
    `Data on activities up to: ${until}. Last change of the record: ${changed}.`,
  map: 'Where there is cooperation',
  mapNote: 'Activities of each ministry, completed or to come. The palest tile: none.',
  activities: (n: number) => plural('en', n, { one: '# activity', other: '# activities' }),
  recordedActivities: 'Activities',
  byYear: 'Activities completed each year',
  ministriesByYear: 'Ministries that took part each year',
  year: 'Year',
  ministries: 'Ministries',
  flows: 'Who teaches whom',
  flowsAll: 'All pairs of ministries, with their activities completed or to come.',
  flowsRepeated: (pairs: number, all: number) =>
    plural('en', pairs, {
      one: `# pair of ministries that has cooperated more than once, out of ${all}.`,
      other: `# pairs of ministries that have cooperated more than once, out of ${all}.`,
    }),
  flowsMost: (pairs: number, all: number) =>
    `The ${pairs} pairs of ministries with the most activities, out of ${all}.`,
  flowsNone: 'No pair of ministries has cooperated in this period.',
  teaches: 'Teaches',
  learns: 'Learns',
  outcomes: 'Outcomes by component',
  outcomesNote: (documented: string, completed: string) =>
    `Verified outcomes. ${documented} of the ${completed} completed activities have outcomes on record.`,
  component: 'Component',
  recorded: 'Outcomes',
  after: 'After the visit',
  afterNote: 'What ministries answer in the follow-up; beside it, what the report declares.',
  time: 'How long it takes',
  money: 'Money',
  subregions: 'Member states taking part, by subregion',
  share: 'Taking part',
  of: (n: string, total: string) => `${n} of ${total}`,
  declared: 'declared in the report',
  details: 'See all figures',
} satisfies DashboardText
