export { type Bar, BarChart, type BarChartProps } from './chart/bar-chart.tsx'
export { type Column, ColumnChart, type ColumnChartProps } from './chart/column-chart.tsx'
export type { ChartFrame, FigureProps, FigureTable } from './chart/figure.tsx'
export { type Flow, FlowChart, type FlowChartProps, type FlowNode } from './chart/flow-chart.tsx'
export { type Tile, TileMap, type TileMapProps } from './chart/tile-map.tsx'
export { type Span, Timeline, type TimelineProps } from './chart/timeline.tsx'
export { Accordion, type AccordionItem, type AccordionProps } from './content/accordion.tsx'
export { Details, type DetailsProps } from './content/details.tsx'
export {
  InsetText,
  NotificationBanner,
  type NotificationBannerProps,
  Tag,
  type Tone,
  WarningText,
} from './content/notice.tsx'
export {
  type PageItem,
  type PageLink,
  Pagination,
  type PaginationProps,
  pageItems,
} from './content/pagination.tsx'
export { Panel } from './content/panel.tsx'
export {
  type SummaryAction,
  type SummaryCard,
  SummaryList,
  type SummaryListProps,
  type SummaryRow,
} from './content/summary-list.tsx'
export { type Cell, type CellProps, Table, type TableProps } from './content/table.tsx'
export { type TabItem, Tabs } from './content/tabs.tsx'
export { type Task, TaskList, type TaskStatus } from './content/task-list.tsx'
export { Button, ButtonGroup, type ButtonProps } from './form/button.tsx'
export { CharacterCount, type CharacterCountProps } from './form/character-count.tsx'
export { Checkboxes, type Choice, type ChoiceDivider, type ChoicesProps, Radios } from './form/choice.tsx'
export { DateInput, type DateInputProps, type DateUnit } from './form/date-input.tsx'
export { ErrorSummary, type ErrorSummaryProps, type FieldError } from './form/error-summary.tsx'
export type { FieldProps } from './form/field.tsx'
export { Fieldset, type FieldsetProps } from './form/fieldset.tsx'
export { FileUpload, type FileUploadProps } from './form/file-upload.tsx'
export { Input, type InputProps } from './form/input.tsx'
export { ErrorMessage, Hint, Label, type LabelProps } from './form/label.tsx'
export { PasswordInput, type PasswordInputProps } from './form/password-input.tsx'
export { Select, type SelectItem, type SelectProps } from './form/select.tsx'
export { Textarea, type TextareaProps } from './form/textarea.tsx'
export { Board, BoardPart, type BoardPartProps } from './own/board.tsx'
export { Card, CardGrid, type CardProps } from './own/card.tsx'
export { Difference, type DifferenceProps } from './own/difference.tsx'
export { FactList, type KeyFigure, KeyFigures } from './own/facts.tsx'
export { FileMark } from './own/file-mark.tsx'
export {
  type ActiveFilter,
  ActiveFilters,
  type Facet,
  FacetGroup,
  type FacetGroupProps,
  FilterPanel,
  type FilterPanelProps,
} from './own/filters.tsx'
export { Beside, Columns, Hero, Lead, PageHeading, Prose, Section, type SectionProps } from './own/layout.tsx'
export { PeriodForm, type PeriodFormProps } from './own/period.tsx'
export { EmptyState, ResultItem, type ResultItemProps, ResultList } from './own/results.tsx'
export { Instant, TimeLeft } from './own/time.tsx'
export {
  DeclaredMark,
  Definition,
  DownloadLinks,
  type DownloadLinksProps,
  ForeignText,
  type ForeignTextProps,
  TableWrap,
} from './own/trust.tsx'
export { GenericHeader, type GenericHeaderProps } from './page/generic-header.tsx'
export {
  BackLink,
  Breadcrumbs,
  type BreadcrumbsProps,
  type Crumb,
  type LanguageLink,
  LanguageNavigation,
  ServiceNavigation,
  type ServiceNavigationItem,
  SkipLink,
} from './page/navigation.tsx'
export { type Assets, Page, type PageProps, renderPage } from './page/page.tsx'
export { PhaseBanner } from './page/phase-banner.tsx'
export { SearchBox, type SearchBoxProps } from './page/search-box.tsx'
export type { Account } from './page/site-header.tsx'
export type { WorkMenu } from './page/work-menu.tsx'
export { type Attributes, type Content, cx, type NavLink, type Part, type Size } from './part.ts'
export type { UiText } from './text/index.ts'
