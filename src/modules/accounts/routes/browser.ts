import { getCookie, setCookie } from 'hono/cookie'
import type { z } from 'zod'
import { Invalid, NotFound } from '#platform/errors.ts'
import { type C, sessionToken, setSessionToken } from '#platform/http/index.ts'
import type { Browser } from '../actions/session.ts'
import { lifetimes } from '../policy.ts'
import { type Account, accountById } from '../queries/account.ts'
import type { Text } from '../text/index.ts'
import type { Fault } from '../views/form.tsx'

const isHttps = (c: C): boolean => c.var.ctx.services.origin.startsWith('https:')

/** Over HTTPS nothing but this host can set it. */
const deviceCookie = (c: C) => (isHttps(c) ? '__Host-minga-device' : 'minga-device')

export const browserOf = (c: C): Browser => ({
  userAgent: c.req.header('user-agent') ?? null,
  sessionToken: sessionToken(c, isHttps(c)) ?? null,
  deviceToken: getCookie(c, deviceCookie(c)) ?? null,
})

/** Hands the browser its tokens. */
export const giveTokens = (c: C, { token, device }: { token?: string | null; device?: string | null }) => {
  if (token) setSessionToken(c, token, isHttps(c))
  if (!device) return
  setCookie(c, deviceCookie(c), device, {
    httpOnly: true,
    secure: isHttps(c),
    sameSite: 'Lax',
    path: '/',
    maxAge: lifetimes.device / 1_000,
  })
}

/** Nothing of ours is longer than a passkey's answer. */
const largestForm = 64_000

/** The fields of a form, by its schema. */
export const readForm = async <Schema extends z.ZodType>(c: C, schema: Schema): Promise<z.infer<Schema>> => {
  if (Number(c.req.header('content-length') ?? 0) > largestForm) throw new Invalid({})
  return schema.parse(await c.req.parseBody())
}

/** The account of whoever asks. */
export const ownAccount = async (c: C): Promise<Account> => {
  const account = await accountById(c.var.ctx.db, c.var.ctx.actor.accountId ?? 0)
  if (!account) throw new NotFound()
  return account
}

/** The account of whoever asks, when it has something to guard: a sample person's has not. */
export const guardedAccount = async (c: C): Promise<Account> => {
  const account = await ownAccount(c)
  if (account.isSample) throw new NotFound()
  return account
}

/** Pages that belong to one person, or hold a token in their address, are kept by nobody. */
export const keepFromCaches = (c: C) => c.header('Cache-Control', 'private, no-store')

export const minutesUntil = (c: C, until: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - c.var.ctx.now.getTime()) / 60_000))

/** What to say when the own password was not right. */
export const ownPasswordFault = (
  c: C,
  t: Text,
  own: { outcome: 'wrong' } | { outcome: 'wait'; until: Date },
  field = 'current',
): Fault => ({
  field,
  text: own.outcome === 'wait' ? t.ownPassword.wait(minutesUntil(c, own.until)) : t.ownPassword.wrong,
})
