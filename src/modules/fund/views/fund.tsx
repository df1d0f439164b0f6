import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang, type Localized } from '#platform/i18n/index.ts'
import {
  Card,
  CardGrid,
  DeclaredMark,
  DownloadLinks,
  FactList,
  Lead,
  PageHeading,
  Section,
  Tag,
  WarningText,
} from '#ui/index.ts'
import { totals } from '../figures.ts'
import type { Contribution } from '../queries.ts'
import { contributionKinds } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { period } from './period.ts'

type Props = {
  lang: Lang
  t: Text
  name: string | undefined
  contributions: Contribution[]
  countries: { code: string; name: Localized }[]
  csv: string
  json: string
}

export const FundView = (props: Props) => {
  const { lang, t, name, contributions, csv, json } = props
  return (
    <>
      <PageHeading caption={name}>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <Figures {...props} />
      <Overlaps {...props} />
      {contributionKinds.map((kind) => {
        const stated = contributions.filter((row) => row.kind === kind && row.amountUsd !== null)
        return (
          stated.length > 0 && (
            <Section key={kind} id={kind} title={t.kind[kind]}>
              <CardGrid columns={2}>
                {stated.map((contribution) => (
                  <ContributionCard key={contribution.code} lang={lang} t={t} contribution={contribution} />
                ))}
              </CardGrid>
            </Section>
          )
        )
      })}
      <Countries {...props} />
      <DownloadLinks lang={lang} csv={csv} json={json} about={t.title} />
    </>
  )
}

const Figures = ({ lang, t, contributions, countries }: Props) => (
  <FactList
    facts={[
      ...totals(contributions).map(({ kind, amountUsd, over }) => ({
        name: t.kind[kind],
        value: <Figure value={format(lang).usd(amountUsd)} href={`#${kind}`} note={t.sumOf(over)} />,
      })),
      {
        name: t.countriesTitle,
        value: <Figure value={format(lang).number(countries.length)} href="#countries" note={t.counted} />,
      },
    ]}
  />
)

const Figure = ({ value, href, note }: { value: string; href: string; note: string }) => (
  <>
    <a class="govuk-link" href={href}>
      <strong>{value}</strong>
    </a>{' '}
    · {note}
  </>
)

/** Which rows may not be added, and to which others. */
const Overlaps = ({ lang, t, contributions }: Props) => {
  const named = new Map(contributions.map((contribution) => [contribution.code, contribution]))
  const said = (code: string) => {
    const row = named.get(code)
    return row
      ? { amount: format(lang).usd(row.amountUsd ?? 0), years: period(t, row) }
      : { amount: code, years: '' }
  }
  const sentences = contributions.flatMap(({ code, includedIn, sameAs }) => {
    if (includedIn) return [t.isIncluded(said(code).amount, said(includedIn).amount)]
    return sameAs ? [t.isSame(said(code).amount, said(sameAs).amount, said(sameAs).years)] : []
  })
  return sentences.length === 0 ? null : (
    <WarningText lang={lang}>{[t.doNotAdd, ...sentences].join(' ')}</WarningText>
  )
}

const ContributionCard = ({ lang, t, contribution }: { lang: Lang; t: Text; contribution: Contribution }) => {
  const { code, amountUsd, qualifier, note, contributors, includedIn, sameAs, sourceLine } = contribution
  return (
    <Card
      attributes={{ id: code }}
      kicker={period(t, contribution)}
      title={format(lang).usd(amountUsd ?? 0)}
      foot={
        <>
          <DeclaredMark lang={lang} />
          {includedIn && <Tag tone="orange">{t.includedTag}</Tag>}
          {sameAs && <Tag tone="orange">{t.sameTag}</Tag>}
        </>
      }
    >
      {qualifier && <p class="govuk-body">{qualifier[lang]}</p>}
      {contributors.length > 0 && (
        <p class="govuk-body">
          {contributors.map((contributor, at) => (
            <>
              {at > 0 && ', '}
              <a class="govuk-link" href={`/${lang}${directoryUrls.institution(contributor)}`}>
                {contributor.name[lang]}
              </a>
            </>
          ))}
        </p>
      )}
      {note && <p class="govuk-body-s">{note[lang]}</p>}
      {sourceLine !== null && <p class="govuk-body-s">{t.sourceLine(sourceLine)}</p>}
    </Card>
  )
}

const Countries = ({ lang, t, contributions, countries }: Props) => (
  <Section id="countries" title={t.countriesTitle}>
    <ul class="govuk-list govuk-list--bullet">
      {countries
        .toSorted((a, b) => format(lang).compare(a.name[lang], b.name[lang]))
        .map(({ code, name }) => (
          <li key={code}>
            <a class="govuk-link" href={`/${lang}${directoryUrls.ministry(code)}`}>
              {name[lang]}
            </a>
          </li>
        ))}
    </ul>
    {contributions
      .filter(({ amountUsd, note }) => amountUsd === null && note !== null)
      .map(({ code, note, sourceLine }) => (
        <p key={code} id={code} class="govuk-body-s">
          {note?.[lang]} {sourceLine !== null && `${t.sourceLine(sourceLine)}.`}
        </p>
      ))}
  </Section>
)
