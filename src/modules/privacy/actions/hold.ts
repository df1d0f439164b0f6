import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { insertHold, liftHold } from '../queries/erasure.ts'
import { subjectByEmail } from '../queries/person.ts'
import { periods } from '../queries/policy.ts'
import { privacyText } from '../text/index.ts'

/** Of a person, by address, or of all that a period covers. @throws Invalid */
export const placeHold = (
  ctx: Ctx,
  given: { email: string; period: string; reason: string },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const t = privacyText(ctx.lang).holds
    const person = given.email ? await subjectByEmail(ctx.db, given.email) : undefined
    const period = (await periods(ctx.db)).find(({ code }) => code === given.period)
    if (given.email && !person) throw new Invalid({ email: t.nobody })
    if (Boolean(person) === Boolean(period)) throw new Invalid({ email: t.oneOfTwo })
    if (!given.reason) throw new Invalid({ reason: t.reasonNeeded })
    const id = await insertHold(ctx.db, {
      personId: person?.personId ?? null,
      periodCode: period?.code ?? null,
      reason: given.reason,
      placedAt: ctx.now,
      accountId: ctx.actor.accountId ?? 0,
    })
    await recordPrivately(ctx, 'privacy.hold_placed', { kind: 'hold', id })
  })

export const endHold = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!(await liftHold(ctx.db, id, ctx.now))) throw new NotFound()
    await recordPrivately(ctx, 'privacy.hold_lifted', { kind: 'hold', id })
  })
