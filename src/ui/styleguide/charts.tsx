import type { Lang } from '#platform/i18n/index.ts'
import { tiles } from '../chart/tiles.ts'
import type { Flow, FlowNode } from '../index.ts'
import {
  BarChart,
  Board,
  BoardPart,
  ColumnChart,
  Columns,
  Definition,
  FlowChart,
  TileMap,
  Timeline,
} from '../index.ts'
import { Specimen } from './specimen.tsx'

const names = new Intl.DisplayNames('en', { type: 'region' })
const codes = Object.keys(tiles)
const node = (code: string, at: number): FlowNode => ({
  id: code,
  label: names.of(code) ?? code,
  href: `#${code}`,
  group: ((at % 6) + 1) as FlowNode['group'],
})

const providers = codes.slice(0, 17).map(node)
const receivers = codes.slice(9, 34).map(node)

/** As many flows as the network had in ten years, spread evenly enough to touch every node. */
const flows: Flow[] = Array.from({ length: 91 }, (_, n) => ({
  from: providers[n % 17]?.id ?? '',
  to: receivers[(n * 7 + Math.floor(n / 17)) % 25]?.id ?? '',
  value: 1 + ((n * 5) % 3),
})).filter((flow) => flow.from !== flow.to)

const Shares = ({ lang }: { lang: Lang }) => (
  <BarChart
    lang={lang}
    id="bars"
    title="Activities by theme"
    description="Labor inspection is what ministries ask for most."
    csv="#csv"
    json="#json"
    foot={
      <Definition lang={lang} asOf="29 May 2026">
        An activity with two themes counts once in each.
      </Definition>
    }
    bars={[
      { label: 'Labor inspection', value: 31, href: '#inspection', emphasis: true },
      { label: 'Employment services and information systems', value: 24, href: '#employment' },
      { label: 'Social dialogue', value: 12, href: '#dialogue' },
      { label: 'Safety and health at work', value: 8 },
      { label: 'Labor migration', value: 0, href: '#migration' },
    ]}
  />
)

const Years = ({ lang }: { lang: Lang }) => (
  <Timeline
    lang={lang}
    id="years"
    title="Programs in the Portfolio"
    until={2026}
    csv="#csv"
    spans={[
      { label: 'Mobile inspection', start: 2006, end: 2014, href: '#mobile' },
      { label: 'Electronic labor files', start: 2013.5, end: 2021, href: '#files' },
      { label: 'Young workers’ first job', start: 2019, href: '#first-job' },
      { label: 'Workshop on care work', start: 2023, end: 2023 },
    ]}
  />
)

const YearByYear = ({ lang, id, title }: { lang: Lang; id: string; title: string }) => (
  <ColumnChart
    lang={lang}
    id={id}
    title={title}
    csv="#csv"
    columns={[8, 13, 17, 15, 0, 9].map((value, at) => ({
      label: String(2007 + at),
      value,
      href: value > 0 ? `#${2007 + at}` : undefined,
    }))}
  />
)

export const Charts = ({ lang }: { lang: Lang }) => (
  <Specimen name="BarChart, ColumnChart, TileMap, Timeline, FlowChart, Board">
    <Columns
      main={
        <>
          <Shares lang={lang} />
          <Years lang={lang} />
        </>
      }
      aside={
        <TileMap
          lang={lang}
          id="tiles"
          title="Activities by member"
          csv="#csv"
          tiles={codes.map((code, at) => ({
            code,
            name: names.of(code) ?? code,
            href: `#${code}`,
            intensity: ((at * 7) % 11) / 10,
            value: String((at * 7) % 11),
          }))}
        />
      }
    />
    <FlowChart
      lang={lang}
      id="flows"
      title="Who taught whom"
      description="Point at a ministry on the left to see whom it taught."
      csv="#csv"
      providers={providers}
      receivers={receivers}
      flows={flows}
    />
    <Board>
      <BoardPart>
        <YearByYear lang={lang} id="each-year" title="Activities each year" />
      </BoardPart>
      <BoardPart>
        <YearByYear lang={lang} id="ministries" title="Ministries each year" />
      </BoardPart>
    </Board>
  </Specimen>
)
