import type { Db } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Names } from './names.ts'
import { type Program, programsById } from './queries/program.ts'
import { atOnce, type Counts, countPrograms, countWithout, pageOfPrograms } from './queries/search.ts'
import { prepare } from './queries/words.ts'
import { type Facet, filtersOf, pageSize, type Search, sortOf } from './schema.ts'

export type Found = {
  total: number
  counts: Counts
  /** The spelling looked for instead of the one that is nowhere. */
  corrected: string | null
  programs: Program[]
  /** How many there would be without a facet's choice, when there are none with it. */
  without: Map<Facet, number>
}

type Wanted = { search: Search; lang: Lang; names: Names; limit?: number }

/** One page of the programs asked for, with the counts of every facet. */
export const findPrograms = (db: Db, { search, lang, names, limit = pageSize }: Wanted): Promise<Found> =>
  atOnce(db, async (db) => {
    const prepared = await prepare(db, search.q, filtersOf(search))
    const { total, counts } = await countPrograms(db, prepared)
    const ids = await pageOfPrograms(db, prepared, {
      lang,
      sort: sortOf(search),
      limit,
      offset: (search.page - 1) * limit,
      total,
      countries: [...names.country.keys()],
      counts,
    })
    return {
      total,
      counts,
      corrected: prepared.corrected,
      programs: await programsById(db, ids),
      without: total === 0 ? await countWithout(db, prepared) : new Map<Facet, number>(),
    }
  })
