import { strToU8, zipSync } from 'fflate'
import { recordPrivately } from '#platform/audit/index.ts'
import { looksAt, searchAudit } from '#platform/audit/search.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { personalData } from '#platform/personal/export.ts'
import { correctPerson, namesOfAccounts, type Subject } from '../queries/person.ts'
import { periods, purposes } from '../queries/policy.ts'
import { privacyText } from '../text/index.ts'
import { erasedOf } from './erasure.ts'

export const correctOwn = (ctx: Ctx, subject: Subject, given: { name: string; language: Lang }) =>
  transaction(ctx, async (ctx) => {
    if (!given.name || /[\p{Cc}]/u.test(given.name))
      throw new Invalid({ name: privacyText(ctx.lang).own.nameNeeded })
    await correctPerson(ctx.db, subject, given, ctx.now)
    await recordPrivately(ctx, 'privacy.corrected', { kind: 'person', id: subject.personId })
  })

/** Of the audit as many lines as a person can read; an administrator gives more. */
const mostLines = 10_000

/** A copy of all that the program holds of the person, with what it is for and how long it is kept. */
export const copyOfOwn = (ctx: Ctx, subject: Subject): Promise<Uint8Array> =>
  transaction(ctx, async (ctx) => {
    const t = privacyText(ctx.lang).copy
    const [erased, why, kept] = [await erasedOf(ctx, subject), await purposes(ctx.db), await periods(ctx.db)]
    const tables = await personalData(ctx.db, ctx.services.personal.map, erased)
    const done = await searchAudit(ctx.db, {
      person: { personId: subject.personId, accountId: subject.accountId },
      limit: mostLines,
    })
    const own = done.filter(({ accountId }) => accountId === subject.accountId)
    const looks = await looksAt(ctx.db, subject.personId, mostLines)
    const names = await namesOfAccounts(
      ctx.db,
      looks.flatMap(({ accountId }) => accountId ?? []),
    )
    await recordPrivately(ctx, 'privacy.copied', { kind: 'person', id: subject.personId })
    const file = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`)
    return zipSync(
      {
        'README.txt': strToU8(`${t.readme.join('\n\n')}\n`),
        'data.json': file({ madeAt: ctx.now, purposes: why, periods: kept, tables }),
        'what-you-did.json': file(own),
        'who-looked.json': file(
          looks.map(({ accountId, ...look }) => ({ ...look, who: names.get(accountId ?? 0) ?? null })),
        ),
      },
      { mtime: ctx.now },
    )
  })
