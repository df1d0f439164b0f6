import { type Localized, languages } from '#platform/i18n/index.ts'
import { escaped, fold, matches, wordly } from './fold.ts'

type Named = { code: string; name: Localized }
type Body = Named & { kind: string; country: string | null; acronym: string | null }

export type Mention = { code: string; start: number; end: number }

/** How names of states are cut short in reports; by country. */
const shortNames: Record<string, string[]> = {
  US: ['ee\\.? ?uu\\.?', 'eeuu', 'u\\.s\\.(?:a\\.)?', 'usa', 'eua'],
  DO: ['rep\\.? dominicana', 'rep\\. dom\\.'],
  TT: ['trinidad', 'trinite'],
}

/** Not the state: a city of the same name. */
const isCity = (folded: string, start: number, end: number) =>
  /(?:ciudad de|cidade d[oe]|ville de|golfo de|gulf of|nuevo|new)\s+$/.test(folded.slice(0, start)) ||
  /^\s+(?:city|d\.?c\.?)/.test(folded.slice(end))

const saints = ['santa', 'saint', 'sainte', 'san', 'sao', 'st']

/** "Trinidad & Tobago", "St. Lucia": the little words of a name are written in many ways. */
const spelledOut = (name: string): string =>
  fold(name)
    .split(/[\s-]+/)
    .map((word, at) => {
      if (at === 0 && saints.includes(word)) return `(?:${saints.join('|')})\\.?[\\s-]+`
      if (/^(?:y|and|e|et)$/.test(word)) return '(?:y|and|e|et|&)[\\s-]+'
      if (/^(?:las|the|les)$/.test(word)) return '(?:(?:las|the|les)[\\s-]+)?'
      return `${escaped(word)}[\\s-]+`
    })
    .join('')
    .replace(/\[\\s-\]\+$/, '')

/** Finds states by any of their names, in any of the languages. */
export const countryFinder = (members: Named[]) => {
  const patterns = members.map(({ code, name }) => {
    const names = [...new Set(languages.map((lang) => spelledOut(name[lang])))]
    return {
      code,
      pattern: wordly(
        [...names, ...(shortNames[code] ?? [])].toSorted((a, b) => b.length - a.length).join('|'),
      ),
    }
  })
  return (text: string, folded: string): Mention[] =>
    patterns
      .flatMap(({ code, pattern }) =>
        matches(folded, pattern)
          .filter(({ start, end }) => /\p{Lu}/u.test(text.charAt(start)) && !isCity(folded, start, end))
          .map(({ start, end }) => ({ code, start, end })),
      )
      .sort((a, b) => a.start - b.start)
}

/** The letters that close a name in brackets, and the acronym of the record. */
const acronymsOf = ({ acronym, name }: Body): string[] =>
  [
    acronym,
    ...languages.map((lang) => /\((?<short>\p{Lu}[\p{L}/-]{1,12})\)$/u.exec(name[lang])?.groups?.short),
  ].filter((short) => short !== null && short !== undefined)

/** Finds institutions other than ministries by acronym or whole name. */
export const institutionFinder = (institutions: Body[]) => {
  const patterns = institutions
    .filter(({ kind }) => kind !== 'ministry')
    .map((body) => {
      const names = languages.map((lang) => escaped(fold(body.name[lang].replace(/\s*\([^)]*\)$/, ''))))
      const shorts = acronymsOf(body).map((short) => escaped(fold(short)))
      return {
        code: body.code,
        shorts: new Set(acronymsOf(body).map(fold)),
        pattern: wordly(
          [...new Set([...names, ...shorts])].toSorted((a, b) => b.length - a.length).join('|'),
        ),
      }
    })
  return (text: string, folded: string): Mention[] =>
    patterns
      .flatMap(({ code, shorts, pattern }) =>
        matches(folded, pattern)
          // An acronym is written in capitals; the word "rial" is not the network.
          .filter(
            ({ text: found, start, end }) => !shorts.has(found) || /\p{Lu}{2}/u.test(text.slice(start, end)),
          )
          .map(({ start, end }) => ({ code, start, end })),
      )
      .sort((a, b) => a.start - b.start)
}
