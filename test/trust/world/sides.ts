import type { Sides } from '#test/trust/canaries.ts'

/** Guatemala asks, Argentina teaches: what is the own of `owner`, `writer` and `provider`. */
const own: Sides = { asking: ['owner', 'writer'], providing: ['provider'] }

/** Brazil asks, Chile teaches. */
const foreign: Sides = { asking: ['other'], providing: ['chile'] }

export type Whose = {
  sides: Sides
  asks: 'owner' | 'other'
  teaches: 'provider' | 'chile'
  institution: string
  teacher: string
}

/** The same thing twice: one of Guatemala with Argentina, one of Brazil with Chile. */
export const ours: Whose = {
  sides: own,
  asks: 'owner',
  teaches: 'provider',
  institution: 'mol-gt',
  teacher: 'mol-ar',
}

export const theirs: Whose = {
  sides: foreign,
  asks: 'other',
  teaches: 'chile',
  institution: 'mol-br',
  teacher: 'mol-cl',
}
