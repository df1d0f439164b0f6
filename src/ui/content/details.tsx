import type { Content, Part } from '../part.ts'
import { cx } from '../part.ts'

export type DetailsProps = Part & { summary: Content; children: Content; id?: string; open?: boolean }

export const Details = (p: DetailsProps) => (
  <details id={p.id} class={cx('govuk-details', p.class)} {...p.attributes} open={p.open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{p.summary}</span>
    </summary>
    <div class="govuk-details__text">{p.children}</div>
  </details>
)
