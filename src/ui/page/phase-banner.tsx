import { Tag } from '../content/notice.tsx'
import type { Content, Part } from '../part.ts'
import { cx } from '../part.ts'

export const PhaseBanner = (p: Part & { tag: Content; tagClass?: string; children: Content }) => (
  <div class={cx('govuk-phase-banner', 'govuk-width-container', p.class)} {...p.attributes}>
    <p class="govuk-phase-banner__content">
      <Tag class={cx('govuk-phase-banner__content__tag', p.tagClass)}>{p.tag}</Tag>
      <span class="govuk-phase-banner__text">{p.children}</span>
    </p>
  </div>
)
