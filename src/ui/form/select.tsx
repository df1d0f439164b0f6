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
        {p.items.map((item) => (
          <option
            key={item.value ?? item.text}
            value={item.value}
            selected={chosen(item, p.value)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {p.after}
    </Field>
  )
}
