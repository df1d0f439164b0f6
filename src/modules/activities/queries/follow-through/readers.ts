import type { Actor } from '#platform/actor.ts'
import { anyOf, type Db, tables } from '#platform/db/index.ts'
import { followReaders } from '../../policy/follow-through.ts'

const own = tables<'activities'>()

/**
 * Of which activities the actor may read what followed them, as queries of their numbers: those that the ministries
 * spoken for learned in or taught in, and those on which the person answers along while working there.
 */
export const activitiesOf = (db: Db, actor: Actor) => {
  const { focalOf, personId, worksIn } = followReaders(actor)
  const spokenFor = (role: 'receiver' | 'provider') =>
    own(db)
      .selectFrom('activities.activityParty')
      .select('activityId')
      .where('role', '=', role)
      .where('institutionId', '=', anyOf(focalOf))
  return {
    learned: spokenFor('receiver'),
    taught: spokenFor('provider'),
    answered: own(db)
      .selectFrom('activities.writer as writer')
      .innerJoin('activities.activityParty as party', 'party.activityId', 'writer.activityId')
      .select('writer.activityId')
      .where('writer.personId', '=', personId ?? 0)
      .where('party.role', '=', 'receiver')
      .where('party.institutionId', '=', anyOf(worksIn)),
  }
}
