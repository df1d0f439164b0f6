import type { Options } from '#test/ui/fixtures.tsx'
import { attributes, content, oracle, part } from '#test/ui/fixtures.tsx'
import type { Cell, SummaryAction, Tone } from '../index.ts'
import {
  Accordion,
  Details,
  InsetText,
  NotificationBanner,
  Pagination,
  Panel,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TaskList,
  WarningText,
} from '../index.ts'

oracle(
  'accordion',
  12,
  (o) => (
    <Accordion
      lang="en"
      {...part(o)}
      id={o.id}
      level={o.headingLevel as 2}
      remember={o.rememberExpanded}
      items={o.items.filter(Boolean).map((item) => ({
        heading: content(item.heading),
        summary: content(item.summary),
        content: content(item.content),
        expanded: item.expanded,
      }))}
    />
  ),
  {
    'with falsy values': 'a list has no holes',
  },
)

oracle('details', 10, (o) => (
  <Details
    {...part(o)}
    id={o.id}
    open={o.open}
    summary={content({ html: o.summaryHtml, text: o.summaryText })}
  >
    {content(o)}
  </Details>
))

oracle('inset-text', 6, (o) => (
  <InsetText {...part(o)} id={o.id}>
    {content(o)}
  </InsetText>
))

oracle(
  'warning-text',
  7,
  (o) => (
    <WarningText lang="en" {...part(o)}>
      {content(o)}
    </WarningText>
  ),
  {
    'icon fallback text only': 'the words are the catalog’s',
  },
)

oracle('tag', 12, (o) => <Tag {...part(o)}>{content(o)}</Tag>)

oracle('notification-banner', 21, (o) => (
  <NotificationBanner
    lang="en"
    {...part(o)}
    success={(o.type as string) === 'success'}
    title={content({ html: o.titleHtml, text: o.titleText })}
    titleId={o.titleId}
    level={o.titleHeadingLevel as 2}
    role={o.role as 'alert'}
    autoFocus={o.disableAutoFocus === undefined ? undefined : !o.disableAutoFocus}
  >
    {content(o)}
  </NotificationBanner>
))

oracle(
  'panel',
  10,
  (o) => (
    <Panel {...part(o)} title={content({ html: o.titleHtml, text: o.titleText })} level={o.headingLevel as 1}>
      {content(o)}
    </Panel>
  ),
  {
    interruption: 'the interruption panel is not used',
    'interruption-with-content-with-long-line-length': 'the interruption panel is not used',
    'interruption-with-headings-content-and-lists': 'the interruption panel is not used',
    'interruption with custom classes': 'the interruption panel is not used',
    'interruption, with actions classes and attributes': 'the interruption panel is not used',
    'interruption, submit action': 'the interruption panel is not used',
    'interruption, button link': 'the interruption panel is not used',
    'interruption, no actions': 'the interruption panel is not used',
    'interruption, no actions items': 'the interruption panel is not used',
  },
)

const step = (o?: Options) =>
  o && { href: o.href, text: content(o), label: o.labelText, attributes: attributes(o.attributes) }

oracle(
  'pagination',
  13,
  (o) => (
    <Pagination
      lang="en"
      {...part(o)}
      label={o.landmarkLabel}
      previous={step(o.previous)}
      next={step(o.next)}
      items={o.items?.map((item) =>
        item.ellipsis
          ? 'gap'
          : {
              number: item.number,
              href: item.href,
              current: item.current,
              attributes: attributes(item.attributes),
            },
      )}
    />
  ),
  {
    'with custom accessible labels on item links': 'the words are the catalog’s',
    'with empty items': 'a list has no holes',
  },
)

const action = (o: Options): SummaryAction => ({
  href: o.href,
  text: content(o),
  about: o.visuallyHiddenText,
  class: o.classes,
  attributes: attributes(o.attributes),
})

oracle('summary-list', 30, (o) => (
  <SummaryList
    {...part(o)}
    rows={(o.rows as unknown as Options[]).filter(Boolean).map((row) => ({
      key: content(row.key),
      value: content(row.value),
      actions: row.actions?.items?.map(action),
      class: row.classes,
      parts: {
        key: row.key?.classes,
        value: (row.value as unknown as Options | undefined)?.classes,
        actions: row.actions?.classes,
      },
    }))}
    card={
      o.card && {
        ...part(o.card),
        title: content(o.card.title),
        level: o.card.title?.headingLevel as 2,
        titleClass: o.card.title?.classes,
        actions: o.card.actions?.items?.map(action),
        actionsClass: o.card.actions?.classes,
      }
    }
  />
))

const cell = (o: Options): Cell => ({
  content: content(o),
  numeric: (o.format as string) === 'numeric',
  colSpan: o.colspan,
  rowSpan: o.rowspan,
  class: o.classes,
  attributes: attributes(o.attributes),
})

oracle('table', 21, (o) => (
  <Table
    {...part(o)}
    caption={o.caption}
    captionClass={o.captionClasses}
    head={o.head?.map(cell)}
    rows={o.rows.filter(Boolean).map((row) => row.map(cell))}
    rowHeaders={o.firstCellIsHeader}
  />
))

oracle('tabs', 14, (o) => (
  <Tabs
    lang="en"
    {...part(o)}
    id={o.id}
    title={o.title as unknown as string}
    items={(o.items ?? []).filter(Boolean).map((item, at) => ({
      id: item.id ?? `${o.idPrefix}-${at + 1}`,
      label: item.label as unknown as string,
      content: content(item.panel),
      attributes: attributes(item.attributes),
      panelAttributes: attributes(item.panel.attributes),
    }))}
  />
))

oracle(
  'task-list',
  9,
  (o) => (
    <TaskList
      {...part(o)}
      idPrefix={o.idPrefix}
      tasks={o.items.filter(Boolean).map((item) => ({
        title: content(item.title),
        titleClass: item.title.classes,
        href: item.href,
        hint: content(item.hint),
        class: item.classes,
        status: {
          text: content(item.status.tag ?? item.status),
          tag: Boolean(item.status.tag),
          tone: undefined as Tone | undefined,
          tagClass: item.status.tag?.classes,
          class: item.status.classes,
        },
      }))}
    />
  ),
  {
    'custom attributes': 'a status tag has no attributes of its own',
    'with empty values': 'a list has no holes',
  },
)
