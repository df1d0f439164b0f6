import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

const own = tables<'taxonomy'>()

export type Term = { code: string; name: Localized }
export type Theme = Term & { areaCode: string }
export type Component = Term & {
  statedShare: number | null
  statedQualifier: Localized | null
  note: Localized | null
}

/** The areas with their themes, in the order of the report's Table 1. */
export const areas = async (db: Db): Promise<(Term & { themes: Theme[] })[]> => {
  const [rows, themeRows] = await Promise.all([
    own(db).selectFrom('taxonomy.area').select(['code', 'name']).orderBy('position').execute(),
    themes(db),
  ])
  return rows.map((area) => ({ ...area, themes: themeRows.filter((theme) => theme.areaCode === area.code) }))
}

export const themes = (db: Db): Promise<Theme[]> =>
  own(db)
    .selectFrom('taxonomy.theme')
    .select(['code', 'name', 'areaCode'])
    .orderBy('areaCode')
    .orderBy('position')
    .execute()

export const populations = (db: Db): Promise<Term[]> =>
  own(db).selectFrom('taxonomy.population').select(['code', 'name']).orderBy('position').execute()

/** The components of institutional strengthening, with the share that the report states for each. */
export const components = (db: Db): Promise<Component[]> =>
  own(db)
    .selectFrom('taxonomy.component')
    .select(['code', 'name', 'statedShare', 'statedQualifier', 'note'])
    .orderBy('position')
    .execute()

type Row<Table> = Table & { code: string }

export const upsertArea = (db: Db, row: Row<{ position: number; name: Localized }>) =>
  own(db)
    .insertInto('taxonomy.area')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ position: row.position, name: row.name }))
    .execute()

export const upsertTheme = (db: Db, row: Row<{ areaCode: string; position: number; name: Localized }>) =>
  own(db)
    .insertInto('taxonomy.theme')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet({ areaCode: row.areaCode, position: row.position, name: row.name }),
    )
    .execute()

export const upsertPopulation = (db: Db, row: Row<{ position: number; name: Localized }>) =>
  own(db)
    .insertInto('taxonomy.population')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ position: row.position, name: row.name }))
    .execute()

export const upsertComponent = (db: Db, row: Component & { position: number }) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('taxonomy.component')
    .values({ code, ...rest })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}
