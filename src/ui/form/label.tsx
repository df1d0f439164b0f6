import type { Lang } from '#platform/i18n/index.ts'
import type { Content, Part, Size } from '../part.ts'
import { cx, shown } from '../part.ts'
import { uiText } from '../text/index.ts'

export type LabelProps = Part & {
  children: Content
  for?: string
  size?: Size
  /** The label is the heading of the page. */
  heading?: boolean
}

export const Label = (p: LabelProps) => {
  if (!shown(p.children)) return null
  const label = (
    <label
      class={cx('govuk-label', p.size && `govuk-label--${p.size}`, p.class)}
      {...p.attributes}
      for={p.for}
    >
      {p.children}
    </label>
  )
  return p.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}

export const Hint = (p: Part & { children: Content; id?: string }) => (
  <div id={p.id} class={cx('govuk-hint', p.class)} {...p.attributes}>
    {p.children}
  </div>
)

export const ErrorMessage = (p: Part & { lang: Lang; children: Content; id?: string }) => (
  <p id={p.id} class={cx('govuk-error-message', p.class)} {...p.attributes}>
    <span class="govuk-visually-hidden">{uiText(p.lang).error}:</span> {p.children}
  </p>
)
