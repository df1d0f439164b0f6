import { anyOf, type Db, tables } from '#platform/db/index.ts'
import { digestOf, type Shown } from '../shown.ts'

const own = tables<'reports'>()

/** Keeps what was shown, each once. */
export const keepShown = async (db: Db, shown: readonly Shown[]) => {
  if (shown.length === 0) return
  await own(db)
    .insertInto('reports.shown')
    .values(
      shown.map((one) => ({
        digest: digestOf(one),
        columns: JSON.stringify(one.columns),
        rows: JSON.stringify(one.rows),
      })),
    )
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
}

export const shownWith = async (db: Db, digests: readonly string[]): Promise<Map<string, Shown>> => {
  if (digests.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('reports.shown')
    .select(['digest', 'columns', 'rows'])
    .where('digest', '=', anyOf(digests))
    .execute()
  return new Map(rows.map(({ digest, ...shown }) => [digest, shown as Shown]))
}
