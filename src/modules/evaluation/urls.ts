/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  // For the Secretariat.
  evaluators: (year: number) => `/calls/${year}/evaluators`,
  assignments: (year: number) => `/calls/${year}/assignments`,
  balance: (year: number) => `/calls/${year}/assignments/balance`,
  unassignment: (year: number) => `/calls/${year}/assignments/removal`,
  conflictLifting: (year: number, assignmentId: number) =>
    `/calls/${year}/assignments/${assignmentId}/conflict-lifting`,
  progress: (year: number) => `/calls/${year}/ratings`,
  proposalRatings: (year: number, proposalId: number) => `/calls/${year}/ratings/${proposalId}`,
  notes: (proposalId: number) => `/proposals/${proposalId}/notes`,
  countryLists: () => '/country-lists',
  secondRound: (year: number) => `/calls/${year}/second-round`,
  whatIf: (year: number) => `/calls/${year}/second-round/what-if`,
  adoption: (year: number) => `/calls/${year}/second-round/adoption`,
  selection: (year: number) => `/calls/${year}/second-round/selection`,
  exceptions: (year: number) => `/calls/${year}/second-round/exceptions`,
  exception: (year: number, proposalId: number) =>
    `/calls/${year}/second-round/exceptions/${proposalId}/revocation`,
  decisions: (year: number) => `/calls/${year}/decisions`,
  topics: (year: number) => `/calls/${year}/decisions/topics`,
  takeBack: (year: number) => `/calls/${year}/decisions/withdrawal`,
  decision: (year: number, proposalId: number) => `/calls/${year}/decisions/${proposalId}`,
  letters: (year: number) => `/calls/${year}/letters`,
  letter: (year: number, id: number) => `/calls/${year}/letters/${id}`,
  release: (year: number) => `/calls/${year}/release`,

  // For evaluators.
  ratings: () => '/ratings',
  rating: (assignmentId: number) => `/ratings/${assignmentId}`,
  conflict: (assignmentId: number) => `/ratings/${assignmentId}/conflict`,
  ratedAttachment: (assignmentId: number, attachmentId: number) =>
    `/ratings/${assignmentId}/attachments/${attachmentId}`,

  // For everybody, once released.
  results: (year: number) => `/calls/${year}/results`,
  dataset: (year: number, extension: 'json' | 'pb') => `/calls/${year}/second-round.${extension}`,
}
