import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import { StaleForm } from '../errors.ts'
import { firstField } from './first-field.ts'
import type { C } from './route.ts'
import { readsOnly } from './security.ts'

/** The hidden field that every form carries that changes something. */
export const tokenField = 'form_token'

/** Where a script that sends a form's fields by itself puts the same. */
export const tokenHeader = 'x-form-token'

const plainCookie = 'minga-form'
const isHttps = (c: C) => c.var.ctx.services.origin.startsWith('https:')
const cookieName = (c: C) => (isHttps(c) ? `__Host-${plainCookie}` : plainCookie)

/** What tells this browser from others: not who uses it, so that several tabs and a new session share it. */
const browserSecret = (c: C): string | undefined => {
  const secret = getCookie(c, cookieName(c))
  return secret && /^[\w-]{43}$/.test(secret) ? secret : undefined
}

const newBrowserSecret = (c: C): string => {
  const secret = randomBytes(32).toString('base64url')
  setCookie(c, cookieName(c), secret, { path: '/', httpOnly: true, secure: isHttps(c), sameSite: 'Lax' })
  return secret
}

const macOf = (c: C, secret: string, accountId: number): Buffer =>
  createHmac('sha256', c.var.ctx.services.secrets.derive('forms'))
    .update(`${accountId} ${secret}`)
    .digest()
    .subarray(0, 16)

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)))

/**
 * Proves that a form was drawn by us, for this browser and for whoever was signed in. Each time it looks different:
 * the size of a compressed page that echoes something must tell nothing of it.
 */
export const formToken = (c: C): string => {
  const accountId = c.var.ctx.actor.accountId ?? 0
  const mask = randomBytes(16)
  const mac = macOf(c, browserSecret(c) ?? newBrowserSecret(c), accountId)
  return `${accountId}.${Buffer.concat([mask, xor(mac, mask)]).toString('base64url')}`
}

/** Drawn for this browser, and for nobody or for whoever sends it: not for another who used the browser before. */
const isGood = (c: C, token: string | undefined): boolean => {
  const secret = browserSecret(c)
  const [, account, masked] = /^(\d{1,10})\.([\w-]{43})$/.exec(token ?? '') ?? []
  if (secret === undefined || account === undefined || masked === undefined) return false
  const { accountId } = c.var.ctx.actor
  if (accountId !== null && account !== '0' && Number(account) !== accountId) return false
  const bytes = Buffer.from(masked, 'base64url')
  return timingSafeEqual(xor(bytes.subarray(0, 16), bytes.subarray(16)), macOf(c, secret, Number(account)))
}

const sentToken = async (c: C): Promise<string | undefined> => {
  const header = c.req.header(tokenHeader)
  if (header !== undefined) return header
  const type = c.req.header('content-type') ?? ''
  if (/^multipart\/form-data/i.test(type)) return firstField(c, tokenField)
  if (!/^application\/x-www-form-urlencoded/i.test(type)) return undefined
  const given = (await c.req.parseBody())[tokenField]
  return typeof given === 'string' ? given : undefined
}

/**
 * Lets a change through whose form we drew. Fetch Metadata has already refused other sites: this holds where a
 * browser does not send it, and where a page of ours is made to send what nobody asked for.
 * @throws StaleForm
 */
export const checkFormToken = async (c: C): Promise<void> => {
  if (readsOnly(c.req.method) || isGood(c, await sentToken(c))) return
  throw new StaleForm()
}

/** In the output of our renderer a < begins a tag, and a > may stand within quotes. */
const changingForm = /<form\b(?=[^>]*\smethod="post")(?:"[^"]*"|[^">])*>/g

/**
 * Puts the token first into every form of a page that changes something; such a page is this browser's alone. No view
 * can forget it, and a file that follows is not read before the token was.
 */
export const withFormToken = (c: C, html: string): string => {
  if (!html.includes('method="post"')) return html
  const field = `<input type="hidden" name="${tokenField}" value="${formToken(c)}"/>`
  c.header('Cache-Control', 'private, no-store')
  return html.replace(changingForm, (tag) => tag + field)
}
