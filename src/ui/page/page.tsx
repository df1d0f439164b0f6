import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { languages } from '#platform/i18n/index.ts'
import type { Content, NavLink } from '../part.ts'
import { cx } from '../part.ts'
import { uiText } from '../text/index.ts'
import type { Crumb } from './navigation.tsx'
import { Breadcrumbs, SkipLink } from './navigation.tsx'
import { SiteFooter } from './site-footer.tsx'
import type { SiteHeaderProps } from './site-header.tsx'
import { SiteHeader } from './site-header.tsx'

export type Assets = { css: string; js: string; icon?: string }

export type PageProps = Omit<SiteHeaderProps, 'children'> & {
  title: string
  /** As in `https://example.org`; makes the canonical address and the links to the other languages. */
  origin?: string
  description?: string
  breadcrumbs?: readonly Crumb[]
  assets: Assets
  children: Content
  /** Of the whole page, edge to edge, before the content. */
  hero?: Content
  /** Between the breadcrumbs and the content: a back link, a phase banner. */
  beforeContent?: Content
  width?: 'normal' | 'wide'
  /** The form on this page did not pass. */
  failed?: boolean
  robots?: string
  /** Who is signed in, and the key under which the browser keeps what was typed and not yet sent. */
  unsentKey?: string
  footer?: { links: readonly NavLink[]; disclaimer?: Content }
}

const Alternates = ({ lang, path, origin }: Pick<PageProps, 'lang' | 'path' | 'origin'>) => {
  if (!origin) return null
  const address = (prefix: string) => `${origin}${prefix}${path === '/' && prefix ? '' : path}`
  return (
    <>
      <link rel="canonical" href={address(`/${lang}`)} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hreflang={other} href={address(`/${other}`)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={address('')} />
    </>
  )
}

/** The whole document; `renderPage` makes it a string. */
export const Page = (p: PageProps) => {
  const text = uiText(p.lang)
  const name = p.title === p.network.shortName ? p.network.name : p.network.shortName
  const title = `${p.title} - ${name}`
  return (
    <html lang={p.lang} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{p.failed ? text.errorTitle(title) : title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0b3b46" />
        {p.description && <meta name="description" content={p.description} />}
        {p.robots && <meta name="robots" content={p.robots} />}
        {p.unsentKey && <meta name="unsent-key" content={p.unsentKey} />}
        <Alternates lang={p.lang} path={p.path} origin={p.origin} />
        {p.assets.icon && <link rel="icon" href={p.assets.icon} type="image/svg+xml" />}
        <link rel="stylesheet" href={p.assets.css} />
        <script type="module" src={p.assets.js} />
      </head>
      <body class={cx('govuk-template__body', p.width === 'wide' && 'minga-wide')}>
        <SkipLink lang={p.lang} />
        <SiteHeader
          lang={p.lang}
          network={p.network}
          path={p.path}
          nav={p.nav}
          work={p.work}
          account={p.account}
          query={p.query}
        />
        <div class="govuk-width-container">
          {p.breadcrumbs && <Breadcrumbs lang={p.lang} items={p.breadcrumbs} />}
        </div>
        <main id="main" tabIndex={-1} class="minga-main">
          {p.beforeContent && <div class="govuk-width-container">{p.beforeContent}</div>}
          {p.hero}
          <div class="govuk-width-container govuk-main-wrapper">{p.children}</div>
        </main>
        <SiteFooter lang={p.lang} links={p.footer?.links ?? []} disclaimer={p.footer?.disclaimer} />
      </body>
    </html>
  )
}

export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`
