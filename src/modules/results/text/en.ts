import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  navigation: 'Results',
  title: 'Results',
  lead: 'What the network has done and what has changed in the ministries. Every computed number leads to the rows behind it.',
  computed: 'Computed',
  declared: 'Declared',
  computedNote: 'Computed from the record of this platform',
  asOf: (date: string) => `as of ${date}`,
  howToRead: 'How to read the figures',
  howToReadText: [
    'A computed figure is counted from the rows of this platform whenever they change: its link shows those rows.',
    'A declared figure is stated in the network’s report without the rows behind it. It is kept and shown as it stands, and never presented as computed.',
    'Where both exist, they are shown side by side with a word on whether they agree.',
  ],
  tables: 'Tables',
  tablesLead: 'The two tables of the report, counted again from the activities.',
  callsTitle: 'Calls and activities (Table 2)',
  callsShort: 'Calls',
  callsLead: 'Proposals received and selected under each call, and what became of them.',
  statedColumn: 'declared',
  countedColumn: 'counted',
  callsDefinition:
    'Completed and planned are counted from the activities of each call. Received, selected and canceled are as the call declares them: the report does not give their rows. “Canceled” includes those suspended.',
  participationTitle: 'Participation of ministries (Table 3)',
  participationShort: 'Participation',
  participationLead: (providers: number, receivers: number, all: number) =>
    `${plural('en', all, { one: '# ministry has', other: '# ministries have' })} taken part in bilateral cooperation: ${plural(
      'en',
      providers,
      { one: '# as a provider', other: '# as providers' },
    )} and ${plural('en', receivers, { one: '# as a receiver', other: '# as receivers' })}.`,
  participationCard:
    'Who teaches and who learns: the activities of each ministry as provider and as receiver, and how evenly they are spread.',
  participationDefinition:
    'Completed and planned activities in which the ministry teaches (provider) or learns (receiver). An activity counts once for each ministry that takes part in it.',
  completedOnly: (receivers: number) =>
    plural('en', receivers, {
      one: 'Counting completed activities only, there is # receiver.',
      other: 'Counting completed activities only, there are # receivers.',
    }),
  mapTitle: 'Activities by country',
  mapNote:
    'Activities in which each ministry takes part, as provider or receiver, completed or planned. The darker the tile, the more activities.',
  activities: (n: number) => plural('en', n, { one: '# activity', other: '# activities' }),
  concentration: 'Concentration',
  concentrationLead: (members: number) =>
    `The Gini coefficient says how unevenly activities are spread over the ${members} Member States: 0 when all have the same number, close to 1 when one has them all.`,
  giniProviders: 'Gini coefficient of providers',
  giniReceivers: 'Gini coefficient of receivers',
  concentrationNote:
    'Computed from the completed and planned activities of all Member States; those that take no part count as zero.',
  never: 'Member States yet to take part',
  neverLead: (n: number) =>
    plural('en', n, {
      one: '# Member State has not taken part in any bilateral activity:',
      other: '# Member States have not taken part in any bilateral activity:',
    }),
  columns: {
    call: 'Call',
    received: 'Received',
    selected: 'Selected',
    completed: 'Completed',
    planned: 'Planned',
    canceled: 'Canceled',
    total: 'Total',
    country: 'Country',
    providerCompleted: 'Provider, completed',
    providerPlanned: 'Provider, planned',
    receiverCompleted: 'Receiver, completed',
    receiverPlanned: 'Receiver, planned',
    indicator: 'Indicator',
    figure: 'Figure',
  },
  components: 'What has changed in the ministries',
  componentsLead: (n: number) =>
    `${plural('en', n, { one: '# recorded outcome', other: '# recorded outcomes' })}, by the component of institutional strengthening to which they belong. The report also declares a percentage for some components, each over a different base: they can be neither compared nor added.`,
  component: 'Component',
  recorded: 'Recorded outcomes',
  stated: 'Declared percentage',
  noShare: 'No percentage',
  indicators: 'Indicators',
  indicatorsLead: (n: number) =>
    plural('en', n, {
      one: '# figure that the network gives of itself, as its report declares it and, where there are rows, as counting them gives it.',
      other:
        '# figures that the network gives of itself, as its report declares them and, where there are rows, as counting them gives them.',
    }),
  colon: ':',
  seeIndicators: 'See all indicators',
  filters: { all: 'All', computed: 'Also computed', declared: 'Declared only' },
  filterLabel: 'Show',
  unknownFilter: 'There is no such filter',
  unknownFilterText: 'Indicators can be shown all, only those also computed here, or only those declared.',
  seeAll: 'See all indicators',
  section: (place: string) => `Report, section ${place}`,
  reportPart: (place: string) => `Report, ${place}`,
  place: (text: string) => text,
  source: 'Source',
  reportDate: 'Declared date',
  noDate: 'The report gives no date',
  behind: 'See the rows behind it',
  noRows: 'The report gives this figure without the rows behind it, so it cannot be computed.',
  agreements: {
    same: 'They agree',
    rounded: 'They agree when rounded',
    different: 'They do not agree',
  },
  related: 'They count different things',
  notes: 'Worth knowing',
  contradiction: 'What is contradicted',
  handling: 'What is done here',
  inconsistencies: 'Contradictions in the report',
  inconsistenciesLead: (n: number) =>
    plural('en', n, {
      one: 'The network’s report contradicts itself or can be misread in # place. This is where, and what was done about it.',
      other:
        'The network’s report contradicts itself or can be misread in # places. This is where, and what was done about each.',
    }),
  seeInconsistencies: 'See where the report contradicts itself',
  concerned: 'Indicators',
  searchBody: (unit: string, section: string) => `Indicator · ${unit} · report, ${section}`,
} satisfies Text
