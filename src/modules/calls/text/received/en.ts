import { plural } from '#platform/i18n/index.ts'
import type { ReceivedText } from './es.ts'

export const en: ReceivedText = {
  title: 'Proposals received',
  desk: 'Run the call',
  lead: (n) =>
    plural('en', n, {
      one: '# proposal received.',
      other: '# proposals received.',
    }),
  none: 'No proposal has been received yet.',
  noneSuch: 'No proposal received is like that.',
  clear: 'Show all',
  columns: {
    pick: 'Mark',
    reference: 'Reference',
    title: 'Proposal',
    beneficiary: 'Beneficiary',
    provider: 'Provider',
    theme: 'Theme',
    modality: 'Modality',
    cost: 'Cost (USD)',
    coFinancing: 'Co-financing (USD)',
    state: 'State',
    submitted: 'Submitted',
    stands: 'Answer',
    since: 'Since',
  },
  filters: {
    state: 'State',
    country: 'Beneficiary country',
    theme: 'Theme',
    all: 'All',
    apply: 'Filter',
  },
  pick: (reference) => `Mark ${reference}`,
  markHint: 'Mark those that meet the conditions of the call and decide them together.',
  mark: 'Find the marked ones eligible',
  markNone: 'Mark at least one proposal',
  marked: (n) =>
    plural('en', n, {
      one: '# proposal is eligible. Its ministry has been told.',
      other: '# proposals are eligible. Their ministries have been told.',
    }),
  waitingTitle: 'Consents awaited',
  waitingLead:
    'Proposals that a provider has not accepted yet. You cannot read them until they are submitted.',
  answers: {
    none: 'No answer yet',
    changes_asked: 'Asked for changes',
    declined: 'Declined',
  },
  statistics: 'Statistics and downloads',
  decision: {
    title: 'Check the proposal',
    read: 'The proposal',
    write: 'Decision',
    lead: 'What you decide goes by email to those who write the proposal.',
    reason: 'Reason',
    reasonHint: 'Needed to return it or to find it ineligible. The ministry will read it as you write it.',
    reasonNeeded: 'Write the reason: the ministry will read it',
    eligible: 'It is eligible',
    return: 'Return for completion',
    ineligible: 'It is ineligible',
    reconsider: 'Set aside and check again',
    closed: 'Evaluation has begun: eligibility can no longer be changed.',
    waits: 'The proposal does not await a decision of the Technical Secretariat.',
    why: 'Reason given',
    next: 'Next one to check',
    done: {
      eligible: (reference) => `${reference} is eligible.`,
      ineligible: (reference) => `${reference} is ineligible.`,
      returned: (reference) => `${reference} has been returned for completion.`,
      submitted: (reference) => `${reference} is being checked again.`,
    },
    stale: 'The proposal changed state while you were reading it. See how it stands now.',
    history: 'History',
  },
  due: {
    check: (n) =>
      plural('en', n, {
        one: '# proposal to check',
        other: '# proposals to check',
      }),
    consent: (beneficiary, title) => `Answer ${beneficiary}: “${title}”`,
    returned: (reference, title) => `Complete ${reference}, “${title}”`,
    submit: (title) => `Submit “${title}”: it has every consent`,
    draft: (title) => `Finish and send “${title}”`,
    refused: (n) =>
      plural('en', n, {
        one: '# consent declined or sent back with changes',
        other: '# consents declined or sent back with changes',
      }),
    late: (n) =>
      plural('en', n, {
        one: '# consent without an answer as the call closes',
        other: '# consents without an answer as the call closes',
      }),
    unreached: (provider) =>
      `Invite a focal point of ${provider}: its consent was asked for and nobody can answer`,
    actions: {
      check: 'Check',
      consent: 'Read and answer',
      returned: 'Complete',
      submit: 'Submit',
      draft: 'Go on writing',
      unreached: 'See what waits',
      consents: 'See whose',
    },
  },
}
