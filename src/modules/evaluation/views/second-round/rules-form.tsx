import { format, type Lang } from '#platform/i18n/index.ts'
import type { Content } from '#ui/index.ts'
import { Button, Details, ErrorSummary, Fieldset, Input, PageHeading, Select, Textarea } from '#ui/index.ts'
import { type GivenRules, rowCount } from '../../rules-form.ts'
import type { CountryList } from '../../schema/decision.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'
import { urls } from '../../urls.ts'
import { OwnFirst } from './selection.tsx'

export type RulesFormProps = {
  lang: Lang
  t: SecondRoundText
  year: number
  given: GivenRules
  reason: string
  problems: Record<string, string>
  lists: CountryList[]
  /** Proposals that a rule may name: none before the evaluation. */
  proposals: { id: string; title: string }[]
  /** The decisions are prepared: rules may be looked at and tried, not adopted. */
  isLocked: boolean
  computes: boolean
  /** The budget that the call announces. */
  offered: string | null
  /** Ratings that the reader still has to finish. */
  owed: number
  /** What would change. */
  difference?: Content
}

export const RulesFormView = (p: RulesFormProps) => {
  const { lang, t, year, problems } = p
  const at = (path: string) => `/${lang}${path}`
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading size="l" caption={t.titleOf(String(year))}>
        {t.form.title}
      </PageHeading>
      <p class="govuk-body">
        {t.form.lead} {t.form.blank}
      </p>
      {p.owed > 0 && <OwnFirst lang={lang} t={t} owed={p.owed} />}
      {p.difference}
      <form method="post" action={at(urls.adoption(year))} novalidate>
        <Amounts {...p} />
        <Balance {...p} />
        <Bonuses {...p} />
        {p.proposals.length > 0 && <Particular {...p} />}
        <Button look="secondary" attributes={{ formaction: at(urls.whatIf(year)), formnovalidate: true }}>
          {t.form.try}
        </Button>
        {p.isLocked ? <p class="govuk-body">{t.form.locked}</p> : <Adoption {...p} />}
      </form>
    </>
  )
}

type FieldProps = RulesFormProps & { name: string; label: string; hint?: string; prefix?: string }

const NumberField = ({ lang, given, problems, name, label, hint, prefix }: FieldProps) => (
  <Input
    lang={lang}
    name={name}
    label={label}
    hint={hint}
    prefix={prefix}
    width={prefix ? 10 : 5}
    inputmode={name === 'floor' || name.endsWith('ed') || name === 'bornOfNetwork' ? 'decimal' : 'numeric'}
    value={given[name] ?? ''}
    error={problems[name]}
  />
)

const Amounts = (p: RulesFormProps) => {
  const { t } = p
  return (
    <Fieldset legend={t.form.amounts} size="m">
      <NumberField {...p} name="seats" label={t.form.seats} />
      <NumberField
        {...p}
        name="budget"
        label={t.form.budget}
        hint={
          p.offered === null ? t.form.budgetHint : `${t.form.budgetHint} ${t.form.budgetOffered(p.offered)}`
        }
        prefix="US$"
      />
      <NumberField {...p} name="reserve" label={t.form.reserve} />
    </Fieldset>
  )
}

const Balance = (p: RulesFormProps) => {
  const { lang, t, lists, given, problems } = p
  return (
    <>
      <Fieldset legend={t.form.balance} size="m">
        <NumberField {...p} name="perBeneficiary" label={t.form.perBeneficiary} />
        <NumberField {...p} name="perProvider" label={t.form.perProvider} />
        <NumberField {...p} name="breadth" label={t.form.breadth} />
      </Fieldset>
      <Fieldset legend={t.form.priority} size="m">
        <Select
          lang={lang}
          name="list"
          label={t.form.list}
          hint={
            <>
              {t.form.listHint}{' '}
              <a class="govuk-link" href={`/${lang}${urls.countryLists()}`}>
                {t.form.manageLists}
              </a>
            </>
          }
          value={given.list ?? ''}
          error={problems.list}
          items={[
            { value: '', text: t.form.noList },
            ...lists.map(({ id, name, approvedOn }) => ({
              value: id,
              text: `${name[lang]} (${format(lang).day(approvedOn)})`,
            })),
          ]}
        />
        <NumberField {...p} name="atLeast" label={t.form.atLeast} />
      </Fieldset>
    </>
  )
}

