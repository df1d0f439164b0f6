import type { Choices } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  Checkboxes,
  type Content,
  EmptyState,
  ErrorSummary,
  Lead,
  PageHeading,
  Section,
  Select,
  Table,
  TableWrap,
  Tag,
} from '#ui/index.ts'
import type { AskedConsent, RefusedConsent } from '../../queries/consent.ts'
import {
  type Modality,
  type PartyRole,
  type ProposalState,
  type ProposalSummary,
  proposalStates,
} from '../../schema.ts'
import type { ReceivedText } from '../../text/received/index.ts'
import { urls } from '../../urls.ts'
import { toneOf } from '../writing/state.tsx'

export type Filter = { state?: ProposalState; country?: string; theme?: string }

type Props = {
  lang: Lang
  t: ReceivedText
  call: { year: number; title: string }
  /** Those that the filter leaves, of so many. */
  proposals: ProposalSummary[]
  total: number
  filter: Filter
  states: Record<ProposalState, string>
  modalities: Record<Modality, string>
  /** Of the network, by their codes. */
  countryNames: ReadonlyMap<string, string>
  /** From which something came. */
  countries: { code: string; name: string }[]
  themes: Choices[string]
  /** Proposals can still be found eligible. */
  isOpen: boolean
  problem?: string
  awaited: AskedConsent[]
  refused: RefusedConsent[]
  timeZone: string
}

/** What came in, for the Secretariat: to be read, and to be found eligible many at once. */
export const ReceivedView = (p: Props) => {
  const { lang, t, call } = p
  return (
    <>
      {p.problem && <ErrorSummary lang={lang} errors={[{ text: p.problem }]} />}
      <PageHeading caption={call.title}>{t.title}</PageHeading>
      <Lead>{p.total === 0 ? t.none : t.lead(p.total)}</Lead>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.statistics(call.year)}`}>
          {t.statistics}
        </a>
      </p>
      {p.total > 0 && <Filters {...p} />}
      {p.total > 0 && <Rows {...p} />}
      <Awaited {...p} />
    </>
  )
}

const Filters = ({ lang, t, call, filter, states, countries, themes }: Props) => {
  const all = { value: '', text: t.filters.all }
  const named = (items: { code: string; label: string }[]) =>
    items.map(({ code, label }) => ({ value: code, text: label }))
  return (
    <form method="get" action={`/${lang}${urls.received(call.year)}`}>
      <Select
        lang={lang}
        name="state"
        label={t.filters.state}
        value={filter.state}
        items={[all, ...proposalStates.map((state) => ({ value: state, text: states[state] }))]}
      />
      <Select
        lang={lang}
        name="country"
        label={t.filters.country}
        value={filter.country}
        items={[all, ...countries.map(({ code, name }) => ({ value: code, text: name }))]}
      />
      <Select
        lang={lang}
        name="theme"
        label={t.filters.theme}
        value={filter.theme}
        items={[all, ...named(themes ?? [])]}
      />
      <Button look="secondary">{t.filters.apply}</Button>
    </form>
  )
}

const Rows = (p: Props) => {
  const { lang, t, call, proposals } = p
  if (proposals.length === 0) {
    return (
      <EmptyState
        title={t.noneSuch}
        actions={
          <a class="govuk-link" href={`/${lang}${urls.received(call.year)}`}>
            {t.clear}
          </a>
        }
      />
    )
  }
  const mayMark = p.isOpen && proposals.some(({ state }) => state === 'submitted')
  const { columns } = t
  const heads = [
    ...(mayMark ? [columns.pick] : []),
    columns.reference,
    columns.title,
    columns.beneficiary,
    columns.provider,
    columns.theme,
    columns.modality,
    { content: columns.cost, numeric: true },
    { content: columns.coFinancing, numeric: true },
    columns.state,
  ]
  const table = (
    <TableWrap label={t.title}>
      <Table
        class="minga-stacked"
        head={heads}
        rows={proposals.map((proposal) => rowOf(p, proposal, mayMark))}
      />
    </TableWrap>
  )
  if (!mayMark) return table
  return (
    <form method="post" action={`/${lang}${urls.received(call.year)}`}>
      <p class="govuk-body">{t.markHint}</p>
      {table}
      <Button once>{t.mark}</Button>
    </form>
  )
}

const under = (head: string, content: Content, numeric?: boolean) => ({
  content,
  numeric,
  attributes: { 'data-head': head },
})

const rowOf = (p: Props, proposal: ProposalSummary, mayMark: boolean) => {
  const { lang, t } = p
  const { columns } = t
  const names = (role: PartyRole) =>
    format(lang).list(
      proposal.parties
        .filter((party) => party.role === role)
        .map(({ country }) => p.countryNames.get(country) ?? country),
    )
  const amount = (value: number | null) => (value === null ? '–' : format(lang).number(value))
  const link = (
    <a class="govuk-link" href={`/${lang}${urls.eligibility(proposal.id)}`}>
      {proposal.reference}
    </a>
  )
  const theme = p.themes?.find(({ code }) => code === proposal.themeCode)?.label
  return [
    ...(mayMark ? [under(columns.pick, <Pick {...p} proposal={proposal} />)] : []),
    under(columns.reference, link),
    under(
      columns.title,
      <span lang={proposal.lang === lang ? undefined : proposal.lang}>{proposal.title ?? '–'}</span>,
    ),
    under(columns.beneficiary, names('beneficiary')),
    under(columns.provider, names('provider')),
    under(columns.theme, theme ?? '–'),
    under(columns.modality, proposal.modality ? p.modalities[proposal.modality] : '–'),
    under(columns.cost, amount(proposal.cost), true),
    under(columns.coFinancing, amount(proposal.coFinancing), true),
    under(columns.state, <Tag tone={toneOf(proposal.state)}>{p.states[proposal.state]}</Tag>),
  ]
}

const Pick = ({ lang, t, proposal }: Props & { proposal: ProposalSummary }) =>
  proposal.state === 'submitted' ? (
    <Checkboxes
      lang={lang}
      name="id"
      idPrefix={`id-${proposal.id}`}
      small
      items={[
        {
          value: proposal.id,
          label: <span class="govuk-visually-hidden">{t.pick(proposal.reference ?? '')}</span>,
        },
      ]}
    />
  ) : null

const Awaited = ({ lang, t, awaited, refused, timeZone }: Props) => {
  const { columns } = t
  const rows = [
    ...refused.map((consent) => ({ ...consent, stands: t.answers[consent.answer], at: consent.answeredAt })),
    ...awaited.map((consent) => ({ ...consent, stands: t.answers.none, at: consent.askedAt })),
  ]
  return rows.length === 0 ? null : (
    <Section id="awaited" title={t.waitingTitle} tinted>
      <p class="govuk-body">{t.waitingLead}</p>
      <Table
        class="minga-stacked"
        head={[columns.beneficiary, columns.provider, columns.stands, columns.since]}
        rows={rows.map(({ beneficiary, provider, stands, at }) => [
          under(columns.beneficiary, beneficiary[lang]),
          under(columns.provider, provider[lang]),
          under(columns.stands, stands),
          under(columns.since, format(lang).instant(at, timeZone)),
        ])}
      />
    </Section>
  )
}
