export const contributionKinds = ['cash', 'in_kind'] as const
export type ContributionKind = (typeof contributionKinds)[number]
