export const institutionKinds = [
  'ministry',
  'advisory_body',
  'regional',
  'international',
  'network',
  'center',
  'company',
  'government',
] as const

export type InstitutionKind = (typeof institutionKinds)[number]
