import { type Answers, presentAnswers } from '#modules/forms/index.ts'
import type { Db } from '#platform/db/index.ts'
import { found } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { proposalChoices } from './choices.ts'
import { cycleById } from './queries/cycle.ts'
import { filesEver } from './queries/version.ts'
import type { Proposal } from './schema.ts'
import type { ProposalTextProps } from './views/writing/text.tsx'

/** What `ProposalText` shows of a proposal: what it says now or, with `answers`, what a version of it said. */
export const proposalReading = async (
  db: Db,
  lang: Lang,
  proposal: Pick<Proposal, 'id' | 'callId' | 'lang' | 'answers'>,
  answers?: Answers,
): Promise<Omit<ProposalTextProps, 'fileHref' | 'mark'>> => {
  const [cycle, files] = await Promise.all([cycleById(db, proposal.callId), filesEver(db, proposal.id)])
  const call = found(cycle)
  const form = found(call.form)
  return {
    lang,
    textLang: proposal.lang,
    form,
    answers: answers ?? presentAnswers(form, proposal.answers, files),
    choices: await proposalChoices(db, lang, call),
    files,
  }
}
