import type { Lang } from '#platform/i18n/index.ts'
import type { Cell } from '../content/table.tsx'
import { Table } from '../content/table.tsx'
import { DownloadLinks, TableWrap } from '../own/trust.tsx'
import type { Content } from '../part.ts'
import { shown } from '../part.ts'
import { uiText } from '../text/index.ts'

export type FigureTable = { head: readonly Cell[]; rows: readonly (readonly Cell[])[] }

export type FigureProps = {
  lang: Lang
  id: string
  title: string
  /** What the figure shows, in a sentence. */
  description?: Content
  children: Content
  table: FigureTable
  /** Shows the table at once, not on demand. */
  tableOpen?: boolean
  csv?: string
  json?: string
  level?: 2 | 3 | 4
  /** A definition, a source, a note. */
  foot?: Content
}

/** What every chart says about itself. */
export type ChartFrame = Omit<FigureProps, 'children' | 'table'>

/** A chart, always with the data that it draws. */
export const Figure = (p: FigureProps) => {
  const Heading = `h${p.level ?? 3}` as 'h3'
  const text = uiText(p.lang).figure
  return (
    <figure class="minga-figure" id={p.id}>
      <figcaption class="minga-figure__caption">
        <Heading class="govuk-heading-m minga-figure__title">{p.title}</Heading>
        {shown(p.description) && <p class="govuk-body minga-figure__description">{p.description}</p>}
      </figcaption>
      {p.children}
      <div class="minga-figure__data">
        <details class="minga-figure__table" open={p.tableOpen}>
          <summary>{text.showTable}</summary>
          <TableWrap label={text.table(p.title)}>
            <Table head={p.table.head} rows={p.table.rows} rowHeaders />
          </TableWrap>
        </details>
        {(p.csv || p.json) && <DownloadLinks lang={p.lang} csv={p.csv} json={p.json} about={p.title} />}
      </div>
      {shown(p.foot) && <div class="minga-figure__foot">{p.foot}</div>}
    </figure>
  )
}

type DrawingProps = {
  id: string
  title: string
  description: string
  class?: string
  viewBox?: string
  width?: number | string
  height?: number | string
  children: Content
}

/** An image to whoever hears the page, beside a drawing whose links are for the pointer: the table has the same ones. */
export const Drawing = (p: DrawingProps) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: its image has one
  <svg class={p.class} viewBox={p.viewBox} width={p.width} height={p.height} focusable="false">
    {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing is not interactive */}
    <g role="img" aria-labelledby={`${p.id}-svg-title ${p.id}-svg-desc`}>
      <title id={`${p.id}-svg-title`}>{p.title}</title>
      <desc id={`${p.id}-svg-desc`}>{p.description}</desc>
      <rect class="minga-chart__hit" width="100%" height="100%" />
    </g>
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in the drawing takes the focus */}
    <g aria-hidden="true">{p.children}</g>
  </svg>
)

export const DrawnLink = (p: { href: string; children: Content }) => (
  <a class="minga-chart__link" href={p.href} tabIndex={-1}>
    {p.children}
  </a>
)
