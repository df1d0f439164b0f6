import type { BrowserContext, Page } from 'playwright-core'
import { type CycleMember, signInAs } from '#test/cycle.ts'
import type { serveSite } from '#test/server.ts'

type Site = Awaited<ReturnType<typeof serveSite>>

/** A page of a browser in which the member is signed in. */
export const pageOf = async (site: Site, context: BrowserContext, member: CycleMember): Promise<Page> => {
  const [name = '', ...value] = (await signInAs(site, site.database.db, member)).split('=')
  await context.addCookies([{ name, value: value.join('='), url: site.origin }])
  return context.newPage()
}
