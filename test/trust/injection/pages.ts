import { describeRoutes } from '#src/route-list.ts'
import { fill } from '#test/trust/examples.ts'
import type { Persona } from '#test/trust/personas.ts'
import type { World } from '#test/trust/world.ts'

/** More examples of one kind of page show the same view. */
const tried = 3

export type Route = { pattern: string; permission: string }

export const readRoutes = ({ site }: Pick<World, 'site'>): Route[] =>
  describeRoutes(site.app.routes)
    .map((line) => line.split(/\s+/))
    .filter(([method]) => method === 'GET')
    .map(([, pattern = '', permission = '']) => ({ pattern, permission }))

export const cookieOf = ({ people }: Pick<World, 'people'>, who: Persona) =>
  who === 'public' ? {} : { cookie: people[who].cookie }

export type Page = { path: string; html: string }

const isFile = /\.[a-z-]+$/

/** One page of each kind of address that somebody may ask for, in Spanish. */
export const pagesOf = async (world: World, who: Persona, may: (permission: string) => boolean) => {
  const pages: Page[] = []
  for (const { pattern, permission } of readRoutes(world)) {
    if (!pattern.startsWith('/{lang}') || isFile.test(pattern.replaceAll('\\.', '.')) || !may(permission))
      continue
    const own = fill(world.examples, pattern, 'es').sort(
      (a, b) => Number(b.example?.own.includes(who) ?? 0) - Number(a.example?.own.includes(who) ?? 0),
    )
    for (const { path } of own.slice(0, tried)) {
      const response = await world.site.get(path, cookieOf(world, who))
      if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html')) continue
      pages.push({ path, html: await response.text() })
      break
    }
  }
  return pages
}
