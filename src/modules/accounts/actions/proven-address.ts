import { type Ctx, transaction } from '#platform/context.ts'
import { accountForSignIn, lockAccount } from '../queries/account.ts'
import { type Browser, openFor } from './session.ts'
import { beginSecondStep, type SignIn } from './sign-in.ts'

/**
 * What the sign-in of a ministry says of a person: that the address is theirs. Whoever makes one has checked the
 * signature, issuer, audience, nonce and time of what it was told, and that the issuer may speak for the address.
 */
export type ProvenAddress = {
  email: string
  isVerified: boolean
  /** It asked for more than a password (`amr` or `acr` of OpenID Connect). */
  isStepTaken: boolean
}

/**
 * Signs in whom a ministry's own sign-in vouches for: only into an account that exists by invitation and is open. It
 * makes no account and gives no post; a second step of ours is asked for unless it was taken there.
 */
export const signInByProof = (ctx: Ctx, proof: ProvenAddress, browser: Browser): Promise<SignIn> =>
  transaction(ctx, async (ctx) => {
    const account = proof.isVerified ? await accountForSignIn(ctx.db, proof.email) : undefined
    if (!account) return { outcome: 'refused' }
    // It may be closed at this very moment.
    if ((await lockAccount(ctx.db, account.id))?.disabledAt !== null) return { outcome: 'refused' }
    const { isStepTaken } = proof
    if (account.hasSecondStep && !isStepTaken)
      return { outcome: 'second_step', token: await beginSecondStep(ctx, account.id) }
    const opened = await openFor(ctx, account.id, browser, { by: 'ministry', isStepTaken })
    return { outcome: 'signed_in', ...opened }
  })
