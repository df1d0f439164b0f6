import { type Db, tables } from '#platform/db/index.ts'
import type { CountryList } from '../schema/decision.ts'

const own = tables<'evaluation'>()

const lists = (db: Db) =>
  own(db).selectFrom('evaluation.countryList').select(['id', 'name', 'source', 'approvedOn', 'countries'])

/** Every list there has been, the latest approved first. */
export const countryLists = (db: Db): Promise<CountryList[]> =>
  lists(db).orderBy('approvedOn', 'desc').orderBy('id', 'desc').execute()

export const insertCountryList = async (db: Db, list: Omit<CountryList, 'id'>): Promise<number> => {
  const { id } = await own(db)
    .insertInto('evaluation.countryList')
    .values(list)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
