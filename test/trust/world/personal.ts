import { askErasure, refuseErasure } from '#modules/privacy/actions/erasure.ts'
import { placeHold } from '#modules/privacy/actions/hold.ts'
import { correctOwn } from '#modules/privacy/actions/own-data.ts'
import { transaction } from '#platform/context.ts'
import { tables } from '#platform/db/index.ts'
import { noteBounce } from '#platform/mail/bounce.ts'
import { queueMail } from '#platform/mail/index.ts'
import { testCtx } from '#test/database.ts'
import type { Signed } from '#test/trust/personas.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'

const own = tables<'mail' | 'privacy'>()

/** What people ask about their own data: one was refused, one is held back, one had her name corrected. */
export const ownAffairs = async ({ db, database, people, canaries }: WorldStage) => {
  const as = (who: Signed) => testCtx(database, { actor: people[who].actor })
  const subjectOf = (who: Signed) => {
    const { personId, accountId, name, email } = people[who]
    return { personId, accountId, name, email, language: 'es' as const, isSample: false }
  }
  await askErasure(as('workers'), subjectOf('workers'))
  const { id } = await own(db).selectFrom('privacy.erasure').select('id').executeTakeFirstOrThrow()
  const reason = canaries.text('erasure-refusal', { self: ['workers'] })
  await refuseErasure(as('administrator'), id, reason)
  const { email } = people.employers
  const held = { email, period: '', reason: canaries.text('hold-reason', { self: ['employers'] }) }
  await placeHold(as('administrator'), held)
  const name = `Persona ${canaries.text('person-name', { self: ['chile'], partners: ['other'] })}`
  await correctOwn(as('chile'), subjectOf('chile'), { name, language: 'es' })
}

/** An address that refuses mail, and what its server said. */
export const refusedMail = async ({ db, database, people, canaries }: WorldStage) => {
  const { name, email } = people.chile
  const mail = { key: 'refused', to: { name, address: email }, lang: 'es', subject: 'S', text: 'T' } as const
  await transaction(testCtx(database), (ctx) => queueMail(ctx, mail))
  const { id } = await own(db)
    .selectFrom('mail.message')
    .select('id')
    .where('key', '=', mail.key)
    .executeTakeFirstOrThrow()
  await noteBounce(db, { messageId: id, status: '5.1.1', diagnostic: canaries.text('mail-answer') })
}
