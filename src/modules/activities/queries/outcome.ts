import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import type { OutcomeFilter } from '../urls.ts'
import type { Party } from './activity.ts'
import { partyColumns } from './party.ts'

const own = tables<'activities' | 'calls' | 'directory' | 'taxonomy'>()

export type OutcomeActivity = { code: string; topic: Localized }

export type Outcome = {
  id: number
  code: string
  componentCode: string
  componentPosition: number
  componentName: Localized
  year: number | null
  summary: Localized
  /** In which it was written (`outcome-words.ts`); nothing for those of the record. */
  lang: Lang | null
  sourceLine: number | null
  /** In words, where it can be seen, and whether the Secretariat has a document that shows it. */
  evidence: string | null
  evidenceLink: string | null
  hasDocument: boolean
  /** When the Secretariat verified it; nothing for those of the record. */
  verifiedOn: Day | null
  receivers: Party[]
  providers: Party[]
  activities: OutcomeActivity[]
}

/** Those that everybody may see: what a ministry reports is one once the Secretariat has verified it. */
const rows = (db: Db) =>
  own(db)
    .selectFrom('activities.outcome as outcome')
    .innerJoin('taxonomy.component as component', 'component.code', 'outcome.componentCode')
    .where('outcome.state', '=', 'verified')
    .select((eb) => {
      const parties = (role: 'receiver' | 'provider') =>
        jsonArrayFrom(
          eb
            .selectFrom('activities.outcomeInstitution as party')
            .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
            .leftJoin('directory.memberState as member', 'member.code', 'institution.country')
            .select(partyColumns)
            .whereRef('party.outcomeId', '=', 'outcome.id')
            .where('party.role', '=', role)
            .orderBy('institution.code'),
        )
      return [
        'outcome.id',
        'outcome.code',
        'outcome.componentCode',
        'component.position as componentPosition',
        'component.name as componentName',
        'outcome.year',
        'outcome.summary',
        'outcome.lang',
        'outcome.sourceLine',
        'outcome.evidence',
        'outcome.evidenceLink',
        eb('outcome.attachmentId', 'is not', null).as('hasDocument'),
        'outcome.verifiedOn',
        parties('receiver').as('receivers'),
        parties('provider').as('providers'),
        jsonArrayFrom(
          eb
            .selectFrom('activities.outcomeActivity as link')
            .innerJoin('activities.activity as activity', 'activity.id', 'link.activityId')
            .innerJoin('calls.call as call', 'call.id', 'activity.callId')
            .select(['activity.code', 'activity.topic'])
            .whereRef('link.outcomeId', '=', 'outcome.id')
            .where('call.state', '=', 'published')
            .orderBy('call.year')
            .orderBy('activity.number'),
        ).as('activities'),
      ]
    })

const matching = (db: Db, { component, country }: OutcomeFilter) => {
  let query = rows(db)
  if (component.length > 0) query = query.where('outcome.componentCode', '=', anyOf(component))
  if (country.length > 0) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('activities.outcomeInstitution as party')
          .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
          .select('party.outcomeId')
          .whereRef('party.outcomeId', '=', 'outcome.id')
          .where('institution.country', '=', anyOf(country.map((code) => code.toUpperCase()))),
      ),
    )
  }
  return query
}

type Page = { limit: number; offset?: number; after?: string }

/** Where an outcome stands in the list: its component's position, then its code. */
export const outcomePosition = ({ componentPosition, code }: Outcome) => `${componentPosition}:${code}`

/** By component, in its order; `after` is the position of the last one already given. */
export const outcomes = (
  db: Db,
  filter: OutcomeFilter = { component: [], country: [] },
  { limit, offset = 0, after }: Page = { limit: 10_000 },
): Promise<Outcome[]> => {
  let query = matching(db, filter)
  if (after !== undefined) {
    const [position = '0', code = ''] = after.split(':')
    query = query.where(
      sql<boolean>`(component.position, outcome.code) > (${Number(position)}::integer, ${code}::text)`,
    )
  }
  return query
    .orderBy('component.position')
    .orderBy('outcome.code')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<Outcome[]>
}

export const outcomeByCode = (db: Db, code: string) =>
  rows(db).where('outcome.code', '=', code).executeTakeFirst() as Promise<Outcome | undefined>

/** Takes hold of one until the transaction ends. */
export const lockOutcome = (db: Db, code: string) =>
  own(db)
    .selectFrom('activities.outcome')
    .select('id')
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()

export const putSummary = (db: Db, id: number, summary: Localized) =>
  own(db).updateTable('activities.outcome').set({ summary }).where('id', '=', id).execute()

/** Verified ones that some reader finds in another language than the page's, the first verified first. */
export const untranslatedOutcomes = (db: Db): Promise<{ code: string }[]> =>
  own(db)
    .selectFrom('activities.outcome as outcome')
    .select('outcome.code')
    .where('outcome.state', '=', 'verified')
    .where('outcome.lang', 'is not', null)
    .where(
      sql<boolean>`exists (select from jsonb_each_text(outcome.summary) as said
        where said.key <> outcome.lang and said.value = outcome.summary ->> outcome.lang)`,
    )
    .orderBy('outcome.verifiedOn')
    .orderBy('outcome.id')
    .execute()

/** What came of some activities. */
export const outcomesOfActivities = (db: Db, activityIds: readonly number[]) =>
  rows(db)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('activities.outcomeActivity as link')
          .select('link.outcomeId')
          .whereRef('link.outcomeId', '=', 'outcome.id')
          .where('link.activityId', '=', anyOf(activityIds)),
      ),
    )
    .orderBy('component.position')
    .orderBy('outcome.code')
    .execute() as Promise<Outcome[]>

const asMap = (found: { value: string; count: number }[]) =>
  new Map(found.map(({ value, count }) => [value, count]))

/** How many outcomes there are, and how many each value would leave, its field's own choice set aside. */
export const outcomeFacets = async (db: Db, filter: OutcomeFilter) => {
  const found = (narrower: OutcomeFilter) =>
    own(db)
      .with('found', () => matching(db, narrower))
      .selectFrom('found')
  const [{ total }, component, country] = await Promise.all([
    found(filter)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    found({ ...filter, component: [] })
      .select((eb) => ['found.componentCode as value', eb.fn.countAll<number>().as('count')])
      .groupBy('found.componentCode')
      .execute(),
    found({ ...filter, country: [] })
      .innerJoin('activities.outcomeInstitution as party', 'party.outcomeId', 'found.id')
      .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
      .where('institution.country', 'is not', null)
      .select((eb) => [
        sql<string>`lower(institution.country)`.as('value'),
        eb.fn.count<number>('found.id').distinct().as('count'),
      ])
      .groupBy('value')
      .execute(),
  ])
  return { total, component: asMap(component), country: asMap(country) }
}
