import { plural } from '#platform/i18n/index.ts'
import type { StatisticsText } from './es.ts'

export const en: StatisticsText = {
  title: 'Statistics of the call',
  lead: 'What has been received, from whom and about what, and which ministries have not answered yet.',
  definition:
    'Counts every proposal that was ever submitted, also those withdrawn later. Each is counted once in the country of the ministry that submits it, and once for each provider ministry.',
  downloads: 'Downloads',
  csv: 'One row for each proposal (CSV)',
  xlsx: 'All tables (Excel)',
  json: 'All data (JSON)',
  figures: {
    received: (n) => plural('en', n, { one: 'proposal received', other: 'proposals received' }),
    countries: (n) => plural('en', n, { one: 'beneficiary country', other: 'beneficiary countries' }),
    providers: (n) => plural('en', n, { one: 'provider country', other: 'provider countries' }),
    coFinanced: 'with co-financing',
    cost: 'estimated cost in all',
    coFinancing: 'co-financing offered',
    withdrawn: (n) => plural('en', n, { one: 'withdrawn later', other: 'withdrawn later' }),
  },
  by: {
    country: 'By beneficiary country',
    provider: 'By provider country',
    area: 'By area',
    theme: 'By theme',
    modality: 'By modality',
    origin: 'By origin',
    day: 'By day of submission',
  },
  heads: {
    country: 'Country',
    area: 'Area',
    theme: 'Theme',
    modality: 'Modality',
    origin: 'Origin',
    day: 'Day',
    count: 'Proposals',
  },
  modalities: { on_site_visit: 'On-site visit', expert_visit: 'Expert visit', virtual: 'Virtual activity' },
  origins: {
    program: 'Program of the Portfolio',
    workshop: 'Workshop',
    activity: 'Earlier activity',
    conference: 'Conference',
    none: 'None',
  },
  unsaid: 'Not stated',
  silent: {
    title: 'Who has not answered',
    lead: (n) =>
      plural('en', n, {
        one: '# ministry has not submitted any proposal.',
        other: '# ministries have not submitted any proposal.',
      }),
    none: 'Every ministry has submitted at least one proposal.',
    awaiting: (n) => plural('en', n, { one: '# awaits consent', other: '# await consent' }),
    draft: (n) => plural('en', n, { one: '# has a draft', other: '# have a draft' }),
    nothing: (n) => plural('en', n, { one: '# has not begun', other: '# have not begun' }),
  },
  empty: 'No proposal has been received yet.',
  panel: {
    title: 'What was received',
    more: 'Aggregated figures of all proposals received.',
  },
}
