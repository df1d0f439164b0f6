import { actorOfPerson } from '#modules/directory/index.ts'
import { type Actor, publicActor } from '#platform/actor.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { hashToken, newToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { isIdle, isWorthTouching, lifetimes } from '../policy.ts'
import { deleteChallenges } from '../queries/challenge.ts'
import {
  changeToken,
  clearExpired,
  deleteDevice,
  deleteSession,
  deleteSessionByToken,
  deleteSessions,
  insertSession,
  openSession,
  putDevice,
  touchSession,
} from '../queries/session.ts'

/** The browser that asks: what it calls itself, and the tokens it carries. */
export type Browser = { userAgent: string | null; sessionToken: string | null; deviceToken: string | null }

/** The tokens that a browser is given when it is signed in. */
export type Opened = { token: string; device: string | null }

export const later = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds)

/** The same request, done by this account. */
export const asAccount = (ctx: Ctx, accountId: number): Ctx => ({
  ...ctx,
  actor: { ...ctx.actor, accountId },
})

export const accountSubject = (id: number) => ({ kind: 'account', id })

/** Who a session's token stands for: the public, unless the session is good. Two queries by index. */
export const identify = async (ctx: Ctx, token: string): Promise<Actor> => {
  const session = await openSession(ctx.db, hashToken(token), ctx.now)
  if (!session || (session.isSample && !ctx.services.demo)) return publicActor
  const person = await actorOfPerson(ctx.db, session.personId, ctx.now.toISOString().slice(0, 10))
  if (!person || isIdle(person, session.lastSeenAt, ctx.now)) return publicActor
  if (isWorthTouching(session.lastSeenAt, ctx.now)) await touchSession(ctx.db, session.id, ctx.now)
  return { accountId: session.accountId, personId: session.personId, name: person.name, posts: person.posts }
}

/** Opens a session with a new token, within the transaction of the verb that proved who it is. */
export const openFor = async (
  ctx: Ctx,
  accountId: number,
  browser: Browser,
  how: { by: 'password' | 'second_step' | 'passkey' | 'sample'; remembers?: boolean },
): Promise<Opened> => {
  const token = newToken()
  if (browser.sessionToken) await deleteSessionByToken(ctx.db, hashToken(browser.sessionToken))
  const id = await insertSession(ctx.db, {
    accountId,
    tokenHash: hashToken(token),
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes.session),
    userAgent: browser.userAgent?.slice(0, 300) ?? null,
    address: ctx.address,
  })
  const device = how.remembers === false ? null : await rememberDevice(ctx, accountId, browser)
  await recordPrivately(
    asAccount(ctx, accountId),
    'accounts.signed_in',
    { kind: 'session', id },
    { by: how.by },
  )
  return { token, device }
}

/** Gives the browser a new mark of being known, in the place of the one it carried. */
export const rememberDevice = async (ctx: Ctx, accountId: number, browser: Browser): Promise<string> => {
  const device = newToken()
  if (browser.deviceToken) await deleteDevice(ctx.db, accountId, hashToken(browser.deviceToken))
  await putDevice(ctx.db, {
    accountId,
    tokenHash: hashToken(device),
    lastUsedAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes.device),
  })
  return device
}

/** Gives the session another token after a change of what guards the account. */
export const renewSession = async (ctx: Ctx, accountId: number, browser: Browser): Promise<string | null> => {
  if (!browser.sessionToken) return null
  const token = newToken()
  const isRenewed = await changeToken(ctx.db, accountId, hashToken(browser.sessionToken), hashToken(token))
  return isRenewed ? token : null
}

export const signOut = (ctx: Ctx, token: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const ended = await deleteSessionByToken(ctx.db, hashToken(token))
    if (ended)
      await recordPrivately(asAccount(ctx, ended.accountId), 'accounts.signed_out', {
        kind: 'session',
        id: ended.id,
      })
  })

/** Ends one of the account's own sessions. */
export const endSession = (ctx: Ctx, accountId: number, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!(await deleteSession(ctx.db, accountId, id))) throw new NotFound()
    await recordPrivately(ctx, 'accounts.session_ended', { kind: 'session', id })
  })

/** Ends the account's sessions but the one that asks. */
export const endOtherSessions = (ctx: Ctx, accountId: number, browser: Browser): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const kept = browser.sessionToken ? hashToken(browser.sessionToken) : undefined
    const count = await deleteSessions(ctx.db, accountId, kept)
    await deleteChallenges(ctx.db, accountId)
    await recordPrivately(ctx, 'accounts.sessions_ended', accountSubject(accountId), { count })
  })

/** Takes away what has run out. Nothing is recorded: it could no longer be used. */
export const forgetExpired = (ctx: Ctx): Promise<void> =>
  transaction(ctx, (ctx) => clearExpired(ctx.db, ctx.now))
