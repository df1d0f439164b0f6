import { format, type Lang } from '#platform/i18n/index.ts'
import type { CountryList } from '../../schema/decision.ts'
import type { Rules } from '../../second-round/instance.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'

export type RulesProps = {
  lang: Lang
  t: SecondRoundText
  rules: Rules
  /** The list that the rules name, if they name one. */
  list: CountryList | undefined
  /** Names of member states by code. */
  countries: ReadonlyMap<string, string>
  /** What is said of single proposals is for those who run the call. */
  withProposals?: boolean
}

/** Each rule as a sentence, for anybody to read. */
export const RulesList = (p: RulesProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {sentences(p).map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
    {p.rules.priority && <PriorityRule {...p} priority={p.rules.priority} />}
  </ul>
)

const sentences = ({ lang, t, rules, withProposals }: RulesProps): string[] => {
  const says = t.rules.says
  const points = (thousandths: number) => format(lang).decimal(thousandths / 1000)
  return [
    rules.seats !== null && says.seats(rules.seats),
    rules.budget !== null && says.budget(format(lang).usd(rules.budget)),
    rules.perBeneficiary !== null && says.perBeneficiary(rules.perBeneficiary),
    rules.perProvider !== null && says.perProvider(rules.perProvider),
    rules.breadth !== null && says.breadth(rules.breadth),
    rules.bonus.coFinanced > 0 && says.coFinanced(points(rules.bonus.coFinanced)),
    rules.bonus.bornOfNetwork > 0 && says.bornOfNetwork(points(rules.bonus.bornOfNetwork)),
    rules.floor !== null && says.floor(points(rules.floor)),
    rules.reserve > 0 && says.reserve(rules.reserve),
    ...(withProposals
      ? [
          ...rules.pinned.map(({ id, reason }) => withReason(says.pinned(id), reason)),
          ...rules.excluded.map(({ id, reason }) => withReason(says.excluded(id), reason)),
          ...rules.incompatible.map(([a, b, reason]) => withReason(says.incompatible(a, b), reason)),
        ]
      : []),
  ].filter((sentence) => sentence !== false)
}

const withReason = (sentence: string, reason: string | undefined) =>
  reason ? `${sentence} (${reason})` : sentence

const PriorityRule = ({
  lang,
  t,
  list,
  countries,
  priority,
}: RulesProps & { priority: NonNullable<Rules['priority']> }) => (
  <li>
    {t.rules.says.priority(priority.atLeast, list?.name[lang] ?? priority.list.name ?? '')}{' '}
    {format(lang).list(priority.countries.map((code) => countries.get(code) ?? code))}.
    <br />
    <span class="govuk-hint">
      {t.rules.says.listFrom(format(lang).day(priority.list.approvedOn), priority.list.source)}
    </span>
  </li>
)
