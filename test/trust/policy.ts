/**
 * How somebody stands to a thing. What is typed in is registered with the people who stand so to the thing it is
 * typed into; everybody who may see it stands in one of the relations that the table below names for its kind.
 */
export const relations = [
  'everybody',
  'signed-in',
  'self',
  'asking',
  'providing',
  'rating',
  'rated',
  'raters',
  'secretariat',
  'administrator',
  'addressee',
  'holder',
  'colleagues',
  'partners',
] as const

export type Relation = (typeof relations)[number]

const run = ['secretariat', 'administrator'] as const

/**
 * Who may see what, kind by kind: written from the visibility rules of the design and the tables of the modules'
 * READMEs. A kind that is not here cannot be seeded; a new one is added with its rule.
 */
export const policy = {
  // Proposals: seen by those who ask, those who teach once they were asked, and those who run the call once they have it.
  'draft-answer': ['asking'],
  'asked-answer': ['asking', 'providing'],
  answer: ['asking', 'providing', 'raters', ...run],
  'consent-message': ['asking', 'providing', ...run],
  'return-reason': ['asking', 'providing', ...run],
  'ineligible-reason': ['asking', 'providing', ...run],
  'late-entry-reason': ['asking', ...run],
  // What the second round was computed from, told without names once its results are public (decision 008).
  'computed-cost': ['everybody'],
  // Calls.
  'draft-call': run,
  'call-notice': ['everybody'],
  'rules-reason': ['everybody'],
  // Ratings: by their evaluator and the Secretariat; others' only after the own is final; what was found may go into letters.
  'draft-justification': ['rating', ...run],
  justification: ['rating', 'rated', ...run],
  'told-justification': ['rating', 'rated', 'asking', ...run],
  'conflict-reason': ['rating', ...run],
  note: ['rated', ...run],
  'exception-reason': run,
  // Decisions: nobody who does not run the call, until the release.
  'unreleased-remark': run,
  'unreleased-letter': run,
  letter: ['addressee', ...run],
  remark: ['addressee', ...run],
  topic: ['everybody'],
  // Visits.
  'busy-note': ['asking', 'providing', ...run],
  'date-message': ['asking', 'providing', ...run],
  'postpone-reason': ['asking', 'providing', ...run],
  'cancel-note': ['asking', 'providing', ...run],
  agenda: ['asking', 'providing', ...run],
  'listed-participant': ['everybody'],
  participant: ['asking', 'providing', ...run],
  // Kept to write to them; no page repeats it.
  'participant-email': [],
  cost: ['asking', 'providing', ...run],
  // What follows a visit.
  'draft-report': ['asking'],
  'delegated-answer': ['asking', 'holder'],
  report: ['asking', 'providing', ...run],
  'public-lesson': ['everybody'],
  'report-return-reason': ['asking', ...run],
  'extension-reason': ['asking', ...run],
  comment: ['asking', 'providing', ...run],
  commitment: ['asking', 'providing', ...run],
  'follow-up': ['asking', 'providing', ...run],
  'unverified-outcome': ['asking', 'providing', ...run],
  'verified-outcome': ['everybody'],
  // Why an outcome was not verified: of those who reported it, and not of who taught.
  'rejection-reason': ['asking', ...run],
  'delegate-name': ['asking', 'holder', ...run],
  'delegate-email': ['asking', 'self', ...run],
  'office-name': ['asking', ...run],
  'office-email': ['asking', ...run],
  // Reports of the network and the portfolio.
  'draft-text': run,
  'published-text': ['everybody'],
  'draft-program': ['asking', ...run],
  'published-program': ['everybody'],
  'archived-program': ['asking', ...run],
  // People.
  // Who works in the same ministry, or on the same proposal or visit; who looked at somebody is told to them. Never
  // anybody else, and never an evaluator.
  'person-name': ['self', 'holder', 'colleagues', 'partners', ...run],
  'person-email': ['self', 'holder', 'colleagues', ...run],
  'evaluator-name': ['self', ...run],
  'evaluator-email': ['self', ...run],
  // What a server said when it sent a mail back.
  'mail-answer': run,
  'passkey-name': ['self'],
  'erasure-refusal': ['self', 'administrator'],
  'hold-reason': ['self', 'administrator'],
  // The secret of a link that was sent by mail, which opens what it opens to whoever holds it.
  'link-token': ['holder'],
} as const satisfies Record<string, readonly Relation[]>

export type Kind = keyof typeof policy
