import type { Lang } from '#platform/i18n/index.ts'
import type { Canary } from '#test/trust/canaries.ts'
import { type Filled, fill, headOf } from '#test/trust/examples.ts'
import type { Persona } from '#test/trust/personas.ts'
import { headersOf, lastingHeaders, textIn } from '#test/trust/reading.ts'
import type { Scanner } from '#test/trust/scan.ts'
import type { World } from '#test/trust/world.ts'

export type Answer = {
  status: number
  headers: string
  lasting: string
  text: string
  html: string
  location: string
  /** Those that it sets, as the next request brings them. */
  cookies: string
}

export type Sighting = { who: Persona; path: string; channel: string; canary: Canary }

export type Route = { method: string; pattern: string; permission: string }

/** `GET    /{lang}/calls  public` */
export const routesOf = (lines: readonly string[]): Route[] =>
  lines.map((line) => {
    const [method = '', pattern = '', permission = ''] = line.split(/\s+/)
    return { method, pattern, permission }
  })

/** Asks for a path as somebody does. */
export const asking =
  ({ site, people }: Pick<World, 'site' | 'people'>) =>
  async (who: Persona, path: string, form?: Record<string, string>, cookies = ''): Promise<Answer> => {
    const cookie = [who === 'public' ? '' : people[who].cookie, cookies].filter(Boolean).join('; ')
    const request = cookie ? { cookie } : {}
    const response = form ? await site.post(path, form, request) : await site.get(path, request)
    const bytes = Buffer.from(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    return {
      status: response.status,
      headers: headersOf(response.headers),
      lasting: lastingHeaders(response.headers),
      text: textIn(bytes, type),
      html: type.startsWith('text/html') ? bytes.toString('utf8') : '',
      location: response.headers.get('location') ?? '',
      cookies: response.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    }
  }

export type Ask = ReturnType<typeof asking>

/** What gives which secret away, where somebody may not see it; and what was seen at all. */
export const openLog = (scan: Scanner) => {
  const leaks: Sighting[] = []
  const seen = new Set<Canary>()
  let visits = 0
  return {
    leaks,
    seen,
    visits: () => visits,
    /** `sent` is what the form held. */
    note: (by: Persona, path: string, { headers, text }: Pick<Answer, 'headers' | 'text'>, sent = '') => {
      visits += 1
      const isLink = /[\w-]{43}/.test(path)
      for (const [channel, said] of [
        ['headers', headers],
        ['body', text],
      ] as const)
        for (const canary of scan(said)) {
          if (canary.seenBy.has(by) || (isLink && canary.seenBy.has('holder'))) seen.add(canary)
          // What somebody typed into an address or a form comes back in it.
          else if (!`${path} ${sent}`.includes(canary.value)) leaks.push({ who: by, path, channel, canary })
        }
    },
  }
}

export type Log = ReturnType<typeof openLog>

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')

const linksIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action|formaction)="([^"#]+)/g)]
    .map(([, href = '']) => unescaped(href))
    .filter((href) => href.startsWith('/') && !href.startsWith('/assets/'))

/** The pages that forms of a page lead to by their address: each field by which something is looked for or sorted. */
const questionsIn = (html: string, path: string): Question[] =>
  [...html.matchAll(/<form\b((?:(?!method="post")[^>])*)>([\s\S]*?)<\/form>/g)].flatMap(
    ([, tag = '', inner = '']) => {
      const action = unescaped(/\saction="([^"?#]*)/.exec(tag)?.[1] ?? '') || path
      return [...inner.matchAll(/<(?:input|select|textarea)\b[^>]*?\sname="([^"]+)"/g)].map(
        ([, name = '']) => ({ action, name: unescaped(name) }),
      )
    },
  )

type Question = { action: string; name: string }

export type Crawled = { path: string; route: Route | undefined; filled: Filled | undefined; answer: Answer }

export const matching = (route: Route) => ({
  ...route,
  matches: new RegExp(`^${headOf(route.pattern).replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`),
})

const isOtherLanguage = (path: string, lang: Lang) => /^\/..(\/|$)/.test(path) && !path.startsWith(`/${lang}`)

/** How many links to one route, with one set of questions, are followed beside the examples. */
const perRoute = 2

type Plan = {
  routes: readonly Route[]
  world: Pick<World, 'examples'>
  ask: Ask
  log: Log
  /** Whether the role of a persona opens the route. */
  may: (who: Persona, route: Route) => boolean
}

/**
 * Visits every route of the list as somebody, with every example that fills it, and follows what the pages link to.
 * Where the route is not for their role, one thing is as good as all.
 */
export const crawl = async (
  { routes, world, ask, log, may }: Plan,
  who: Persona,
  lang: Lang,
): Promise<{ pages: Crawled[]; questions: Question[] }> => {
  const gets = routes.filter(({ method }) => method === 'GET').map(matching)
  const routeOf = (path: string) => {
    const bare = (path.split('?')[0] ?? '').replace(new RegExp(`^/${lang}(?=/|$)`), '') || '/'
    return gets.find(({ matches }) => matches.test(bare))
  }
  const pages: Crawled[] = []
  const questions = new Map<string, Question>()
  const queue: Omit<Crawled, 'answer'>[] = []
  const known = new Set<string>()
  const counts = new Map<string, number>()
  const add = (path: string, route: Route | undefined, filled?: Filled) => {
    if (known.has(path)) return
    known.add(path)
    queue.push({ path, route, filled })
  }
  for (const route of gets)
    for (const filled of chosen(fill(world.examples, route.pattern, lang), who, may(who, route)))
      add(filled.path, route, filled)
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path } = next
    const answer = await ask(who, path)
    log.note(who, path, answer)
    pages.push({ ...next, answer })
    for (const question of questionsIn(answer.html, path.split('?')[0] ?? ''))
      questions.set(`${question.action} ${question.name}`, question)
    for (const link of linksIn(answer.html)) {
      const route = routeOf(link)
      // Everybody's pages link the same to everybody: the public's crawl follows them.
      if (isOtherLanguage(link, lang) || (who !== 'public' && route?.permission === 'public')) continue
      const names = [...new URLSearchParams(link.split('?')[1])].map(([name]) => name)
      const key = `${route?.pattern ?? link} ${names.join()}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count <= perRoute) add(link, route)
    }
  }
  return { pages, questions: [...questions.values()] }
}

/** All where the role may come in, the first few for those who own none of it; elsewhere one is as good as all. */
const chosen = (all: readonly Filled[], who: Persona, isOpen: boolean): readonly Filled[] => {
  const foreign = all.filter(({ example }) => !example?.own.includes(who))
  if (!isOpen) return (foreign.length > 0 ? foreign : all).slice(0, 1)
  const isStranger = foreign.length === all.length && who !== 'public' && who !== 'secretariat'
  return isStranger ? all.slice(0, 4) : all
}
