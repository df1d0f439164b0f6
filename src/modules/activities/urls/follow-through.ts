import type { QuestionnaireKind } from '../schema/follow-through.ts'

/** How a questionnaire is called in an address. */
export const kindPaths = { report: 'report', follow_up: 'follow-up' } as const

const at = (code: string, kind: QuestionnaireKind, rest = '') =>
  `/activities/${code}/${kindPaths[kind]}${rest}`

/** Addresses without the language: put `/${lang}` before them. */
export const followUrls = {
  list: () => '/follow-up',
  overdue: () => '/follow-up/unanswered',
  office: (institution: number) => `/follow-up/offices/${institution}`,
  commitments: () => '/commitments',
  commitment: (id: number) => `/commitments/${id}`,

  page: (code: string, kind: QuestionnaireKind) => at(code, kind),
  topic: (code: string, kind: QuestionnaireKind, topic: string) => at(code, kind, `/topics/${topic}`),
  attachments: (code: string, kind: QuestionnaireKind) => at(code, kind, '/attachments'),
  attachment: (code: string, kind: QuestionnaireKind, id: number) => at(code, kind, `/attachments/${id}`),
  attachmentRemoval: (code: string, kind: QuestionnaireKind, id: number) =>
    at(code, kind, `/attachments/${id}/removal`),
  check: (code: string, kind: QuestionnaireKind) => at(code, kind, '/check'),
  sending: (code: string, kind: QuestionnaireKind) => at(code, kind, '/sending'),
  version: (code: string, kind: QuestionnaireKind, version: number) => at(code, kind, `/versions/${version}`),
  review: (code: string, kind: QuestionnaireKind) => at(code, kind, '/review'),
  giveBack: (code: string, kind: QuestionnaireKind) => at(code, kind, '/return'),
  extension: (code: string, kind: QuestionnaireKind) => at(code, kind, '/extension'),
  comments: (code: string, kind: QuestionnaireKind) => at(code, kind, '/comments'),
  people: (code: string, kind: QuestionnaireKind) => at(code, kind, '/people'),
  writerRemoval: (code: string, kind: QuestionnaireKind, person: number) =>
    at(code, kind, `/people/${person}/removal`),
  delegations: (code: string, kind: QuestionnaireKind) => at(code, kind, '/links'),
  delegationRevocation: (code: string, kind: QuestionnaireKind, id: number) =>
    at(code, kind, `/links/${id}/revocation`),

  // For whoever holds a link to one section, and has no account.
  section: (token: string) => `/section/${token}`,
  sectionSent: () => '/section-sent',
}
