import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const plainName = 'minga'
/** Browsers take a `__Host-` cookie only over HTTPS, for this host and every path: nothing else can set it. */
const hostName = `__Host-${plainName}`

/** Whether a request says that somebody may be signed in: read as `sessionToken` reads it, of either name. */
export const carriesSession = (c: Context): boolean =>
  getCookie(c, plainName) !== undefined || getCookie(c, hostName) !== undefined

export const sessionToken = (c: Context, isHttps: boolean): string | undefined =>
  getCookie(c, isHttps ? hostName : plainName)

/** The session ends with the browser or on the server, whichever comes first. */
export const setSessionToken = (c: Context, token: string, isHttps: boolean) =>
  setCookie(c, isHttps ? hostName : plainName, token, {
    httpOnly: true,
    secure: isHttps,
    sameSite: 'Lax',
    path: '/',
  })

export const clearSessionToken = (c: Context, isHttps: boolean) => {
  deleteCookie(c, isHttps ? hostName : plainName, { path: '/', secure: isHttps })
}
