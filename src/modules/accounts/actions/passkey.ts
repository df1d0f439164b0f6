import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { networkProfile } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { hashToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { lifetimes, mustTakeSecondStep } from '../policy.ts'
import { type Account, lockAccount } from '../queries/account.ts'
import { type ChallengeKind, insertChallenge, takeChallenge } from '../queries/challenge.ts'
import {
  deletePasskey,
  insertPasskey,
  notePasskeyUse,
  passkeyByCredential,
  passkeysOf,
} from '../queries/passkey.ts'
import { recoveryCodesLeft, secondFactorOf } from '../queries/second-factor.ts'
import { addressKey, takeAll } from '../queries/throttle.ts'
import { newPasskeyAnswer, passkeyAnswer, readJson } from '../schema.ts'
import { sendNotice } from './notice.ts'
import { forgetCodes, newCodes, putCodes } from './second-factor.ts'
import { accountSubject, type Browser, later, type Opened, openFor, proveSecondStep } from './session.ts'

const hostOf = (ctx: Ctx) => new URL(ctx.services.origin).hostname

/** Keeps a challenge by its hash; it is answered once, soon. */
const keepChallenge = (ctx: Ctx, kind: ChallengeKind, accountId: number | null, challenge: string) =>
  insertChallenge(ctx.db, {
    tokenHash: hashToken(challenge),
    kind,
    accountId,
    createdAt: ctx.now,
    expiresAt: later(ctx.now, lifetimes.passkey),
  })

/** What the browser needs to ask for a passkey of any account; nothing when this address has asked too often. */
export const passkeySignInOptions = async (
  ctx: Ctx,
): Promise<PublicKeyCredentialRequestOptionsJSON | undefined> => {
  if (await takeAll(ctx.db, [{ kind: 'challenge_address', key: addressKey(ctx.address) }], ctx.now))
    return undefined
  const options = await generateAuthenticationOptions({
    rpID: hostOf(ctx),
    userVerification: 'required',
    timeout: lifetimes.passkey,
  })
  await keepChallenge(ctx, 'passkey_sign_in', null, options.challenge)
  return options
}

/**
 * Signs in with a passkey. The authenticator has verified the person by itself, with a finger, a face or a PIN:
 * no further step is asked. Nothing when it does not prove an account.
 */
export const signInWithPasskey = async (
  ctx: Ctx,
  answer: string,
  browser: Browser,
): Promise<Opened | undefined> => {
  const response = readJson(answer, passkeyAnswer)
  const passkey = response && (await passkeyByCredential(ctx.db, response.id))
  if (!response || !passkey) return undefined
  const verified = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge: async (challenge) =>
      (await takeChallenge(ctx.db, 'passkey_sign_in', hashToken(challenge), ctx.now)) !== undefined,
    expectedOrigin: ctx.services.origin,
    expectedRPID: hostOf(ctx),
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
    },
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  return transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, passkey.accountId)
    await notePasskeyUse(ctx.db, passkey.id, verified.authenticationInfo.newCounter, ctx.now)
    return openFor(ctx, passkey.accountId, browser, { by: 'passkey' })
  })
}

/** What the browser needs to make a passkey for this account. */
export const passkeyOptions = async (
  ctx: Ctx,
  account: Account,
): Promise<PublicKeyCredentialCreationOptionsJSON> => {
  const network = await networkProfile(ctx.db)
  const options = await generateRegistrationOptions({
    rpName: network.shortName[account.language],
    rpID: hostOf(ctx),
    userName: account.email,
    userDisplayName: account.name,
    // The authenticator keeps it: it must not be the account's number.
    userID: new Uint8Array(hashToken(`passkey of account ${account.id}`)),
    attestationType: 'none',
    excludeCredentials: (await passkeysOf(ctx.db, account.id)).map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout: lifetimes.passkey,
  })
  await keepChallenge(ctx, 'passkey_registration', account.id, options.challenge)
  return options
}

/** Keeps a passkey that the browser made; with the first come recovery codes, if there are none. Returns the session's new token, or nothing when it cannot be taken. */
export const addPasskey = async (
  ctx: Ctx,
  account: Account,
  given: { name: string; response: string },
  browser: Browser,
): Promise<{ token: string | null; hasNewCodes: boolean } | undefined> => {
  const response = readJson(given.response, newPasskeyAnswer)
  if (!response) return undefined
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: async (challenge) => {
      const kept = await takeChallenge(ctx.db, 'passkey_registration', hashToken(challenge), ctx.now)
      return kept?.accountId === account.id
    },
    expectedOrigin: ctx.services.origin,
    expectedRPID: hostOf(ctx),
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { credential, credentialBackedUp } = verified.registrationInfo
  const codes = (await recoveryCodesLeft(ctx.db, account.id)) === 0 ? await newCodes() : undefined
  return transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    const isNew = await insertPasskey(ctx.db, {
      accountId: account.id,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: response.response.transports ?? [],
      name: given.name,
      isBackedUp: credentialBackedUp,
      createdAt: ctx.now,
    })
    if (!isNew) return undefined
    if (codes) await putCodes(ctx, account.id, codes)
    const token = await proveSecondStep(ctx, account.id, browser)
    await recordPrivately(ctx, 'accounts.passkey_added', accountSubject(account.id))
    await sendNotice(ctx, account, 'passkeyAdded')
    return { token, hasNewCodes: codes !== undefined }
  })
}

/** @throws Conflict when a post asks for a second step and no other would be left. */
export const removePasskey = (ctx: Ctx, account: Account, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await lockAccount(ctx.db, account.id)
    const others = (await passkeysOf(ctx.db, account.id)).filter((passkey) => passkey.id !== id)
    const isLast = others.length === 0 && !(await secondFactorOf(ctx.db, account.id))?.confirmedAt
    if (isLast && mustTakeSecondStep(ctx.actor)) throw new Conflict('a post asks for a second step')
    if (isLast) await forgetCodes(ctx, account.id)
    if (!(await deletePasskey(ctx.db, account.id, id))) throw new NotFound()
    await recordPrivately(ctx, 'accounts.passkey_removed', accountSubject(account.id), { id })
    await sendNotice(ctx, account, 'passkeyRemoved')
  })
