import { networkProfile, type PostHolder, postHolders } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { today } from '../calendar/day.ts'
import type { CancelReason, Days, Visit, VisitParty } from '../schema/visit.ts'
import { ministriesOf } from '../schema/visit.ts'
import { visitText } from '../text/visit/index.ts'
import { type VisitMailText, visitMailText } from '../text/visit-mail/index.ts'
import { visitUrls } from '../urls/visit.ts'

type News = (
  | { kind: 'offered' | 'scheduled' | 'moved'; missions: readonly Days[] }
  | { kind: 'declined'; ministry: VisitParty; words: string }
  | { kind: 'postponed'; words: string }
  | { kind: 'canceled'; cancelReason: CancelReason; words: string }
  | { kind: 'reinstated' | 'admitted' }
) & { except?: readonly number[]; toSecretariat?: boolean }

/** Tells the focal points of a visit's ministries what happened, each in their language; the actor knows already. */
export const mailOf = async (ctx: Ctx, visit: Visit, news: News): Promise<void> => {
  const on = today(ctx.now)
  const institutions = visit.parties
    .map(({ institutionId }) => institutionId)
    .filter((id) => !news.except?.includes(id))
  const [focal, secretariat, network] = await Promise.all([
    postHolders(ctx.db, { role: 'focal_point', institutions, on }),
    news.toSecretariat ? postHolders(ctx.db, { role: 'secretariat', on }) : [],
    networkProfile(ctx.db),
  ])
  const people = new Map<number, PostHolder>([...focal, ...secretariat].map((one) => [one.personId, one]))
  people.delete(ctx.actor.personId ?? 0)
  for (const { name, email, language } of people.values()) {
    const t = visitMailText(language)
    const { subject, lines } = written(t, language, visit, news, ctx.services.origin)
    await queueMail(ctx, {
      to: { name, address: email },
      lang: language,
      subject,
      text: [
        t.greeting(untrusted(name)),
        ...lines,
        `${ctx.services.origin}/${language}${visitUrls.planning(visit.code)}`,
        t.parties(names(visit, 'receiver', language), names(visit, 'provider', language)),
        network.shortName[language],
      ].join('\n\n'),
    })
  }
}

const names = (visit: Visit, role: 'receiver' | 'provider', lang: Lang) =>
  format(lang).list(ministriesOf(visit, role).map(({ name }) => name[lang]))

const written = (t: VisitMailText, lang: Lang, visit: Visit, news: News, origin: string) => {
  const { code } = visit
  const topic = untrusted(visit.topic[lang])
  const days = (missions: readonly Days[]) =>
    format(lang).list(missions.map(({ startsOn, endsOn }) => format(lang).days(startsOn, endsOn)))
  const calendar = `${origin}/${lang}${visitUrls.calendar(code)}`
  // Calendars that had its days are told that it is off.
  const off = visit.missions.length > 0 ? [t.calendarOff, calendar] : []
  const quoted = (words: string) => (words === '' ? [] : [untrusted(words, 2_000)])
  const one = t[news.kind]
  const subject = one.subject(code)
  switch (news.kind) {
    case 'offered':
      return { subject, lines: [t.offered.body(topic, days(news.missions))] }
    case 'scheduled':
    case 'moved':
      return { subject, lines: [t[news.kind].body(topic, days(news.missions)), t.calendar, calendar] }
    case 'declined':
      return { subject, lines: [t.declined.body(news.ministry.name[lang], topic), ...quoted(news.words)] }
    case 'postponed':
      return { subject, lines: [t.postponed.body(topic), ...quoted(news.words), ...off] }
    case 'canceled':
      return {
        subject,
        lines: [
          t.canceled.body(topic, visitText(lang).cancelReasons[news.cancelReason]),
          ...quoted(news.words),
          ...off,
        ],
      }
    default:
      return { subject, lines: [t[news.kind].body(topic)] }
  }
}
