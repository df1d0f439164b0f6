export { applyDecisions, selectFromReserve } from './actions/decision.ts'
export { markDecided, reopenEvaluation, runCall } from './actions/evaluation.ts'
export { attachmentOf } from './queries/attachment.ts'
export { calls } from './queries/call.ts'
export { callCriteria, cycleById, cycleByYear, cyclesHere } from './queries/cycle.ts'
export { proposalById, proposalSeen, proposalsOfCall } from './queries/proposal.ts'
export { proposalReading } from './reading.ts'
export {
  type CallCriterion,
  type Cycle,
  type ProposalState,
  type ProposalSummary,
  partiesOf,
} from './schema.ts'
export { urls as callUrls } from './urls.ts'
export { ProposalText, type ProposalTextProps } from './views/writing/text.tsx'

/** Where higher modules add a part to a call's public page; the subject is the call, its code the year. */
export const callPanels = 'calls.call'

/** Where they add a part to the page from which the Secretariat runs a call; the subject is the call, its code the year. */
export const callDeskPanels = 'calls.desk'

/** Where they add a part to what a writer sees beside a proposal; the subject is the proposal, its code the theme. */
export const proposalPanels = 'calls.proposal'
