import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  navigation: 'Calls',
  title: 'Calls for cooperation',
  lead: (n: number) =>
    plural('en', n, {
      one: 'In # call, ministries asked to learn from others: to visit them or to receive their experts.',
      other: 'In # calls, ministries asked to learn from others: to visit them or to receive their experts.',
    }),
  call: 'Call',
  year: 'Year',
  opened: 'Opened',
  openedOn: (date: string) => `Opened in ${date}`,
  received: 'Proposals received',
  selected: 'Selected',
  canceled: 'Canceled',
  total: 'Total',
  figures: {
    received: (n: number) => plural('en', n, { one: 'proposal received', other: 'proposals received' }),
    selected: (n: number) => plural('en', n, { one: 'proposal selected', other: 'proposals selected' }),
    canceled: (n: number) => plural('en', n, { one: 'canceled afterwards', other: 'canceled afterwards' }),
  },
  compare: 'Proposals received in each call',
  definition:
    'Proposals that the network received in each call, those it selected, and those selected that were later canceled. These figures are declared in the network’s report, which does not keep each proposal.',
  declared: 'Declared in the network’s report, which does not keep each proposal.',
  howChosen: 'How proposals are chosen',
  howChosenLead:
    'In two rounds: first the technical merit of each proposal, then the balance among countries.',
  rounds: { 1: 'First round', 2: 'Second round' },
  kinds: { criterion: 'Criteria', priority: 'Given priority', rule: 'Rules' },
  states: {
    draft: 'Draft',
    open: 'Open',
    closed: 'Closed',
    under_evaluation: 'Under evaluation',
    decided: 'Decided',
    published: 'Published',
  },
} satisfies Text
