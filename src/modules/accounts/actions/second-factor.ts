import { randomBytes, randomInt } from 'node:crypto'
import { recordPrivately } from '#platform/audit/index.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { hashToken, newToken } from '#platform/auth/token.ts'
import { newTotpSecret, totpStep } from '#platform/auth/totp.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict } from '#platform/errors.ts'
import { lifetimes, mustTakeSecondStep } from '../policy.ts'
import { type Account, lockAccount } from '../queries/account.ts'
import { deleteChallenges, insertChallenge, shownRecoveryCodes } from '../queries/challenge.ts'
import { passkeysOf } from '../queries/passkey.ts'
import {
  deleteSecondFactor,
  putSecret,
  replaceRecoveryCodes,
  secondFactorOf,
  takeStep,
} from '../queries/second-factor.ts'
import { type Counter, forget, takeAll } from '../queries/throttle.ts'
import { sendNotice } from './notice.ts'
import { plainRecoveryCode, recoveryAlphabet } from './second-step.ts'
import { accountSubject, type Browser, later, proveSecondStep } from './session.ts'

const recoveryCodeCount = 10

/** Begins with an authenticator app: a secret that counts for nothing until a code of it comes back. */
export const beginSecondFactor = (ctx: Ctx, account: Account): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await putSecret(ctx.db, account.id, ctx.services.secrets.seal(newTotpSecret()), ctx.now)
    await recordPrivately(ctx, 'accounts.second_factor_begun', accountSubject(account.id))
  })

/** The secret that is being set up. */
export const secretBeingSetUp = async (ctx: Ctx, accountId: number): Promise<string | undefined> => {
  const factor = await secondFactorOf(ctx.db, accountId)
  return factor && !factor.confirmedAt ? ctx.services.secrets.open(factor.secretSealed) : undefined
}

export type Confirmation =
  | { outcome: 'on'; token: string | null }
  | { outcome: 'refused' }
  | { outcome: 'wait'; until: Date }

/** Puts the authenticator app in force with its first code, and makes the recovery codes. */
export const confirmSecondFactor = async (
  ctx: Ctx,
  account: Account,
  code: string,
  browser: Browser,
): Promise<Confirmation> => {
  const counter: Counter = { kind: 'second_step', key: String(account.id) }
  const until = await takeAll(ctx.db, [counter], ctx.now)
  if (until) return { outcome: 'wait', until }
  const secret = await secretBeingSetUp(ctx, account.id)
  const step = secret === undefined ? undefined : totpStep(secret, code.replaceAll(/[\s-]/g, ''), ctx.now)
  if (step === undefined) return { outcome: 'refused' }
  const codes = await newCodes()
  return transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    if (!(await takeStep(ctx.db, account.id, step, ctx.now))) return { outcome: 'refused' }
    await forget(ctx.db, counter)
    await putCodes(ctx, account.id, codes)
    const token = await proveSecondStep(ctx, account.id, browser)
    await recordPrivately(ctx, 'accounts.second_factor_confirmed', accountSubject(account.id))
    await sendNotice(ctx, account, 'secondFactorOn')
    return { outcome: 'on', token }
  })
}

/**
 * Takes the authenticator app away, and the recovery codes with it where no passkey needs them.
 * @throws Conflict when a post asks for a second step and no other would be left.
 */
export const removeSecondFactor = (ctx: Ctx, account: Account): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    const isLast = (await passkeysOf(ctx.db, account.id)).length === 0
    if (isLast && mustTakeSecondStep(ctx.actor)) throw new Conflict('a post asks for a second step')
    await deleteSecondFactor(ctx.db, account.id)
    if (isLast) await forgetCodes(ctx, account.id)
    await recordPrivately(ctx, 'accounts.second_factor_removed', accountSubject(account.id))
    await sendNotice(ctx, account, 'secondFactorOff')
  })

/** Codes stand in for a second step: where there is none left, they go. */
export const forgetCodes = async (ctx: Ctx, accountId: number) => {
  await replaceRecoveryCodes(ctx.db, accountId, [])
  await deleteChallenges(ctx.db, accountId, 'recovery_codes')
}

/** Makes new recovery codes; the old ones no longer count. */
export const renewRecoveryCodes = async (ctx: Ctx, account: Account): Promise<void> => {
  const codes = await newCodes()
  await transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    await putCodes(ctx, account.id, codes)
    await recordPrivately(ctx, 'accounts.recovery_codes_renewed', accountSubject(account.id))
    await sendNotice(ctx, account, 'recoveryCodesNew')
  })
}

/** The codes just made, while they are still shown. */
export const recoveryCodesOnShow = async (ctx: Ctx, accountId: number): Promise<string[] | undefined> => {
  const shown = await shownRecoveryCodes(ctx.db, accountId, ctx.now)
  return shown?.sealed ? ctx.services.secrets.open(shown.sealed).split(' ') : undefined
}

/** The codes have been kept: they are not shown again. */
export const keepRecoveryCodes = (ctx: Ctx, accountId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await deleteChallenges(ctx.db, accountId, 'recovery_codes')
    await recordPrivately(ctx, 'accounts.recovery_codes_kept', accountSubject(accountId))
  })

type Codes = { plain: string[]; hashes: string[] }

/** Ten codes of 78 bits with one salt, so that a code is looked up with one hash and not ten. */
export const newCodes = async (): Promise<Codes> => {
  const sign = () => recoveryAlphabet[randomInt(recoveryAlphabet.length)] ?? ''
  const group = () => Array.from({ length: 4 }, sign).join('')
  const plain = Array.from({ length: recoveryCodeCount }, () => Array.from({ length: 4 }, group).join('-'))
  const salt = randomBytes(16)
  return {
    plain,
    hashes: await Promise.all(plain.map((code) => hashPassword(plainRecoveryCode(code), salt))),
  }
}

/** Keeps the hashes, and for a few minutes the codes themselves, sealed: their page is reached by a redirect. */
export const putCodes = async (ctx: Ctx, accountId: number, { plain, hashes }: Codes) => {
  await replaceRecoveryCodes(ctx.db, accountId, hashes)
  await deleteChallenges(ctx.db, accountId, 'recovery_codes')
  await insertChallenge(ctx.db, {
    tokenHash: hashToken(newToken()),
    kind: 'recovery_codes',
    accountId,
    sealed: ctx.services.secrets.seal(plain.join(' ')),
    createdAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes.recoveryCodesShown),
  })
}
