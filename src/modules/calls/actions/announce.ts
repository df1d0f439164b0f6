import { memberStates, networkProfile, type PostHolder, postHolders } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format } from '#platform/i18n/index.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { insertNotice } from '../queries/notice.ts'
import type { Cycle, NoticeKind } from '../schema.ts'
import { callMailText } from '../text/call-mail/index.ts'
import { urls } from '../urls.ts'

/** Those who speak for ministries on this day. */
export const focalPointsOfMinistries = async (ctx: Ctx, institutions?: number[]): Promise<PostHolder[]> => {
  const ministries = institutions ?? (await memberStates(ctx.db)).map(({ ministryId }) => ministryId)
  return postHolders(ctx.db, {
    role: 'focal_point',
    institutions: ministries,
    on: ctx.now.toISOString().slice(0, 10),
  })
}

/** Letters are short: each paragraph says one thing, the address stands alone. */
export const mailTo = async (
  ctx: Ctx,
  person: Pick<PostHolder, 'name' | 'email' | 'language'>,
  letter: { key?: string; subject: string; lines: string[]; path: string },
): Promise<void> => {
  const { name, email, language } = person
  const { shortName } = await networkProfile(ctx.db)
  await queueMail(ctx, {
    key: letter.key,
    to: { name, address: email },
    lang: language,
    subject: letter.subject,
    text: [
      callMailText(language).greeting(untrusted(name)),
      ...letter.lines,
      `${ctx.services.origin}/${language}${letter.path}`,
      shortName[language],
    ].join('\n\n'),
  })
}

type Announced = {
  kind: Exclude<NoticeKind, 'published'>
  reason?: string
  /** The only ministry that is told. */
  institutionId?: number
  closesAtBefore?: Date | null
  closesAtAfter?: Date | null
}

/** Puts a notice on the call and writes to those whom it concerns. That a call closed at its time is no news. */
export const announce = async (ctx: Ctx, call: Cycle, announced: Announced): Promise<void> => {
  const { kind, reason = null, institutionId = null, closesAtBefore = null, closesAtAfter = null } = announced
  await insertNotice(ctx.db, {
    callId: call.id,
    kind,
    at: ctx.now,
    reason,
    reasonLang: reason === null ? null : ctx.lang,
    institutionId,
    closesAtBefore,
    closesAtAfter,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
  if (kind === 'closed' && reason === null) return
  const people = await focalPointsOfMinistries(ctx, institutionId === null ? undefined : [institutionId])
  const once = new Map(people.map((person) => [person.personId, person]))
  for (const person of once.values()) {
    const lang = person.language
    const t = callMailText(lang)
    const when = (at: Date | null) => (at ? format(lang).instantInFull(at, call.timeZone ?? 'UTC') : '')
    const { subject, lines } = t[kind]({
      title: call.title[lang],
      before: when(closesAtBefore),
      after: when(closesAtAfter),
    })
    await mailTo(ctx, person, {
      subject,
      lines: [...lines, ...(reason ? [t.reason(untrusted(reason, 2_000))] : [])],
      path: urls.call(call.year),
    })
  }
}
