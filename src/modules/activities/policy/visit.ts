import { type Actor, hasRole, holdsPost } from '#platform/actor.ts'
import type { Visit, VisitParty } from '../schema/visit.ts'
import type { Status } from '../schema.ts'

/** Plans every visit, proposes dates for all, cancels, and gives a freed place to another. */
export const mayPlanVisits = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'administrator')

/** What `seenBy` asks of the actor. */
export const visitReaders = (actor: Actor) => ({
  isSecretariat: mayPlanVisits(actor),
  focalOf: actor.posts.filter(({ role }) => role === 'focal_point').map(({ institutionId }) => institutionId),
  personId: actor.personId,
  worksIn: actor.posts.map(({ institutionId }) => institutionId),
})

type Parties = Pick<Visit, 'parties'>

/** The ministries of a visit that the actor speaks for. */
export const ownMinistries = (actor: Actor, { parties }: Parties): VisitParty[] =>
  parties.filter(({ institutionId }) => holdsPost(actor, institutionId, 'focal_point'))

/** Changes what is planned. A participant only reads. */
export const mayWorkOn = (actor: Actor, visit: Parties): boolean =>
  mayPlanVisits(actor) || ownMinistries(actor, visit).length > 0

/** The ministries in whose name the actor may speak of windows and dates: the Secretariat enters what came by letter. */
export const speaksForMinistries = (actor: Actor, visit: Parties): VisitParty[] =>
  mayPlanVisits(actor) ? visit.parties : ownMinistries(actor, visit)

/** While dates may be proposed, also other ones, and agenda, participants and costs are worked on. */
export const takesDates = (status: Status): boolean =>
  status === 'planned' || status === 'scheduled' || status === 'under_way'

/** One of its ministries, or the Secretariat, says that it took place; the one that learned knows best. */
export const mayComplete = (actor: Actor, visit: Parties & Pick<Visit, 'status'>): boolean =>
  visit.status === 'under_way' && mayWorkOn(actor, visit)

export const mayPostpone = (actor: Actor, visit: Parties & Pick<Visit, 'status'>): boolean =>
  visit.status === 'scheduled' && mayWorkOn(actor, visit)
