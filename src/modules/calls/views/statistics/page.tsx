import { format, type Lang } from '#platform/i18n/index.ts'
import {
  BarChart,
  Definition,
  EmptyState,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  SummaryList,
} from '#ui/index.ts'
import type { MinistryProgress } from '../../queries/statistics.ts'
import type { Statistics } from '../../statistics.ts'
import type { StatisticsText } from '../../text/statistics/index.ts'
import { urls } from '../../urls.ts'

/** Counts with the words of their codes. */
export type Named = { name: string; count: number }[]

export const tables = ['country', 'provider', 'area', 'theme', 'modality', 'origin', 'day'] as const

export type NamedTables = Record<(typeof tables)[number], Named>

type Props = {
  lang: Lang
  t: StatisticsText
  call: { year: number; title: string }
  statistics: Statistics
  named: NamedTables
  /** Ministries that have not submitted anything. */
  silent: MinistryProgress[]
}

/** What a call has received, and from whom nothing came yet. */
export const StatisticsView = (p: Props) => {
  const { lang, t, call, statistics, named } = p
  const at = (extension: string) => `/${lang}${urls.statistics(call.year)}.${extension}`
  return (
    <>
      <PageHeading caption={call.title}>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <Definition lang={lang}>{t.definition}</Definition>
      <Figures lang={lang} t={t} statistics={statistics} />
      <Silent {...p} />
      {statistics.received === 0 && <EmptyState title={t.empty} />}
      {tables
        .filter((by) => named[by].length > 0)
        .map((by) => (
          <Section key={by} id={by}>
            <Chart lang={lang} t={t} by={by} counts={named[by]} />
          </Section>
        ))}
      <Section id="downloads" title={t.downloads}>
        <ul class="govuk-list">
          {(['csv', 'xlsx', 'json'] as const).map((extension) => (
            <li key={extension}>
              <a class="govuk-link" href={at(extension)} download>
                {t[extension]}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

const headOf = (t: StatisticsText, by: (typeof tables)[number]) =>
  by === 'provider' ? t.heads.country : t.heads[by]

const Chart = ({
  lang,
  t,
  by,
  counts,
}: {
  lang: Lang
  t: StatisticsText
  by: (typeof tables)[number]
  counts: Named
}) => (
  <BarChart
    lang={lang}
    id={`by-${by}`}
    title={t.by[by]}
    level={2}
    labelHead={headOf(t, by)}
    valueHead={t.heads.count}
    bars={counts.map(({ name, count }) => ({ label: name, value: count }))}
  />
)

const Figures = ({ lang, t, statistics }: Pick<Props, 'lang' | 't' | 'statistics'>) => {
  const { number, usd } = format(lang)
  const { received, countries, providers, coFinanced, cost, coFinancing, withdrawn } = statistics
  return (
    <KeyFigures
      figures={[
        { value: number(received), label: t.figures.received(received) },
        { value: number(countries), label: t.figures.countries(countries) },
        { value: number(providers), label: t.figures.providers(providers) },
        { value: number(coFinanced), label: t.figures.coFinanced },
        { value: usd(cost), label: t.figures.cost },
        { value: usd(coFinancing), label: t.figures.coFinancing },
        ...(withdrawn > 0 ? [{ value: number(withdrawn), label: t.figures.withdrawn(withdrawn) }] : []),
      ]}
    />
  )
}

const Silent = ({ lang, t, silent }: Props) => {
  const groups = Map.groupBy(silent, (ministry) => statusOf(ministry))
  return (
    <Section id="silent" title={t.silent.title} tinted>
      <p class="govuk-body">{silent.length === 0 ? t.silent.none : t.silent.lead(silent.length)}</p>
      <SummaryList
        rows={(['awaiting', 'draft', 'nothing'] as const).flatMap((status) => {
          const names = (groups.get(status) ?? []).map(({ countryName }) => countryName[lang])
          return names.length === 0
            ? []
            : {
                key: t.silent[status](names.length),
                value: format(lang).list(names.toSorted(format(lang).compare)),
              }
        })}
      />
    </Section>
  )
}

const statusOf = ({ awaitingConsent, drafts }: MinistryProgress) =>
  awaitingConsent > 0 ? 'awaiting' : drafts > 0 ? 'draft' : 'nothing'

type PanelProps = { lang: Lang; t: StatisticsText; statistics: Statistics; named: NamedTables }

/** For everybody, once the decisions are known: no figure is of one ministry. */
export const StatisticsPanel = ({ lang, t, statistics, named }: PanelProps) => (
  <Section id="received" title={t.panel.title}>
    <p class="govuk-body">{t.panel.more}</p>
    <Figures lang={lang} t={t} statistics={statistics} />
    {(['area', 'modality'] as const).map((by) => (
      <Chart key={by} lang={lang} t={t} by={by} counts={named[by]} />
    ))}
  </Section>
)
