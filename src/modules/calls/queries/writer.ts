import { type Db, tables } from '#platform/db/index.ts'

const own = tables<'calls' | 'directory'>()

/** An official who was asked to write along. */
export type Writer = { personId: number; name: string; email: string; invitedAt: Date; byName: string }

/** Who writes a proposal along, the first asked first. */
export const writersOf = (db: Db, proposalId: number): Promise<Writer[]> =>
  own(db)
    .selectFrom('calls.proposalWriter as writer')
    .innerJoin('directory.person as person', 'person.id', 'writer.personId')
    .select(['writer.personId', 'person.name', 'person.email', 'writer.invitedAt', 'writer.byName'])
    .where('writer.proposalId', '=', proposalId)
    .orderBy('writer.invitedAt')
    .orderBy('writer.personId')
    .execute()

/** Whether the person was not a writer of it yet. */
export const insertWriter = async (
  db: Db,
  row: { proposalId: number; personId: number; invitedAt: Date; byName: string },
): Promise<boolean> => {
  const added = await own(db)
    .insertInto('calls.proposalWriter')
    .values(row)
    .onConflict((conflict) => conflict.columns(['proposalId', 'personId']).doNothing())
    .returning('personId')
    .executeTakeFirst()
  return added !== undefined
}

/** Whether the person was a writer of it. */
export const deleteWriter = async (db: Db, proposalId: number, personId: number): Promise<boolean> => {
  const removed = await own(db)
    .deleteFrom('calls.proposalWriter')
    .where('proposalId', '=', proposalId)
    .where('personId', '=', personId)
    .returning('personId')
    .executeTakeFirst()
  return removed !== undefined
}
