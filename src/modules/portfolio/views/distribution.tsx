import { apiBase } from '#platform/http/base.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { BarChart, Lead, PageHeading } from '#ui/index.ts'
import type { Names } from '../names.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = {
  lang: Lang
  t: Text
  names: Names
  byArea: Map<string, number>
  byCountry: Map<string, number>
}

export const DistributionView = ({ lang, t, names, byArea, byCountry }: Props) => {
  const total = [...byArea.values()].reduce((sum, count) => sum + count, 0)
  const bars = (facet: 'area' | 'country', counts: Map<string, number>) =>
    [...names[facet]]
      .map(([code, label]) => ({
        label,
        value: counts.get(code) ?? 0,
        href: `/${lang}${urls.programs({ [facet]: [code] })}`,
      }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value)
  const files = { csv: `/${lang}${urls.csv()}`, json: `${apiBase}${urls.json()}` }
  return (
    <>
      <PageHeading>{t.distribution.title}</PageHeading>
      <Lead>{t.distribution.lead(t.results(total))}</Lead>
      <BarChart
        lang={lang}
        id="by-area"
        level={2}
        title={t.distribution.byArea}
        description={t.distribution.byAreaNote}
        labelHead={t.facets.area}
        valueHead={t.distribution.programs}
        bars={bars('area', byArea)}
        {...files}
      />
      <BarChart
        lang={lang}
        id="by-country"
        level={2}
        title={t.distribution.byCountry}
        description={t.distribution.byCountryNote}
        labelHead={t.facets.country}
        valueHead={t.distribution.programs}
        bars={bars('country', byCountry)}
        {...files}
      />
    </>
  )
}
