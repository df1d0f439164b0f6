import type { ComponentChildren } from 'preact'
import { type Network, networkProfile } from '#modules/directory/index.ts'
import { privacyUrls } from '#modules/privacy/index.ts'
import { siteText, siteUrls } from '#modules/site/index.ts'
import { isSignedIn } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import type { Assets } from '#platform/http/assets.ts'
import { type C, type PageInfo, takeDone, withFormToken } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { menuFor } from '#src/menu.ts'
import { NotificationBanner, Page, renderPage } from '#ui/index.ts'
import { StyleguidePage } from '#ui/styleguide.tsx'

type Names = Pick<Network, 'name' | 'shortName'>

const minga = { es: 'Minga', en: 'Minga', pt: 'Minga', fr: 'Minga' }
const nameless: Names = { name: minga, shortName: minga }

type FrameParts = { db: Db; origin: string; assets: Assets; modules: Module[] }

/** Draws pages in the site's frame: names, menu, account, footer. Reads the network's names once per state of the data. */
export const openFrame = ({ db, origin, assets, modules }: FrameParts) => {
  const navigation = modules.flatMap((module) => module.navigation ?? [])
  let profile: Names | undefined
  let isStale = true
  /** An error page is drawn even while the database is away: with the names last known, or ours. */
  const networkNow = async (): Promise<Names> => {
    if (isStale) {
      try {
        isStale = false
        profile = await networkProfile(db)
      } catch {
        isStale = true
      }
    }
    return profile ?? nameless
  }
  const links = {
    css: assets.address('minga.css'),
    js: assets.address('minga.js'),
    icon: assets.address('icon.svg'),
  }

  const draw = async (
    c: C,
    info: PageInfo,
    content: ComponentChildren,
    status?: 200 | 404 | 409 | 422,
  ): Promise<Response> => {
    const { lang } = c.var
    const { pathname, search } = new URL(c.req.url)
    const path = pathname.replace(/^\/(es|en|pt|fr)(?=\/|$)/, '') || '/'
    const at = (to: string) => `/${lang}${to}`
    const t = siteText(lang)
    const network = await networkNow()
    const isCurrent = (to: string) => path === to || path.startsWith(`${to}/`)
    const account = isSignedIn(c.var.ctx.actor)
      ? {
          name: c.var.ctx.actor.name,
          links: [
            { text: t.account, href: at('/account') },
            { text: t.ownData, href: at(privacyUrls.ownData()) },
          ],
          signOut: { action: at('/sign-out') },
        }
      : { signIn: at('/sign-in') }
    const { accountId } = c.var.ctx.actor
    const { secrets } = c.var.ctx.services
    const done = takeDone(c)
    const start = performance.now()
    const html = renderPage(
      <Page
        lang={lang}
        origin={origin}
        path={info.path ?? path + search}
        title={info.title}
        description={info.description}
        network={{ name: network.name[lang], shortName: network.shortName[lang] }}
        assets={links}
        {...menuFor(navigation, { lang, may: (permission) => c.var.permissions.has(permission), isCurrent })}
        account={account}
        unsentKey={accountId === null ? undefined : `${accountId} ${secrets.derive(`unsent ${accountId}`)}`}
        query={path.startsWith(siteUrls.search()) ? (c.req.query('q') ?? '') : undefined}
        breadcrumbs={info.breadcrumbs}
        hero={info.hero}
        width={info.wide ? 'wide' : 'normal'}
        failed={info.hasErrors}
        robots={info.isIndexed === false ? 'noindex' : undefined}
        footer={{
          links: [
            { text: t.about, href: at(siteUrls.about()) },
            { text: t.data, href: at(siteUrls.data()) },
            { text: t.accessibility, href: at(siteUrls.accessibility()) },
            { text: t.privacy, href: at(privacyUrls.notice()) },
          ],
          disclaimer: t.disclaimer,
        }}
      >
        {done && (
          <NotificationBanner lang={lang} success>
            {done}
          </NotificationBanner>
        )}
        {content}
      </Page>,
    )
    c.var.timing.set('render', performance.now() - start)
    const whole = withFormToken(c, html)
    return status ? c.html(whole, status) : c.html(whole)
  }

  return {
    draw,
    /** Every component in every state, for those who build the site. */
    styleguide: (c: C) => c.html(renderPage(<StyleguidePage lang={c.var.lang} assets={links} />)),
    /** The network's names may have changed. */
    refresh: () => {
      isStale = true
    },
  }
}
