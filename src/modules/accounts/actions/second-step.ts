import { recordPrivately } from '#platform/audit/index.ts'
import { hashPassword, saltOf } from '#platform/auth/password.ts'
import { hashToken } from '#platform/auth/token.ts'
import { totpStep } from '#platform/auth/totp.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { accountById, lockAccount } from '../queries/account.ts'
import { openChallenge, takeChallenge } from '../queries/challenge.ts'
import { passkeysOf } from '../queries/passkey.ts'
import { secondFactorOf, someRecoveryCode, takeRecoveryCode, takeStep } from '../queries/second-factor.ts'
import { isKnownDevice } from '../queries/session.ts'
import { type Counter, forget, takeAll } from '../queries/throttle.ts'
import { sendRecoveryCodeNotice } from './notice.ts'
import { accountSubject, asAccount, type Browser, type Opened, openFor } from './session.ts'

export type SecondStep =
  | ({ outcome: 'signed_in' } & Opened)
  | { outcome: 'refused' }
  | { outcome: 'wait'; until: Date }
  /** The password was too long ago: begin again. */
  | { outcome: 'expired' }

/** Letters of recovery codes without those that look like others. */
export const recoveryAlphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

const isTotp = (code: string) => /^\d{6}$/.test(code.replaceAll(/[\s-]/g, ''))

/** A recovery code as it was hashed, however it was typed. */
export const plainRecoveryCode = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

const secondStepCounter = (accountId: number, isKnown: boolean): Counter => ({
  kind: isKnown ? 'device_second_step' : 'second_step',
  key: String(accountId),
})

/** With what this browser, which has given a right password, may go on; nothing where it has not. */
export const waysOfSecondStep = async (ctx: Ctx, browser: Browser): Promise<Ways | undefined> => {
  const tokenHash = hashToken(browser.sessionToken ?? '')
  const challenge = await openChallenge(ctx.db, 'second_step', tokenHash, ctx.now)
  if (!challenge?.accountId) return undefined
  const [factor, passkeys] = await Promise.all([
    secondFactorOf(ctx.db, challenge.accountId),
    passkeysOf(ctx.db, challenge.accountId),
  ])
  return { app: Boolean(factor?.confirmedAt), passkey: passkeys.length > 0 }
}

export type Ways = { app: boolean; passkey: boolean }

/** Finishes a sign-in whose password was right, with a code of the authenticator app or a recovery code. */
export const takeSecondStep = async (ctx: Ctx, code: string, browser: Browser): Promise<SecondStep> => {
  const tokenHash = hashToken(browser.sessionToken ?? '')
  const challenge = await openChallenge(ctx.db, 'second_step', tokenHash, ctx.now)
  const accountId = challenge?.accountId ?? 0
  const account = await accountById(ctx.db, accountId)
  if (!account || account.disabledAt) return { outcome: 'expired' }

  const isKnown = await isKnownDevice(ctx.db, accountId, hashToken(browser.deviceToken ?? ''), ctx.now)
  const until = await takeAll(ctx.db, [secondStepCounter(accountId, isKnown)], ctx.now)
  if (until) return { outcome: 'wait', until }
  if (isTotp(code)) {
    if (!(await isTaken(ctx, accountId, code))) return { outcome: 'refused' }
    return transaction(ctx, (ctx) => finish(ctx, accountId, tokenHash, browser, isKnown))
  }
  const some = await someRecoveryCode(ctx.db, accountId)
  if (!some) return { outcome: 'refused' }
  const codeHash = await hashPassword(plainRecoveryCode(code), saltOf(some.codeHash))
  return transaction(ctx, async (ctx) => {
    if (!(await takeRecoveryCode(ctx.db, accountId, codeHash, ctx.now))) return { outcome: 'refused' }
    await recordPrivately(asAccount(ctx, accountId), 'accounts.recovery_code_used', accountSubject(accountId))
    await sendRecoveryCodeNotice(ctx, account)
    return finish(ctx, accountId, tokenHash, browser, isKnown)
  })
}

const finish = async (
  ctx: Ctx,
  accountId: number,
  tokenHash: Buffer,
  browser: Browser,
  isKnown: boolean,
): Promise<SecondStep> => {
  await lockAccount(ctx.db, accountId)
  if (!(await takeChallenge(ctx.db, 'second_step', tokenHash, ctx.now))) return { outcome: 'expired' }
  await forget(ctx.db, secondStepCounter(accountId, isKnown))
  return {
    outcome: 'signed_in',
    ...(await openFor(ctx, accountId, { ...browser, sessionToken: null }, { by: 'second_step' })),
  }
}

/** Whether it is a code of the authenticator app that has not been used; counted, and used up if it is. */
export const isRightCode = async (
  ctx: Ctx,
  accountId: number,
  code: string,
  isKnown: boolean,
): Promise<boolean> => {
  const counter = secondStepCounter(accountId, isKnown)
  if (!isTotp(code) || (await takeAll(ctx.db, [counter], ctx.now))) return false
  const isRight = await isTaken(ctx, accountId, code)
  if (isRight) await forget(ctx.db, counter)
  return isRight
}

const isTaken = async (ctx: Ctx, accountId: number, code: string): Promise<boolean> => {
  const factor = await secondFactorOf(ctx.db, accountId)
  if (!factor?.confirmedAt) return false
  const step = totpStep(
    ctx.services.secrets.open(factor.secretSealed),
    code.replaceAll(/[\s-]/g, ''),
    ctx.now,
  )
  return step !== undefined && takeStep(ctx.db, accountId, step, ctx.now)
}
