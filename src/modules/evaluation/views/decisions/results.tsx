import { type Cycle, callUrls } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import type { Content } from '#ui/index.ts'
import { InsetText, KeyFigures, Lead, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import type { DecisionsText } from '../../text/decisions/index.ts'
import type { Text } from '../../text/index.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'
import { urls } from '../../urls.ts'
import { Digest, VerifyCommand } from '../second-round/digest.tsx'
import { type PriceRow, Prices } from '../second-round/proposals.tsx'
import { RulesList, type RulesProps } from '../second-round/rules.tsx'

export type ResultRow = {
  reference: string
  topic: string
  beneficiaries: string
  providers: string
  theme: string
  modality: string
  why: string
}

type Props = {
  lang: Lang
  t: DecisionsText
  rounds: SecondRoundText
  words: Text
  call: Cycle
  day: string
  figures: { received: number; eligible: number; selected: number; countries: number; providers: number }
  rows: ResultRow[]
  reserve: number
  rules: RulesProps
  prices: PriceRow[]
  exceptions: number
  /** How many were decided upon with fewer ratings than the least. */
  fewRatings: number
  digest: string
}

export const ResultsView = (p: Props) => {
  const { lang, t, call, figures } = p
  const { number } = format(lang)
  return (
    <>
      <PageHeading caption={call.title[lang]}>{t.results.title(String(call.year))}</PageHeading>
      <Lead>
        {t.results.lead(number(figures.selected), number(figures.received))} {t.results.published(p.day)}
      </Lead>
      <KeyFigures
        figures={(['received', 'eligible', 'selected', 'countries', 'providers'] as const).map((name) => ({
          value: number(figures[name]),
          label: t.results.figures[name],
        }))}
      />
      <Selected {...p} />
      <Section id="how" title={t.results.how}>
        <p class="govuk-body">
          {p.fewRatings === 0 ? t.results.rated : t.results.ratedButFew(p.fewRatings)} {t.results.howBody}
        </p>
        <RulesList {...p.rules} />
        <InsetText>
          {p.exceptions === 0 ? t.results.noExceptions : t.results.exceptions(p.exceptions)}
        </InsetText>
      </Section>
      <Prices lang={lang} t={p.rounds} rows={p.prices} />
      <Verify {...p} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${callUrls.call(call.year)}`}>
          {call.title[lang]}
        </a>
      </p>
    </>
  )
}

const under = (head: string, content: Content) => ({
  content: <div>{content}</div>,
  attributes: { 'data-head': head },
})

const Selected = ({ t, rounds, words, rows, reserve }: Props) => (
  <Section id="selected" title={t.results.selected}>
    {rows.length === 0 ? (
      <p class="govuk-body">{t.results.none}</p>
    ) : (
      <TableWrap label={t.results.selected}>
        <Table
          class="minga-stacked"
          head={[words.proposal, words.beneficiary, words.provider, words.theme, rounds.selection.why]}
          rowHeaders
          rows={rows.map((row) => [
            <>
              {row.topic}
              <br />
              <span class="govuk-hint govuk-!-font-size-16">
                {row.reference} · {row.modality}
              </span>
            </>,
            under(words.beneficiary, row.beneficiaries),
            under(words.provider, row.providers),
            under(words.theme, row.theme),
            under(rounds.selection.why, row.why),
          ])}
        />
      </TableWrap>
    )}
    {reserve > 0 && <p class="govuk-body">{t.results.reserve(reserve)}</p>}
  </Section>
)

const Verify = ({ lang, t, call, digest }: Props) => (
  <Section id="verify" title={t.results.verify}>
    <p class="govuk-body">{t.results.verifyBody}</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={`/${lang}${urls.dataset(call.year, 'json')}`} download>
          {t.results.json}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`/${lang}${urls.dataset(call.year, 'pb')}`} download>
          {t.results.pb}
        </a>
      </li>
    </ul>
    <p class="govuk-body">{t.results.verifyRun}</p>
    <VerifyCommand file={`second-round-${call.year}.json`} />
    <p class="govuk-body">
      {t.results.verifyDigest} <Digest of={digest} />
    </p>
  </Section>
)
