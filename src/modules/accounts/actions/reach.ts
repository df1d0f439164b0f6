import { personByEmail } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { effectsOfSuspensions, liftSuspension } from '#platform/mail/index.ts'
import { mayKeepReach } from '../policy.ts'

/**
 * Has an address that refused mail written to again.
 * @throws Conflict when it is written to already.
 */
export const writeAgain = (ctx: Ctx, given: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayKeepReach(ctx.actor)) throw new Forbidden()
    const address = given.toLowerCase()
    const [person, effects] = await Promise.all([
      personByEmail(ctx.db, address),
      effectsOfSuspensions(ctx.db),
    ])
    if (!(await liftSuspension(ctx.db, address))) throw new Conflict()
    // A line of the audit cannot be taken back, so it names no address: the person, else the last mail to it.
    const mail = effects.get(address)?.lastId
    await recordPrivately(
      ctx,
      'accounts.address_written_again',
      person ? { kind: 'person', id: person.id } : mail ? { kind: 'mail', id: mail } : null,
    )
  })
