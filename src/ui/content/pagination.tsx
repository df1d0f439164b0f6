import type { Lang } from '#platform/i18n/index.ts'
import type { Attributes, Content, Part } from '../part.ts'
import { cx, shown } from '../part.ts'
import { uiText } from '../text/index.ts'

export type PageLink = { href: string; text?: Content; label?: Content; attributes?: Attributes }

export type PageItem = { number: number; href: string; current?: boolean; attributes?: Attributes } | 'gap'

export type PaginationProps = Part & {
  lang: Lang
  previous?: PageLink
  next?: PageLink
  items?: readonly PageItem[]
  label?: string
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = ({ to }: { to: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[to]} />
  </svg>
)

type StepProps = { lang: Lang; to: 'prev' | 'next'; link: PageLink; block: boolean }

const Step = ({ lang, to, link, block }: StepProps) => {
  const text = uiText(lang).pagination
  const word = to === 'prev' ? text.previous : text.next
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={to} {...link.attributes}>
        {(block || to === 'prev') && <Arrow to={to} />}
        <span
          class={cx(
            'govuk-pagination__link-title',
            block && !shown(link.label) && 'govuk-pagination__link-title--decorated',
          )}
        >
          {shown(link.text) ? (
            link.text
          ) : (
            <>
              {word}
              <span class="govuk-visually-hidden"> {text.page}</span>
            </>
          )}
        </span>
        {block && shown(link.label) && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!block && to === 'next' && <Arrow to={to} />}
      </a>
    </div>
  )
}

export const Pagination = (p: PaginationProps) => {
  const block = !p.items && Boolean(p.next ?? p.previous)
  const text = uiText(p.lang).pagination
  return (
    <nav
      class={cx('govuk-pagination', block && 'govuk-pagination--block', p.class)}
      aria-label={p.label ?? text.label}
      {...p.attributes}
    >
      {p.previous && <Step lang={p.lang} to="prev" link={p.previous} block={block} />}
      {p.items && (
        <ul class="govuk-pagination__list">
          {p.items.map((item, at) =>
            item === 'gap' ? (
              <li key={`gap-${at}`} class="govuk-pagination__item govuk-pagination__item--ellipsis">
                ⋯
              </li>
            ) : (
              <li
                key={item.number}
                class={cx('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}
              >
                <a
                  class="govuk-link govuk-pagination__link"
                  href={item.href}
                  aria-label={text.number(item.number)}
                  aria-current={item.current ? 'page' : undefined}
                  {...item.attributes}
                >
                  {item.number}
                </a>
              </li>
            ),
          )}
        </ul>
      )}
      {p.next && <Step lang={p.lang} to="next" link={p.next} block={block} />}
    </nav>
  )
}

/** The items for page `current` of `total`: the ends, the neighbors, and gaps between. */
export const pageItems = (current: number, total: number, href: (page: number) => string): PageItem[] => {
  const pages = [...new Set([1, current - 1, current, current + 1, total])].filter(
    (n) => n >= 1 && n <= total,
  )
  return pages.flatMap((number, at) => {
    const item: PageItem = { number, href: href(number), current: number === current }
    const previous = pages[at - 1]
    return previous !== undefined && number - previous > 1 ? (['gap', item] satisfies PageItem[]) : [item]
  })
}
