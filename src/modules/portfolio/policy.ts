import { type Actor, hasRole, holdsPost } from '#platform/actor.ts'
import type { State } from './schema.ts'

/** The Secretariat edits every program; a focal point those of the own ministry. */
export const mayEditAll = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'administrator')

export const mayEdit = (actor: Actor, institutionId: number): boolean =>
  mayEditAll(actor) || holdsPost(actor, institutionId, 'focal_point')

/** The institutions for which a person edits, or `undefined` for all. */
export const editedInstitutions = (actor: Actor): number[] | undefined =>
  mayEditAll(actor)
    ? undefined
    : actor.posts.filter(({ role }) => role === 'focal_point').map(({ institutionId }) => institutionId)

export const mayPublish = (state: State): boolean => state !== 'published'

/** A draft is nobody's business yet and needs no archive. */
export const mayArchive = (state: State): boolean => state === 'published'

export const mayConfirm = (state: State): boolean => state === 'published'
