import { callDeskPanels, cycleByYear, proposalsOfCall } from '#modules/calls/index.ts'
import type { Panel } from '#platform/module.ts'
import { mayRunEvaluation } from './policy.ts'
import { isLost } from './progress.ts'
import { assignmentsOf } from './queries/assignment.ts'
import { evaluatorsOf } from './queries/evaluator.ts'
import { ratedStates } from './queries/rating.ts'
import { perProposal } from './schema/rating.ts'
import { ratingText } from './text/rating/index.ts'
import { DeskPanelView } from './views/rating/panel.tsx'

/** The first round, where the Secretariat runs a call. */
export const ratingPanel: Panel = {
  place: callDeskPanels,
  position: 20,
  render: async ({ db, lang, actor }, { id, code }) => {
    const call = await cycleByYear(db, Number(code))
    if (!call || !mayRunEvaluation(actor)) return null
    const [evaluators, assignments, proposals] = await Promise.all([
      evaluatorsOf(db, id),
      assignmentsOf(db, { callId: id }),
      proposalsOfCall(db, id, ratedStates),
    ])
    const ids = new Set(proposals.map((proposal) => proposal.id))
    const kept = assignments.filter((assignment) => !isLost(assignment) && ids.has(assignment.proposalId))
    const held = Map.groupBy(kept, ({ proposalId }) => proposalId)
    return (
      <DeskPanelView
        lang={lang}
        t={ratingText(lang)}
        year={call.year}
        isEvaluated={!['draft', 'open', 'closed', 'withdrawn'].includes(call.state)}
        evaluators={evaluators.length}
        finished={kept.filter(({ state }) => state === 'final').length}
        assigned={kept.length}
        missing={
          call.state === 'under_evaluation'
            ? proposals.filter((proposal) => (held.get(proposal.id)?.length ?? 0) < perProposal.least).length
            : 0
        }
      />
    )
  },
}
