import { type Actor, hasRole, holdsPost } from '#platform/actor.ts'
import type { CallState, Cycle, Party, ProposalState } from './schema.ts'

/** Runs calls: drafts, opens, extends, closes them, and handles what comes in. */
export const mayRunCalls = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'administrator')

/** What `seenBy` asks of the actor: the ministries spoken for, and who it is. */
export const proposalReaders = (actor: Actor) => ({
  isSecretariat: mayRunCalls(actor),
  focalOf: actor.posts.filter(({ role }) => role === 'focal_point').map(({ institutionId }) => institutionId),
  personId: actor.personId,
  worksIn: actor.posts.map(({ institutionId }) => institutionId),
})

/** Speaks for the ministry: creates its proposals, invites officials, asks for consent, consents, submits, withdraws. */
export const speaksFor = (actor: Actor, institutionId: number): boolean =>
  holdsPost(actor, institutionId, 'focal_point')

/** While a ministry may write and send: once the call has opened, before the ministry's own deadline. */
export const isTakingProposals = (
  { state, opensAt }: Pick<Cycle, 'state' | 'opensAt'>,
  deadline: Date,
  now: Date,
): boolean => takesLate(state) && opensAt !== null && opensAt <= now && now < deadline

/** Once evaluation begins, nothing more is taken, not even late. */
export const takesLate = (state: CallState): boolean => state === 'open' || state === 'closed'

/** While its text may be changed; otherwise it waits for somebody, or is in the hands of the Secretariat. */
export const isEditable = (state: ProposalState): boolean => state === 'draft' || state === 'returned'

type Parties = { parties: readonly Party[] }

const asking = ({ parties }: Parties) => parties.filter(({ role }) => role === 'beneficiary')

/** The ministries that ask in a proposal, of those that the actor speaks for. */
export const askedBy = (actor: Actor, proposal: Parties): number[] =>
  asking(proposal)
    .map(({ institutionId }) => institutionId)
    .filter((institutionId) => speaksFor(actor, institutionId))

/** Writes: the focal points of the ministries that ask, and the officials they invited while they work there. */
export const mayWrite = (actor: Actor, proposal: Parties, writers: readonly number[]): boolean =>
  askedBy(actor, proposal).length > 0 ||
  (actor.personId !== null &&
    writers.includes(actor.personId) &&
    asking(proposal).some(({ institutionId }) =>
      actor.posts.some((post) => post.institutionId === institutionId),
    ))
