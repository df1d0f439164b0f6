import type { Content, Part } from '../part.ts'
import { cx } from '../part.ts'

export type GenericHeaderProps = Part & {
  /** The name or mark, which links home. */
  logo: Content
  href?: string
  containerClass?: string
  /** What stands beside the name. */
  children?: Content
}

export const GenericHeader = (p: GenericHeaderProps) => (
  <div class={cx('govuk-generic-header', p.class)} {...p.attributes}>
    <div class={cx('govuk-generic-header__container', p.containerClass ?? 'govuk-width-container')}>
      <div class="govuk-generic-header__logo">
        <a href={p.href ?? '/'} class="govuk-generic-header__homepage-link">
          {p.logo}
        </a>
      </div>
      {p.children}
    </div>
  </div>
)
