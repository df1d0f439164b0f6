import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  about: 'About the network',
  data: 'Open data and API',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  account: 'My account',
  ownData: 'My data',
  disclaimer:
    'Figures are computed from the record of the network or shown as declared in its report. Designations imply no judgment on the legal status of any territory.',
  work: {
    menu: 'Management',
    areas: {
      calls: 'Calls',
      visits: 'Visits',
      publications: 'Portfolio and reports',
      administration: 'Administration',
    },
  },
  home: {
    searchLabel: 'Search for a program, an activity, a workshop or a country',
    explore: 'Explore the record',
    figures: 'The network in figures',
    figuresMore: 'See all results and indicators',
    map: 'Who cooperates with whom',
    mapNote:
      'Each tile is a Member State; the stronger its color, the more bilateral cooperation activities it has taken part in.',
    mapValue: 'Activities',
    activities: (n: number) => plural('en', n, { one: '# activity', other: '# activities' }),
    calls: 'Calls',
    ways: {
      portfolio: {
        title: 'Portfolio of programs',
        body: 'The programs that ministries offer their peers, by country, theme and population.',
      },
      activities: {
        title: 'Bilateral cooperation',
        body: 'Every on-site and expert visit: who taught, who learned and what came of it.',
      },
      workshops: {
        title: 'Workshops and seminars',
        body: 'The hemispheric workshops and the webinars, with their themes and conclusions.',
      },
      ministries: { title: 'Ministries', body: 'What each ministry has offered and received.' },
      library: { title: 'Library', body: 'Studies, background documents, newsletters and mandates.' },
      results: {
        title: 'Results',
        body: 'The tables and indicators of the report, with the rows behind them.',
      },
      fund: { title: 'Fund', body: 'The contributions that sustain the network.' },
    },
  },
  queue: {
    navigation: 'To do',
    title: 'What waits for you',
    count: (n: number) => plural('en', n, { one: '# item', other: '# items' }),
    groups: {
      overdue: 'Overdue',
      week: 'In the next seven days',
      later: 'Later',
      undated: 'No deadline',
    },
    left: (time: string) => `Time left: ${time}`,
    since: (time: string) => `Overdue by ${time}`,
    empty: 'Nothing waits for you',
    emptyHint: 'When something needs your attention, it appears here with its deadline.',
  },
  search: {
    title: 'Search',
    label: 'Search the whole site',
    results: (q: string, n: number) =>
      plural('en', n, { one: `# result for “${q}”`, other: `# results for “${q}”` }),
    close: 'No word matches exactly; these are the closest results.',
    empty: (q: string) => `There are no results for “${q}”`,
    emptyHint:
      'Try fewer words, a synonym, or another of the four languages. You can also browse the portfolio or the activities.',
    start: 'Type one or more words, in Spanish, English, Portuguese or French.',
    all: 'Everything',
    filter: 'Filter by type',
    kinds: {
      ministry: 'Ministries',
      institution: 'Institutions',
      program: 'Programs',
      activity: 'Activities',
      outcome: 'Outcomes of cooperation',
      call: 'Calls',
      workshop: 'Workshops',
      webinar: 'Webinars',
      publication: 'Publications',
      report: 'Reports',
      indicator: 'Indicators',
      contribution: 'Contributions',
    },
  },
  aboutPage: {
    how: 'How it works',
    steps: [
      'Each ministry publishes in the Portfolio the programs that it can share.',
      'A call opens the possibility of asking to visit another ministry or to receive its experts.',
      'Proposals are rated on public criteria and selected so that many countries are represented.',
      'After each visit the ministry reports what it learned and, six months later, what came of it.',
      'Hemispheric workshops, studies and newsletters spread what was learned to all.',
    ],
    secretariat: 'Technical Secretariat',
    source: 'Where this record comes from',
    sourceBody:
      'The historical record comes from the network’s report on products and results and its annexes. Every fact carries its source; what the report states without giving the rows is shown as declared, and its contradictions are pointed out.',
    inconsistencies: 'See the notes on data quality',
    translations:
      'The original texts are in Spanish. Translations that no ministry has reviewed yet carry a note.',
  },
  dataPage: {
    lead: 'Everything public can be downloaded and used without asking: each list offers CSV and JSON, and the API gives the same data.',
    how: 'How to use the API',
    base: 'Base address',
    paging: 'Lists come in pages: send the value of “next” as “cursor” to ask for the following one.',
    languages: 'Texts come in the four languages; dates as YYYY-MM-DD.',
    description: 'OpenAPI 3.1 description',
    endpoints: 'Available reads',
    parameters: 'Parameters',
    noParameters: 'No parameters',
    example: 'Example',
  },
  accessibilityPage: [
    'This site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. It can be used without JavaScript, with a keyboard, with a screen reader, with text enlarged to 400% and on a phone with a poor connection.',
    'Every page is checked automatically in the four languages. It has not yet had an external audit with people with disabilities.',
    'Charts always come with their data table. If something keeps you from using the site, write to the Technical Secretariat and say which page and which tool you were using.',
  ],
} satisfies Text
