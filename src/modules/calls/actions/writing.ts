import { institutionsByCode } from '#modules/directory/index.ts'
import { type Answers, type GivenAnswers, onlyAsked, type Saving, settle } from '#modules/forms/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { codesIn, derivedOf, onBothSides, partyQuestions } from '../derived.ts'
import { isEditable, mayWrite, speaksFor } from '../policy.ts'
import { writerIds } from '../queries/consent.ts'
import { cycleById, cycleByYear } from '../queries/cycle.ts'
import { answersAt, insertProposal, writeAnswers, writeDerived, writeParties } from '../queries/writing.ts'
import type { PartyRole, Proposal } from '../schema.ts'
import { writingText } from '../text/writing/index.ts'
import { assertStillOpen } from './deadline.ts'
import { heldProposal, subjectOf } from './proposal.ts'

/** Begins a proposal of a ministry that the actor speaks for. Returns its id. */
export const createProposal = (ctx: Ctx, year: number, institutionId?: number): Promise<number> =>
  transaction(ctx, async (ctx) => {
    const call = found(await cycleByYear(ctx.db, year))
    if (call.isHistory || call.state === 'draft') throw new NotFound()
    const ministries = [...(await institutionsByCode(ctx.db)).values()].filter(
      ({ kind }) => kind === 'ministry',
    )
    const owner = found(ministries.find(({ id }) => speaksFor(ctx.actor, id) && (institutionId ?? id) === id))
    const id = await insertProposal(ctx.db, {
      callId: call.id,
      institutionId: owner.id,
      lang: ctx.lang,
      at: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    await writeParties(ctx.db, id, [{ institutionId: owner.id, role: 'beneficiary' }])
    await recordPrivately(ctx, 'calls.proposal_created', subjectOf({ id }))
    await assertStillOpen(ctx, { callId: call.id, institutionId: owner.id, number: null })
    return id
  })

/**
 * The proposal, held, for somebody who writes it.
 * @throws NotFound for everybody else; Invalid with a sentence under `state` while it is not to be written.
 */
export const writtenProposal = async (ctx: Ctx, id: number): Promise<Proposal> => {
  const proposal = await heldProposal(ctx, id)
  if (!mayWrite(ctx.actor, proposal, await writerIds(ctx.db, id))) throw new NotFound()
  if (!isEditable(proposal.state))
    throw new Invalid({
      state: writingText(ctx.lang).locked[proposal.state === 'awaiting_consent' ? 'consent' : 'sent'],
    })
  return proposal
}

/**
 * Saves answers, each against the revision it was begun from (0 where there was none).
 * @throws Invalid with a sentence when nothing is taken any more; then nothing was saved.
 */
export const saveAnswers = (ctx: Ctx, id: number, { answers, revs: begun }: GivenAnswers): Promise<Saving> =>
  transaction(ctx, async (ctx) => {
    const proposal = await writtenProposal(ctx, id)
    const call = found(await cycleById(ctx.db, proposal.callId))
    const settled = settle({
      current: proposal.answers,
      answers: onlyAsked(found(call.form), answers),
      begun,
      before: await answersAt(ctx.db, id, new Map(Object.entries(begun))),
    })
    const { kept, problems, whole } = await withoutOverlap(ctx, proposal, settled.changed)
    const revs = { ...settled.revs }
    for (const question of Object.keys(problems)) revs[question] = (revs[question] ?? 1) - 1
    if (kept.length > 0) {
      const { now: at, actor } = ctx
      await writeAnswers(
        ctx.db,
        id,
        kept.map((answer) => ({
          proposalId: id,
          ...answer,
          at,
          byName: actor.name,
          accountId: actor.accountId,
        })),
      )
      await writeDerived(ctx.db, id, derivedOf(whole))
      if (kept.some(({ question }) => partyQuestions.some((code) => code === question)))
        await writeParties(ctx.db, id, await partiesIn(ctx, proposal, whole))
      await recordPrivately(ctx, 'calls.proposal_written', subjectOf(proposal), {
        questions: kept.map(({ question }) => question),
      })
    }
    await assertStillOpen(ctx, proposal)
    return { clashes: settled.clashes, problems, revs }
  })

type Changed = ReturnType<typeof settle>['changed']

/** Takes back what would put a ministry on both sides. */
const withoutOverlap = async (ctx: Ctx, proposal: Proposal, changed: Changed) => {
  const before = Object.fromEntries(proposal.answers.map(({ question, value }) => [question, value]))
  const after = (rows: Changed): Answers => ({
    ...before,
    ...Object.fromEntries(rows.map(({ question, value }) => [question, value])),
  })
  const own = [...(await institutionsByCode(ctx.db)).values()].find(({ id }) => id === proposal.institutionId)
  if (onBothSides(own?.code ?? '', after(changed)).length === 0)
    return { kept: changed, problems: {}, whole: after(changed) }
  const t = writingText(ctx.lang).problems
  const isParty = ({ question }: { question: string }) => partyQuestions.some((code) => code === question)
  const kept = changed.filter((row) => !isParty(row))
  return {
    kept,
    whole: after(kept),
    problems: Object.fromEntries(changed.filter(isParty).map(({ question }) => [question, t.bothSides])),
  }
}

/** The own ministry always asks; others learn along or teach. */
const partiesIn = async (ctx: Ctx, { institutionId }: Proposal, answers: Answers) => {
  const institutions = await institutionsByCode(ctx.db)
  const roles = new Map<number, PartyRole>()
  for (const code of codesIn(answers.providers)) roles.set(institutions.get(code)?.id ?? 0, 'provider')
  for (const code of codesIn(answers.beneficiaries)) roles.set(institutions.get(code)?.id ?? 0, 'beneficiary')
  roles.set(institutionId, 'beneficiary').delete(0)
  return [...roles].map(([id, role]) => ({ institutionId: id, role }))
}
