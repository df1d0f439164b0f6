import { memberStates } from '#modules/directory/index.ts'
import { areas, populations } from '#modules/taxonomy/index.ts'
import type { Db } from '#platform/db/index.ts'
import { format, type Lang, languages } from '#platform/i18n/index.ts'
import { languageName } from './language-name.ts'
import type { Facet } from './schema.ts'

/** What the values of each facet are called, in the order in which they are shown. */
export type Names = Record<Facet, Map<string, string>>

export const facetNames = async (db: Db, lang: Lang): Promise<Names> => {
  const [members, areaRows, populationRows] = await Promise.all([
    memberStates(db),
    areas(db),
    populations(db),
  ])
  const { compare } = format(lang)
  const named = (rows: { code: string; name: Record<Lang, string> }[]) =>
    new Map(rows.map(({ code, name }) => [code, name[lang]]))
  const spoken = new Set<string>([...languages, ...members.map(({ language }) => language)])
  return {
    country: named(members.toSorted((a, b) => compare(a.name[lang], b.name[lang]))),
    area: named(areaRows),
    theme: named(areaRows.flatMap(({ themes }) => themes)),
    population: named(populationRows),
    language: new Map([...spoken].map((code) => [code, languageName(code, lang)])),
  }
}
