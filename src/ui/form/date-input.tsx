import type { Lang } from '#platform/i18n/index.ts'
import type { Content, Part, Size } from '../part.ts'
import { cx, shown } from '../part.ts'
import { uiText } from '../text/index.ts'
import { describedBy, FieldNotes, FormGroup } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Input } from './input.tsx'

const all = ['day', 'month', 'year'] as const

export type DateUnit = (typeof all)[number]

export type DateInputProps = {
  lang: Lang
  id: string
  /** Fields are named `${name}-day`, or `day` without it. */
  name?: string
  value?: Partial<Record<DateUnit, string | number>>
  legend?: Content
  size?: Size
  heading?: boolean
  hint?: Content
  error?: Content
  /** A month is `['month', 'year']`. */
  units?: readonly DateUnit[]
  /** Which fields are wrong; all of them when there is an error and none is named. */
  wrong?: readonly DateUnit[]
  /** A birthday offers what the browser knows. */
  autocomplete?: 'bday'
  describedBy?: string
  before?: Content
  after?: Content
  class?: string
  attributes?: Part['attributes']
  parts?: { group?: Part; fieldset?: Part & { legendClass?: string }; hint?: Part; error?: Part }
}

export const DateInput = (p: DateInputProps) => {
  const text = uiText(p.lang).date
  const described = describedBy(p.id, p)
  const units = p.units ?? all
  const wrong = p.wrong ?? (shown(p.error) ? units : [])
  const inside = (
    <>
      <FieldNotes lang={p.lang} id={p.id} hint={p.hint} error={p.error} parts={p.parts} />
      <div class={cx('govuk-date-input', p.class)} {...p.attributes} id={p.id}>
        {p.before}
        {units.map((unit) => (
          <div key={unit} class="govuk-date-input__item">
            <Input
              lang={p.lang}
              label={text[unit]}
              parts={{ label: { class: 'govuk-date-input__label' } }}
              id={`${p.id}-${unit}`}
              class={cx(
                'govuk-date-input__input',
                wrong.includes(unit) && 'govuk-input--error',
                `govuk-input--width-${unit === 'year' ? 4 : 2}`,
              )}
              name={p.name ? `${p.name}-${unit}` : unit}
              value={p.value?.[unit]}
              inputmode="numeric"
              autocomplete={p.autocomplete && `${p.autocomplete}-${unit}`}
            />
          </div>
        ))}
        {p.after}
      </div>
    </>
  )
  return (
    <FormGroup error={p.error} {...p.parts?.group}>
      {shown(p.legend) || p.parts?.fieldset ? (
        <Fieldset
          role="group"
          legend={p.legend}
          size={p.size}
          heading={p.heading}
          describedBy={described}
          {...p.parts?.fieldset}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}
