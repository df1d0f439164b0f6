import type { Lang } from '#platform/i18n/index.ts'
import { DownloadLinks, Lead, PageHeading, SummaryList } from '#ui/index.ts'
import type { Inconsistency } from '../queries/inconsistency.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = { lang: Lang; t: Text; items: Inconsistency[] }

export const InconsistenciesView = ({ lang, t, items }: Props) => (
  <>
    <PageHeading>{t.inconsistencies}</PageHeading>
    <Lead>{t.inconsistenciesLead(items.length)}</Lead>
    {items.map((item) => (
      <InconsistencyCard key={item.code} lang={lang} t={t} item={item} level={2} />
    ))}
    <DownloadLinks
      lang={lang}
      csv={`/${lang}/results/inconsistencies.csv`}
      json="/api/v1/inconsistencies"
      about={t.inconsistencies}
    />
  </>
)

type CardProps = { lang: Lang; t: Text; item: Inconsistency; level: 2 | 3 }

/** What contradicts what, where, and what this platform does. */
export const InconsistencyCard = ({ lang, t, item, level }: CardProps) => (
  <SummaryList
    card={{
      title: [...new Set([item.place1, item.place2])].map(t.place).join(' · '),
      level,
      attributes: { id: item.code },
    }}
    rows={[
      { key: t.contradiction, value: item.note[lang] },
      { key: t.handling, value: item.handling[lang] },
      ...(item.indicators.length > 0
        ? [{ key: t.concerned, value: <Concerned lang={lang} item={item} /> }]
        : []),
    ]}
  />
)

const Concerned = ({ lang, item }: { lang: Lang; item: Inconsistency }) => (
  <ul class="govuk-list">
    {item.indicators.map(({ code, label }) => (
      <li key={code}>
        <a class="govuk-link" href={`/${lang}${urls.indicator(code)}`}>
          {label[lang]}
        </a>
      </li>
    ))}
  </ul>
)
