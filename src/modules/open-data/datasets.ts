import { activityUrls } from '#modules/activities/index.ts'
import { callUrls } from '#modules/calls/index.ts'
import { fundUrls } from '#modules/fund/index.ts'
import type { DatasetsText } from './text/datasets/index.ts'

export type DatasetName = keyof DatasetsText

/** What the site offers of one subject: a CSV file in each language, reads of the API, or both. */
export type Dataset = {
  name: DatasetName
  /** Without the language. */
  csv?: string
  /** Below the API. */
  api?: string
}

/** All that can be taken away, as the page and the catalog list it. */
export const datasets: readonly Dataset[] = [
  { name: 'activities', csv: activityUrls.activitiesCsv(), api: activityUrls.activities() },
  { name: 'outcomes', csv: activityUrls.outcomesCsv(), api: activityUrls.outcomes() },
  { name: 'calls', csv: `${callUrls.calls()}.csv`, api: '/calls' },
  { name: 'programs', csv: '/portfolio.csv', api: '/programs' },
  { name: 'workshops', csv: '/workshops.csv', api: '/workshops' },
  { name: 'webinars', csv: '/webinars.csv', api: '/webinars' },
  { name: 'publications', csv: '/library.csv', api: '/publications' },
  { name: 'contributions', csv: fundUrls.csv(), api: fundUrls.json() },
  { name: 'callTable', csv: '/results/calls.csv', api: '/tables/calls' },
  { name: 'participation', csv: '/results/participation.csv', api: '/tables/participation' },
  { name: 'figures', csv: '/results/figures.csv', api: '/figures' },
  { name: 'indicators', csv: '/results/indicators.csv', api: '/indicators' },
  { name: 'inconsistencies', csv: '/results/inconsistencies.csv', api: '/inconsistencies' },
  { name: 'reports', api: '/reports' },
  { name: 'members', api: '/members' },
  { name: 'institutions', api: '/institutions' },
  { name: 'areas', api: '/areas' },
  { name: 'populations', api: '/populations' },
  { name: 'components', api: '/components' },
  { name: 'criteria', api: '/criteria' },
]
