import { z } from 'zod'
import { institutionsByCode } from '#modules/directory/index.ts'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { cell, type Loader, localized, localizedColumns, optionalLocalized } from '#platform/load/index.ts'
import { upsertPublication } from './queries.ts'
import { publicationKinds } from './schema.ts'
import { libraryText } from './text/index.ts'
import { urls } from './urls.ts'

const workshop = /^workshop-([1-9]\d*)$/

export const load: Loader = async (ctx, folder) => {
  const institutions = await institutionsByCode(ctx.db)
  /** What is written like a code must be one; anything else is a name. */
  const isKnown = (author: string) =>
    workshop.test(author) || institutions.has(author) || !/^[a-z0-9-]+$/.test(author)

  const rows = folder.csv(
    'publications.csv',
    z.object({
      code: cell.text,
      kind: z.enum(publicationKinds),
      year: cell.optionalInteger,
      authors: cell.list.pipe(z.array(z.string().refine(isKnown, 'is not in institutions.csv'))),
      ...localizedColumns('title'),
      ...localizedColumns('note', false),
    }),
  )
  await removeEntries(ctx.db, 'publication')
  for (const row of rows) {
    const title = localized(row, 'title')
    const note = optionalLocalized(row, 'note')
    const authors = row.authors.map((author) => {
      const number = workshop.exec(author)?.[1]
      const institution = institutions.get(author)
      if (number) return { workshopNumber: Number(number) }
      return institution ? { institutionId: institution.id } : { name: author }
    })
    await upsertPublication(ctx.db, { code: row.code, kind: row.kind, year: row.year, title, note }, authors)
    const names = row.authors.map((author) => institutions.get(author)?.name)
    await putEntries(
      ctx.db,
      languages.map((lang) => ({
        kind: 'publication',
        key: row.code,
        lang,
        title: title[lang],
        body: [libraryText(lang).kind[row.kind], row.year, note?.[lang], ...names.map((name) => name?.[lang])]
          .filter(Boolean)
          .join(' · '),
        path: urls.publication(row.code),
      })),
    )
  }
  return [{ what: 'publications', count: rows.length }]
}
