import type { Lang } from '#platform/i18n/index.ts'
import type { Content, NavLink } from '../part.ts'
import { uiText } from '../text/index.ts'

export type SiteFooterProps = { lang: Lang; links: readonly NavLink[]; disclaimer?: Content }

export const SiteFooter = (p: SiteFooterProps) => (
  <footer class="minga-footer">
    <div class="minga-band" />
    <div class="govuk-width-container">
      <nav aria-label={uiText(p.lang).footerNavigation}>
        <ul class="minga-footer__links">
          {p.links.map((link) => (
            <li key={link.href}>
              <a
                class="govuk-link minga-footer__link"
                href={link.href}
                aria-current={link.current ? 'page' : undefined}
              >
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {p.disclaimer && <div class="minga-footer__disclaimer">{p.disclaimer}</div>}
    </div>
  </footer>
)
