import { type ProposalSummary, partiesOf } from '#modules/calls/index.ts'
import type { Candidate } from './queries/rating.ts'
import { canonical, type Instance, type Rules } from './second-round/instance.ts'

/** Where a proposal must come from to be born of an activity of the network. */
const networkOrigins = ['workshop', 'activity', 'conference']

/** What the second round knows a proposal by: its reference, which every submitted one has. */
export const candidateId = ({ reference, id }: ProposalSummary): string => reference ?? `#${id}`

/**
 * The second round of a call: its rules, and every proposal with a score. What a rule says of a proposal that is no
 * longer there is left out.
 */
export const instanceOf = (rules: Rules, candidates: readonly Candidate[]): Instance => {
  const scored = candidates.flatMap(({ proposal, total, byCriterion }) =>
    total === null
      ? []
      : {
          id: candidateId(proposal),
          score: total,
          beneficiaries: partiesOf(proposal, 'beneficiary').map(({ country }) => country),
          providers: partiesOf(proposal, 'provider').map(({ country }) => country),
          cost: proposal.cost ?? 0,
          isCoFinanced: (proposal.coFinancing ?? 0) > 0,
          isBornOfNetwork: proposal.origin !== null && networkOrigins.includes(proposal.origin),
          belowFloor: byCriterion.some(({ isBelowFloor }) => isBelowFloor),
        },
  )
  const known = new Set(scored.map(({ id }) => id))
  return canonical({
    rules: {
      ...rules,
      incompatible: rules.incompatible.filter(([a, b]) => known.has(a) && known.has(b)),
      pinned: rules.pinned.filter(({ id }) => known.has(id)),
      excluded: rules.excluded.filter(({ id }) => known.has(id)),
    },
    candidates: scored,
  })
}

/** Whether nothing that a selection depends on has changed; the order in which it was kept says nothing. */
export const isSameInstance = (a: Instance, b: Instance): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
