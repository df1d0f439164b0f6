import { memberStates } from '../src/modules/directory/index.ts'
import { reindexPrograms } from '../src/modules/portfolio/index.ts'
import { populations, themes } from '../src/modules/taxonomy/index.ts'
import { type Db, sql } from '../src/platform/db/index.ts'
import { languages } from '../src/platform/i18n/index.ts'
import { actions, sectors, sentences, syllables } from './phrases.ts'

/** The same numbers for the same seed, everywhere (mulberry32). */
const random = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Programs put in at once. */
const batch = 5_000

/**
 * Puts in `count` plausible published programs, the same for the same seed: of real countries and themes, with
 * texts in the four languages, frequent and rare words.
 */
export const makePortfolio = async (db: Db, count: number, seed: number): Promise<void> => {
  const next = random(seed)
  const below = (n: number) => Math.floor(next() * n)
  // The first of a list more often than the last, as in any real collection.
  const skewed = (n: number) => Math.floor(n * next() ** 1.7)
  const pick = <Item>(list: readonly Item[], at: number): Item => list[at] as Item
  const [members, themeRows, populationRows] = await Promise.all([
    memberStates(db),
    themes(db),
    populations(db),
  ])

  const make = (number: number) => {
    const member = pick(members, skewed(members.length))
    const [action, sector, theme] = [
      skewed(actions.es.length),
      skewed(sectors.es.length),
      skewed(themeRows.length),
    ]
    const place = Array.from({ length: 3 + below(2) }, () => pick(syllables, below(syllables.length))).join(
      '',
    )
    const place1 = place.charAt(0).toUpperCase() + place.slice(1)
    const said = Array.from({ length: 3 + below(3) }, () => skewed(sentences.es.length))
    const wanted = new Set(
      Array.from({ length: below(4) }, () => pick(populationRows, skewed(populationRows.length)).code),
    )
    const spoken = member.language === 'nl' ? 'en' : member.language
    return {
      code: `bench-${seed}-${number}`,
      institution_id: member.ministryId,
      theme_code: pick(themeRows, theme).code,
      populations: [...wanted],
      languages: next() < 0.2 ? [...new Set([spoken, 'en', 'es'])] : [spoken],
      confirmed_on:
        next() < 0.6 ? new Date(Date.UTC(2024, 0, 1 + below(1_000))).toISOString().slice(0, 10) : null,
      texts: languages.map((lang) => ({
        lang,
        title: `${pick(actions[lang], action)} ${pick(sectors[lang], sector)}, ${place1}`,
        summary: said
          .slice(0, 3)
          .map((at) => pick(sentences[lang], at))
          .join(' '),
        objectives: said
          .slice(3)
          .map((at) => pick(sentences[lang], at))
          .join(' '),
      })),
    }
  }

  for (let start = 0; start < count; start += batch) {
    const rows = Array.from({ length: Math.min(batch, count - start) }, (_, at) => make(start + at))
    const { rows: made } = await sql<{ id: number }>`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as row (code text, institution_id integer, theme_code text, populations text[], languages text[], confirmed_on date, texts jsonb)
      ), made as (
        insert into portfolio.program (code, institution_id, theme_code, languages, original_lang, state, confirmed_on, source_kind)
        select code, institution_id, theme_code, languages, 'es', 'published', confirmed_on, 'ministry' from given
        returning id, code
      ), populated as (
        insert into portfolio.program_population select id, unnest(populations) from made join given using (code)
      ), said as (
        insert into portfolio.program_text (program_id, lang, title, summary, objectives, state, source_rev, rev)
        select id, lang, title, summary, objectives, case lang when 'es' then 'original' else 'human' end, 1, 1
        from made join given using (code),
          jsonb_to_recordset(texts) as text (lang text, title text, summary text, objectives text)
      )
      select id from made`.execute(db)
    await reindexPrograms(
      db,
      made.map(({ id }) => id),
    )
  }
}
