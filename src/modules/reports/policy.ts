import { type Actor, hasRole } from '#platform/actor.ts'
import type { State } from './schema.ts'

/** Writes the reports, publishes and withdraws them. Everybody else reads what is published. */
export const mayEditReports = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'administrator')

/** A published text may be published anew: what it says then takes the place of what it said. */
export const mayPublish = (state: State): boolean =>
  state === 'draft' || state === 'withdrawn' || state === 'published'

/** What was once published stays: it is withdrawn. */
export const mayDelete = (state: State): boolean => state === 'draft'

export const mayWithdraw = (state: State): boolean => state === 'published'
