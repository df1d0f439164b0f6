import type { Lang } from '#platform/i18n/index.ts'
import type { Content, Part } from '../part.ts'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'

export const InsetText = (p: Part & { children: Content; id?: string }) => (
  <div id={p.id} class={cx('govuk-inset-text', p.class)} {...p.attributes}>
    {p.children}
  </div>
)

export const WarningText = (p: Part & { lang: Lang; children: Content }) => (
  <div class={cx('govuk-warning-text', p.class)} {...p.attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{uiText(p.lang).warning}</span> {p.children}
    </strong>
  </div>
)

export const Tag = (p: Part & { children: Content; tone?: Tone }) => (
  <strong class={cx('govuk-tag', p.tone && `govuk-tag--${p.tone}`, p.class)} {...p.attributes}>
    {p.children}
  </strong>
)

/** What a tag says before it is read: done, waiting, a problem, merely informative. */
export type Tone = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow'

export type NotificationBannerProps = Part & {
  lang: Lang
  /** A string becomes the banner's heading. */
  children: Content
  success?: boolean
  title?: Content
  titleId?: string
  level?: 2 | 3
  role?: 'alert' | 'region'
  autoFocus?: boolean
}

export const NotificationBanner = (p: NotificationBannerProps) => {
  const Heading = `h${p.level ?? 2}` as 'h2'
  const titleId = p.titleId ?? 'govuk-notification-banner-title'
  const text = uiText(p.lang)
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always alert or region
    <div
      class={cx('govuk-notification-banner', p.success && 'govuk-notification-banner--success', p.class)}
      role={p.role ?? (p.success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={p.autoFocus === undefined ? undefined : String(!p.autoFocus)}
      {...p.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {p.title ?? (p.success ? text.success : text.important)}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof p.children === 'string' ? (
          <p class="govuk-notification-banner__heading">{p.children}</p>
        ) : (
          p.children
        )}
      </div>
    </div>
  )
}
