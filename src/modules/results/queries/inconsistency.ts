import { type Db, jsonArrayFrom, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

const own = tables<'results'>()

export type Inconsistency = {
  code: string
  place1: string
  place2: string
  note: Localized
  handling: Localized
  indicators: { code: string; label: Localized }[]
}

/** Where the report contradicts itself, in its order; with `indicatorCode`, what concerns that indicator. */
export const inconsistencies = (db: Db, indicatorCode?: string): Promise<Inconsistency[]> =>
  own(db)
    .selectFrom('results.inconsistency as inconsistency')
    .select((eb) => [
      'inconsistency.code',
      'inconsistency.place1',
      'inconsistency.place2',
      'inconsistency.note',
      'inconsistency.handling',
      jsonArrayFrom(
        eb
          .selectFrom('results.inconsistencyIndicator as link')
          .innerJoin('results.indicator as indicator', 'indicator.code', 'link.indicatorCode')
          .select(['indicator.code', 'indicator.label'])
          .whereRef('link.inconsistencyCode', '=', 'inconsistency.code')
          .orderBy('indicator.position'),
      ).as('indicators'),
    ])
    .$if(indicatorCode !== undefined, (query) =>
      query.where('inconsistency.code', 'in', (eb) =>
        eb
          .selectFrom('results.inconsistencyIndicator')
          .select('inconsistencyCode')
          .where('indicatorCode', '=', indicatorCode as string),
      ),
    )
    .orderBy('inconsistency.position')
    .execute()

type InconsistencyRow = Omit<Inconsistency, 'indicators'> & { position: number }

/** Puts an inconsistency in, with the indicators that it concerns and no others. */
export const upsertInconsistency = async (db: Db, row: InconsistencyRow, indicatorCodes: string[]) => {
  const { code, ...rest } = row
  await own(db)
    .insertInto('results.inconsistency')
    .values({ code, ...rest })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
  await own(db).deleteFrom('results.inconsistencyIndicator').where('inconsistencyCode', '=', code).execute()
  if (indicatorCodes.length === 0) return
  await own(db)
    .insertInto('results.inconsistencyIndicator')
    .values(indicatorCodes.map((indicatorCode) => ({ inconsistencyCode: code, indicatorCode })))
    .execute()
}
