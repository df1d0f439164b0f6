import type { Lang } from '#platform/i18n/index.ts'
import { languageNames, languages } from '#platform/i18n/index.ts'
import { Mark } from '../own/weave.tsx'
import type { Content, NavLink } from '../part.ts'
import { uiText } from '../text/index.ts'
import { GenericHeader } from './generic-header.tsx'
import { LanguageNavigation, ServiceNavigation } from './navigation.tsx'
import { SearchBox } from './search-box.tsx'
import type { WorkMenu } from './work-menu.tsx'

/** Who is signed in, or where one signs in. */
export type Account =
  | { signIn: string }
  | {
      name: string
      links: readonly NavLink[]
      /** Where signing out is posted, with the hidden fields it needs. */
      signOut?: { action: string; fields?: Record<string, string> }
    }

export type SiteHeaderProps = {
  lang: Lang
  network: { name: string; shortName: string }
  /** Without the language prefix, with its query. */
  path: string
  nav: readonly NavLink[]
  work?: WorkMenu
  account?: Account
  /** What was searched, on the page of results. */
  query?: string
  /** Beside the language links. */
  children?: Content
}

const AccountMenu = ({ lang, account }: { lang: Lang; account: Account }) => {
  const text = uiText(lang)
  if ('signIn' in account)
    return (
      <a class="minga-header__sign-in" href={account.signIn}>
        {text.signIn}
      </a>
    )
  return (
    <details class="minga-account">
      <summary class="minga-account__summary">
        <span class="govuk-visually-hidden">{text.account}: </span>
        {account.name}
      </summary>
      <div class="minga-account__menu">
        <ul class="minga-account__list">
          {account.links.map((link) => (
            <li key={link.href}>
              <a
                class="minga-account__link"
                href={link.href}
                aria-current={link.current ? 'page' : undefined}
              >
                {link.text}
              </a>
            </li>
          ))}
        </ul>
        {account.signOut && (
          <form method="post" action={account.signOut.action}>
            {Object.entries(account.signOut.fields ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" class="minga-account__link minga-account__sign-out">
              {text.signOut}
            </button>
          </form>
        )}
      </div>
    </details>
  )
}

export const SiteHeader = (p: SiteHeaderProps) => {
  const text = uiText(p.lang)
  return (
    <header class="minga-header">
      <GenericHeader
        href={`/${p.lang}`}
        containerClass="govuk-width-container minga-header__bar"
        logo={
          <span class="minga-header__name">
            <Mark />
            <span>
              <span class="minga-header__short">{p.network.shortName}</span>
              <span class="minga-header__long">{p.network.name}</span>
            </span>
          </span>
        }
      >
        <div class="minga-header__tools">
          <LanguageNavigation
            lang={p.lang}
            inverse
            items={languages.map((lang) => ({
              text: languageNames[lang],
              lang,
              href: `/${lang}${p.path === '/' ? '' : p.path}`,
              current: lang === p.lang,
            }))}
          />
          {p.children}
          {p.account && <AccountMenu lang={p.lang} account={p.account} />}
          <SearchBox lang={p.lang} id="site-search" label={text.searchLabel} value={p.query} compact />
        </div>
      </GenericHeader>
      <ServiceNavigation
        lang={p.lang}
        label={text.mainNavigation}
        items={p.nav.map((link) => ({ text: link.text, href: link.href, active: link.current }))}
        work={p.work}
      />
      <div class="minga-band" />
    </header>
  )
}
