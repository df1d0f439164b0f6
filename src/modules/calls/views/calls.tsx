import { format, type Lang } from '#platform/i18n/index.ts'
import {
  BarChart,
  type Content,
  Definition,
  DownloadLinks,
  Lead,
  PageHeading,
  Section,
  Table,
  TableWrap,
} from '#ui/index.ts'
import type { Call, Criterion } from '../queries/call.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { CriteriaSection } from './criteria.tsx'

type Props = {
  lang: Lang
  t: Text
  calls: Call[]
  criteria: Criterion[]
  /** For those who run calls. */
  desk?: Content
}

export const CallsView = ({ lang, t, calls, criteria, desk }: Props) => (
  <>
    <PageHeading>{t.title}</PageHeading>
    <Lead>{t.lead(calls.length)}</Lead>
    {desk}
    <TableWrap label={t.title}>
      <CallsTable lang={lang} t={t} calls={calls} />
    </TableWrap>
    <Definition lang={lang} declared>
      {t.definition}
    </Definition>
    <DownloadLinks lang={lang} csv={`/${lang}${urls.calls()}.csv`} json="/api/v1/calls" about={t.title} />
    <Section>
      <BarChart
        lang={lang}
        id="received"
        title={t.compare}
        level={2}
        bars={calls.flatMap(({ year, statedReceived }) =>
          // Of a call that is still open nobody knows.
          statedReceived === null
            ? []
            : [{ label: String(year), value: statedReceived, href: `/${lang}${urls.call(year)}` }],
        )}
      />
    </Section>
    <CriteriaSection lang={lang} t={t} criteria={criteria} />
  </>
)

const figures = ['statedReceived', 'statedSelected', 'statedCanceled'] as const

const CallsTable = ({ lang, t, calls }: Pick<Props, 'lang' | 't' | 'calls'>) => {
  const { date, number } = format(lang)
  const heads = { statedReceived: t.received, statedSelected: t.selected, statedCanceled: t.canceled }
  const figureCell = (figure: (typeof figures)[number], value: number | null) => ({
    ...under(heads[figure], value === null ? '–' : number(value)),
    numeric: true,
  })
  const rows = calls.map((call) => [
    call.year,
    under(
      t.call,
      <a class="govuk-link" href={`/${lang}${urls.call(call.year)}`}>
        {call.title[lang]}
      </a>,
    ),
    under(t.opened, call.opened && date(call.opened)),
    ...figures.map((figure) => figureCell(figure, call[figure])),
  ])
  const sum = (figure: (typeof figures)[number]) =>
    calls.reduce((total, call) => total + (call[figure] ?? 0), 0)
  const totals = [t.total, '', '', ...figures.map((figure) => figureCell(figure, sum(figure)))]
  const numericHeads = figures.map((figure) => ({ content: heads[figure], numeric: true }))
  return (
    <Table
      class="minga-stacked"
      head={[t.year, t.call, t.opened, ...numericHeads]}
      rows={[...rows, totals]}
      rowHeaders
    />
  )
}

/** A cell that tells its column where there is no room for columns. */
const under = (head: string, content: Content) => ({ content, attributes: { 'data-head': head } })
