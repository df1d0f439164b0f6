import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Day, Lang } from '#platform/i18n/index.ts'
import type { Content, State, TextField, TextState } from '../schema.ts'
import type { ProgramText } from '../translation.ts'

const own = tables<'portfolio'>()

/** What a version keeps: the content, and what its texts were. */
export type VersionContent = Content & {
  states: Partial<Record<Lang, { state: TextState; staleFields: TextField[] }>>
}

export type Verb = 'loaded' | 'created' | 'edited' | 'restored'

export type Version = { rev: number; at: Date; verb: Verb; byName: string; content: VersionContent }

type NewProgram = {
  code: string
  institutionId: number
  originalLang: Lang
  state: State
  sourceKind: 'report' | 'activity' | 'ministry'
  sourceSections: string[]
  sourceLines: number[]
  keptSince: Date | null
  content: Content
}

/** Returns the new program's id. Its texts and first version are written apart. */
export const insertProgram = async (db: Db, { content, ...program }: NewProgram): Promise<number> => {
  const { id } = await own(db)
    .insertInto('portfolio.program')
    .values({
      ...program,
      unit: content.unit,
      contactPost: content.contactPost,
      themeCode: content.theme,
      languages: content.languages,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes hold of a program until the transaction ends, so that two changes of it come one after the other. */
export const lockProgram = (db: Db, id: number) =>
  own(db).selectFrom('portfolio.program').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

type Change = { id: number; rev: number; content: Content; texts: ProgramText[]; keptSince: Date | null }

/** Writes the content as revision `rev`. */
export const writeContent = async (db: Db, { id, rev, content, texts, keptSince }: Change) => {
  await own(db)
    .updateTable('portfolio.program')
    .set({
      rev,
      unit: content.unit,
      contactPost: content.contactPost,
      themeCode: content.theme,
      languages: content.languages,
      keptSince: sql<Date | null>`coalesce(kept_since, ${keptSince})`,
    })
    .where('id', '=', id)
    .execute()
  await own(db).deleteFrom('portfolio.programPopulation').where('programId', '=', id).execute()
  if (content.populations.length > 0) {
    await own(db)
      .insertInto('portfolio.programPopulation')
      .values(content.populations.map((populationCode) => ({ programId: id, populationCode })))
      .execute()
  }
  await own(db).deleteFrom('portfolio.programText').where('programId', '=', id).execute()
  await own(db)
    .insertInto('portfolio.programText')
    .values(texts.map((text) => ({ programId: id, ...text })))
    .execute()
}

type NewVersion = {
  id: number
  rev: number
  at: Date
  verb: Verb
  byName: string
  accountId: number | null
  content: Content
  texts: ProgramText[]
}

export const insertVersion = (db: Db, { id, content, texts, ...version }: NewVersion) =>
  own(db)
    .insertInto('portfolio.programVersion')
    .values({
      programId: id,
      ...version,
      content: JSON.stringify({
        ...content,
        states: Object.fromEntries(
          texts.map(({ lang, state, staleFields }) => [lang, { state, staleFields }]),
        ),
      } satisfies VersionContent),
    })
    .execute()

export const writeState = (db: Db, id: number, state: State, keptSince: Date) =>
  own(db)
    .updateTable('portfolio.program')
    .set({ state, keptSince: sql<Date>`coalesce(kept_since, ${keptSince})` })
    .where('id', '=', id)
    .execute()

export const writeConfirmation = (db: Db, id: number, confirmedOn: Day, keptSince: Date) =>
  own(db)
    .updateTable('portfolio.program')
    .set({ confirmedOn, keptSince: sql<Date>`coalesce(kept_since, ${keptSince})` })
    .where('id', '=', id)
    .execute()

/** The source as the network's folder states it. */
export const writeSource = async (
  db: Db,
  id: number,
  source: { sourceKind: string; sourceSections: string[]; sourceLines: number[] },
  activities: { callYear: number; number: number }[],
) => {
  await own(db).updateTable('portfolio.program').set(source).where('id', '=', id).execute()
  await own(db).deleteFrom('portfolio.programActivity').where('programId', '=', id).execute()
  if (activities.length === 0) return
  await own(db)
    .insertInto('portfolio.programActivity')
    .values(activities.map((activity) => ({ programId: id, ...activity })))
    .execute()
}

const versionRows = (db: Db, id: number) =>
  own(db)
    .selectFrom('portfolio.programVersion')
    .select(['rev', 'at', 'verb', 'byName', 'content'])
    .where('programId', '=', id)

/** Every version, the latest first. */
export const versions = (db: Db, id: number): Promise<Version[]> =>
  versionRows(db, id).orderBy('rev', 'desc').limit(500).execute() as unknown as Promise<Version[]>

export const version = (db: Db, id: number, rev: number): Promise<Version | undefined> =>
  versionRows(db, id).where('rev', '=', rev).executeTakeFirst() as unknown as Promise<Version | undefined>

/** The programs that the network's folder has put here, by code. */
export const loadedPrograms = async (db: Db) => {
  const rows = await own(db).selectFrom('portfolio.program').select(['id', 'code', 'keptSince']).execute()
  return new Map(rows.map(({ id, code, keptSince }) => [code, { id, isKept: keptSince !== null }]))
}
