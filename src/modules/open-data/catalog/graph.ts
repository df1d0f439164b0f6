import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'

/** Short names of the vocabularies used. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

type Prefix = keyof typeof prefixes

/** A name in one of these vocabularies, as `dct:title`. */
export type Term = `${Prefix}:${string}`

export type Value = { id: string } | { text: string; lang?: Lang; type?: Term } | { inside: Omit<Node, 'id'> }

/** A thing with what is said of it; written twice, as JSON-LD and as Turtle, from this one shape. */
export type Node = { id: string; type: Term; says: [Term, Value[]][] }

export const link = (...ids: string[]): Value[] => ids.map((id) => ({ id }))

export const inAll = (text: Localized): Value[] => languages.map((lang) => ({ text: text[lang], lang }))

export const typed = (text: string, type: Term): Value[] => [{ text, type }]
