import type { Actor } from '#platform/actor.ts'
import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import type { Lang, Localized } from '#platform/i18n/index.ts'
import { proposalReaders } from '../policy.ts'

const own = tables<'calls' | 'directory'>()

export const consentAnswers = ['accepted', 'changes_asked', 'declined'] as const

export type ConsentAnswer = (typeof consentAnswers)[number]

/** That a ministry was asked whether it would share what a version says, and what it answered. */
export type Consent = {
  id: number
  institutionId: number
  name: Localized
  version: number
  askedAt: Date
  answer: ConsentAnswer | null
  answeredAt: Date | null
  message: string | null
  messageLang: Lang | null
  byName: string | null
}

/** Every consent ever asked for a proposal, the first one first. */
export const consentsOf = (db: Db, proposalId: number): Promise<Consent[]> =>
  own(db)
    .selectFrom('calls.consent as consent')
    .innerJoin('directory.institution as institution', 'institution.id', 'consent.institutionId')
    .select([
      'consent.id',
      'consent.institutionId',
      'institution.name',
      'consent.version',
      'consent.askedAt',
      'consent.answer',
      'consent.answeredAt',
      'consent.message',
      'consent.messageLang',
      'consent.byName',
    ])
    .where('proposalId', '=', proposalId)
    .orderBy('consent.version')
    .orderBy('consent.institutionId')
    .execute() as Promise<unknown> as Promise<Consent[]>

/** Asks ministries about a version; who has been asked about it and did not answer is asked anew. */
export const askAbout = async (
  db: Db,
  {
    institutions,
    askedAt,
    ...version
  }: { proposalId: number; version: number; institutions: number[]; askedAt: Date },
): Promise<void> => {
  if (institutions.length === 0) return
  await own(db)
    .insertInto('calls.consent')
    .values(institutions.map((institutionId) => ({ ...version, institutionId, askedAt })))
    .onConflict((conflict) =>
      conflict.columns(['proposalId', 'institutionId', 'version']).doUpdateSet({ askedAt }),
    )
    .execute()
}

export const writeConsent = (
  db: Db,
  id: number,
  answer: {
    answer: ConsentAnswer
    answeredAt: Date
    message: string | null
    messageLang: Lang | null
    byName: string
    accountId: number | null
  },
) => own(db).updateTable('calls.consent').set(answer).where('id', '=', id).execute()

/** A proposal whose provider has not answered yet, as a list shows it. */
export type AskedConsent = {
  proposalId: number
  /** Of the provider. */
  institutionId: number
  callId: number
  callYear: number
  number: number | null
  title: string | null
  lang: Lang
  beneficiary: Localized
  provider: Localized
  askedAt: Date
  /** Until when the beneficiary may submit: when the call closes, or later where it was granted a late entry. */
  closesAt: Date | null
  isAskedAgain: boolean
}

const isAboutTheLatest = sql<boolean>`consent.version = (
  select max(latest.version) from calls.proposal_version latest where latest.proposal_id = consent.proposal_id
)`

