import { format, type Lang } from '#platform/i18n/index.ts'
import type { ChartPart } from '../document.ts'
import type { ChartSource } from '../schema.ts'
import type { Sources } from '../sources.ts'
import { documentText } from '../text/document/index.ts'

type Made = Omit<ChartPart, 'kind' | 'number'>

type Counted = { label: string; value: number }

const bars = (lang: Lang, counted: Counted[]) =>
  counted.map((bar) => ({ ...bar, text: format(lang).number(bar.value) }))

/** The charts of the report, by what they show. */
export const standardCharts: Record<ChartSource, (sources: Sources, lang: Lang) => Promise<Made>> = {
  'programs-by-area': async (sources, lang) => {
    const { charts, tables } = documentText(lang)
    const [areas, counts] = await Promise.all([sources.areas(), sources.programsByArea()])
    const counted = areas.map(({ code, name }) => ({ label: name[lang], value: counts.get(code) ?? 0 }))
    const total = counted.reduce((sum, { value }) => sum + value, 0)
    return {
      title: charts.programs(total),
      labelHead: tables.taxonomy.area,
      valueHead: charts.programCount,
      bars: bars(
        lang,
        counted.toSorted((a, b) => b.value - a.value),
      ),
    }
  },
  'outcomes-by-component': async (sources, lang) => {
    const { charts } = documentText(lang)
    const [components, outcomes] = await Promise.all([sources.components(), sources.outcomes()])
    return {
      title: charts.outcomes,
      labelHead: charts.component,
      valueHead: charts.outcomeCount,
      bars: bars(
        lang,
        components.map(({ code, name }) => ({
          label: name[lang],
          value: outcomes.filter(({ componentCode }) => componentCode === code).length,
        })),
      ),
    }
  },
  'activities-by-year': async (sources, lang) => {
    const { charts } = documentText(lang)
    const reading = await sources.byYear()
    return {
      title: charts.byYear,
      labelHead: charts.year,
      valueHead: charts.activityCount,
      bars: bars(
        lang,
        (reading?.groups ?? []).map(({ name, n }) => ({ label: name[lang], value: n })),
      ),
    }
  },
}
