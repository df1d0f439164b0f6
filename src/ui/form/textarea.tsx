import { cx, shown } from '../part.ts'
import type { FieldProps } from './field.tsx'
import { describedBy, Field, fieldId } from './field.tsx'

export type TextareaProps = FieldProps & {
  value?: string
  rows?: number
  spellcheck?: boolean
  autocomplete?: string
}

export const Textarea = (p: TextareaProps) => {
  const id = fieldId(p)
  return (
    <Field field={p}>
      {p.before}
      <textarea
        class={cx('govuk-textarea', shown(p.error) && 'govuk-textarea--error', p.class)}
        id={id}
        name={p.name}
        rows={p.rows ?? 5}
        spellcheck={p.spellcheck}
        disabled={p.disabled}
        aria-describedby={describedBy(id, p)}
        autocomplete={p.autocomplete}
        {...p.attributes}
      >
        {p.value}
      </textarea>
      {p.after}
    </Field>
  )
}
