import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)]
    .map((match) => decode(match[1] ?? ''))
    .filter((href) => href.startsWith('/'))
    .map((href) => href.split('#')[0] ?? '')

/** Filters combine without end: of addresses with a query, the first few of each path are followed. */
const perPath = 6

const crawl = async (from: string) => {
  const queue = [from]
  const seen = new Set(queue)
  const queries = new Map<string, number>()
  const pages: { path: string; html: string }[] = []
  const broken: string[] = []
  const foundOn = new Map<string, string>()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await site.get(path)
    // What is one's own asks the public to sign in.
    if (response.status === 303 && response.headers.get('location')?.startsWith(`${from}/sign-in?next=`))
      continue
    if (response.status !== 200) {
      broken.push(`${response.status} ${path} (linked from ${foundOn.get(path)})`)
      continue
    }
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await response.text()
    pages.push({ path, html })
    for (const link of linksOf(html)) {
      if (seen.has(link) || !link.startsWith(from)) continue
      const [bare = '', search] = link.split('?')
      if (search !== undefined) {
        const count = queries.get(bare) ?? 0
        if (count >= perPath) continue
        queries.set(bare, count + 1)
      }
      seen.add(link)
      foundOn.set(link, path)
      queue.push(link)
    }
  }
  return { pages, broken }
}

test.each(languages)(
  'in %s every link leads somewhere and every page is whole',
  { timeout: 240_000 },
  async (lang) => {
    const { pages, broken } = await crawl(`/${lang}`)
    expect(broken).toEqual([])
    expect(pages.length).toBeGreaterThan(350)
    for (const { path, html } of pages) {
      const faults = [
        !html.startsWith(`<!doctype html><html lang="${lang}"`) && 'language',
        html.match(/<h1[\s>]/g)?.length !== 1 && 'one h1',
        !/<title>[^<]{3,}<\/title>/.test(html) && 'title',
        /\sstyle="|<style|<script(?! type="module" src=)|\son[a-z]+="/.test(html) && 'something inline',
        /undefined|\[object Object\]|NaN/.test(html.replaceAll(/<[^>]+>/g, ' ')) && 'a value that is none',
        languages.some((other) => !html.includes(`hreflang="${other}"`)) && 'hreflang',
      ].filter(Boolean)
      expect([path, faults]).toEqual([path, []])
    }
  },
)

test('every address of the site map is there, in every language', { timeout: 240_000 }, async () => {
  const xml = await (await site.get('/sitemap.xml')).text()
  const addresses = [...xml.matchAll(/<loc>http:\/\/localhost([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
  expect(addresses.length).toBeGreaterThan(4 * 350)
  expect(new Set(addresses).size).toBe(addresses.length)
  const missing: string[] = []
  for (const address of addresses) if ((await site.get(address)).status !== 200) missing.push(address)
  expect(missing).toEqual([])
})
