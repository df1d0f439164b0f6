import type { Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'

/** What was done, with its reference number. */
export const Panel = (p: Part & { title: Content; children?: Content; level?: 1 | 2 | 3 }) => {
  const Heading = `h${p.level ?? 1}` as 'h1'
  return (
    <div class={cx('govuk-panel', 'govuk-panel--confirmation', p.class)} {...p.attributes}>
      <Heading class="govuk-panel__title">{p.title}</Heading>
      {shown(p.children) && <div class="govuk-panel__body">{p.children}</div>}
    </div>
  )
}
