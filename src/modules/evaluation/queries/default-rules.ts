import { type Db, tables } from '#platform/db/index.ts'
import type { Rules } from '../second-round/instance.ts'

const own = tables<'evaluation'>()

/** The rules with which a new call begins, if the network's folder gives any. */
export const defaultRules = async (db: Db): Promise<Rules | undefined> => {
  const row = await own(db).selectFrom('evaluation.defaultRules').select('rules').executeTakeFirst()
  return row?.rules as Rules | undefined
}

export const putDefaultRules = async (db: Db, rules: Rules) => {
  const row = { rules: JSON.stringify(rules) }
  await own(db)
    .insertInto('evaluation.defaultRules')
    .values(row)
    .onConflict((conflict) => conflict.column('isOnly').doUpdateSet(row))
    .execute()
}
