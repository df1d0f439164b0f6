import { networkProfile, type PostHolder, postHolders } from '#modules/directory/index.ts'
import type { Role } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { followWritersAt, type Recipient } from '../../queries/follow-through/people.ts'
import { type FollowThrough, institutionsIn } from '../../schema/follow-through.ts'
import { type FollowFacts, type FollowMailText, followMailText } from '../../text/follow-mail/index.ts'

const holdersOf = (ctx: Ctx, role: Role, institutions?: number[]): Promise<PostHolder[]> =>
  postHolders(ctx.db, { role, institutions, on: onOf(ctx) })

/** The day by which posts are counted. */
const onOf = (ctx: Ctx) => ctx.now.toISOString().slice(0, 10)

export const focalPointsOf = (ctx: Ctx, follow: FollowThrough, role: 'receiver' | 'provider') =>
  holdersOf(ctx, 'focal_point', institutionsIn(follow, role))

export const secretariatOf = (ctx: Ctx) => holdersOf(ctx, 'secretariat')

/** Who answers: the focal points of the ministries that learned, and the officials they invited who still work there. */
export const authorsOf = async (ctx: Ctx, follow: FollowThrough): Promise<Recipient[]> => [
  ...(await focalPointsOf(ctx, follow, 'receiver')),
  ...(await followWritersAt(ctx.db, follow.activityId, onOf(ctx))),
]

export type Letter = { subject: string; lines: string[] }

/** One mail to each address, in its language: what happened, where to look, and by when. */
export const mailFollow = async (
  ctx: Ctx,
  follow: FollowThrough,
  people: readonly Recipient[],
  path: string,
  write: (t: FollowMailText, facts: FollowFacts, lang: Lang) => Letter,
): Promise<number> => {
  const network = await networkProfile(ctx.db)
  const each = new Map(people.map((person) => [person.email, person]))
  for (const { name, email, language } of each.values()) {
    const t = followMailText(language)
    const { subject, lines } = write(t, followFacts(follow, language), language)
    await queueMail(ctx, {
      to: { name, address: email },
      lang: language,
      subject,
      text: [
        t.greeting(untrusted(name)),
        ...lines,
        `${ctx.services.origin}/${language}${path}`,
        network.shortName[language],
      ].join('\n\n'),
    })
  }
  return each.size
}

const followFacts = (follow: FollowThrough, lang: Lang): FollowFacts => {
  const names = (role: 'receiver' | 'provider') =>
    format(lang).list(follow.parties.filter((party) => party.role === role).map(({ name }) => name[lang]))
  const day = (on: string | null) => (on === null ? '–' : format(lang).day(on))
  return {
    // In the words of the proposal: whoever wrote it.
    topic: untrusted(follow.topic[lang]),
    code: follow.code,
    receivers: names('receiver'),
    providers: names('provider'),
    reportDue: day(follow.reportDueOn),
    followUpDue: day(follow.followUpDueOn),
    followUpOpens: day(follow.followUpOpensOn),
  }
}

/** A person's own words, long enough for a reason, safe in a mail. */
export const quoted = (words: string) => untrusted(words, 2_000)

/** The beginning of a person's own words, enough to know which they are. */
export const briefly = (words: string) => untrusted(words, 120)
