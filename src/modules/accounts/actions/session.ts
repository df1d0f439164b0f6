import { actorOfPerson } from '#modules/directory/index.ts'
import { type Actor, publicActor } from '#platform/actor.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { hashToken, newToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, NotFound } from '#platform/errors.ts'
import { isIdle, isWorthTouching, lifetimes, mustTakeSecondStep, postsKept } from '../policy.ts'
import { accountById } from '../queries/account.ts'
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

/**
 * Who a session's token stands for: the public, unless the session is good. Two queries by index. A post that ended
 * ends the sessions opened for it; one that was gained counts from this request on, under a new token.
 */
export const identify = async (ctx: Ctx, token: string): Promise<Actor & { newToken?: string }> => {
  const session = await openSession(ctx.db, hashToken(token), ctx.now)
  if (!session || (session.isSample && !ctx.services.demo)) return publicActor
  const person = await actorOfPerson(ctx.db, session.personId, ctx.now.toISOString().slice(0, 10))
  if (!person || isIdle(person, session.lastSeenAt, ctx.now)) return publicActor
  const { accountId, personId } = session
  const held = postsKept(person)
  if (session.posts.some((post) => !held.includes(post))) {
    await endWithPost(ctx, accountId, session.id)
    return publicActor
  }
  const owesStep = mustTakeSecondStep(person) && session.secondStepAt === null && !session.isSample
  // Who has one but did not use it in this session signs in again, with it.
  if (owesStep && session.hasSecondStep) return publicActor
  if (isWorthTouching(session.lastSeenAt, ctx.now)) await touchSession(ctx.db, session.id, ctx.now)
  const newToken =
    held.length > session.posts.length ? await renewForPosts(ctx, accountId, token, held) : null
  return {
    accountId,
    personId,
    name: person.name,
    posts: owesStep ? [] : person.posts,
    ...(owesStep && { owesSecondStep: true }),
    ...(newToken && { newToken }),
  }
}

const endWithPost = (ctx: Ctx, accountId: number, id: number) =>
  transaction(ctx, async (ctx) => {
    if (!(await deleteSession(ctx.db, accountId, id))) return
    await recordPrivately(asAccount(ctx, accountId), 'accounts.session_ended_with_post', {
      kind: 'session',
      id,
    })
  })

const renewForPosts = async (ctx: Ctx, accountId: number, from: string, posts: string[]) => {
  const token = newToken()
  const isRenewed = await changeToken(ctx.db, accountId, hashToken(from), hashToken(token), { posts })
  return isRenewed ? token : null
}

/** Opens a session with a new token, within the transaction of the verb that proved who it is. */
export const openFor = async (
  ctx: Ctx,
  accountId: number,
  browser: Browser,
  how: {
    by: 'password' | 'second_step' | 'passkey' | 'sample' | 'ministry'
    isStepTaken?: boolean
    remembers?: boolean
  },
): Promise<Opened> => {
  const token = newToken()
  const on = ctx.now.toISOString().slice(0, 10)
  const account = found(await accountById(ctx.db, accountId))
  const person = found(await actorOfPerson(ctx.db, account.personId, on))
  const isStepTaken = how.isStepTaken ?? (how.by === 'second_step' || how.by === 'passkey')
  if (browser.sessionToken) await deleteSessionByToken(ctx.db, hashToken(browser.sessionToken))
  const id = await insertSession(ctx.db, {
    accountId,
    tokenHash: hashToken(token),
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes.session),
    secondStepAt: isStepTaken ? ctx.now : null,
    posts: postsKept(person),
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

/** Gives the session another token after a change of what guards the account; `changes` say what it proves now. */
export const renewSession = async (
  ctx: Ctx,
  accountId: number,
  browser: Browser,
  changes: { secondStepAt?: Date } = {},
): Promise<string | null> => {
  if (!browser.sessionToken) return null
  const token = newToken()
  const [from, to] = [hashToken(browser.sessionToken), hashToken(token)]
  const isRenewed = await changeToken(ctx.db, accountId, from, to, changes)
  return isRenewed ? token : null
}

/**
 * A second step was set up: this session has proved it, and every other of the account signs in again, with it.
 * Returns the session's new token.
 */
export const proveSecondStep = async (ctx: Ctx, accountId: number, browser: Browser) => {
  await deleteSessions(ctx.db, accountId, hashToken(browser.sessionToken ?? ''))
  return renewSession(ctx, accountId, browser, { secondStepAt: ctx.now })
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
