import { insertPerson, insertPost, institutionByCode, personByEmail } from '#modules/directory/index.ts'
import { type Role, roles } from '#platform/actor.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Stop } from '#platform/errors.ts'
import { isLang, languages } from '#platform/i18n/index.ts'
import {
  accountByEmail,
  accountById,
  disableAccount,
  insertAccount,
  lockAccount,
  postsOf,
  reopenAccount,
} from '../queries/account.ts'
import { deleteChallenges } from '../queries/challenge.ts'
import { deleteOpenLinks } from '../queries/link.ts'
import { deletePasskey, passkeysOf } from '../queries/passkey.ts'
import { deleteSecondFactor, replaceRecoveryCodes } from '../queries/second-factor.ts'
import { deleteDevices, deleteSessions } from '../queries/session.ts'
import { isEmail } from '../schema.ts'
import { makeLink } from './link.ts'
import { accountSubject } from './session.ts'

export type Invitation = { email: string; name: string; institution: string; role: string; language: string }

const isRole = (value: string): value is Role => roles.includes(value as Role)

/**
 * Gives a person a post and the link with which to choose a password. A closed account is opened again, with
 * nothing of what guarded it before. A new invitation takes the place of one not yet accepted.
 * @throws Stop when the address, institution, role or language is none, or the account is already in use.
 */
export const inviteUser = (ctx: Ctx, given: Invitation): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { name, role, language } = given
    const email = given.email.toLowerCase()
    if (!isEmail(email))
      throw new Stop(`${given.email} is not an e-mail address.`, 'Write it as in ana@example.org.')
    if (!isRole(role)) throw new Stop(`There is no role ${role}.`, `The roles are ${roles.join(', ')}.`)
    if (!isLang(language))
      throw new Stop(`There is no language ${language}.`, `The languages are ${languages.join(', ')}.`)
    const institution = await institutionByCode(ctx.db, given.institution)
    if (!institution) {
      throw new Stop(
        `There is no institution ${given.institution}.`,
        'The codes are in institutions.csv of the network, as in mol-gt.',
      )
    }

    const today = ctx.now.toISOString().slice(0, 10)
    const person = await personByEmail(ctx.db, email)
    const personId = person?.id ?? (await insertPerson(ctx.db, { name, email, language }))
    const earlier = await accountByEmail(ctx.db, email)
    if (earlier) await lockAccount(ctx.db, earlier.id)
    if (earlier?.isSample) throw new Stop(`${email} belongs to a sample person.`, 'Use another address.')
    if (earlier && !earlier.disabledAt && earlier.passwordHash) {
      throw new Stop(
        `${email} already has an account.`,
        'To begin anew, disable it first: minga user disable EMAIL.',
      )
    }
    const held = await postsOf(ctx.db, personId, today)
    if (!held.some((post) => post.role === role && post.institution.es === institution.name.es)) {
      await insertPost(ctx.db, { personId, institutionId: institution.id, role, validFrom: today })
    }
    const accountId = earlier?.id ?? (await insertAccount(ctx.db, { personId, isSample: false }))
    if (earlier?.disabledAt) {
      await forgetProofs(ctx, accountId)
      await reopenAccount(ctx.db, accountId)
    }
    const account = await accountById(ctx.db, accountId)
    if (!account) throw new Error('the account that was just made is not there')
    await makeLink(ctx, account, 'invitation')
    await record(ctx, 'accounts.user_invited', accountSubject(accountId), {
      role,
      institution: institution.code,
    })
  })

/**
 * Closes an account: it ends every session, link and challenge at once, on every instance.
 * @throws Stop when there is none.
 */
export const disableUser = (ctx: Ctx, email: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const account = await accountByEmail(ctx.db, email)
    if (!account)
      throw new Stop(`${email} has no account.`, 'See that the address is written as it was invited.')
    await lockAccount(ctx.db, account.id)
    await disableAccount(ctx.db, account.id, ctx.now)
    await deleteSessions(ctx.db, account.id)
    await deleteDevices(ctx.db, account.id)
    await deleteChallenges(ctx.db, account.id)
    await deleteOpenLinks(ctx.db, account.id)
    await record(ctx, 'accounts.user_disabled', accountSubject(account.id))
  })

const forgetProofs = async (ctx: Ctx, accountId: number) => {
  await deleteSecondFactor(ctx.db, accountId)
  await replaceRecoveryCodes(ctx.db, accountId, [])
  for (const { id } of await passkeysOf(ctx.db, accountId)) await deletePasskey(ctx.db, accountId, id)
}
