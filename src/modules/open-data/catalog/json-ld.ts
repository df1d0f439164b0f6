import { type Node, prefixes, type Value } from './graph.ts'

export const jsonLd = (nodes: Node[]): string =>
  `${JSON.stringify({ '@context': prefixes, '@graph': nodes.map(({ id, ...rest }) => ({ '@id': id, ...about(rest) })) }, null, 1)}\n`

const about = ({ type, says }: Omit<Node, 'id'>) => ({
  '@type': type,
  ...Object.fromEntries(
    says.filter(([, values]) => values.length > 0).map(([term, values]) => [term, values.map(objectOf)]),
  ),
})

const objectOf = (value: Value): object => {
  if ('id' in value) return { '@id': value.id }
  if ('inside' in value) return about(value.inside)
  return {
    '@value': value.text,
    ...(value.lang && { '@language': value.lang }),
    ...(value.type && { '@type': value.type }),
  }
}
