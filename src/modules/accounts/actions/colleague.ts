import { actorOfPerson, insertPerson, insertPost, personByEmail } from '#modules/directory/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { accountByEmail, accountById, insertAccount } from '../queries/account.ts'
import { isEmail } from '../schema.ts'
import { accountsText } from '../text/index.ts'
import { makeLink } from './link.ts'
import { accountSubject } from './session.ts'

export type Colleague = { email: string; name: string; language: Lang; institutionId: number }

/**
 * Makes sure that somebody works in an institution on the platform: a person, a post as an official and, where it
 * has none in use, an account to be opened by mail. Whether the actor may ask for it is for the caller to assert.
 * @throws Invalid with a sentence under `email` or `name`; somebody of another institution is not taken over.
 */
export const inviteColleague = (ctx: Ctx, given: Colleague): Promise<number> =>
  transaction(ctx, async (ctx) => {
    const { language, institutionId } = given
    const [email, name] = [given.email.trim().toLowerCase(), given.name.trim()]
    const t = accountsText(ctx.lang).colleague
    if (!isEmail(email)) throw new Invalid({ email: t.email })

    const on = ctx.now.toISOString().slice(0, 10)
    const person = await personByEmail(ctx.db, email)
    if (!person && !name) throw new Invalid({ name: t.name })
    const personId = person?.id ?? (await insertPerson(ctx.db, { name, email, language }))
    const posts = (await actorOfPerson(ctx.db, personId, on))?.posts ?? []
    const worksHere = posts.some((post) => post.institutionId === institutionId)
    if (posts.length > 0 && !worksHere) throw new Invalid({ email: t.elsewhere })

    const earlier = await accountByEmail(ctx.db, email)
    // Who closed it had a reason, and knows better than a colleague.
    if (earlier?.disabledAt) throw new Invalid({ email: t.closed })
    if (!worksHere) await insertPost(ctx.db, { personId, institutionId, role: 'official', validFrom: on })
    if (earlier?.isSample || earlier?.passwordHash) return personId
    const accountId = earlier?.id ?? (await insertAccount(ctx.db, { personId, isSample: false }))
    const account = await accountById(ctx.db, accountId)
    if (!account) throw new Error('the account that was just made is not there')
    await makeLink(ctx, account, 'invitation')
    await record(ctx, 'accounts.colleague_invited', accountSubject(accountId), { institutionId })
    return personId
  })
