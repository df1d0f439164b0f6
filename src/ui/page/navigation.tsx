import type { Lang } from '#platform/i18n/index.ts'
import type { Attributes, Content, Part } from '../part.ts'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'
import { WorkItem, type WorkMenu } from './work-menu.tsx'

export const SkipLink = (p: Part & { lang: Lang; href?: string; children?: Content }) => (
  <a
    href={p.href ?? '#main'}
    class={cx('govuk-skip-link', p.class)}
    {...p.attributes}
    data-module="govuk-skip-link"
  >
    {p.children ?? uiText(p.lang).skipLink}
  </a>
)

export const BackLink = (p: Part & { lang: Lang; href: string; children?: Content }) => (
  <a href={p.href} class={cx('govuk-back-link', p.class)} {...p.attributes}>
    {p.children ?? uiText(p.lang).back}
  </a>
)

export type Crumb = { text: Content; href?: string; attributes?: Attributes }

export type BreadcrumbsProps = Part & { lang: Lang; items: readonly Crumb[]; collapseOnMobile?: boolean }

/** The way here; the last item, without a link, is this page. */
export const Breadcrumbs = (p: BreadcrumbsProps) => (
  <nav
    class={cx('govuk-breadcrumbs', p.class, p.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    {...p.attributes}
    aria-label={uiText(p.lang).breadcrumbs}
  >
    <ol class="govuk-breadcrumbs__list">
      {p.items.map((item, at) =>
        item.href ? (
          <li key={at} class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
              {item.text}
            </a>
          </li>
        ) : (
          <li key={at} class="govuk-breadcrumbs__list-item" aria-current="page">
            {item.text}
          </li>
        ),
      )}
    </ol>
  </nav>
)

export type LanguageLink = {
  text: Content
  lang?: string
  href?: string
  current?: boolean
  dir?: 'ltr' | 'rtl'
  description?: string
  class?: string
  attributes?: Attributes
}

export type LanguageNavigationProps = Part & { lang: Lang; items: readonly LanguageLink[]; inverse?: boolean }

export const LanguageNavigation = (p: LanguageNavigationProps) => (
  <nav
    class={cx('govuk-language-navigation', p.inverse && 'govuk-language-navigation--inverse', p.class)}
    {...p.attributes}
    aria-label={uiText(p.lang).language}
  >
    <ul class="govuk-language-navigation__list">
      {p.items.map((item, at) => (
        <li key={at} class="govuk-language-navigation__list-item">
          {item.current || !item.href ? (
            <span
              class={cx('govuk-language-navigation__text', item.class)}
              aria-current="true"
              lang={item.lang}
              dir={item.dir}
              {...item.attributes}
            >
              {item.text}
            </span>
          ) : (
            <a
              class={cx('govuk-language-navigation__link', item.class)}
              href={item.href}
              rel="alternate"
              lang={item.lang}
              hreflang={item.lang}
              dir={item.dir}
              {...item.attributes}
            >
              {item.text}
              {item.description && <span class="govuk-visually-hidden"> {item.description}</span>}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

export type ServiceNavigationItem = {
  text: Content
  href?: string
  /** This is the page. */
  current?: boolean
  /** The page belongs to this section. */
  active?: boolean
  attributes?: Attributes
}

export type ServiceNavigationProps = Part & {
  lang: Lang
  items: readonly ServiceNavigationItem[]
  /** Stands last. */
  work?: WorkMenu
  id?: string
  /** Folds into a menu button on phones; by default when there is more than one item. */
  collapse?: boolean
  label?: string
  navigationClass?: string
}

const ServiceItem = ({ item }: { item: ServiceNavigationItem }) => {
  const active = item.active || item.current
  const current = active ? (item.current ? 'page' : 'true') : undefined
  const inside = active ? (
    <strong class="govuk-service-navigation__active-fallback">{item.text}</strong>
  ) : (
    item.text
  )
  return (
    <li class={cx('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a
          class="govuk-service-navigation__link"
          href={item.href}
          aria-current={current}
          {...item.attributes}
        >
          {inside}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={current}>
          {inside}
        </span>
      )}
    </li>
  )
}

export const ServiceNavigation = (p: ServiceNavigationProps) => {
  const menu = uiText(p.lang).menu
  const id = p.id ?? 'navigation'
  return (
    <div
      class={cx('govuk-service-navigation', p.class)}
      data-module="govuk-service-navigation"
      {...p.attributes}
    >
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          {p.items.length > 0 && (
            <nav
              aria-label={p.label ?? menu}
              class={cx('govuk-service-navigation__wrapper', p.navigationClass)}
            >
              {(p.collapse ?? p.items.length > 1) && (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: hidden until the browser's part takes it over
                <button
                  type="button"
                  class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                  aria-controls={id}
                  hidden
                  aria-hidden="true"
                >
                  {menu}
                </button>
              )}
              <ul class="govuk-service-navigation__list" id={id}>
                {p.items.map((item, at) => (
                  <ServiceItem key={at} item={item} />
                ))}
                {p.work && <WorkItem menu={p.work} />}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </div>
  )
}