/** Consents that were asked and not answered; of some providers or of all, the one asked first, first. */
export const consentsAwaited = (db: Db, institutions?: readonly number[]): Promise<AskedConsent[]> => {
  let rows = own(db)
    .selectFrom('calls.consent as consent')
    .innerJoin('calls.proposal as proposal', 'proposal.id', 'consent.proposalId')
    .innerJoin('calls.call as call', 'call.id', 'proposal.callId')
    .innerJoin('directory.institution as beneficiary', 'beneficiary.id', 'proposal.institutionId')
    .innerJoin('directory.institution as provider', 'provider.id', 'consent.institutionId')
    .leftJoin('calls.lateEntry as late', (join) =>
      join.onRef('late.callId', '=', 'call.id').onRef('late.institutionId', '=', 'proposal.institutionId'),
    )
    .select((eb) => [
      'consent.proposalId',
      'consent.institutionId',
      'proposal.callId',
      'call.year as callYear',
      'proposal.number',
      'proposal.title',
      'proposal.lang',
      'beneficiary.name as beneficiary',
      'provider.name as provider',
      'consent.askedAt',
      sql<Date | null>`greatest(call.closes_at, late.until)`.as('closesAt'),
      eb
        .exists(
          eb
            .selectFrom('calls.consent as earlier')
            .select(sql.lit(1).as('one'))
            .whereRef('earlier.proposalId', '=', 'consent.proposalId')
            .whereRef('earlier.institutionId', '=', 'consent.institutionId')
            .where('earlier.answer', 'is not', null),
        )
        .as('isAskedAgain'),
    ])
    .where('call.state', 'in', ['open', 'closed'])
    .where('proposal.state', '=', 'awaiting_consent')
    .where('consent.answer', 'is', null)
    // Of a version that was taken back nobody waits for an answer.
    .where(isAboutTheLatest)
  if (institutions) rows = rows.where('consent.institutionId', '=', anyOf(institutions))
  return rows.orderBy('consent.askedAt').orderBy('consent.id').execute() as Promise<unknown> as Promise<
    AskedConsent[]
  >
}

/** That a provider did not accept the version it was asked about last, and the ministry has not sent another. */
export type RefusedConsent = {
  callId: number
  beneficiary: Localized
  provider: Localized
  answer: Exclude<ConsentAnswer, 'accepted'>
  answeredAt: Date
}

export const consentsRefused = (db: Db): Promise<RefusedConsent[]> =>
  own(db)
    .selectFrom('calls.consent as consent')
    .innerJoin('calls.proposal as proposal', 'proposal.id', 'consent.proposalId')
    .innerJoin('calls.call as call', 'call.id', 'proposal.callId')
    .innerJoin('directory.institution as beneficiary', 'beneficiary.id', 'proposal.institutionId')
    .innerJoin('directory.institution as provider', 'provider.id', 'consent.institutionId')
    .select([
      'proposal.callId',
      'beneficiary.name as beneficiary',
      'provider.name as provider',
      'consent.answer',
      'consent.answeredAt',
    ])
    .where('call.state', 'in', ['open', 'closed'])
    .where('proposal.state', 'in', ['draft', 'returned'])
    .where('consent.answer', 'in', ['changes_asked', 'declined'])
    .where(isAboutTheLatest)
    .orderBy('consent.answeredAt')
    .execute() as Promise<unknown> as Promise<RefusedConsent[]>

/** The consents that wait for the actor's own answer. */
export const consentsToGive = (db: Db, actor: Actor): Promise<AskedConsent[]> =>
  consentsAwaited(db, proposalReaders(actor).focalOf)

export const writeSubmitsOnConsent = (db: Db, id: number, submitsOnConsent: boolean) =>
  own(db).updateTable('calls.proposal').set({ submitsOnConsent }).where('id', '=', id).execute()

/** The next number of a call, without gaps: the caller has taken hold of the call. */
const nextNumber = async (db: Db, callId: number): Promise<number> => {
  const { last } = await own(db)
    .selectFrom('calls.proposal')
    .select((of) => of.fn.max('number').as('last'))
    .where('callId', '=', callId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** Gives a proposal its number for good; the caller has taken hold of it and of its call. */
export const writeNumber = async (db: Db, { id, callId, at }: { id: number; callId: number; at: Date }) => {
  const number = await nextNumber(db, callId)
  await own(db)
    .updateTable('calls.proposal')
    .set({ number, submittedAt: at })
    .where('id', '=', id)
    .where('number', 'is', null)
    .execute()
}

/** Officials who write a proposal along. */
export const writerIds = async (db: Db, proposalId: number): Promise<number[]> => {
  const rows = await own(db)
    .selectFrom('calls.proposalWriter')
    .select('personId')
    .where('proposalId', '=', proposalId)
    .execute()
  return rows.map(({ personId }) => personId)
}