const Bonuses = (p: RulesFormProps) => {
  const { t } = p
  return (
    <Fieldset legend={t.form.bonus} size="m">
      <NumberField {...p} name="coFinanced" label={t.form.coFinanced} hint={t.form.pointsHint} />
      <NumberField {...p} name="bornOfNetwork" label={t.form.bornOfNetwork} />
      <NumberField {...p} name="floor" label={t.form.floor} />
    </Fieldset>
  )
}

const Particular = (p: RulesFormProps) => {
  const { t, given, problems } = p
  const rows = (kind: 'incompatible' | 'pinned' | 'excluded') =>
    Array.from({ length: rowCount(given, kind) }, (_, row) => row)
  const names = Object.keys({ ...given, ...problems })
  const isUsed = names.some(
    (name) => /^(incompatible|pinned|excluded)\./.test(name) && (given[name] || problems[name]),
  )
  return (
    <Details summary={t.form.particular} open={isUsed}>
      {rows('pinned').map((row) => (
        <Fieldset key={`pinned${row}`} legend={`${t.form.pinned} · ${t.form.pinnedRow(row + 1)}`} size="s">
          <ProposalField {...p} name={`pinned.${row}.id`} label={t.form.first} />
          <ReasonField {...p} name={`pinned.${row}.reason`} />
        </Fieldset>
      ))}
      {rows('excluded').map((row) => (
        <Fieldset
          key={`excluded${row}`}
          legend={`${t.form.excluded} · ${t.form.excludedRow(row + 1)}`}
          size="s"
        >
          <ProposalField {...p} name={`excluded.${row}.id`} label={t.form.first} />
          <ReasonField {...p} name={`excluded.${row}.reason`} />
        </Fieldset>
      ))}
      {rows('incompatible').map((row) => (
        <Fieldset
          key={`incompatible${row}`}
          legend={`${t.form.incompatible} · ${t.form.pair(row + 1)}`}
          size="s"
        >
          <ProposalField {...p} name={`incompatible.${row}.a`} label={t.form.first} />
          <ProposalField {...p} name={`incompatible.${row}.b`} label={t.form.second} />
          <ReasonField {...p} name={`incompatible.${row}.reason`} />
        </Fieldset>
      ))}
    </Details>
  )
}

const ProposalField = ({ lang, t, proposals, given, problems, name, label }: FieldProps) => (
  <Select
    lang={lang}
    name={name}
    label={label}
    value={given[name] ?? ''}
    error={problems[name]}
    items={[
      { value: '', text: t.form.choose },
      ...proposals.map(({ id, title }) => ({ value: id, text: `${id} · ${title}` })),
    ]}
  />
)

const ReasonField = ({ lang, t, given, problems, name }: RulesFormProps & { name: string }) => (
  <Input lang={lang} name={name} label={t.form.why} value={given[name] ?? ''} error={problems[name]} />
)

const Adoption = ({ lang, t, reason, problems, computes }: RulesFormProps) => (
  <Fieldset legend={t.form.adoptTitle} size="m">
    <p class="govuk-body">{t.form.adoptLead}</p>
    <Textarea
      lang={lang}
      name="reason"
      label={t.form.adoptReason}
      rows={3}
      value={reason}
      error={problems.reason}
    />
    <Button once>{computes ? t.form.adoptAndCompute : t.form.adopt}</Button>
  </Fieldset>
)
