import { type Db, tables } from '#platform/db/index.ts'
import type { AdoptedRules } from '../schema/decision.ts'

const own = tables<'evaluation'>()

/** Every adoption of rules for a call, the one in force first. */
export const adoptions = (db: Db, callId: number): Promise<AdoptedRules[]> =>
  own(db)
    .selectFrom('evaluation.rules')
    .select(['callId', 'rev', 'rules', 'countryListId', 'reason', 'reasonLang', 'adoptedAt', 'byName'])
    .where('callId', '=', callId)
    .orderBy('rev', 'desc')
    .execute() as unknown as Promise<AdoptedRules[]>

export const rulesInForce = async (db: Db, callId: number): Promise<AdoptedRules | undefined> =>
  (await adoptions(db, callId))[0]

export const insertRules = (db: Db, { rules, ...row }: AdoptedRules & { accountId: number | null }) =>
  own(db)
    .insertInto('evaluation.rules')
    .values({ ...row, rules: JSON.stringify(rules) })
    .execute()
