import { describe, expect, it } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { Page, type PageProps, renderPage } from '../index.ts'

const page = (props: Partial<PageProps> = {}) =>
  renderPage(
    <Page
      lang="fr"
      title="Appels"
      network={{ name: 'Réseau', shortName: 'RIAL' }}
      path="/calls?state=open"
      origin="https://example.org"
      nav={[{ href: '/fr/calls', text: 'Appels', current: true }]}
      assets={{ css: '/assets/a.css', js: '/assets/a.js' }}
      {...props}
    >
      <p>{'<b>&</b>'}</p>
    </Page>,
  )

describe('Page', () => {
  it('is a whole document in its language', () => {
    expect(page()).toMatch(/^<!doctype html><html lang="fr"/)
    expect(page()).toContain('<title>Appels - RIAL</title>')
  })

  it('names itself and its other languages', () => {
    expect(page()).toContain('<link rel="canonical" href="https://example.org/fr/calls?state=open"/>')
    for (const lang of languages)
      expect(page()).toContain(
        `<link rel="alternate" hreflang="${lang}" href="https://example.org/${lang}/calls?state=open"/>`,
      )
    expect(page()).toContain('hreflang="x-default" href="https://example.org/calls?state=open"')
  })

  it('gives the home page of a language no trailing slash', () => {
    expect(page({ path: '/' })).toContain('<link rel="canonical" href="https://example.org/fr"/>')
    expect(page({ path: '/' })).toContain('hreflang="x-default" href="https://example.org/"')
  })

  it('leads to the same page in the other languages, by their own names', () => {
    expect(page()).toMatch(
      /<a [^>]*href="\/pt\/calls\?state=open"[^>]*lang="pt" hreflang="pt">Português<\/a>/,
    )
    expect(page()).toMatch(/aria-current="true" lang="fr">Français/)
  })

  it('says in its title that a form failed', () => {
    expect(page({ failed: true })).toContain('<title>Erreur : Appels - RIAL</title>')
  })

  it('escapes what it is given', () => {
    expect(page()).toContain('&lt;b>&amp;&lt;/b>')
  })

  it('signs out by a form, not by a link', () => {
    const html = page({
      account: { name: 'Ana', links: [], signOut: { action: '/fr/out', fields: { token: 'x' } } },
    })
    expect(html).toContain(
      '<form method="post" action="/fr/out"><input type="hidden" name="token" value="x"/>',
    )
  })
})
