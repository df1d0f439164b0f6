import { Section } from '#ui/index.ts'
import type { AdoptedRules } from '../../schema/decision.ts'
import { RulesList, type RulesProps } from './rules.tsx'

type Props = Omit<RulesProps, 'rules'> & {
  adopted: AdoptedRules
  /** When they were adopted. */
  day: string
  /** How often they were changed after the call opened. */
  changes: number
}

/** On a call's public page: by what the second round chooses. */
export const CallRules = ({ adopted, day, changes, ...p }: Props) => (
  <Section id="second-round" title={p.t.rules.title}>
    <p class="govuk-body">{p.t.lead}</p>
    <RulesList {...p} rules={adopted.rules} />
    <p class="govuk-hint">
      {p.t.rules.inForce(adopted.rev, day)}. {changes > 0 && p.t.rules.changedAfterOpening(changes)}
    </p>
  </Section>
)
