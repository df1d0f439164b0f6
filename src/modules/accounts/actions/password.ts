import { recordPrivately } from '#platform/audit/index.ts'
import { hashPassword, verifyPassword } from '#platform/auth/password.ts'
import { hashToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { type PasswordFault, passwordFault } from '../policy.ts'
import { type Account, lockAccount, setPassword } from '../queries/account.ts'
import { deleteChallenges } from '../queries/challenge.ts'
import { deleteOpenLinks } from '../queries/link.ts'
import { deleteDevices, deleteSessions } from '../queries/session.ts'
import { type Counter, forget, takeAll } from '../queries/throttle.ts'
import { sendNotice } from './notice.ts'
import { accountSubject, type Browser, rememberDevice, renewSession } from './session.ts'

export type OwnPassword = { outcome: 'right' } | { outcome: 'wrong' } | { outcome: 'wait'; until: Date }

/** Asks for the password again before what guards the account is changed: an unattended screen must not be enough. */
export const checkOwnPassword = async (
  ctx: Ctx,
  account: Account,
  password: string,
): Promise<OwnPassword> => {
  const counter: Counter = { kind: 'own_password', key: String(account.id) }
  const until = await takeAll(ctx.db, [counter], ctx.now)
  if (until) return { outcome: 'wait', until }
  if (!(await verifyPassword(account.passwordHash, password))) return { outcome: 'wrong' }
  await forget(ctx.db, counter)
  return { outcome: 'right' }
}

/** What is wrong with a new password: by our rules, or because it was stolen from others. */
export const faultOf = (ctx: Ctx, password: string, account: Account): PasswordFault | undefined =>
  passwordFault(password, account) ?? (ctx.services.isBreached(password) ? 'common' : undefined)

export type PasswordChange =
  | { outcome: 'changed'; token: string | null; device: string }
  | { outcome: 'fault'; fault: PasswordFault }
  | Exclude<OwnPassword, { outcome: 'right' }>

/** Changes the password; every other session and every known device ends, and the one that asks gets a new token. */
export const changePassword = async (
  ctx: Ctx,
  account: Account,
  given: { current: string; password: string },
  browser: Browser,
): Promise<PasswordChange> => {
  const fault = faultOf(ctx, given.password, account)
  if (fault) return { outcome: 'fault', fault }
  const own = await checkOwnPassword(ctx, account, given.current)
  if (own.outcome !== 'right') return own
  const hash = await hashPassword(given.password)
  return transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    await replacePassword(ctx, account.id, hash, browser.sessionToken)
    const token = await renewSession(ctx, account.id, browser)
    const device = await rememberDevice(ctx, account.id, browser)
    await recordPrivately(ctx, 'accounts.password_changed', accountSubject(account.id))
    await sendNotice(ctx, account, 'passwordChanged')
    return { outcome: 'changed', token, device }
  })
}

/** The new password, and the end of everything that the old one had opened; `kept` is the session that stays. */
export const replacePassword = async (ctx: Ctx, accountId: number, hash: string, kept: string | null) => {
  await setPassword(ctx.db, accountId, hash)
  await deleteSessions(ctx.db, accountId, kept ? hashToken(kept) : undefined)
  await deleteDevices(ctx.db, accountId)
  await deleteChallenges(ctx.db, accountId)
  await deleteOpenLinks(ctx.db, accountId)
}
