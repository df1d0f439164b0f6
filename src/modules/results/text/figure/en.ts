import { plural } from '#platform/i18n/index.ts'
import type { FigureText } from './es.ts'

export const en = {
  title: 'Figures',
  lead: 'Each figure with its definition, its period, how many rows it counts and out of how many, until when the data speak, and the rows behind it.',
  code: 'Figure',
  value: 'Value',
  subjects: {
    activities: 'Calls and activities',
    participation: 'Who takes part',
    outcomes: 'What has changed',
    people: 'People and workshops',
    time: 'How long it takes',
    money: 'Money',
    other: 'Portfolio and library',
  },
  sectors: {
    ministry: 'Ministries',
    advisory_body: 'Advisory bodies of workers and employers',
    regional: 'Regional organizations',
    international: 'International organizations',
    network: 'Networks',
    center: 'Research centers and organizations',
    company: 'Companies',
    government: 'Other government bodies',
  },
  unknown: 'No data',
  asOf: 'As of',
  inParts: 'In parts',
  of: (n: string, total: string) => `${n} of ${total}`,
  partOf: (part: string, n: string, total: string) => `${part} (${n} of ${total})`,
  response: (answered: string, asked: string, share: string) =>
    `Response rate: ${share} (${answered} of ${asked})`,
  days: (n: number) => plural('en', n, { one: '# day', other: '# days' }),
  spread: (most: string, greatest: string) =>
    `Nine in ten took ${most} or less; the longest took ${greatest}.`,
  period: 'Period',
  periodHint: 'Without dates, the whole record.',
  from: 'From',
  to: 'To',
  apply: 'Show the period',
  whole: 'The whole record',
  seeWhole: 'Show the whole record',
  since: (from: string) => `From ${from}`,
  until: (to: string) => `Until ${to}`,
  between: (from: string, to: string) => `From ${from} to ${to}`,
  timeless: 'This figure says what is so today: the period does not change it.',
  withheld: (fewest: number) =>
    `Only the Technical Secretariat reads what each ministry answered and what each visit cost. For everybody else the figure covers the whole record and is given from ${fewest} answers on; the rows say which activities it is about.`,
  parts: 'By part',
  part: 'Part',
  stated: 'Declared',
  noShare: 'No percentage',
  rows: 'The rows behind it',
  rowsOf: (part: string) => `The rows of “${part}”`,
  rowCount: (n: number) => plural('en', n, { one: '# row', other: '# rows' }),
  allRows: 'Show all rows',
  noRows: 'No row of the record is part of this figure in this period.',
  row: 'Row',
  inDays: 'Days',
  date: 'Date',
  counts: 'Counts?',
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
  ownList: 'See these rows in their own list',
  beside: 'What the report declares',
  besideText: 'The network’s report gives these figures without their rows. Each has a base of its own.',
  seeFigures: 'See all figures',
  card: 'Each figure with its definition, its period and its rows, also as CSV and JSON.',
  definitionAndRows: 'Definition and rows of this figure',
  figures: {
    'activities-completed': {
      label: 'Bilateral activities completed',
      definition:
        'Bilateral cooperation activities whose status is “completed”. An activity with several missions counts once.',
    },
    'activities-planned': {
      label: 'Bilateral activities planned',
      definition:
        'Selected bilateral cooperation activities that have not ended yet: planned, scheduled or under way.',
    },
    'activities-canceled': {
      label: 'Activities suspended or canceled',
      definition:
        'Sum of the suspended or canceled activities that each call earlier than this platform declares, without their rows, and of those canceled on it.',
    },
    calls: {
      label: 'Calls',
      definition:
        'Calls for bilateral cooperation on record, including those whose activities are all planned.',
    },
    'proposals-received': {
      label: 'Proposals received',
      definition:
        'Sum of the proposals received: as each call earlier than this platform declares them, and as counted on it once the call has closed.',
    },
    'proposals-selected': {
      label: 'Proposals selected',
      definition:
        'Sum of the proposals selected: as each call earlier than this platform declares them, and as counted on it once the decision is public.',
    },
    'provider-ministries': {
      label: 'Provider ministries',
      definition: 'Ministries that teach in at least one completed or planned activity.',
    },
    'receiver-ministries': {
      label: 'Receiver ministries',
      definition: 'Ministries that learn in at least one completed or planned activity.',
    },
    'participating-ministries': {
      label: 'Ministries in bilateral cooperation',
      definition:
        'Ministries that take part in at least one completed or planned activity, as providers or receivers.',
    },
    'provider-completed': {
      label: 'Activities completed as provider',
      definition: 'Completed activities in which the ministry of the country is the provider.',
    },
    workshops: {
      label: 'Hemispheric workshops',
      definition: 'Hemispheric workshops and seminars on record. Webinars are not included.',
    },
    'ministries-per-workshop': {
      label: 'Ministries per workshop',
      definition:
        'Mean of the ministries that the record states for each workshop, over the workshops that state an exact number. Those that say “more than” or give no number are left out. Some workshops count delegations or countries: the page of each says so.',
    },
    'contributing-countries': {
      label: 'Countries that have contributed funds',
      definition: 'Countries whose ministries are in the list of those that have contributed funds.',
    },
    studies: { label: 'Technical studies', definition: 'Publications of the library classified as a study.' },
    'printed-newsletters': {
      label: 'Printed newsletters',
      definition: 'Publications of the library classified as a printed newsletter.',
    },
    programs: {
      label: 'Programs published in the Portfolio',
      definition:
        'Programs published in the Portfolio of this platform. The report gives the total of its own Portfolio but not the list: here are only the programs and practices that its text names or that a ministry shared in an activity. The two figures therefore count different things, and the computed one is smaller.',
    },
    'ministries-by-year': {
      label: 'Ministries taking part, by year',
      definition:
        'Ministries that take part in at least one activity that ended in the year, as providers or receivers. N: all member states.',
    },
    'cooperation-flows': {
      label: 'Who teaches whom',
      definition: 'Activities, completed or to come, between each providing and each receiving ministry.',
    },
    'activities-by-year': {
      label: 'Activities completed by year',
      definition:
        'Bilateral cooperation activities completed, by the year in which their last mission ended.',
    },
    'documented-activities': {
      label: 'Completed activities with an outcome on record',
      definition:
        'Completed activities with at least one verified outcome on record. The others may have had outcomes that nobody has reported.',
    },
    'activities-by-component': {
      label: 'Documented activities by component',
      definition:
        'Percentage of documented activities (N: those with at least one verified outcome) with some outcome under each component of institutional strengthening. An activity may count under several components. The response rate is the share of completed activities that are documented.',
    },
    'outcomes-by-component': {
      label: 'Outcomes on record by component',
      definition:
        'Verified outcomes, each under its component. An outcome is dated by its year or, where that is not known, by the end of the activity that led to it.',
    },
    'lag-call-visit': {
      label: 'From the call to the visit',
      definition:
        'Median of the days between the opening of the call and the first day of the activity, among those completed. For calls earlier than this platform the record gives only the month of opening: its 15th is taken.',
    },
    'lag-decision-visit': {
      label: 'From the decision to the visit',
      definition:
        'Median of the days between the announcement of the decision and the first day of the activity, among those completed. For activities earlier than this platform the record does not give the day of the decision.',
    },
    'never-took-part': {
      label: 'Member states that have never taken part',
      definition:
        'Member states whose ministry takes part in no bilateral activity, completed or to come, neither as provider nor as receiver. N: all member states.',
    },
    'participation-by-subregion': {
      label: 'Participation by subregion',
      definition:
        'Share of the member states of each subregion whose ministry takes part in at least one activity, completed or to come.',
    },
    'activities-by-subregion': {
      label: 'Activities by subregion',
      definition:
        'Activities, completed or to come, in which at least one ministry of the subregion takes part. An activity between two subregions counts in both.',
    },
    'concentration-providers': {
      label: 'Concentration of providers',
      definition:
        'Gini coefficient of the activities, completed or to come, in which each member state is a provider: 0 when all have the same number, close to 1 when one has them all. A state without any counts as zero.',
    },
    'concentration-receivers': {
      label: 'Concentration of receivers',
      definition:
        'Gini coefficient of the activities, completed or to come, in which each member state is a receiver: 0 when all have the same number, close to 1 when one has them all. A state without any counts as zero.',
    },
    'contact-kept': {
      label: 'Contact kept',
      definition:
        'Receiving ministries that say in the follow-up questionnaire that they are still in contact with the providing ministry. N: those that answered.',
    },
    'further-assistance': {
      label: 'Further assistance received',
      definition:
        'Receiving ministries that say in the follow-up questionnaire that they received more technical assistance from the provider. N: those that answered.',
    },
    'follow-up-answered': {
      label: 'Follow-up questionnaires answered',
      definition:
        'Follow-up questionnaires answered. N: those already open. Activities earlier than this platform have no questionnaire.',
    },
    'commitments-kept': {
      label: 'Commitments kept',
      definition:
        'Commitments fully kept. N: the commitments of which the ministry has said whether it kept them. Those past their date without news lower the response rate.',
    },
    'lag-visit-report': {
      label: 'From the visit to the final report',
      definition: 'Median of the days between the end of the activity and the sending of the final report.',
    },
    'lag-report-follow-up': {
      label: 'From the final report to the follow-up',
      definition:
        'Median of the days between the sending of the final report and the answer to the follow-up questionnaire.',
    },
    'people-trained': {
      label: 'People trained on visits, by sector',
      definition:
        'Participants from receiving institutions in completed activities, by the sector of their institution. Only activities with participants on record on this platform count: earlier ones have none.',
    },
    'workshops-by-sector': {
      label: 'Workshops by sector present',
      definition:
        'Share of hemispheric workshops and seminars on whose record each sector appears, as co-organizer or participant. Each advisory body is a sector.',
    },
    'cost-per-visit': {
      label: 'Cost per visit',
      definition:
        'Mean of what each completed visit costs the network, by its estimate or, without one, its proposal. Virtual activities and what ministries pay are left out. The cost of activities earlier than this platform is not known.',
    },
    'contributions-cash': {
      label: 'Declared contributions in cash',
      definition:
        'Sum of the cash contributions that the report declares, in dollars. What another amount already includes is not added. A contribution belongs to the year in which its period begins.',
    },
    'contributions-in-kind': {
      label: 'Declared contributions in kind',
      definition:
        'Sum of the contributions in kind that the report declares, in dollars. What another amount already includes is not added. A contribution belongs to the year in which its period begins.',
    },
  },
} satisfies FigureText
