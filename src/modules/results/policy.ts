import type { Role } from '#platform/actor.ts'

/** Who reads what a single ministry answered and what a single visit cost, and not only what all say together. */
export const permissions = {
  'results.answers': ['secretariat', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

export const readAnswers = 'results.answers' satisfies keyof typeof permissions
