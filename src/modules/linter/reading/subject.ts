/** What a number may be of. */
export const subjects = [
  'calls',
  'programs',
  'webinars',
  'workshops',
  'activities',
  'proposals',
  'ministries',
  'studies',
  'newsletters',
  'audits',
  'officials',
  'partners',
  'organizations',
  'centers',
] as const

export type Subject = (typeof subjects)[number]
