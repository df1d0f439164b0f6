import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import { format } from '#platform/i18n/index.ts'
import { TableWrap } from '../own/trust.tsx'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'
import type { ChartFrame } from './figure.tsx'
import { Drawing, DrawnLink, Figure } from './figure.tsx'

export type FlowNode = {
  id: string
  label: string
  href?: string
  /** Nodes of one group share a color: 1 to 6. */
  group?: 1 | 2 | 3 | 4 | 5 | 6
}

export type Flow = {
  from: string
  to: string
  value: number
  /** Where what it counts is listed. */
  href?: string
}

export type FlowChartProps = ChartFrame & {
  providers: readonly FlowNode[]
  receivers: readonly FlowNode[]
  flows: readonly Flow[]
  providerHead?: string
  receiverHead?: string
  valueHead?: string
}

const width = 840
const margin = 255
const rowHeight = 30
const head = 30

type Placed = { y0?: number; y1?: number }

/** Keeps the order that crosses least, with even gaps from top to bottom. */
const spread = (nodes: Placed[], bottom: number) => {
  const size = ({ y0 = 0, y1 = 0 }: Placed) => y1 - y0
  const inUse = nodes.reduce((sum, node) => sum + size(node), 0)
  const gap = nodes.length > 1 ? (bottom - head - inUse) / (nodes.length - 1) : 0
  let y = head
  for (const node of nodes.sort((a, b) => (a.y0 ?? 0) - (b.y0 ?? 0))) {
    const tall = size(node)
    node.y0 = y
    node.y1 = y + tall
    y += tall + gap
  }
}

/** One node may both provide and receive, so each side has its own key. */
const layout = (p: Pick<FlowChartProps, 'providers' | 'receivers' | 'flows'>) => {
  const nodes = [
    ...p.providers.map((node) => ({ ...node, key: `from ${node.id}` })),
    ...p.receivers.map((node) => ({ ...node, key: `to ${node.id}` })),
  ]
  const links = p.flows.map((flow) => ({
    source: `from ${flow.from}`,
    target: `to ${flow.to}`,
    value: flow.value,
  }))
  const height = head + Math.max(p.providers.length, p.receivers.length, 4) * rowHeight
  const draw = sankey<(typeof nodes)[number], (typeof links)[number]>()
    .nodeId((node) => node.key)
    .nodeWidth(12)
    .nodePadding(13)
    .iterations(24)
    .extent([
      [margin, head],
      [width - margin, height - 8],
    ])
  const graph = nodes.length > 0 ? draw({ nodes, links }) : { nodes: [], links: [] }
  if (nodes.length === 0) return { graph, height }
  for (const side of ['from ', 'to '])
    spread(
      graph.nodes.filter((node) => node.key.startsWith(side)),
      height - 8,
    )
  draw.update(graph)
  return { graph, height }
}

const ribbon = sankeyLinkHorizontal()

const named = (nodes: readonly FlowNode[], id: string): FlowNode =>
  nodes.find((node) => node.id === id) ?? { id, label: id }

const Named = ({ node }: { node: FlowNode }) =>
  node.href ? (
    <a class="govuk-link" href={node.href}>
      {node.label}
    </a>
  ) : (
    <span>{node.label}</span>
  )

export const FlowChart = ({ providerHead, receiverHead, valueHead, ...p }: FlowChartProps) => {
  const { lang, id, providers, receivers, flows, ...rest } = p
  const text = uiText(lang).chart
  const number = format(lang).number
  const drawn = flows.filter(
    (flow) =>
      flow.value > 0 &&
      providers.some((node) => node.id === flow.from) &&
      receivers.some((node) => node.id === flow.to),
  )
  const used = {
    providers: providers.filter((node) => drawn.some((flow) => flow.from === node.id)),
    receivers: receivers.filter((node) => drawn.some((flow) => flow.to === node.id)),
    flows: drawn,
  }
  const { graph, height } = layout(used)
  const Side = ({ from }: { from: boolean }) => (
    <>
      {graph.nodes
        .filter((node) => node.key.startsWith('from ') === from)
        .map((node) => {
          const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node
          const sight = (
            <>
              <rect
                class="minga-chart__hit"
                x={from ? 0 : x0}
                y={(y0 + y1) / 2 - 12}
                width={margin + 12}
                height={Math.max(24, y1 - y0)}
              />
              <rect class="minga-flow__node" x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} />
              <text
                class="minga-chart__label"
                x={from ? x0 - 8 : x1 + 8}
                y={(y0 + y1) / 2}
                dy="0.35em"
                text-anchor={from ? 'end' : 'start'}
              >
                {node.label} <tspan class="minga-chart__years">{number(node.value ?? 0)}</tspan>
              </text>
            </>
          )
          return (
            <g key={node.key} class={cx('minga-flow__side', `minga-flow__group-${node.group ?? 1}`)}>
              {from &&
                node.sourceLinks?.map((link, at) => (
                  <path
                    key={at}
                    class="minga-flow__ribbon"
                    d={ribbon(link) ?? ''}
                    stroke-width={Math.max(1, Math.round((link.width ?? 1) * 10) / 10)}
                  />
                ))}
              {node.href ? <DrawnLink href={node.href}>{sight}</DrawnLink> : sight}
            </g>
          )
        })}
    </>
  )
  return (
    <Figure
      {...rest}
      lang={lang}
      id={id}
      table={{
        head: [
          providerHead ?? text.from,
          receiverHead ?? text.to,
          { content: valueHead ?? text.value, numeric: true },
        ],
        rows: used.flows.map((flow) => [
          <Named key="from" node={named(providers, flow.from)} />,
          <Named key="to" node={named(receivers, flow.to)} />,
          {
            content: flow.href ? (
              <a class="govuk-link" href={flow.href}>
                {number(flow.value)}
              </a>
            ) : (
              number(flow.value)
            ),
            numeric: true,
          },
        ]),
      }}
    >
      <TableWrap label={p.title} class="minga-flow__scroll">
        <Drawing
          id={id}
          class="minga-chart minga-flow"
          viewBox={`0 0 ${width} ${height}`}
          title={p.title}
          description={used.flows
            .map((flow) =>
              text.flow(
                named(providers, flow.from).label,
                named(receivers, flow.to).label,
                number(flow.value),
              ),
            )
            .join('; ')}
        >
          <text class="minga-flow__head" x={margin + 12} y="16" text-anchor="end">
            {providerHead ?? text.from}
          </text>
          <text class="minga-flow__head" x={width - margin - 12} y="16">
            {receiverHead ?? text.to}
          </text>
          <Side from />
          <Side from={false} />
        </Drawing>
      </TableWrap>
    </Figure>
  )
}
