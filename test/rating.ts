import { insertAssignments } from '#modules/evaluation/queries/assignment.ts'
import { upsertEvaluator } from '#modules/evaluation/queries/evaluator.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'

type Db = OpenDatabase['db']

export const ratedCriteria = [
  'relevance-timeliness',
  'clear-objectives',
  'participant-profile',
  'explicit-commitment',
  'cimt-relevance',
  'potential-impact',
]

/** A call under evaluation with one eligible proposal of each ministry, and evaluators of other institutions. */
export const aRound = async (
  db: Db,
  given: { year: number; ministries: string[]; evaluators?: string[]; lang?: 'es' | 'en' | 'pt' | 'fr' },
) => {
  const call = await aCall(db, { year: given.year, state: 'under_evaluation' })
  const proposals: number[] = []
  for (const [at, institution] of given.ministries.entries())
    proposals.push(
      await aProposal(db, {
        callId: call.id,
        institution,
        state: 'eligible',
        number: at + 1,
        lang: given.lang,
        answers: { title: `Propuesta de ${institution}` },
      }),
    )
  const evaluators: CycleMember[] = []
  for (const institution of given.evaluators ?? ['ilo', 'ilo', 'ilo']) {
    const member = await aMember(db, { institution, role: 'evaluator' })
    const { personId } = member
    await upsertEvaluator(db, call.id, { personId, themes: [], capacity: null }, new Date())
    evaluators.push(member)
  }
  return { call, proposals, evaluators }
}

/** Gives a proposal to an evaluator, whoever it is; returns the id of the assignment. */
export const assignTo = async (
  db: Db,
  callId: number,
  proposalId: number,
  { personId }: { personId: number },
): Promise<number> => {
  await insertAssignments(db, [{ callId, proposalId, personId, assignedAt: new Date() }])
  const { id } = await db
    .selectFrom('evaluation.assignment')
    .select('id')
    .where('proposalId', '=', proposalId)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return id
}

/** What a form would send: the same choice on every criterion but those that differ, each with its justification. */
export const ratingForm = (
  rev: number,
  choice: string,
  { why = 'Porque sí', ...changes }: Record<string, string> = {},
): Record<string, string> => ({
  rev: String(rev),
  ...Object.fromEntries(
    ratedCriteria.flatMap((code) => [
      [`score_${code}`, choice],
      [`justification_${code}`, why],
    ]),
  ),
  ...changes,
})
