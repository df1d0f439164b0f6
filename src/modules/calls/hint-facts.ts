import { type Answers, type Days, type Form, presentAnswers } from '#modules/forms/index.ts'
import { countProgramsOnTheme } from '#modules/portfolio/index.ts'
import type { Ctx } from '#platform/context.ts'
import { withoutConsent } from './consent.ts'
import { codesIn } from './derived.ts'
import { type Hint, hintsFor, type Neighbor } from './hints.ts'
import { consentsOf } from './queries/consent.ts'
import { proposalsSeen } from './queries/proposal.ts'
import { filesEver, versionsOf } from './queries/version.ts'
import { answersTo } from './queries/writing.ts'
import { type Cycle, type Proposal, partiesOf } from './schema.ts'
import { writingText } from './text/writing/index.ts'

/** Every hint about a proposal as it is now. They tell the actor nothing of what the actor may not see. */
export const hintsOf = async (
  ctx: Ctx,
  proposal: Proposal,
  call: Cycle & { form: Form },
): Promise<Hint[]> => {
  const [files, versions, consents, neighbors] = await Promise.all([
    filesEver(ctx.db, proposal.id),
    versionsOf(ctx.db, proposal.id),
    consentsOf(ctx.db, proposal.id),
    neighborsOf(ctx, proposal),
  ])
  const { form } = call
  const answers = presentAnswers(form, proposal.answers, files)
  const providers = partiesOf(proposal, 'provider').map(({ institutionId }) => institutionId)
  return hintsFor({
    form,
    answers,
    costCeiling: call.costCeiling,
    hasConsent: withoutConsent({ form, answers, versions, consents }, providers).length === 0,
    neighbors,
    programs: proposal.themeCode ? await countProgramsOnTheme(ctx.db, proposal.themeCode, providers) : 0,
  })
}

/** Other proposals of the call in which one of the same ministries takes part, of those that the actor may see. */
const neighborsOf = async (ctx: Ctx, proposal: Proposal): Promise<Neighbor[]> => {
  const mine = new Set(proposal.parties.map(({ institutionId }) => institutionId))
  const others = (await proposalsSeen(ctx.db, ctx.actor, { callId: proposal.callId })).filter(
    ({ id, state, parties }) =>
      id !== proposal.id &&
      state !== 'withdrawn' &&
      state !== 'ineligible' &&
      parties.some(({ institutionId }) => mine.has(institutionId)),
  )
  const ids = others.map(({ id }) => id)
  const [days, providers] = [await answersTo(ctx.db, 'dates', ids), await answersTo(ctx.db, 'providers', ids)]
  return others.map(({ id, title, institutionId }) => ({
    title: title ?? writingText(ctx.lang).untitled,
    days: (days.get(id) ?? []) as Days[],
    // That another ministry asks the same provider is its own affair.
    providers: institutionId === proposal.institutionId ? codesIn(providers.get(id)) : [],
  }))
}

/** Those about answers that were begun: a page not yet opened needs no advice. */
export const ofBegunTopics = (form: Form, answers: Answers, hints: Hint[]): Hint[] => {
  const begun = new Set(
    form.topics
      .filter(({ questions }) => questions.some(({ code }) => (answers[code] ?? null) !== null))
      .flatMap(({ questions }) => questions.map(({ code }) => code)),
  )
  return hints.filter(({ question }) => begun.has(question))
}
