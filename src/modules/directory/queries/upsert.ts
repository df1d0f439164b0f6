import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { InstitutionKind } from '../schema.ts'

const own = tables<'directory'>()

export const upsertNetwork = (
  db: Db,
  row: {
    code: string
    name: Localized
    shortName: Localized
    description: Localized
    timeZone: string
    profile: string
  },
) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('directory.network')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}

export const upsertSubregion = (db: Db, row: { code: string; position: number; name: Localized }) =>
  own(db)
    .insertInto('directory.subregion')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ position: row.position, name: row.name }))
    .execute()

export const upsertMemberState = (
  db: Db,
  row: { code: string; name: Localized; subregionCode: string; language: string },
) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('directory.memberState')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}

type InstitutionRow = {
  code: string
  kind: InstitutionKind
  country: string | null
  acronym: string | null
  name: Localized
  isNameGeneric: boolean
}

/** Returns the institution's id. */
export const upsertInstitution = async (db: Db, row: InstitutionRow): Promise<number> => {
  const { code, ...rest } = row
  const { id } = await own(db)
    .insertInto('directory.institution')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type NameRow = {
  institutionId: number
  name: string
  acronym: string | null
  validFrom: string | null
  validTo: string | null
  sourceLine: number | null
}

export const upsertInstitutionName = (db: Db, row: NameRow) => {
  const { institutionId, name, ...rest } = row
  return own(db)
    .insertInto('directory.institutionName')
    .values({ institutionId, name, ...rest })
    .onConflict((conflict) => conflict.columns(['institutionId', 'name']).doUpdateSet(rest))
    .execute()
}
