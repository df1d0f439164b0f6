import { networkProfile, type PostHolder, peopleById, postHolders } from '#modules/directory/index.ts'
import type { Role } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { writerIds } from '../queries/consent.ts'
import { deadlineOf } from '../queries/cycle.ts'
import { type Cycle, type PartyRole, type Proposal, partiesOf } from '../schema.ts'
import { type Facts, type MailText, proposalMailText } from '../text/proposal-mail/index.ts'

export type Recipient = Omit<PostHolder, 'institutionId'>

const holdersOf = (ctx: Ctx, role: Role, institutions?: number[]): Promise<PostHolder[]> =>
  postHolders(ctx.db, { role, institutions, on: ctx.now.toISOString().slice(0, 10) })

export const focalPoints = (ctx: Ctx, institutions: number[]) => holdersOf(ctx, 'focal_point', institutions)

export const secretariat = (ctx: Ctx) => holdersOf(ctx, 'secretariat')

export const institutionsOf = (proposal: Proposal, role: PartyRole): number[] =>
  partiesOf(proposal, role).map(({ institutionId }) => institutionId)

/** Who writes a proposal: the focal points of the ministries that ask, and the officials they invited. */
export const authorsOf = async (ctx: Ctx, proposal: Proposal): Promise<Recipient[]> => {
  const [focal, writers] = await Promise.all([
    focalPoints(ctx, institutionsOf(proposal, 'beneficiary')),
    writerIds(ctx.db, proposal.id).then((ids) => peopleById(ctx.db, ids)),
  ])
  return [...focal, ...writers.map(({ id, ...person }) => ({ personId: id, ...person }))]
}

type Letter = { subject: string; lines: string[] }

/** One mail to each person, in their language: what happened, where to look, and what comes next. */
export const mailEach = async (
  ctx: Ctx,
  { proposal, call, path }: { proposal: Proposal; call: Cycle; path: string },
  people: Recipient[],
  write: (t: MailText, facts: Facts, lang: Lang) => Letter,
): Promise<void> => {
  const [network, deadline] = await Promise.all([
    networkProfile(ctx.db),
    deadlineOf(ctx.db, call, proposal.institutionId),
  ])
  const each = new Map(people.map((person) => [person.personId, person]))
  for (const { name, email, language } of each.values()) {
    const t = proposalMailText(language)
    const facts = factsOf(proposal, { call, deadline }, language)
    const { subject, lines } = write(t, facts, language)
    await queueMail(ctx, {
      to: { name, address: email },
      lang: language,
      subject,
      text: [
        t.greeting(untrusted(name)),
        ...lines,
        `${ctx.services.origin}/${language}${path}`,
        t.details(facts).join('\n'),
        network.shortName[language],
      ].join('\n\n'),
    })
  }
}

const factsOf = (
  proposal: Proposal,
  { call, deadline }: { call: Cycle; deadline: Date },
  lang: Lang,
): Facts => {
  const names = (role: PartyRole) => partiesOf(proposal, role).map(({ name }) => name[lang])
  const owner = proposal.parties.find(({ institutionId }) => institutionId === proposal.institutionId)
  return {
    title: untrusted(proposal.title ?? '–'),
    reference: proposal.reference,
    ministry: owner?.name[lang] ?? '–',
    providers: format(lang).list(names('provider')),
    call: call.title[lang],
    closes: call.closesAt && call.timeZone ? format(lang).instantInFull(deadline, call.timeZone) : null,
  }
}

/** A person's own words, long enough for a reason, safe in a mail. */
export const quoted = (words: string) => untrusted(words, 2_000)
