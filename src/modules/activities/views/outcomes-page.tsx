import type { MemberState } from '#modules/directory/index.ts'
import type { Component } from '#modules/taxonomy/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  ActiveFilters,
  Columns,
  type Content,
  DeclaredMark,
  DownloadLinks,
  EmptyState,
  FacetGroup,
  FilterPanel,
  Lead,
  PageHeading,
  Section,
} from '#ui/index.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { Text } from '../text/index.ts'
import { apiUrls, type OutcomeFilter, urls } from '../urls.ts'
import { OutcomeList } from './outcomes.tsx'

type Counts = { total: number; component: Map<string, number>; country: Map<string, number> }

type Props = {
  lang: Lang
  t: Text
  filter: OutcomeFilter
  outcomes: Outcome[]
  counts: Counts
  components: Component[]
  members: MemberState[]
  /** All outcomes are on this page: a component without any is told too. */
  isWhole: boolean
  pages: Content
}

export const OutcomesView = (p: Props) => {
  const { lang, t, filter, outcomes } = p
  const chips = [
    ...filter.component.map((value) => ({
      label: p.components.find(({ code }) => code === value)?.name[lang] ?? value,
      without: { ...filter, component: filter.component.filter((other) => other !== value) },
    })),
    ...filter.country.map((value) => ({
      label: countryName(p, value),
      without: { ...filter, country: filter.country.filter((other) => other !== value) },
    })),
  ]
  return (
    <>
      <PageHeading>{t.outcomesPage.title}</PageHeading>
      <Lead>{t.outcomesPage.lead}</Lead>
      <Columns
        asideFirst
        aside={<Filters {...p} />}
        main={
          <>
            <ActiveFilters
              lang={lang}
              filters={chips.map(({ label, without }) => ({
                label,
                href: `/${lang}${urls.outcomes(without)}`,
              }))}
              clear={chips.length > 1 ? `/${lang}${urls.outcomes()}` : undefined}
            />
            <p class="govuk-body">
              <strong>{t.outcomesOf(p.counts.total)}</strong>
            </p>
            {outcomes.length === 0 ? (
              <EmptyState
                title={t.outcomesPage.empty}
                actions={
                  <a class="govuk-link" href={`/${lang}${urls.outcomes()}`}>
                    {t.outcomesPage.seeAll}
                  </a>
                }
              >
                {t.outcomesPage.emptyHint}
              </EmptyState>
            ) : (
              <>
                {p.components.map((component) => (
                  <ComponentSection key={component.code} {...p} component={component} />
                ))}
                {p.pages}
                <DownloadLinks
                  lang={lang}
                  csv={`/${lang}${urls.outcomesCsv(filter)}`}
                  json={apiUrls.outcomes(filter)}
                  about={t.outcomesPage.title}
                />
              </>
            )}
          </>
        }
      />
    </>
  )
}

const countryName = ({ lang, members }: Pick<Props, 'lang' | 'members'>, value: string) =>
  members.find(({ code }) => code.toLowerCase() === value)?.name[lang] ?? value

const Filters = (p: Props) => {
  const { lang, t, filter, counts } = p
  const countries = [...new Set([...counts.country.keys(), ...filter.country])]
    .map((value) => ({
      value,
      label: countryName(p, value),
      count: counts.country.get(value) ?? 0,
      checked: filter.country.includes(value),
    }))
    .sort((a, b) => format(lang).compare(a.label, b.label))
  return (
    <FilterPanel lang={lang} action={`/${lang}${urls.outcomes()}`}>
      <FacetGroup
        lang={lang}
        name="component"
        title={t.outcomesPage.component}
        open
        items={p.components.map(({ code, name }) => ({
          value: code,
          label: name[lang],
          count: counts.component.get(code) ?? 0,
          checked: filter.component.includes(code),
        }))}
      />
      <FacetGroup lang={lang} name="country" title={t.outcomesPage.country} items={countries} />
    </FilterPanel>
  )
}

/** A component with what the report declares of it and its outcomes; without any, only where all is shown. */
const ComponentSection = ({ lang, t, component, outcomes, isWhole }: Props & { component: Component }) => {
  const mine = outcomes.filter(({ componentCode }) => componentCode === component.code)
  if (mine.length === 0 && !isWhole) return null
  const { statedShare, statedQualifier, note } = component
  return (
    <Section id={component.code} title={component.name[lang]}>
      {statedShare !== null && (
        <div class="govuk-body">
          {t.outcomesPage.share(format(lang).percent(statedShare / 100), statedQualifier?.[lang] ?? null)}{' '}
          <DeclaredMark lang={lang}>{note?.[lang]}</DeclaredMark>
        </div>
      )}
      {mine.length === 0 ? (
        <p class="govuk-body">{t.outcomesPage.none}</p>
      ) : (
        <OutcomeList
          lang={lang}
          t={t}
          outcomes={mine}
          shown={['parties', 'activities', 'evidence']}
          level={3}
        />
      )}
    </Section>
  )
}
