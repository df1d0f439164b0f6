import type { Lang } from '#platform/i18n/index.ts'
import {
  Checkboxes,
  cx,
  Details,
  ErrorMessage,
  Fieldset,
  Hint,
  Radios,
  Select,
  type Size,
} from '#ui/index.ts'
import type { Chosen } from '../fields.ts'
import { formsText } from '../text/index.ts'

type Props = {
  lang: Lang
  name: string
  size?: Size
  hint?: string
  error?: string
  isRequired: boolean
  items: Chosen[]
}

/** Up to so many are all shown at once; beyond, one is chosen from a list. */
const fewOptions = 7
/** Beyond so many boxes they stand in columns. */
const fewBoxes = 12

/** What was chosen and is offered no more stays in sight, so that sending the page again does not lose it. */
const withChosen = (items: Chosen[], chosen: readonly string[]): Chosen[] => [
  ...items,
  ...chosen
    .filter((code) => code !== '' && !items.some((item) => item.code === code))
    .map((code) => ({ code, label: code })),
]

/** One of several: radios when it must be answered, a list when it may be left open or is long. */
export const OneOf = ({
  isRequired,
  items,
  label,
  value,
  ...p
}: Props & { label: string; value: string }) => {
  const offered = withChosen(items, [value])
  const isShort = offered.length <= fewOptions && !offered.some(({ group }) => group)
  return isRequired && isShort ? (
    <Radios
      {...p}
      legend={label}
      value={value}
      items={offered.map((item) => ({ value: item.code, label: item.label }))}
    />
  ) : (
    <Select
      {...p}
      label={label}
      value={value}
      items={[
        { value: '', text: formsText(p.lang).choose },
        ...offered.map((item) => ({ value: item.code, text: item.label, group: item.group })),
      ]}
    />
  )
}

type BoxesProps = Props & { legend: string; values: string[] }

/** Any of several. A long list that may stay empty is folded away until something in it is chosen. */
export const Boxes = ({ isRequired, items, ...p }: BoxesProps) => {
  const offered = withChosen(items, p.values)
  if (isRequired || offered.length <= fewBoxes) return <Unfolded {...p} items={offered} />
  return (
    <Details summary={p.legend} open={p.values.length > 0 || p.error !== undefined}>
      <Unfolded {...p} items={offered} isNamed />
    </Details>
  )
}

type UnfoldedProps = Omit<BoxesProps, 'isRequired'> & { isNamed?: boolean }

const Unfolded = ({ items, legend: name, isNamed, ...p }: UnfoldedProps) => {
  const groups = [...Map.groupBy(items, ({ group }) => group)]
  const legend = isNamed ? <span class="govuk-visually-hidden">{name}</span> : name
  const boxes = (of: Chosen[]) => ({
    small: of.length > fewBoxes,
    class: of.length > fewBoxes ? 'minga-checkboxes--columns' : undefined,
    items: of.map((item) => ({ value: item.code, label: item.label })),
  })
  if (groups.length <= 1) return <Checkboxes {...p} {...boxes(items)} legend={legend} />
  return (
    <div class={cx('govuk-form-group', p.error && 'govuk-form-group--error')}>
      <Fieldset
        legend={legend}
        size={p.size}
        describedBy={cx(p.hint && `${p.name}-hint`, p.error && `${p.name}-error`)}
      >
        {p.hint && <Hint id={`${p.name}-hint`}>{p.hint}</Hint>}
        {p.error && (
          <ErrorMessage lang={p.lang} id={`${p.name}-error`}>
            {p.error}
          </ErrorMessage>
        )}
        {groups.map(([group, of], at) => (
          <Checkboxes
            key={group}
            lang={p.lang}
            name={p.name}
            idPrefix={at === 0 ? p.name : `${p.name}-group-${at + 1}`}
            legend={group}
            values={p.values}
            {...boxes(of)}
            small
          />
        ))}
      </Fieldset>
    </div>
  )
}
