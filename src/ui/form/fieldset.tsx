import type { Content, Part, Size } from '../part.ts'
import { cx, shown } from '../part.ts'

export type FieldsetProps = Part & {
  children?: Content
  legend?: Content
  size?: Size
  /** The legend is the heading of the page. */
  heading?: boolean
  legendClass?: string
  describedBy?: string
  role?: 'group'
}

export const Fieldset = (p: FieldsetProps) => (
  <fieldset
    class={cx('govuk-fieldset', p.class)}
    role={p.role}
    aria-describedby={p.describedBy || undefined}
    {...p.attributes}
  >
    {shown(p.legend) && (
      <legend
        class={cx('govuk-fieldset__legend', p.size && `govuk-fieldset__legend--${p.size}`, p.legendClass)}
      >
        {p.heading ? <h1 class="govuk-fieldset__heading">{p.legend}</h1> : p.legend}
      </legend>
    )}
    {p.children}
  </fieldset>
)
