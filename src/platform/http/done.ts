import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { C } from './route.ts'

const cookie = 'minga-done'
const seconds = 60

const said = z.object({ text: z.string().max(300), accountId: z.number(), until: z.number() })

const options = (c: C) => ({
  path: '/',
  httpOnly: true,
  secure: c.var.ctx.services.origin.startsWith('https:'),
  sameSite: 'Lax' as const,
})

/**
 * What the next page tells whoever is signed in: that the change was made. It travels sealed in a cookie, so nobody
 * can make the site say something else, or to somebody else.
 */
export const sayDone = (c: C, text: string) => {
  const { actor, services } = c.var.ctx
  if (actor.accountId === null) return
  const note = { text, accountId: actor.accountId, until: Date.now() + seconds * 1000 }
  setCookie(c, cookie, services.secrets.seal(JSON.stringify(note)), { ...options(c), maxAge: seconds })
}

/** What the change before this page wants told, once. */
export const takeDone = (c: C): string | undefined => {
  const sealed = getCookie(c, cookie)
  const { actor, services } = c.var.ctx
  if (sealed === undefined || actor.accountId === null) return undefined
  deleteCookie(c, cookie, options(c))
  try {
    const note = said.parse(JSON.parse(services.secrets.open(sealed)))
    return note.accountId === actor.accountId && note.until > Date.now() ? note.text : undefined
  } catch {
    return undefined
  }
}
