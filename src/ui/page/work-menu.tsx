import type { NavLink } from '../part.ts'
import { cx } from '../part.ts'

/** What a person works with, where it is too much for a row: one entry that opens, with its parts under headings. */
export type WorkMenu = {
  title: string
  /** The page is one of these. */
  current: boolean
  areas: readonly { id: string; title: string; links: readonly NavLink[] }[]
}

export const WorkItem = ({ menu }: { menu: WorkMenu }) => (
  <li
    class={cx(
      'govuk-service-navigation__item minga-work__item',
      menu.current && 'govuk-service-navigation__item--active',
    )}
  >
    <details class="minga-work">
      <summary class="govuk-service-navigation__link minga-work__summary">
        {menu.current ? (
          <strong class="govuk-service-navigation__active-fallback">{menu.title}</strong>
        ) : (
          menu.title
        )}
      </summary>
      <div class="minga-work__areas">
        {menu.areas.map(({ id, title, links }) => (
          <div key={id}>
            <p class="minga-work__title" id={`work-${id}`}>
              {title}
            </p>
            <ul class="minga-work__list" aria-labelledby={`work-${id}`}>
              {links.map(({ text, href, current }) => (
                <li key={href}>
                  <a class="minga-work__link" href={href} aria-current={current ? 'true' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  </li>
)
