import { peopleById, postHolders } from '#modules/directory/index.ts'
import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Day } from '#platform/i18n/index.ts'
import type { Chosen } from '../schema/rating.ts'

const own = tables<'evaluation'>()

export type Evaluator = {
  personId: number
  name: string
  /** Themes of their expertise, as declared. */
  themes: string[]
  capacity: number | null
}

/** Who rates in a call, by name. */
export const evaluatorsOf = async (db: Db, callId: number): Promise<Evaluator[]> => {
  const rows = await own(db)
    .selectFrom('evaluation.evaluator')
    .select(['personId', 'themes', 'capacity'])
    .where('callId', '=', callId)
    .execute()
  const names = await namesOf(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows
    .map((row) => ({ ...row, name: names.get(row.personId) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.personId - b.personId)
}

export const namesOf = async (db: Db, people: readonly number[]): Promise<Map<number, string>> =>
  new Map((await peopleById(db, people)).map(({ id, name }) => [id, name]))

/** Whoever may be asked to rate on a day, with the institutions whose post says so. */
export const possibleEvaluators = async (
  db: Db,
  on: Day,
): Promise<{ personId: number; name: string; institutions: number[] }[]> => {
  const [evaluators, secretariat] = await Promise.all([
    postHolders(db, { role: 'evaluator', on }),
    postHolders(db, { role: 'secretariat', on }),
  ])
  const byPerson = Map.groupBy([...evaluators, ...secretariat], ({ personId }) => personId)
  return [...byPerson]
    .map(([personId, posts]) => ({
      personId,
      name: posts[0]?.name ?? '',
      institutions: [...new Set(posts.map(({ institutionId }) => institutionId))],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.personId - b.personId)
}

/** What each person declared the last time they rated, of any call. */
export const lastThemes = async (db: Db): Promise<Map<number, string[]>> => {
  const rows = await own(db)
    .selectFrom('evaluation.evaluator')
    .select(['personId', 'themes'])
    .orderBy('addedAt')
    .orderBy('callId')
    .execute()
  return new Map(rows.map(({ personId, themes }) => [personId, themes]))
}

export const upsertEvaluator = (db: Db, callId: number, chosen: Chosen, at: Date) => {
  const { themes, capacity } = chosen
  return own(db)
    .insertInto('evaluation.evaluator')
    .values({ callId, ...chosen, addedAt: at })
    .onConflict((conflict) => conflict.columns(['callId', 'personId']).doUpdateSet({ themes, capacity }))
    .execute()
}

export const deleteEvaluators = (db: Db, callId: number, people: readonly number[]) =>
  own(db)
    .deleteFrom('evaluation.evaluator')
    .where('callId', '=', callId)
    .where('personId', '=', anyOf(people))
    .execute()
