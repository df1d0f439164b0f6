import type { Attributes, Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'

export type SummaryAction = {
  href: string
  text: Content
  /** What the action is about, for who hears it out of context. */
  about?: string
  class?: string
  attributes?: Attributes
}

export type SummaryRow = {
  key: Content
  value: Content
  actions?: readonly SummaryAction[]
  class?: string
  parts?: { key?: string; value?: string; actions?: string }
}

export type SummaryCard = Part & {
  title?: Content
  level?: 2 | 3 | 4
  titleClass?: string
  actions?: readonly SummaryAction[]
  actionsClass?: string
}

export type SummaryListProps = Part & { rows: readonly SummaryRow[]; card?: SummaryCard; noBorder?: boolean }

const Action = ({ action, card }: { action: SummaryAction; card?: SummaryCard }) => (
  <a class={cx('govuk-link', action.class)} href={action.href} {...action.attributes}>
    {action.text}
    {(action.about || shown(card?.title)) && (
      <span class="govuk-visually-hidden">
        {action.about && ` ${action.about}`}
        {shown(card?.title) && <> ({card?.title})</>}
      </span>
    )}
  </a>
)

const Row = ({ row, card, anyActions }: { row: SummaryRow; card?: SummaryCard; anyActions: boolean }) => {
  const actions = row.actions ?? []
  const [only] = actions
  return (
    <div
      class={cx(
        'govuk-summary-list__row',
        anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
        row.class,
      )}
    >
      <dt class={cx('govuk-summary-list__key', row.parts?.key)}>{row.key}</dt>
      <dd class={cx('govuk-summary-list__value', row.parts?.value)}>{row.value}</dd>
      {only && (
        <dd class={cx('govuk-summary-list__actions', row.parts?.actions)}>
          {actions.length === 1 ? (
            <Action action={only} card={card} />
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {actions.map((action) => (
                <li key={action.href} class="govuk-summary-list__actions-list-item">
                  <Action action={action} card={card} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  )
}

const CardActions = ({ card }: { card: SummaryCard }) => {
  const actions = card.actions ?? []
  const [only] = actions
  if (!only) return null
  const names = cx('govuk-summary-card__actions', card.actionsClass)
  return actions.length === 1 ? (
    <div class={names}>
      <Action action={only} card={card} />
    </div>
  ) : (
    <ul class={names}>
      {actions.map((action) => (
        <li key={action.href} class="govuk-summary-card__action">
          <Action action={action} card={card} />
        </li>
      ))}
    </ul>
  )
}

export const SummaryList = (p: SummaryListProps) => {
  const { card } = p
  const anyActions = p.rows.some((row) => row.actions?.length)
  const list = (
    <dl
      class={cx('govuk-summary-list', p.noBorder && 'govuk-summary-list--no-border', p.class)}
      {...p.attributes}
    >
      {p.rows.map((row, at) => (
        <Row key={at} row={row} card={card} anyActions={anyActions} />
      ))}
    </dl>
  )
  if (!card) return list
  const Heading = `h${card.level ?? 2}` as 'h2'
  return (
    <div class={cx('govuk-summary-card', card.class)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {shown(card.title) && (
          <Heading class={cx('govuk-summary-card__title', card.titleClass)}>{card.title}</Heading>
        )}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">{list}</div>
    </div>
  )
}
