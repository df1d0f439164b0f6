import type { Tone } from '#ui/index.ts'
import type { ProposalState } from '../../schema.ts'

const tones: Record<ProposalState, Tone> = {
  draft: 'grey',
  awaiting_consent: 'yellow',
  submitted: 'blue',
  returned: 'orange',
  eligible: 'teal',
  ineligible: 'red',
  selected: 'green',
  reserve: 'purple',
  not_selected: 'grey',
  withdrawn: 'grey',
}

/** What the tag of a state says before it is read. */
export const toneOf = (state: ProposalState): Tone => tones[state]
