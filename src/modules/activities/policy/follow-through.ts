import { type Actor, hasRole, holdsPost } from '#platform/actor.ts'
import { type FollowThrough, institutionsIn } from '../schema/follow-through.ts'

/** Accepts reports, asks and verifies, gives more time. */
export const mayReview = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'administrator')

/** What `seenBy` asks of the actor: the ministries spoken for, and who it is. */
export const followReaders = (actor: Actor) => ({
  isSecretariat: mayReview(actor),
  focalOf: actor.posts.filter(({ role }) => role === 'focal_point').map(({ institutionId }) => institutionId),
  personId: actor.personId,
  worksIn: actor.posts.map(({ institutionId }) => institutionId),
})

type Parties = Pick<FollowThrough, 'parties'>

const spokenFor = (actor: Actor, follow: Parties, role: 'receiver' | 'provider'): number[] =>
  institutionsIn(follow, role).filter((institutionId) => holdsPost(actor, institutionId, 'focal_point'))

/** The ministries that learned, of those that the actor speaks for: it sends, invites and delegates in their name. */
export const learnedFor = (actor: Actor, follow: Parties): number[] => spokenFor(actor, follow, 'receiver')

/** The ministries that taught, of those that the actor speaks for: it comments in their name. */
export const taughtFor = (actor: Actor, follow: Parties): number[] => spokenFor(actor, follow, 'provider')

/** Writes: the focal points of the ministries that learned, and the officials they invited while they work there. */
export const mayWriteFollow = (actor: Actor, follow: Parties, writers: readonly number[]): boolean =>
  learnedFor(actor, follow).length > 0 ||
  (actor.personId !== null &&
    writers.includes(actor.personId) &&
    institutionsIn(follow, 'receiver').some((institutionId) =>
      actor.posts.some((post) => post.institutionId === institutionId),
    ))
