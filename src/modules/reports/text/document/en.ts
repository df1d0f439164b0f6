import { plural } from '#platform/i18n/index.ts'
import type { DocumentText } from './es.ts'

export const en = {
  table: (number) => `Table ${number}`,
  chart: (number) => `Chart ${number}`,
  annex: (number, title) => `Annex ${number}. ${title}`,
  contents: 'Contents',
  tablesAndCharts: 'Tables and charts',
  draft: 'Draft',
  covers: (period) => `Period: ${period}`,
  dataUntil: (date) => `Data until: ${date}`,
  declaredNote:
    '* Declared figure: the network reported it, and it cannot be counted here from its rows. All other figures are counted in the record.',
  tables: {
    total: 'Total',
    taxonomy: { title: 'Areas and themes of the Portfolio of Programs', area: 'Area', themes: 'Themes' },
    calls: {
      title: 'Proposals and activities by call',
      call: 'Call',
      name: (ordinal, year) => `Call ${ordinal}, ${year}`,
      received: 'Proposals received',
      selected: 'Proposals selected',
      completed: 'Activities completed',
      planned: 'Planned',
      canceled: 'Canceled',
    },
    participation: {
      title: 'Participation of the ministries in bilateral cooperation',
      country: 'Ministry of',
      providerCompleted: 'Provides: completed',
      providerPlanned: 'Provides: planned',
      receiverCompleted: 'Receives: completed',
      receiverPlanned: 'Receives: planned',
    },
    contributions: {
      title: 'Declared contributions to the network',
      years: 'Years',
      contributors: 'Contributor',
      kind: 'Kind',
      amount: 'Amount',
      note: 'Remark',
      noYears: 'Undated',
      since: (year) => `Since ${year}`,
      allContributors: 'All contributing countries',
      kinds: { cash: 'In money', in_kind: 'In kind' },
      notAdded: 'not added: another row already holds it',
    },
  },
  charts: {
    programs: (total) =>
      plural('en', total, {
        one: 'Programs of the Portfolio by area: # in all',
        other: 'Programs of the Portfolio by area: # in all',
      }),
    programCount: 'Programs',
    outcomes: 'Recorded outcomes by component',
    component: 'Component',
    outcomeCount: 'Outcomes',
    byYear: 'Activities completed by year',
    year: 'Year',
    activityCount: 'Activities',
  },
  annexes: {
    workshops: {
      title: 'Hemispheric workshops and seminars',
      ministries: (n, reserve) => {
        const count = plural('en', n, { one: '# ministry', other: '# ministries' })
        return reserve === null ? count : `${reserve} ${count}`
      },
      outputs: (outputs) => `It produced: ${outputs}.`,
    },
    activities: {
      title: 'Bilateral cooperation activities',
      number: 'No.',
      receiver: 'Receives',
      provider: 'Provides',
      topic: 'Topic',
      modality: 'Modality',
      dates: 'Dates',
      modalities: { on_site_visit: 'On site', expert_visit: 'Experts', virtual: 'Virtual' },
      statuses: {
        planned: 'Planned',
        scheduled: 'Scheduled',
        under_way: 'Under way',
        completed: 'Completed',
        canceled: 'Canceled',
      },
    },
  },
  lists: {
    none: 'The record has none in this period.',
    study: (title, year) => (year === null ? title : `${title} (${year})`),
  },
} satisfies DocumentText
