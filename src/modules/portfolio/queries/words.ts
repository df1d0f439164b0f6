import { type Db, sql } from '#platform/db/index.ts'
import { parseWords, type Term } from '../parse.ts'
import type { Filters } from '../schema.ts'

/** What is looked for, made ready: words as PostgreSQL reads them, values chosen. */
export type Prepared = {
  filters: Filters
  /** `null` when no words are looked for. */
  words: string | null
  /** What was looked for instead, when nothing is spelled as asked. */
  corrected: string | null
}

/** A search for words that are all too common to look for, as "de la". */
export const noWords = ''

/**
 * The words as a search in the four languages, and their nearest spelling where one of them is nowhere.
 * Within `atOnce`, as all that follows from it.
 */
export const prepare = async (db: Db, q: string, filters: Filters): Promise<Prepared> => {
  const terms = parseWords(q)
  if (terms.length === 0) return { filters, words: q.trim() === '' ? null : noWords, corrected: null }
  // Going through every row would fetch the words of each from beside it, at a price the planner does not know.
  await sql`set local enable_seqscan = off`.execute(db)
  const words = await readTerms(db, terms)
  if (words === noWords || (await isAnywhere(db, words))) return { filters, words, corrected: null }
  const nearest = await nearestTerms(db, terms)
  const corrected = nearest && (await readTerms(db, nearest))
  if (!nearest || !corrected || !(await isAnywhere(db, corrected))) return { filters, words, corrected: null }
  return { filters, words: corrected, corrected: typed(nearest) }
}

const typed = (terms: Term[]): string =>
  terms
    .map(({ text, isPhrase, isExcluded }) => `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}`)
    .join(' ')

const readTerms = async (db: Db, terms: Term[]): Promise<string> => {
  const read = terms.map(({ text, isPhrase }) => sql`portfolio.term(${text}, ${isPhrase})::text`)
  const { rows } = await sql<{ read: string[] }>`select array[${sql.join(read)}] as read`.execute(db)
  const parts = (rows[0]?.read ?? []).map((part, at) => ({ part, isExcluded: terms[at]?.isExcluded }))
  // Only common words, as "de la": there is nothing to look for.
  if (!parts.some(({ part, isExcluded }) => part !== '' && !isExcluded)) return noWords
  return parts
    .filter(({ part }) => part !== '')
    .map(({ part, isExcluded }) => `${isExcluded ? '!' : ''}(${part})`)
    .join(' & ')
}

const isAnywhere = async (db: Db, words: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from portfolio.program_index where words @@ ${words}::tsquery) as found`.execute(db)
  return rows[0]?.found ?? false
}

/** Each word that is nowhere, in the spelling nearest to it. */
const nearestTerms = async (db: Db, terms: Term[]): Promise<Term[] | undefined> => {
  const { rows } = await sql<{ at: number; word: string | null }>`
    select at, (
      select word from portfolio.word
      where plain % platform.plain(text) and plain <> platform.plain(text)
      order by similarity(plain, platform.plain(text)) desc, abs(length(plain) - length(text)), word limit 1
    ) as word
    from unnest(${terms.map(({ text }) => text)}::text[]) with ordinality as term (text, at)
    where not exists (select from portfolio.word where plain = platform.plain(text))`.execute(db)
  const nearest = new Map(rows.flatMap(({ at, word }) => (word ? [[at - 1, word] as const] : [])))
  if (nearest.size === 0) return undefined
  return terms.map((term, at) => (term.isPhrase ? term : { ...term, text: nearest.get(at) ?? term.text }))
}
