import { planActivities } from '#modules/activities/actions/plan.ts'
import { upsertEvaluator } from '#modules/evaluation/queries/evaluator.ts'
import { tables } from '#platform/db/index.ts'
import { aCall } from '#test/cycle.ts'
import { testCtx } from '#test/database.ts'
import { assignTo, ratedCriteria } from '#test/rating.ts'
import type { Persona, Signed } from '#test/trust/personas.ts'
import type { Kind } from '#test/trust/policy.ts'
import { type Held, secretProposal } from '#test/trust/world/proposals.ts'
import { ours, theirs, type Whose } from '#test/trust/world/sides.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'

const own = tables<'evaluation'>()

export type Assignment = { id: number; who: Signed; proposal: Held }

type Rater = 'evaluator' | 'colleague' | 'elsewhere'

const invite = async ({ db, people }: WorldStage, callId: number, raters: readonly Rater[]) => {
  for (const who of raters)
    await upsertEvaluator(
      db,
      callId,
      { personId: people[who].personId, themes: [], capacity: null },
      new Date(),
    )
}

/** What an evaluator sends: a choice and a reason on every criterion. */
const rate = async (
  { canaries, act }: WorldStage,
  { id, who, proposal }: Assignment,
  { choice, kind, rated = [], button }: { choice: string; kind: Kind; rated?: Persona[]; button?: string },
) => {
  const sides = { ...proposal.whose.sides, rating: [who], rated }
  const typed = ratedCriteria.flatMap((code) => [
    [`score_${code}`, choice],
    [`justification_${code}`, canaries.text(kind, sides)],
  ])
  await act(who, `/ratings/${id}`, /\/ratings\/\d+$/, Object.fromEntries(typed), button)
}

/**
 * Under evaluation: of Guatemala's proposal one rating is final, one a draft, and one evaluator has declared a
 * conflict; of Brazil's both are final, and are discussed.
 */
export const ratedCall = async (stage: WorldStage) => {
  const { db, canaries, act } = stage
  const call = await aCall(db, { year: 2029, state: 'under_evaluation', costCeiling: 900_000 })
  await invite(stage, call.id, ['evaluator', 'colleague', 'elsewhere'])
  const propose = (whose: Whose, number: number, raters: Persona[]) =>
    secretProposal(stage, call.id, whose, `rated ${number}`, {
      kind: 'answer',
      state: 'eligible',
      number,
      more: { raters },
    })
  const mine = await propose(ours, 1, ['evaluator', 'colleague'])
  const other = await propose(theirs, 2, ['evaluator', 'colleague'])
  const assign = async (proposal: Held, who: Rater): Promise<Assignment> => ({
    id: await assignTo(db, call.id, proposal.id, stage.people[who]),
    who,
    proposal,
  })
  const [draft, final, conflict, done, colleague] = [
    await assign(mine, 'evaluator'),
    await assign(mine, 'colleague'),
    await assign(mine, 'elsewhere'),
    await assign(other, 'evaluator'),
    await assign(other, 'colleague'),
  ] as const
  await act('elsewhere', `/ratings/${conflict.id}/conflict`, /\/conflict$/, {
    reason: canaries.text('conflict-reason', { rating: ['elsewhere'] }),
  })
  await rate(stage, draft, { choice: '3', kind: 'draft-justification' })
  await rate(stage, final, { choice: '2', kind: 'justification', button: 'yes' })
  const both: Persona[] = ['evaluator', 'colleague']
  await rate(stage, done, { choice: '4', kind: 'justification', rated: both, button: 'yes' })
  await rate(stage, colleague, { choice: '1', kind: 'justification', rated: both, button: 'yes' })
  for (const who of ['evaluator', 'secretariat'] as const)
    await act(who, `/proposals/${other.id}/notes`, /\/notes$/, {
      text: canaries.text('note', { rated: both }),
    })
  return { call, held: [mine, other], assignments: [draft, final, conflict, done, colleague] }
}

/** A call up to its prepared decisions and letters, in which the Secretariat wrote wherever it may. */
const decide = async (stage: WorldStage, year: number, isReleased: boolean) => {
  const { db, canaries, act } = stage
  const call = await aCall(db, { year, state: 'under_evaluation', costCeiling: 900_000 })
  await invite(stage, call.id, ['evaluator', 'colleague'])
  const raters: Persona[] = isReleased ? ['evaluator', 'colleague'] : ['evaluator', 'colleague']
  const held: Held[] = []
  const assignments: Assignment[] = []
  const propose = async (whose: Whose, scores: [string, string]) => {
    const proposal = await secretProposal(stage, call.id, whose, `${year} ${held.length + 1}`, {
      kind: 'answer',
      title: isReleased && scores[0] === '4' ? 'topic' : 'answer',
      cost: isReleased ? 'computed-cost' : 'answer',
      state: 'eligible',
      number: held.length + 1,
      more: { raters },
    })
    held.push(proposal)
    for (const [at, who] of (['evaluator', 'colleague'] as const).entries()) {
      const assignment = { id: await assignTo(db, call.id, proposal.id, stage.people[who]), who, proposal }
      assignments.push(assignment)
      await rate(stage, assignment, {
        choice: scores[at] ?? '0',
        kind: isReleased ? 'told-justification' : 'justification',
        rated: raters,
        button: 'yes',
      })
    }
  }
  await propose(ours, ['4', '4'])
  await propose(theirs, ['4', '3'])
  await propose(ours, ['2', '2'])
  await propose(theirs, ['1', '2'])
  const at = `/calls/${year}`
  await act('secretariat', `${at}/second-round/what-if`, /\/adoption$/, {
    seats: '2',
    reason: canaries.text('rules-reason'),
  })
  await act('secretariat', `${at}/second-round`, /\/exceptions$/, {
    proposal: `RIAL-${year}-04`,
    outcome: 'reserve',
    reason: canaries.text('exception-reason'),
  })
  await act('secretariat', `${at}/decisions`, /\/decisions$/, { justifications: 'yes' })
  const [first] = held
  await act('secretariat', `${at}/decisions/${first?.id}`, /\/decisions\/\d+$/, {
    remark: canaries.text(isReleased ? 'remark' : 'unreleased-remark', { addressee: ['owner', 'provider'] }),
  })
  const letters = await own(db)
    .selectFrom('evaluation.letter')
    .select(['id', 'personId'])
    .where('callId', '=', call.id)
    .orderBy('id')
    .execute()
  for (const { id, personId } of letters) {
    const addressee = Object.entries(stage.people).flatMap(([who, person]) =>
      person.personId === personId ? [who as Persona] : [],
    )
    await act('secretariat', `${at}/letters/${id}`, /\/letters\/\d+$/, {
      subject: canaries.text(isReleased ? 'letter' : 'unreleased-letter', { addressee }),
      text: canaries.text(isReleased ? 'letter' : 'unreleased-letter', { addressee }),
    })
  }
  return { call, held, assignments, letters: letters.map(({ id }) => id) }
}

export const decidedCall = (stage: WorldStage) => decide(stage, 2028, false)

/** Released: the selected became visits. */
export const releasedCall = async (stage: WorldStage) => {
  const decided = await decide(stage, 2027, true)
  await stage.act('secretariat', '/calls/2027/release', /\/release$/)
  await planActivities(testCtx(stage.database), decided.call.id)
  return decided
}
