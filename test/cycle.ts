import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { insertAccount, setPassword } from '#modules/accounts/queries/account.ts'
import { insertPerson, insertPost, institutionByCode } from '#modules/directory/index.ts'
import { type Answers, formSchema } from '#modules/forms/index.ts'
import type { Actor, Role } from '#platform/actor.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import type { Lang, languages } from '#platform/i18n/index.ts'
import { root } from '#src/config.ts'
import type { testApp } from '#test/app.ts'
import { passphrase } from '#test/members.ts'

type Db = OpenDatabase['db']

const calls = tables<'calls'>()

const same = (text: string) => ({ es: text, en: text, pt: text, fr: text })

export const proposalForm = () =>
  formSchema.parse(JSON.parse(readFileSync(join(root, 'network/rial/forms/proposal.json'), 'utf8')))

const anchors = [0, 1, 2, 3, 4].map((score) => ({ score, name: same(`nivel ${score}`) }))

const hour = 3_600_000

/** A call that runs here, as if it had been drafted and opened: open since yesterday, closing in ten days. */
export const aCall = async (
  db: Db,
  given: { year?: number; state?: string; closesAt?: Date; opensAt?: Date; costCeiling?: number } = {},
): Promise<{ id: number; year: number }> => {
  const { year = 2027, state = 'open' } = given
  const now = Date.now()
  const opensAt = given.opensAt ?? new Date(now - 24 * hour)
  const closesAt = given.closesAt ?? new Date(now + 240 * hour)
  const isDraft = state === 'draft'
  const { id } = await calls(db)
    .insertInto('calls.call')
    .values({
      ordinal: year - 2007,
      year,
      title: same(`Convocatoria ${year}`),
      summary: same(`Resumen de ${year}`),
      state,
      // Until it has its criteria it is not frozen, and a cycle that opened is.
      isHistory: !isDraft,
      opened: isDraft ? null : opensAt.toISOString().slice(0, 10),
      timeZone: 'America/New_York',
      opensAt,
      closesAt,
      ratingDueAt: new Date(closesAt.getTime() + 720 * hour),
      decisionDueAt: new Date(closesAt.getTime() + 1440 * hour),
      modalities: ['on_site_visit', 'expert_visit', 'virtual'],
      budget: 60_000,
      costCeiling: given.costCeiling ?? 9_000,
      form: JSON.stringify(proposalForm()),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const criteria = [
    'relevance-timeliness',
    'clear-objectives',
    'participant-profile',
    'explicit-commitment',
    'cimt-relevance',
    'potential-impact',
  ]
  await calls(db)
    .insertInto('calls.callCriterion')
    .values(
      criteria.map((code, position) => ({
        callId: id,
        code,
        position,
        name: same(code),
        weight: code === 'potential-impact' ? 2 : 1,
        anchors: JSON.stringify(anchors),
      })),
    )
    .execute()
  if (!isDraft)
    await calls(db)
      .updateTable('calls.call')
      .set({ frozenAt: opensAt, isHistory: false })
      .where('id', '=', id)
      .execute()
  return { id, year }
}

export type CycleMember = {
  accountId: number
  personId: number
  institutionId: number
  name: string
  email: string
  actor: Actor
}

let count = 0

/** A person with a post and an account whose password is `passphrase`; `actor` is who acts in verbs. */
export const aMember = async (
  db: Db,
  { institution, role, language = 'es' }: { institution: string; role: Role; language?: Lang },
): Promise<CycleMember> => {
  count += 1
  const [name, email] = [
    `Persona ${institution} ${count}`,
    `p${count}.${process.pid}.${Date.now()}@ejemplo.net`,
  ]
  const found = await institutionByCode(db, institution)
  if (!found) throw new Error(`there is no institution ${institution}`)
  const personId = await insertPerson(db, { name, email, language })
  await insertPost(db, { personId, institutionId: found.id, role, validFrom: '2020-01-01' })
  const accountId = await insertAccount(db, { personId, isSample: false })
  const actor: Actor = { accountId, personId, name, posts: [{ institutionId: found.id, role }] }
  return { accountId, personId, institutionId: found.id, name, email, actor }
}

/** Signs a member in through the door; returns the cookie. */
export const signInAs = async (
  site: ReturnType<typeof testApp>,
  db: Db,
  { accountId, email }: Pick<CycleMember, 'accountId' | 'email'>,
): Promise<string> => {
  await setPassword(db, accountId, await hashPassword(passphrase))
  const response = await site.post('/es/sign-in', { email, password: passphrase })
  const session = response.headers.getSetCookie().find((line) => line.startsWith('minga='))
  if (!session) throw new Error(`${email} could not sign in: ${response.status}`)
  // As if with an authenticator app, whose codes are good once: the posts that ask for it are opened by it alone.
  await takeStepIn(db, email)
  return session.split(';')[0] ?? ''
}

/** Every session of the person took a second step. */
export const takeStepIn = (db: Db, email: string) =>
  tables<'accounts' | 'directory'>()(db)
    .updateTable('accounts.session')
    .set({ secondStepAt: new Date() })
    .where('accountId', 'in', (eb) =>
      eb
        .selectFrom('accounts.account as account')
        .innerJoin('directory.person as person', 'person.id', 'account.personId')
        .select('account.id')
        .where('person.email', '=', email),
    )
    .execute()

/** Every question of the form answered well. */
export const fullAnswers = (providers: string[] = ['mol-ar'], changes: Answers = {}): Answers => ({
  title: 'Inspección del trabajo con datos',
  theme: 'labor-inspection',
  beneficiaries: [],
  providers,
  modality: 'on_site_visit',
  why_now: 'La nueva ley entra en vigor en marzo y hoy se inspecciona solo por denuncia. '.repeat(4),
  situation: 'Hay 120 inspectores y ningún sistema para planear las visitas. '.repeat(4),
  objectives: [
    { objective: 'Diseñar una matriz de riesgo', evidence: 'La matriz aprobada por resolución en junio' },
  ],
  results: [{ component: 'new-products', result: 'Una matriz de riesgo en uso en 12 regiones' }],
  participants: [
    { post: 'Jefa de inspección', unit: 'Inspección', is_technical: true, influences_policy: true },
  ],
  dates: [{ startsOn: '2027-08-02', endsOn: '2027-08-06' }],
  cost: 6_500,
  cost_detail: 'Dos pasajes y viáticos de cinco días',
  co_financing: 1_000,
  co_financing_detail: 'Viáticos de una persona',
  commitment: 'El ministerio aplicará la matriz en seis meses; el proveedor revisa el borrador.',
  origin: 'none',
  origin_code: null,
  origin_detail: null,
  cimt_relevance: 'Responde al plan de acción en materia de inspección.',
  ...changes,
})

/** A proposal put straight into a state, with parties, answers, a version and the provider's consent where due. */
export const aProposal = async (
  db: Db,
  given: {
    callId: number
    institution?: string
    providers?: string[]
    state?: string
    number?: number
    lang?: (typeof languages)[number]
    answers?: Answers
  },
): Promise<number> => {
  const { callId, institution = 'mol-gt', providers = ['mol-ar'], state = 'draft', number = null } = given
  const answers = fullAnswers(providers, given.answers)
  const at = new Date()
  const idOf = async (code: string) => (await institutionByCode(db, code))?.id ?? 0
  const institutionId = await idOf(institution)
  const { id } = await calls(db)
    .insertInto('calls.proposal')
    .values({
      callId,
      institutionId,
      state,
      lang: given.lang ?? 'es',
      number,
      rev: 1,
      createdAt: at,
      submittedAt: number === null ? null : at,
      title: answers.title as string,
      themeCode: answers.theme as string,
      modality: answers.modality as string,
      cost: answers.cost as number,
      coFinancing: answers.co_financing as number,
      origin: answers.origin as string,
      originCode: answers.origin_code as string | null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await calls(db)
    .insertInto('calls.proposalParty')
    .values([
      { proposalId: id, institutionId, role: 'beneficiary' },
      ...(await Promise.all(
        providers.map(async (code) => ({
          proposalId: id,
          institutionId: await idOf(code),
          role: 'provider',
        })),
      )),
    ])
    .execute()
  const rows = Object.entries(answers).map(([question, value]) => ({
    proposalId: id,
    question,
    rev: 1,
    value: JSON.stringify(value),
    at,
    byName: 'Prueba',
  }))
  await calls(db).insertInto('calls.answer').values(rows).execute()
  await calls(db).insertInto('calls.answerChange').values(rows).execute()
  if (state === 'draft') return id
  await calls(db)
    .insertInto('calls.proposalVersion')
    .values({
      proposalId: id,
      version: 1,
      kind: number === null ? 'for_consent' : 'submitted',
      answers: JSON.stringify(answers),
      at,
      byName: 'Prueba',
    })
    .execute()
  const isAsked = state === 'awaiting_consent'
  await calls(db)
    .insertInto('calls.consent')
    .values(
      await Promise.all(
        providers.map(async (code) => ({
          proposalId: id,
          institutionId: await idOf(code),
          version: 1,
          askedAt: at,
          answer: isAsked ? null : 'accepted',
          answeredAt: isAsked ? null : at,
        })),
      ),
    )
    .execute()
  return id
}
