import { languages } from '../i18n/index.ts'

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The site map (sitemaps.org) of public addresses, each in every language and telling of the others. */
export const siteMap = (origin: string, paths: string[]): string => {
  const address = (lang: string, path: string) => escapeXml(`${origin}/${lang}${path === '/' ? '' : path}`)
  const alternates = (path: string) =>
    languages
      .map((lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(lang, path)}"/>`)
      .join('')
  const entries = paths.flatMap((path) =>
    languages.map((lang) => `<url><loc>${address(lang, path)}</loc>${alternates(path)}</url>`),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
