import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { BarChart, ColumnChart, FlowChart, type FlowNode } from '#ui/index.ts'
import type { Dashboard } from '../dashboard.ts'
import type { Reading } from '../figures.ts'
import type { DashboardText } from '../text/dashboard/index.ts'
import { apiUrls, urls } from '../urls.ts'
import { writtenValue } from '../written.ts'

type Part = { lang: Lang; t: DashboardText; board: Dashboard }

const hrefOf = (lang: Lang, { code, period }: Reading, group: string) =>
  `/${lang}${urls.figure(code, { period, group })}#rows`

const filesOf = (lang: Lang, { code, period }: Reading) => ({
  csv: `/${lang}${urls.figureCsv(code, { period })}`,
  json: apiUrls.figure(code, { period }),
})

type YearsProps = Part & {
  code: 'activities-by-year' | 'ministries-by-year'
  title: string
  valueHead: string
}

export const Years = ({ lang, t, board, code, title, valueHead }: YearsProps) => {
  const reading = board.of(code)
  return (
    <ColumnChart
      lang={lang}
      id={code}
      level={2}
      title={title}
      labelHead={t.year}
      valueHead={valueHead}
      {...filesOf(lang, reading)}
      columns={reading.groups.map((group) => ({
        label: group.name[lang],
        value: group.value ?? 0,
        href: group.n > 0 ? hrefOf(lang, reading, group.code) : undefined,
      }))}
    />
  )
}

export const Subregions = ({ lang, t, board }: Part) => {
  const reading = board.of('participation-by-subregion')
  return (
    <BarChart
      lang={lang}
      id="subregions"
      level={2}
      title={t.subregions}
      valueHead={t.share}
      max={1}
      {...filesOf(lang, reading)}
      bars={reading.groups.map((group) => ({
        label: group.name[lang],
        value: group.value ?? 0,
        text: t.of(format(lang).number(group.n), format(lang).number(group.of)),
        href: hrefOf(lang, reading, group.code),
      }))}
    />
  )
}

export const Components = ({ lang, t, board }: Part) => {
  const reading = board.of('outcomes-by-component')
  const documented = board.of('documented-activities')
  const { number } = format(lang)
  return (
    <BarChart
      lang={lang}
      id="components"
      level={2}
      title={t.outcomes}
      description={t.outcomesNote(number(documented.n), number(documented.of))}
      labelHead={t.component}
      valueHead={t.recorded}
      {...filesOf(lang, reading)}
      bars={reading.groups.map((group) => ({
        label: group.name[lang],
        value: group.value ?? 0,
        text: writtenValue(lang, 'count', group.value),
        href: group.n > 0 ? hrefOf(lang, reading, group.code) : undefined,
      }))}
    />
  )
}

/** More pairs than these cannot be told apart on a sheet. */
const mostPairs = 24
/** Fewer say too little of the whole. */
const fewestRepeated = 6

/** Who taught whom: of many pairs, those that came back. */
export const Flows = ({ lang, t, board }: Part) => {
  const reading = board.of('cooperation-flows')
  const all = reading.groups.map((group) => {
    const [from = '', to = ''] = group.code.split('-')
    const [fromName = '', toName = ''] = group.name[lang].split(' → ')
    return { ...group, from, to, fromName, toName }
  })
  const repeated = all.filter(({ n }) => n > 1)
  const isRepeated = all.length > mostPairs && repeated.length >= fewestRepeated
  const pairs = (isRepeated ? repeated : all).slice(0, mostPairs)
  const side = (id: 'from' | 'to', name: 'fromName' | 'toName'): FlowNode[] =>
    [...new Map(pairs.map((pair) => [pair[id], nodeOf(lang, pair[id], pair[name])])).values()]
      .sort((a, b) => format(lang).compare(a.label, b.label))
      .map((node, at) => ({ ...node, group: ((at % 6) + 1) as FlowNode['group'] }))
  return (
    <FlowChart
      lang={lang}
      id="flows"
      level={2}
      title={t.flows}
      description={describe(t, isRepeated, pairs.length, all.length)}
      providerHead={t.teaches}
      receiverHead={t.learns}
      valueHead={t.recordedActivities}
      {...filesOf(lang, reading)}
      providers={side('from', 'fromName')}
      receivers={side('to', 'toName')}
      flows={pairs.map(({ code, from, to, n }) => ({
        from,
        to,
        value: n,
        href: hrefOf(lang, reading, code),
      }))}
    />
  )
}

const nodeOf = (lang: Lang, id: string, label: string) => ({
  id,
  label,
  href: `/${lang}${directoryUrls.ministry(id)}`,
})

const describe = (t: DashboardText, isRepeated: boolean, pairs: number, all: number) => {
  if (all === 0) return t.flowsNone
  if (isRepeated) return t.flowsRepeated(pairs, all)
  return pairs < all ? t.flowsMost(pairs, all) : t.flowsAll
}
