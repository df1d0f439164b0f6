import { type Db, tables } from '#platform/db/index.ts'
import type { Version } from '../schema.ts'

const own = tables<'reports'>()

const rows = (db: Db) =>
  own(db)
    .selectFrom('reports.version')
    .select(['textId', 'rev', 'verb', 'blocks', 'figures', 'shown', 'at', 'byName'])

export const versionOf = (db: Db, textId: number, rev: number): Promise<Version | undefined> =>
  rows(db).where('textId', '=', textId).where('rev', '=', rev).executeTakeFirst() as Promise<
    Version | undefined
  >

type Signed = Pick<Version, 'rev' | 'verb' | 'at' | 'byName'>

/** Who made each version, how and when; the latest first. */
export const versionsOf = (db: Db, textId: number): Promise<Signed[]> =>
  own(db)
    .selectFrom('reports.version')
    .select(['rev', 'verb', 'at', 'byName'])
    .where('textId', '=', textId)
    .orderBy('rev', 'desc')
    .execute() as Promise<Signed[]>

/** Writes a version and makes it the latest. */
export const insertVersion = async (db: Db, version: Version & { accountId: number | null }) => {
  const { blocks, figures, shown, ...rest } = version
  await own(db)
    .insertInto('reports.version')
    .values({
      ...rest,
      blocks: JSON.stringify(blocks),
      figures: JSON.stringify(figures),
      shown: JSON.stringify(shown),
    })
    .execute()
  await own(db)
    .updateTable('reports.text')
    .set({ rev: version.rev })
    .where('id', '=', version.textId)
    .execute()
}
