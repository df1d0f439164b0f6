import type { Answers, KeptFile } from '#modules/forms/index.ts'
import { type Db, tables } from '#platform/db/index.ts'

const own = tables<'calls'>()

/** The whole of a proposal as it stood when consent was asked or it was submitted. */
export type Version = {
  version: number
  kind: 'for_consent' | 'submitted'
  answers: Answers
  at: Date
  byName: string
}

const versions = (db: Db, proposalId: number) =>
  own(db)
    .selectFrom('calls.proposalVersion')
    .select(['version', 'kind', 'answers', 'at', 'byName'])
    .where('proposalId', '=', proposalId)

/** The first one first. */
export const versionsOf = (db: Db, proposalId: number): Promise<Version[]> =>
  versions(db, proposalId).orderBy('version').execute() as Promise<unknown> as Promise<Version[]>

export const latestVersion = (
  db: Db,
  proposalId: number,
  kind?: Version['kind'],
): Promise<Version | undefined> => {
  const rows = kind ? versions(db, proposalId).where('kind', '=', kind) : versions(db, proposalId)
  return rows.orderBy('version', 'desc').executeTakeFirst() as Promise<unknown> as Promise<
    Version | undefined
  >
}

type NewVersion = Omit<Version, 'version'> & { proposalId: number; accountId: number | null }

/** Keeps a version; the caller has taken hold of the proposal. Returns its number. */
export const insertVersion = async (
  db: Db,
  { proposalId, answers, ...rest }: NewVersion,
): Promise<number> => {
  const latest = await latestVersion(db, proposalId)
  const version = (latest?.version ?? 0) + 1
  await own(db)
    .insertInto('calls.proposalVersion')
    .values({ proposalId, version, answers: JSON.stringify(answers), ...rest })
    .execute()
  return version
}

/** Every file that a proposal ever had. */
export const filesEver = async (db: Db, proposalId: number): Promise<KeptFile[]> => {
  const rows = await own(db)
    .selectFrom('calls.attachment')
    .select(['id', 'question', 'name', 'removedAt'])
    .where('proposalId', '=', proposalId)
    .orderBy('id')
    .execute()
  return rows.map(({ removedAt, ...file }) => ({ ...file, isRemoved: removedAt !== null }))
}
