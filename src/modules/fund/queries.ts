import { type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { ContributionKind } from './schema.ts'

const own = tables<'fund' | 'directory'>()

/** Of a ministry, `name` is the member state's. */
export type Contributor = { kind: string; code: string; country: string | null; name: Localized }

export type Contribution = {
  code: string
  kind: ContributionKind
  periodFrom: number | null
  periodTo: number | null
  amountUsd: number | null
  qualifier: Localized | null
  note: Localized | null
  includedIn: string | null
  sameAs: string | null
  sourceLine: number | null
  contributors: Contributor[]
}

const described = (db: Db) =>
  own(db)
    .selectFrom('fund.contribution as contribution')
    .select((eb) => [
      'contribution.code',
      'contribution.kind',
      'contribution.periodFrom',
      'contribution.periodTo',
      sql<number | null>`contribution.amount_usd::float8`.as('amountUsd'),
      'contribution.qualifier',
      'contribution.note',
      'contribution.includedIn',
      'contribution.sameAs',
      'contribution.sourceLine',
      jsonArrayFrom(
        eb
          .selectFrom('fund.contributionContributor as contributor')
          .innerJoin('directory.institution as institution', 'institution.id', 'contributor.institutionId')
          .leftJoin('directory.memberState as member', (join) =>
            join.onRef('member.code', '=', 'institution.country').on('institution.kind', '=', 'ministry'),
          )
          .select((inner) => [
            'institution.kind',
            'institution.code',
            'institution.country',
            inner.fn.coalesce('member.name', 'institution.name').as('name'),
          ])
          .whereRef('contributor.contributionId', '=', 'contribution.id')
          .orderBy('contributor.position'),
      ).as('contributors'),
    ])
    .orderBy('contribution.periodFrom', (order) => order.asc().nullsLast())
    .orderBy('contribution.id')

type Row = Awaited<ReturnType<ReturnType<typeof described>['execute']>>[number]

const present = ({ kind, ...row }: Row): Contribution => ({ ...row, kind: kind as ContributionKind })

/** From the first to the last, those without years at the end. */
export const contributions = async (db: Db): Promise<Contribution[]> =>
  (await described(db).execute()).map(present)

export const contributionsOf = async (db: Db, institutionId: number): Promise<Contribution[]> => {
  const rows = await described(db)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('fund.contributionContributor as own')
          .select('own.position')
          .whereRef('own.contributionId', '=', 'contribution.id')
          .where('own.institutionId', '=', institutionId),
      ),
    )
    .execute()
  return rows.map(present)
}

/** The member states that some row names as contributors, by code. */
export const contributingCountries = (db: Db): Promise<{ code: string; name: Localized }[]> =>
  own(db)
    .selectFrom('directory.memberState as member')
    .select(['member.code', 'member.name'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('fund.contributionContributor as contributor')
          .innerJoin('directory.institution as institution', 'institution.id', 'contributor.institutionId')
          .select('contributor.position')
          .whereRef('institution.country', '=', 'member.code')
          .where('institution.kind', '=', 'ministry'),
      ),
    )
    .orderBy('member.code')
    .execute()

export const upsertContribution = async (
  db: Db,
  row: Omit<Contribution, 'contributors'>,
  institutionIds: number[],
) => {
  const { code, ...rest } = row
  const { id } = await own(db)
    .insertInto('fund.contribution')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  await own(db).deleteFrom('fund.contributionContributor').where('contributionId', '=', id).execute()
  if (institutionIds.length === 0) return
  await own(db)
    .insertInto('fund.contributionContributor')
    .values(
      institutionIds.map((institutionId, at) => ({ contributionId: id, position: at + 1, institutionId })),
    )
    .execute()
}
