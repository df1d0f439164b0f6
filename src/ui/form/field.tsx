import type { Lang } from '#platform/i18n/index.ts'
import type { Content, Part, Size } from '../part.ts'
import { cx, ids, shown } from '../part.ts'
import { ErrorMessage, Hint, Label } from './label.tsx'

/** What every field with one label has. */
export type FieldProps = {
  lang: Lang
  name: string
  id?: string
  label: Content
  size?: Size
  /** The label is the heading of the page. */
  heading?: boolean
  hint?: Content
  error?: Content
  describedBy?: string
  disabled?: boolean
  class?: string
  attributes?: Part['attributes']
  /** What stands just before and after the control. */
  before?: Content
  after?: Content
  /** Classes and attributes of the parts around the control. */
  parts?: { group?: Part; label?: Part; hint?: Part; error?: Part }
}

/** The id of a field, to which its label and an error summary point. */
export const fieldId = (p: { id?: string; name: string }): string => p.id ?? p.name

/** The ids of what describes a field: what its maker says, its hint, its error. */
export const describedBy = (
  id: string,
  p: { describedBy?: string; hint?: Content; error?: Content },
): string | undefined => ids(p.describedBy, shown(p.hint) && `${id}-hint`, shown(p.error) && `${id}-error`)

type Notes = { lang: Lang; id: string; hint?: Content; error?: Content; parts?: FieldProps['parts'] }

export const FieldNotes = (p: Notes) => (
  <>
    {shown(p.hint) && (
      <Hint id={`${p.id}-hint`} {...p.parts?.hint}>
        {p.hint}
      </Hint>
    )}
    {shown(p.error) && (
      <ErrorMessage lang={p.lang} id={`${p.id}-error`} {...p.parts?.error}>
        {p.error}
      </ErrorMessage>
    )}
  </>
)

export const FormGroup = (p: Part & { error?: Content; children: Content }) => (
  <div class={cx('govuk-form-group', shown(p.error) && 'govuk-form-group--error', p.class)} {...p.attributes}>
    {p.children}
  </div>
)

/** The label, hint and error around one control. */
export const Field = ({ field: p, children }: { field: FieldProps; children: Content }) => {
  const id = fieldId(p)
  return (
    <FormGroup error={p.error} {...p.parts?.group}>
      <Label for={id} size={p.size} heading={p.heading} {...p.parts?.label}>
        {p.label}
      </Label>
      <FieldNotes lang={p.lang} id={id} hint={p.hint} error={p.error} parts={p.parts} />
      {children}
    </FormGroup>
  )
}
