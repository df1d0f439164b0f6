import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { IndicatorKind, KindFilter } from '../schema.ts'

const own = tables<'results'>()

export type Indicator = {
  code: string
  label: Localized
  /** As declared; `null` where the source says "all" without a number. */
  value: number | null
  unit: Localized
  qualifierCode: string | null
  qualifier: Localized | null
  isQualifierBefore: boolean
  asOf: string[]
  section: string
  kind: IndicatorKind
  /** The figure counted beside it, and which part of that. */
  measure: string | null
  measureGroup: string | null
  keyPosition: number | null
}

const rows = (db: Db) =>
  own(db)
    .selectFrom('results.indicator as indicator')
    .leftJoin('results.qualifier as qualifier', 'qualifier.code', 'indicator.qualifierCode')
    .select((eb) => [
      'indicator.code',
      'indicator.label',
      'indicator.value',
      'indicator.unit',
      'indicator.qualifierCode',
      'qualifier.name as qualifier',
      eb.fn.coalesce('qualifier.isBefore', eb.lit(false)).as('isQualifierBefore'),
      'indicator.asOf',
      'indicator.section',
      'indicator.kind',
      'indicator.measure',
      'indicator.measureGroup',
      'indicator.keyPosition',
    ])

/** The indicators in the order of the report; with `filter`, those computed here or those only declared. */
export const indicators = (db: Db, filter?: KindFilter): Promise<Indicator[]> =>
  rows(db)
    .$if(filter === 'computed', (query) => query.where('indicator.kind', '=', 'computable'))
    .$if(filter === 'declared', (query) => query.where('indicator.kind', '=', 'declared'))
    .orderBy('indicator.position')
    .execute() as Promise<Indicator[]>

/** The indicators beside which a figure is counted. */
export const indicatorsBeside = (db: Db, figure: string): Promise<Indicator[]> =>
  rows(db).where('indicator.measure', '=', figure).orderBy('indicator.position').execute() as Promise<
    Indicator[]
  >

export const indicatorByCode = (db: Db, code: string): Promise<Indicator | undefined> =>
  rows(db).where('indicator.code', '=', code).executeTakeFirst() as Promise<Indicator | undefined>

/** The indicators of the first page, in their order there. */
export const keyIndicators = (db: Db): Promise<Indicator[]> =>
  rows(db)
    .where('indicator.keyPosition', 'is not', null)
    .orderBy('indicator.keyPosition')
    .execute() as Promise<Indicator[]>

type QualifierRow = { code: string; name: Localized; isBefore: boolean }

export const upsertQualifier = (db: Db, row: QualifierRow) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('results.qualifier')
    .values({ code, ...rest })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}

type IndicatorRow = Omit<Indicator, 'qualifier' | 'isQualifierBefore'> & { position: number }

export const upsertIndicator = (db: Db, row: IndicatorRow) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('results.indicator')
    .values({ code, ...rest })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}
