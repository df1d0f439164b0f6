import { type Db, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Report, ReportPeriod, ReportText, State, Template } from '../schema.ts'

const own = tables<'reports'>()

export const putTemplate = async (db: Db, template: Template) => {
  const row = { content: JSON.stringify(template) }
  await own(db)
    .insertInto('reports.template')
    .values(row)
    .onConflict((conflict) => conflict.column('isOnly').doUpdateSet(row))
    .execute()
}

/** What a new report begins with, if the network's folder gives it. */
export const standardTemplate = async (db: Db): Promise<Template | undefined> => {
  const row = await own(db).selectFrom('reports.template').select('content').executeTakeFirst()
  return row?.content as Template | undefined
}

const reports = (db: Db) =>
  own(db).selectFrom('reports.report').select(['id', 'periodFrom', 'periodTo', 'createdAt'])

type Row = { id: number; periodFrom: string | null; periodTo: string | null; createdAt: Date }

const present = ({ id, periodFrom, periodTo, createdAt }: Row): Report => ({
  id,
  period: { from: periodFrom, to: periodTo },
  createdAt,
})

export const reportById = async (db: Db, id: number): Promise<Report | undefined> => {
  const row = await reports(db).where('id', '=', id).executeTakeFirst()
  return row && present(row)
}

const texts = (db: Db) =>
  own(db)
    .selectFrom('reports.text as text')
    .innerJoin('reports.version as version', (join) =>
      join.onRef('version.textId', '=', 'text.id').onRef('version.rev', '=', 'text.rev'),
    )
    .select(['text.id', 'text.reportId', 'text.lang', 'text.state', 'text.rev'])

/** The texts of a report, whatever their state. */
export const textsOf = (db: Db, reportId: number): Promise<ReportText[]> =>
  texts(db).where('text.reportId', '=', reportId).orderBy('text.id').execute() as Promise<ReportText[]>

export const textOf = (db: Db, reportId: number, lang: Lang): Promise<ReportText | undefined> =>
  texts(db).where('text.reportId', '=', reportId).where('text.lang', '=', lang).executeTakeFirst() as Promise<
    ReportText | undefined
  >

/** Every report with the title of each of its texts, the newest first: for those who write them. */
export const reportsToEdit = async (db: Db) => {
  const [all, written] = await Promise.all([
    reports(db).orderBy('id', 'desc').execute(),
    texts(db).select(['version.blocks', 'version.at']).orderBy('text.id').execute(),
  ])
  return all.map((row) => ({
    ...present(row),
    texts: written
      .filter(({ reportId }) => reportId === row.id)
      .map(({ lang, state, rev, blocks, at }) => ({
        lang: lang as Lang,
        state: state as State,
        rev,
        at,
        title: (blocks as { text: string }[])[0]?.text ?? '',
      })),
  }))
}

export const insertReport = async (db: Db, { from, to }: ReportPeriod, now: Date): Promise<number> => {
  const { id } = await own(db)
    .insertInto('reports.report')
    .values({ periodFrom: from, periodTo: to, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const insertText = async (db: Db, reportId: number, lang: Lang): Promise<number | undefined> => {
  const row = await own(db)
    .insertInto('reports.text')
    .values({ reportId, lang })
    .onConflict((conflict) => conflict.columns(['reportId', 'lang']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds the text until the transaction ends: two who write wait for one another. */
export const lockText = async (db: Db, reportId: number, lang: Lang): Promise<number | undefined> => {
  const row = await own(db)
    .selectFrom('reports.text')
    .select('id')
    .where('reportId', '=', reportId)
    .where('lang', '=', lang)
    .forUpdate()
    .executeTakeFirst()
  return row?.id
}

/** Holds the report until the transaction ends. */
export const heldReport = async (db: Db, id: number): Promise<Report | undefined> => {
  const row = await reports(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && present(row)
}

export const writePeriod = (db: Db, id: number, { from, to }: ReportPeriod) =>
  own(db).updateTable('reports.report').set({ periodFrom: from, periodTo: to }).where('id', '=', id).execute()

/** With all its versions. */
export const deleteText = async (db: Db, id: number) => {
  await own(db).deleteFrom('reports.version').where('textId', '=', id).execute()
  await own(db).deleteFrom('reports.text').where('id', '=', id).execute()
}

export const deleteReport = (db: Db, id: number) =>
  own(db).deleteFrom('reports.report').where('id', '=', id).execute()

export const writeState = (db: Db, id: number, state: State) =>
  own(db).updateTable('reports.text').set({ state }).where('id', '=', id).execute()
