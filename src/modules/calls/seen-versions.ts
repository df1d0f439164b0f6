import type { Actor } from '#platform/actor.ts'
import { mayRunCalls, proposalReaders } from './policy.ts'
import type { Consent } from './queries/consent.ts'
import type { Version } from './queries/version.ts'
import type { Party } from './schema.ts'

type Sent = {
  proposal: { parties: readonly Party[] }
  versions: readonly Version[]
  consents: readonly Pick<Consent, 'institutionId' | 'version'>[]
}

/**
 * What somebody who does not write a proposal may read of it: the Secretariat what was submitted; a ministry what it
 * was asked to consent to and, while it is a provider, what was submitted.
 */
export const versionsSentTo = (actor: Actor, { proposal, versions, consents }: Sent): Version[] => {
  const mine = proposalReaders(actor).focalOf
  const isProvider = proposal.parties.some(
    ({ institutionId, role }) => role === 'provider' && mine.includes(institutionId),
  )
  return versions.filter(
    ({ version, kind }) =>
      (kind === 'submitted' && (isProvider || mayRunCalls(actor))) ||
      consents.some((consent) => consent.version === version && mine.includes(consent.institutionId)),
  )
}
