import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { ReportDocument } from '../document.ts'

const own = tables<'reports'>()

export type Publication = { textId: number; rev: number; document: ReportDocument; at: Date; byName: string }

/** The last publication of each text that is published: all that the public sees of a report. */
const published = (db: Db) =>
  own(db)
    .selectFrom('reports.text as text')
    .innerJoin('reports.publication as publication', 'publication.textId', 'text.id')
    .innerJoin('reports.report as report', 'report.id', 'text.reportId')
    .where('text.state', '=', 'published')
    .where(
      'publication.id',
      '=',
      sql<number>`(select max(id) from reports.publication where text_id = text.id)`,
    )

export type Published = {
  reportId: number
  lang: Lang
  title: string
  period: string
  at: Date
}

/** Every published text, the newest report first. */
export const publishedReports = (db: Db): Promise<Published[]> =>
  published(db)
    .select([
      'text.reportId',
      'text.lang',
      sql<string>`publication.document ->> 'title'`.as('title'),
      sql<string>`publication.document ->> 'period'`.as('period'),
      'publication.at',
    ])
    .orderBy('text.reportId', 'desc')
    .orderBy('text.id')
    .execute() as Promise<Published[]>

/** The published texts of one report. */
export const publishedTexts = (
  db: Db,
  reportId: number,
): Promise<{ lang: Lang; document: ReportDocument; at: Date }[]> =>
  published(db)
    .select(['text.lang', 'publication.document', 'publication.at'])
    .where('text.reportId', '=', reportId)
    .orderBy('text.id')
    .execute() as Promise<{ lang: Lang; document: ReportDocument; at: Date }[]>

/** A file as it was made when its text was published. */
export const publishedFile = async (
  db: Db,
  reportId: number,
  lang: Lang,
  kind: 'pdf' | 'word',
): Promise<Buffer | undefined> => {
  const row = await published(db)
    .select(`publication.${kind} as file`)
    .where('text.reportId', '=', reportId)
    .where('text.lang', '=', lang)
    .executeTakeFirst()
  return row?.file
}

/** The latest publication of a text, withdrawn or not. */
export const lastPublication = (db: Db, textId: number): Promise<Omit<Publication, 'document'> | undefined> =>
  own(db)
    .selectFrom('reports.publication')
    .select(['textId', 'rev', 'at', 'byName'])
    .where('textId', '=', textId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const insertPublication = (
  db: Db,
  { document, ...row }: Publication & { pdf: Buffer; word: Buffer; accountId: number | null },
) =>
  own(db)
    .insertInto('reports.publication')
    .values({ ...row, document: JSON.stringify(document) })
    .execute()
