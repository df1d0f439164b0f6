import type { Attributes } from '../part.ts'
import { cx, shown } from '../part.ts'
import type { FieldProps } from './field.tsx'
import { describedBy, Field, fieldId } from './field.tsx'

export type SelectItem = {
  text: string
  value?: string | number
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
  /** The heading under which it stands, with its neighbors of the same group. */
  group?: string
}

export type SelectProps = FieldProps & { items: readonly SelectItem[]; value?: string | number }

const chosen = (item: SelectItem, value: SelectProps['value']) =>
  item.selected ?? (value !== undefined && value !== '' && String(item.value ?? item.text) === String(value))

export const Select = (p: SelectProps) => {
  const id = fieldId(p)
  return (
    <Field field={p}>
      {p.before}
      <select
        class={cx('govuk-select', p.class, shown(p.error) && 'govuk-select--error')}
        id={id}
        name={p.name}
        disabled={p.disabled}
        aria-describedby={describedBy(id, p)}
        {...p.attributes}
      >
        {runs(p.items).map(({ group, items }, at) =>
          group === undefined ? (
            <Options key={at} items={items} value={p.value} />
          ) : (
            <optgroup key={at} label={group}>
              <Options items={items} value={p.value} />
            </optgroup>
          ),
        )}
      </select>
      {p.after}
    </Field>
  )
}

type Run = { group: string | undefined; items: SelectItem[] }

/** The items as they follow each other, those of one group together. */
const runs = (items: readonly SelectItem[]): Run[] => {
  const found: Run[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && last.group === item.group) last.items.push(item)
    else found.push({ group: item.group, items: [item] })
  }
  return found
}

const Options = ({ items, value }: Pick<SelectProps, 'items' | 'value'>) => (
  <>
    {items.map((item) => (
      <option
        key={item.value ?? item.text}
        value={item.value}
        selected={chosen(item, value)}
        disabled={item.disabled}
        {...item.attributes}
      >
        {item.text}
      </option>
    ))}
  </>
)
