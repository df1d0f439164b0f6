import { proposalsOfCall } from '#modules/calls/index.ts'
import { upsertEvaluator } from '#modules/evaluation/queries/evaluator.ts'
import type { Role } from '#platform/actor.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { assignTo, ratedCriteria } from '#test/rating.ts'

type Db = OpenDatabase['db']

export type Entry = {
  institution: string
  provider: string
  /** What both evaluators gave on every criterion, 0 to 4. */
  scores: [number, number]
  coFinancing?: number
  cost?: number
  lang?: 'es' | 'en' | 'pt' | 'fr'
}

/** Two final ratings of a proposal, with a justification for each criterion that names the evaluator nowhere. */
const rate = async (
  db: Db,
  callId: number,
  proposalId: number,
  evaluators: CycleMember[],
  scores: number[],
) => {
  for (const [at, evaluator] of evaluators.entries()) {
    const id = await assignTo(db, callId, proposalId, evaluator)
    const finalAt = new Date()
    await db
      .updateTable('evaluation.assignment')
      .set({ state: 'final', finalAt, lang: 'es', rev: 1 })
      .where('id', '=', id)
      .execute()
    await db
      .insertInto('evaluation.score')
      .values(
        ratedCriteria.map((criterionCode) => ({
          assignmentId: id,
          criterionCode,
          score: scores[at] ?? 0,
          justification: `Se puede mejorar ${at + 1} ${criterionCode}`,
        })),
      )
      .execute()
  }
}

/** A call under evaluation whose proposals were all rated; ids by the order of the entries. */
export const aRatedCall = async (db: Db, { year, entries }: { year: number; entries: Entry[] }) => {
  const { id: callId } = await aCall(db, { year, state: 'under_evaluation' })
  const evaluators: CycleMember[] = []
  for (const institution of ['ilo', 'cosate']) {
    const evaluator = await aMember(db, { institution, role: 'evaluator' })
    await upsertEvaluator(
      db,
      callId,
      { personId: evaluator.personId, themes: [], capacity: null },
      new Date(),
    )
    evaluators.push(evaluator)
  }
  const proposals: number[] = []
  for (const [at, entry] of entries.entries()) {
    const id = await aProposal(db, {
      callId,
      institution: entry.institution,
      providers: [entry.provider],
      state: 'eligible',
      number: at + 1,
      lang: entry.lang,
      answers: {
        title: `Propuesta secreta ${at + 1} de ${entry.institution}`,
        co_financing: entry.coFinancing ?? 0,
        cost: entry.cost ?? 5_000,
      },
    })
    proposals.push(id)
    await rate(db, callId, id, evaluators, entry.scores)
  }
  return { callId, year, proposals, evaluators }
}

/** Rules as the form sends them: two selected, one per country that receives, two per country that provides. */
export const rulesForm = (changes: Record<string, string> = {}): Record<string, string> => ({
  seats: '2',
  perBeneficiary: '1',
  perProvider: '2',
  reserve: '1',
  coFinanced: '0,1',
  bornOfNetwork: '',
  reason: 'Como en la convocatoria anterior',
  ...changes,
})

/** Mails that are in the outbox. */
export const mailsOf = (db: Db) =>
  db
    .selectFrom('mail.message')
    .select(['key', 'toAddress', 'lang', 'subject', 'text'])
    .orderBy('key')
    .execute()

export const statesOf = async (db: Db, callId: number) => {
  const all = await proposalsOfCall(db, callId, ['eligible', 'selected', 'reserve', 'not_selected'])
  return all.map(({ state }) => state)
}

const people: [string, string, Role, Lang][] = [
  ['guatemala', 'mol-gt', 'focal_point', 'es'],
  ['brazil', 'mol-br', 'focal_point', 'pt'],
  ['haiti', 'mol-ht', 'focal_point', 'fr'],
  ['argentina', 'mol-ar', 'focal_point', 'en'],
  ['official', 'mol-gt', 'official', 'es'],
  ['evaluator', 'ilo', 'evaluator', 'es'],
  ['worker', 'cosate', 'advisory_body', 'es'],
  ['organization', 'ilo', 'international_organization', 'es'],
]

/**
 * A site whose Secretariat has adopted rules for a rated call: proposals 1 and 2 are selected, 3 is in reserve, 4 is out
 * because its country already receives. Its sample people hold no post, so that every reader is known.
 */
export const aDecidingSite = async (year: number) => {
  const database = await freshDatabase()
  const { db } = database
  await db.deleteFrom('directory.post').where('isSample', '=', true).execute()
  const site = testApp(database)
  const secretary = await aMember(db, { institution: 'oas', role: 'secretariat' })
  const cookie = await signInAs(site, db, secretary)
  const readers: Record<string, string> = {}
  for (const [name, institution, role, language] of people)
    readers[name] = await signInAs(site, db, await aMember(db, { institution, role, language }))
  const round = await aRatedCall(db, {
    year,
    entries: [
      { institution: 'mol-gt', provider: 'mol-ar', scores: [4, 4] },
      { institution: 'mol-br', provider: 'mol-ar', scores: [4, 3], lang: 'pt' },
      { institution: 'mol-ht', provider: 'mol-cl', scores: [2, 2], lang: 'fr' },
      { institution: 'mol-gt', provider: 'mol-cl', scores: [1, 2] },
    ],
  })
  const at = (path: string) => `/es/calls/${year}${path}`
  const post = (path: string, form: Record<string, string> = {}) => site.post(at(path), form, { cookie })
  await post('/second-round/adoption', rulesForm())
  return {
    database,
    site,
    secretary,
    cookie,
    readers,
    round,
    at,
    post,
    ctx: (changes = {}) => testCtx(database, { actor: secretary.actor, ...changes }),
    page: async (path: string) => (await site.page(at(path), { cookie })).text,
  }
}
