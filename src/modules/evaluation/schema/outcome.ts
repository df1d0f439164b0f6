/** What a call decides about an eligible proposal. */
export const outcomes = ['selected', 'reserve', 'not_selected'] as const

export type Outcome = (typeof outcomes)[number]
