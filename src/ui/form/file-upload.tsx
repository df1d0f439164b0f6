import { cx, shown } from '../part.ts'
import type { FieldProps } from './field.tsx'
import { describedBy, Field, fieldId } from './field.tsx'

export type FileUploadProps = FieldProps & {
  multiple?: boolean
  /** File types, as in `.pdf,.docx`. */
  accept?: string
}

export const FileUpload = (p: FileUploadProps) => {
  const id = fieldId(p)
  const input = (
    <input
      class={cx('govuk-file-upload', p.class, shown(p.error) && 'govuk-file-upload--error')}
      id={id}
      name={p.name}
      type="file"
      accept={p.accept}
      disabled={p.disabled}
      multiple={p.multiple}
      aria-describedby={describedBy(id, p)}
      {...p.attributes}
    />
  )
  return (
    <Field field={p}>
      {p.before}
      {input}
      {p.after}
    </Field>
  )
}
