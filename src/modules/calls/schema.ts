/** The states of a call, in the order it goes through them. */
export const callStates = ['draft', 'open', 'closed', 'under_evaluation', 'decided', 'published'] as const

export type CallState = (typeof callStates)[number]

export const criterionKinds = ['criterion', 'priority', 'rule'] as const

export type CriterionKind = (typeof criterionKinds)[number]
