import { type Ctx, transaction } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { sampleAccountByEmail } from '../queries/account.ts'
import { sampleEmail } from '../schema.ts'
import { type Browser, type Opened, openFor } from './session.ts'

/**
 * Signs in as a sample person, with one press.
 * @throws NotFound where there are no sample people, whatever the database holds.
 */
export const signInAsSample = (ctx: Ctx, who: string, browser: Browser): Promise<Opened> =>
  transaction(ctx, async (ctx) => {
    if (!ctx.services.demo) throw new NotFound()
    const account = await sampleAccountByEmail(ctx.db, sampleEmail(who))
    if (!account) throw new NotFound()
    return openFor(ctx, account.id, browser, { by: 'sample', remembers: false })
  })
