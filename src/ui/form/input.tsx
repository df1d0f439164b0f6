import type { Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'
import type { FieldProps } from './field.tsx'
import { describedBy, Field, fieldId } from './field.tsx'

export type InputProps = FieldProps & {
  value?: string | number
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search' | 'password' | 'date' | 'time'
  width?:
    | 2
    | 3
    | 4
    | 5
    | 10
    | 20
    | 30
    | 'full'
    | 'three-quarters'
    | 'two-thirds'
    | 'one-half'
    | 'one-third'
    | 'one-quarter'
  autocomplete?: string
  autocapitalize?: 'none' | 'characters' | 'words' | 'sentences'
  inputmode?: 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url'
  pattern?: string
  spellcheck?: boolean
  prefix?: Content
  suffix?: Content
  affixParts?: { prefix?: Part; suffix?: Part; wrapper?: Part }
}

const widthClass = (width: InputProps['width']) =>
  width !== undefined &&
  (typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`)

const Control = (p: InputProps) => {
  const id = fieldId(p)
  return (
    <input
      class={cx('govuk-input', widthClass(p.width), p.class, shown(p.error) && 'govuk-input--error')}
      id={id}
      name={p.name}
      // The JSX types tell inputs apart by type; what is given here suits them all.
      type={(p.type ?? 'text') as 'text'}
      spellcheck={p.spellcheck}
      value={p.value}
      disabled={p.disabled}
      aria-describedby={describedBy(id, p)}
      autocomplete={p.autocomplete}
      autocapitalize={p.autocapitalize}
      pattern={p.pattern}
      inputmode={p.inputmode}
      {...p.attributes}
    />
  )
}

const Affix = (p: Part & { side: 'prefix' | 'suffix'; children: Content }) => (
  <div class={cx(`govuk-input__${p.side}`, p.class)} aria-hidden="true" {...p.attributes}>
    {p.children}
  </div>
)

export const Input = (p: InputProps) => {
  const wrapped = [p.prefix, p.suffix, p.before, p.after].some(shown)
  const wrapper = p.affixParts?.wrapper
  return (
    <Field field={p}>
      {wrapped ? (
        <div class={cx('govuk-input__wrapper', wrapper?.class)} {...wrapper?.attributes}>
          {p.before}
          {shown(p.prefix) && (
            <Affix side="prefix" {...p.affixParts?.prefix}>
              {p.prefix}
            </Affix>
          )}
          <Control {...p} />
          {shown(p.suffix) && (
            <Affix side="suffix" {...p.affixParts?.suffix}>
              {p.suffix}
            </Affix>
          )}
          {p.after}
        </div>
      ) : (
        <Control {...p} />
      )}
    </Field>
  )
}
