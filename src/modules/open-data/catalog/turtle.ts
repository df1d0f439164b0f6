import { type Node, prefixes, type Value } from './graph.ts'

/** RDF 1.1 Turtle. */
export const turtle = (nodes: Node[]): string =>
  [
    ...Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: ${reference(iri)} .`),
    ...nodes.map(({ id, ...rest }) => `\n${reference(id)} ${about(rest)} .`),
    '',
  ].join('\n')

const about = ({ type, says }: Omit<Node, 'id'>): string =>
  [
    `a ${type}`,
    ...says
      .filter(([, values]) => values.length > 0)
      .map(([term, values]) => `${term} ${values.map(objectOf).join(', ')}`),
  ].join(' ;\n  ')

const objectOf = (value: Value): string => {
  if ('id' in value) return reference(value.id)
  if ('inside' in value) return `[ ${about(value.inside)} ]`
  const tail = value.lang ? `@${value.lang}` : value.type ? `^^${value.type}` : ''
  return `${literal(value.text)}${tail}`
}

const hexadecimal = (character: string) => character.charCodeAt(0).toString(16).toUpperCase()

/** What may not stand in an address is written by its number, as in any address. */
const reference = (iri: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written by number
  `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (one) => `%${hexadecimal(one).padStart(2, '0')}`)}>`

const literal = (text: string) =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written by number
    .replace(/[\u0000-\u001f\u007f]/g, (one) => `\\u${hexadecimal(one).padStart(4, '0')}`)}"`
