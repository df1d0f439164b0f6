import type { Actor } from '#platform/actor.ts'
import { mayRunCalls, speaksFor } from '../policy.ts'
import type { CallState, Proposal, ProposalState } from '../schema.ts'

type Held = Pick<Proposal, 'state' | 'institutionId' | 'number'>

const isOneOf = (state: ProposalState, ...states: ProposalState[]) => states.includes(state)

/** Asks the providers for their consent to what it says now. */
export const mayAskConsent = (actor: Actor, { state, institutionId }: Held): boolean =>
  speaksFor(actor, institutionId) && isOneOf(state, 'draft', 'returned')

/** Ends the wait for consent: takes the proposal back to change it, or submits it once every provider consented. */
export const mayEndWait = (actor: Actor, { state, institutionId }: Held): boolean =>
  speaksFor(actor, institutionId) && isOneOf(state, 'awaiting_consent')

export const mayWithdraw = (actor: Actor, { state, institutionId }: Held): boolean =>
  speaksFor(actor, institutionId) && !isOneOf(state, 'withdrawn', 'ineligible', 'not_selected')

/** Before evaluation, the Secretariat checks what came in. */
const isBeingChecked = (call: CallState) => call === 'open' || call === 'closed'

/** Also of one that was sent back, and waits once more for a consent that may not come. */
export const mayReturn = (actor: Actor, { state, number }: Held, call: CallState): boolean =>
  mayRunCalls(actor) &&
  isBeingChecked(call) &&
  (state === 'submitted' || (state === 'awaiting_consent' && number !== null))

export const mayFindEligible = (actor: Actor, { state }: Held, call: CallState): boolean =>
  mayRunCalls(actor) && isBeingChecked(call) && isOneOf(state, 'submitted')

export const mayFindIneligible = (actor: Actor, { state }: Held, call: CallState): boolean =>
  mayRunCalls(actor) && isBeingChecked(call) && isOneOf(state, 'submitted', 'returned')

export const mayReconsider = (actor: Actor, { state }: Held, call: CallState): boolean =>
  mayRunCalls(actor) && isBeingChecked(call) && isOneOf(state, 'eligible', 'ineligible')
