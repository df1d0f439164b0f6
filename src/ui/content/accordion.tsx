import type { Lang } from '#platform/i18n/index.ts'
import { i18nAttributes } from '../i18n.ts'
import type { Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'
import { uiText } from '../text/index.ts'

export type AccordionItem = { heading: Content; summary?: Content; content: Content; expanded?: boolean }

export type AccordionProps = Part & {
  lang: Lang
  id: string
  items: readonly AccordionItem[]
  level?: 2 | 3 | 4
  /** Keeps what the reader opened for the rest of the visit. */
  remember?: boolean
}

/** Its heading and summary become one button, where the spaces after them keep their words apart. */
export const Accordion = (p: AccordionProps) => {
  const Heading = `h${p.level ?? 2}` as 'h2'
  const text = uiText(p.lang).accordion
  const texts = i18nAttributes({
    'hide-all-sections': text.hideAll,
    'hide-section': text.hide,
    'hide-section-aria-label': text.hideLabel,
    'show-all-sections': text.showAll,
    'show-section': text.show,
    'show-section-aria-label': text.showLabel,
  })
  return (
    <div
      class={cx('govuk-accordion', p.class)}
      data-module="govuk-accordion"
      id={p.id}
      {...texts}
      data-remember-expanded={p.remember === undefined ? undefined : String(p.remember)}
      {...p.attributes}
    >
      {p.items.map((item, at) => {
        const n = at + 1
        return (
          <div
            key={n}
            class={cx('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}
          >
            <div class="govuk-accordion__section-header">
              <Heading class="govuk-accordion__section-heading">
                <span class="govuk-accordion__section-button" id={`${p.id}-heading-${n}`}>
                  {item.heading}{' '}
                </span>
              </Heading>
              {shown(item.summary) && (
                <div class="govuk-accordion__section-summary govuk-body" id={`${p.id}-summary-${n}`}>
                  {item.summary}{' '}
                </div>
              )}
            </div>
            <div id={`${p.id}-content-${n}`} class="govuk-accordion__section-content">
              {typeof item.content === 'string' ? <p class="govuk-body">{item.content}</p> : item.content}
            </div>
          </div>
        )
      })}
    </div>
  )
}
