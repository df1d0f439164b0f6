import { recordPrivately } from '#platform/audit/index.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { hashToken, newToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { lifetimes, type PasswordFault } from '../policy.ts'
import { type Account, accountByEmail, accountById, lockAccount } from '../queries/account.ts'
import { type LinkKind, openLink, putLink, useLink } from '../queries/link.ts'
import { addressKey, forget, takeAll } from '../queries/throttle.ts'
import { sendLink, sendNotice } from './notice.ts'
import { faultOf, replacePassword } from './password.ts'
import { accountSubject, asAccount, type Browser, later, rememberDevice } from './session.ts'

export const resetJob = 'accounts.send_reset_link'

/**
 * Takes the wish for a reset link. Whether the address has an account is found out later, by a job: the answer
 * and its time are the same. After a few wishes nothing more is sent for a while, and the answer stays the same.
 */
export const requestReset = (ctx: Ctx, email: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const key = email.toLowerCase()
    const counters = [
      { kind: 'reset_email', key } as const,
      { kind: 'reset_address', key: addressKey(ctx.address) } as const,
    ]
    if (await takeAll(ctx.db, counters, ctx.now)) return
    await ctx.jobs.send(ctx.db, resetJob, { email: key })
  })

/** Sends the reset link, if the address has an account with a password. An invitation is not a password. */
export const sendResetLink = (ctx: Ctx, email: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const account = await accountByEmail(ctx.db, email)
    if (!account || account.disabledAt || account.isSample || account.passwordHash === null) return
    await makeLink(ctx, account, 'reset')
    await recordPrivately(ctx, 'accounts.reset_link_sent', accountSubject(account.id))
  })

/** Makes a link in the place of any earlier one, and mails it. */
export const makeLink = async (ctx: Ctx, account: Account, kind: LinkKind): Promise<void> => {
  const token = newToken()
  await putLink(ctx.db, {
    kind,
    accountId: account.id,
    tokenHash: hashToken(token),
    createdAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes[kind]),
  })
  await sendLink(ctx, account, kind, token)
}

/** Whose link it is, while it can be used. Looking does not use it: mail scanners look at every link. */
export const holderOfLink = async (ctx: Ctx, kind: LinkKind, token: string): Promise<Account | undefined> => {
  const link = await openLink(ctx.db, kind, hashToken(token), ctx.now)
  return link && accountById(ctx.db, link.accountId)
}

export type LinkUse =
  | { outcome: 'used'; device: string }
  | { outcome: 'fault'; fault: PasswordFault; account: Account }
  | { outcome: 'gone' }

/** Sets the password by a link, once. Signs nobody in: a second step must not be passed by with a mailbox. */
export const setPasswordByLink = async (
  ctx: Ctx,
  kind: LinkKind,
  token: string,
  password: string,
  browser: Browser,
): Promise<LinkUse> => {
  const account = await holderOfLink(ctx, kind, token)
  if (!account) return { outcome: 'gone' }
  const fault = faultOf(ctx, password, account)
  if (fault) return { outcome: 'fault', fault, account }
  const hash = await hashPassword(password)
  return transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    if ((await useLink(ctx.db, kind, hashToken(token), ctx.now)) === undefined) return { outcome: 'gone' }
    await replacePassword(ctx, account.id, hash, null)
    // Who reads the person's mail is the person: guesses made elsewhere must not keep this browser waiting.
    const device = await rememberDevice(ctx, account.id, browser)
    await forget(ctx.db, { kind: 'email', key: account.email })
    await recordPrivately(
      asAccount(ctx, account.id),
      kind === 'reset' ? 'accounts.password_reset' : 'accounts.invitation_accepted',
      accountSubject(account.id),
    )
    if (kind === 'reset') await sendNotice(ctx, account, 'passwordChanged')
    return { outcome: 'used', device }
  })
}
