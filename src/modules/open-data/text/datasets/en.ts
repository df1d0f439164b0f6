import type { DatasetsText } from './es.ts'

export const en = {
  activities: {
    title: 'Cooperation activities',
    description:
      'On-site visits, expert visits and virtual activities: who learns, who shares, topic, dates and status.',
  },
  outcomes: {
    title: 'Outcomes of cooperation',
    description: 'What changed in the ministries, by component of institutional strengthening.',
  },
  calls: {
    title: 'Calls',
    description: 'Calls for bilateral cooperation, with the proposals received and selected.',
  },
  programs: {
    title: 'Portfolio of programs',
    description: 'Programs that the ministries offer to their peers.',
  },
  workshops: {
    title: 'Workshops and seminars',
    description: 'Hemispheric workshops: place, dates, participating ministries and outputs.',
  },
  webinars: {
    title: 'Webinars',
    description: 'Seminars held online, with their date and the declared satisfaction.',
  },
  publications: {
    title: 'Library',
    description: 'Studies, guides, newsletters and mandates of the network.',
  },
  contributions: {
    title: 'Contributions to the fund',
    description: 'Declared contributions, in cash and in kind, and which of them may be added.',
  },
  callTable: {
    title: 'Calls in figures',
    description: 'By call: proposals received and selected; activities completed, planned and canceled.',
  },
  participation: {
    title: 'Participation by country',
    description: 'How often each member state has provided and received cooperation.',
  },
  figures: {
    title: 'Computed figures',
    description: 'Each figure of the results page, with how many cases it counts and out of how many.',
  },
  indicators: {
    title: 'Indicators',
    description: 'The figures that the network declares, beside those that this platform computes.',
  },
  inconsistencies: {
    title: 'Inconsistencies of the report',
    description: 'Where the network’s report contradicts itself, and what is done about it.',
  },
  reports: {
    title: 'Published reports',
    description:
      'The reports of products and results as they were published: text, tables and rows, in each language.',
  },
  members: {
    title: 'Member states',
    description: 'The member states and their ministries of labor.',
  },
  institutions: {
    title: 'Institutions',
    description: 'The institutions that the record names, beside the ministries.',
  },
  areas: {
    title: 'Areas and themes',
    description: 'The classification by areas and themes.',
  },
  populations: {
    title: 'Target populations',
    description: 'The populations that the programs are for.',
  },
  components: {
    title: 'Components',
    description: 'The components of institutional strengthening.',
  },
  criteria: {
    title: 'Selection criteria',
    description: 'The criteria by which proposals are selected.',
  },
} satisfies DatasetsText
