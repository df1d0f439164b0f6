import type { Role } from '#platform/actor.ts'

/** Who answers for the reports of the network. */
export const linterRoles: readonly Role[] = ['secretariat', 'administrator']
