import { type RawBuilder, sql } from '#platform/db/index.ts'

/**
 * Whether the person holds, has held or will hold a post in a ministry that is a party to the proposal. Asked anew at
 * every read: what is found out after an assignment counts as from its beginning.
 */
export const hasInterest = (
  personId: RawBuilder<number>,
  proposalId: RawBuilder<number>,
) => sql<boolean>`exists (
  select from directory.post as held
  join calls.proposal_party as party on party.institution_id = held.institution_id
  where held.person_id = ${personId} and party.proposal_id = ${proposalId}
)`

/** The same as it was known when the decisions went out; a post taken up since then changes nothing that was decided. */
export const hadInterest = (
  personId: RawBuilder<number>,
  proposalId: RawBuilder<number>,
) => sql<boolean>`exists (
  select from directory.post as held
  join calls.proposal_party as party on party.institution_id = held.institution_id
  join calls.proposal as asked on asked.id = party.proposal_id
  left join evaluation.release on release.call_id = asked.call_id
  where held.person_id = ${personId} and party.proposal_id = ${proposalId}
    and held.valid_from <= coalesce(release.at::date, 'infinity')
)`
