import { recordPrivately } from '#platform/audit/index.ts'
import { hashPassword, needsRehash, verifyPassword } from '#platform/auth/password.ts'
import { hashToken, newToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { lifetimes, throttleRules } from '../policy.ts'
import { accountForSignIn, lockAccount, setPassword } from '../queries/account.ts'
import { insertChallenge } from '../queries/challenge.ts'
import { isKnownDevice } from '../queries/session.ts'
import { addressKey, type Counter, failuresOf, forget, giveBack, takeAll } from '../queries/throttle.ts'
import { isRightCode } from './second-step.ts'
import { accountSubject, type Browser, later, type Opened, openFor } from './session.ts'

export type SignIn =
  | ({ outcome: 'signed_in' } & Opened)
  /** The password was right; the token stands for that until the second step. */
  | { outcome: 'second_step'; token: string }
  | { outcome: 'refused' }
  | { outcome: 'wait'; until: Date }

type Given = { email: string; password: string; code: string }

/**
 * Signs in with e-mail and password. An unknown address is answered like a wrong password, after the same work.
 * While guesses make the address wait, a code given along with the password is looked at together with it: the
 * answer does not tell which of the two was wrong.
 */
export const signIn = async (ctx: Ctx, given: Given, browser: Browser): Promise<SignIn> => {
  const email = given.email.toLowerCase()
  const account = await accountForSignIn(ctx.db, email)
  const deviceHash = hashToken(browser.deviceToken ?? '')
  const isKnown = await isKnownDevice(ctx.db, account?.id ?? 0, deviceHash, ctx.now)
  const counters = isKnown
    ? [deviceCounter(deviceHash)]
    : [{ kind: 'email', key: email } as const, addressCounter(ctx)]
  const until = await takeAll(ctx.db, counters, ctx.now)
  if (until)
    return given.code ? signInWithBoth(ctx, account, given, browser, until) : { outcome: 'wait', until }

  const isRight = await verifyPassword(account?.passwordHash, given.password)
  if (!account || !isRight) {
    await noteGuessing(ctx, { kind: 'email', key: email }, account?.id)
    return { outcome: 'refused' }
  }
  const rehashed = needsRehash(account.passwordHash ?? '') ? await hashPassword(given.password) : undefined
  const hasBoth =
    account.secretSealed !== null &&
    given.code !== '' &&
    (await isRightCode(ctx, account.id, given.code, isKnown))
  return transaction(ctx, async (ctx) => {
    if (await hasChanged(ctx, account)) return { outcome: 'refused' }
    // A device or an e-mail address starts afresh; an address that others share only gets this one guess back.
    for (const counter of counters)
      await (counter.kind === 'address' ? giveBack(ctx.db, counter, ctx.now) : forget(ctx.db, counter))
    if (rehashed) await setPassword(ctx.db, account.id, rehashed)
    if (!account.hasSecondStep || hasBoth) {
      return {
        outcome: 'signed_in',
        ...(await openFor(ctx, account.id, browser, { by: hasBoth ? 'second_step' : 'password' })),
      }
    }
    return { outcome: 'second_step', token: await beginSecondStep(ctx, account.id) }
  })
}

/** Whether the password was replaced or the account closed while this one was being looked at. */
const hasChanged = async (
  ctx: Ctx,
  account: { id: number; passwordHash: string | null },
): Promise<boolean> => {
  const held = await lockAccount(ctx.db, account.id)
  return held?.passwordHash !== account.passwordHash || held.disabledAt !== null
}

type Found = Awaited<ReturnType<typeof accountForSignIn>>

/** The way in for the rightful person while somebody else's guesses make everybody wait. */
const signInWithBoth = async (
  ctx: Ctx,
  account: Found,
  given: Given,
  browser: Browser,
  until: Date,
): Promise<SignIn> => {
  const counter: Counter = { kind: 'code_address', key: addressKey(ctx.address) }
  const codeUntil = await takeAll(ctx.db, [counter], ctx.now)
  if (codeUntil) return { outcome: 'wait', until: codeUntil > until ? codeUntil : until }
  const isRight = await verifyPassword(account?.passwordHash, given.password)
  if (!account || !isRight || account.secretSealed === null) return { outcome: 'refused' }
  if (!(await isRightCode(ctx, account.id, given.code, false))) return { outcome: 'refused' }
  return transaction(ctx, async (ctx) => {
    if (await hasChanged(ctx, account)) return { outcome: 'refused' }
    await giveBack(ctx.db, counter, ctx.now)
    return { outcome: 'signed_in', ...(await openFor(ctx, account.id, browser, { by: 'second_step' })) }
  })
}

const deviceCounter = (hash: Buffer): Counter => ({ kind: 'device', key: hash.toString('hex') })
const addressCounter = (ctx: Ctx): Counter => ({ kind: 'address', key: addressKey(ctx.address) })

/** The password, or what stands in for it, was right. */
export const beginSecondStep = async (ctx: Ctx, accountId: number): Promise<string> => {
  const token = newToken()
  await insertChallenge(ctx.db, {
    tokenHash: hashToken(token),
    kind: 'second_step',
    accountId,
    createdAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes.secondStep),
  })
  return token
}

/** Writes down, once each time, that guessing has begun; never what was typed, which may be a password. */
const noteGuessing = async (ctx: Ctx, counter: Counter, accountId: number | undefined) => {
  if ((await failuresOf(ctx.db, counter)) !== throttleRules[counter.kind].free) return
  const subject = accountId === undefined ? null : accountSubject(accountId)
  await transaction(ctx, (ctx) => recordPrivately(ctx, 'accounts.guessing_noticed', subject))
}
