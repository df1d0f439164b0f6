import { networkProfile } from '#modules/directory/index.ts'
import type { Answers } from '#modules/forms/index.ts'
import { found } from '#platform/errors.ts'
import type { C } from '#platform/http/index.ts'
import { cycleById } from '../queries/cycle.ts'
import { proposalSeen } from '../queries/proposal.ts'
import { proposalReading } from '../reading.ts'
import type { Proposal } from '../schema.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { proposalId } from './proposal-id.ts'

/** The proposal of the address with its call, if the actor may see it, and the zone in which its times are told. */
export const seenProposal = async (c: C) => {
  const { db, actor } = c.var.ctx
  const proposal = found(await proposalSeen(db, actor, proposalId.of(c)))
  const [call, network] = await Promise.all([cycleById(db, proposal.callId), networkProfile(db)])
  return { proposal, call: found(call), timeZone: call?.timeZone ?? network.timeZone }
}

/** What the reader reads of it, with its files to be opened: what it says now or, with `answers`, what a version said. */
export const readingOf = async (c: C, proposal: Proposal, answers?: Answers) => ({
  ...(await proposalReading(c.var.ctx.db, c.var.lang, proposal, answers)),
  fileHref: (id: number) => `/${c.var.lang}${urls.attachment(proposal.id, id)}`,
})

export const trailOf = (c: C, { id, title }: Proposal, ...rest: string[]) => {
  const t = writingText(c.var.lang)
  const at = (path: string) => `/${c.var.lang}${path}`
  return [
    { text: t.list.title, href: at(urls.proposals()) },
    { text: title ?? t.untitled, href: at(urls.proposal(id)) },
    ...rest.map((text) => ({ text })),
  ]
}
