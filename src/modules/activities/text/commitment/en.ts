import { plural } from '#platform/i18n/index.ts'
import type { CommitmentText } from './es.ts'

export const en = {
  title: 'Commitments',
  lead: 'These are the next steps of your final report. Say what was done about each; where something was not done, why.',
  asked: (n: number, step: string) => `Commitment ${n}: ${step}`,
  by: (owner: string, day: string) => `In charge: ${owner}. By ${day}.`,
  states: { open: 'To be kept', done: 'Kept', in_part: 'Kept in part', not_done: 'Not kept' },
  late: 'Overdue',
  why: (n: number) => `Commitment ${n}: what made it possible or prevented it`,
  whyHint: 'Needed where it was not kept in full.',
  listLead:
    'What each ministry said it would do with what it learned, with a date and somebody in charge. You may mark what was kept at any time; after six months you will be asked about all of them.',
  none: 'There are no commitments yet',
  noneBody: 'When a final report is accepted, each next step is a commitment and appears here.',
  count: (n: number) => plural('en', n, { one: '# commitment', other: '# commitments' }),
  columns: {
    step: 'What will be done',
    ministry: 'Ministry',
    owner: 'In charge',
    due: 'By when',
    state: 'State',
  },
  activity: (code: string) => `Activity ${code}`,
  mark: 'Say what was done',
  stateLegend: 'What was done?',
  whyLabel: 'What made it possible or prevented it',
  save: 'Save',
  saved: 'What you said about the commitment was saved.',
  whyNeeded: 'Say why it was not kept in full',
  stateNeeded: 'Choose what was done',
} satisfies CommitmentText
