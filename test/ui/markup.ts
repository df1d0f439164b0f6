/** What HTML means, one line for each tag and text, so that two ways of writing it compare equal. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', ctdot: '⋯' }

const decode = (text: string) =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return entities[name ?? ''] ?? whole
    },
  )

/** Written empty or not at all, these mean the same. */
const flags = new Set(['hidden', 'checked', 'selected', 'disabled', 'open', 'multiple'])

const attribute = (name: string, value = '') => {
  const text = decode(value)
  if (flags.has(name)) return name
  if (name === 'class') return `class="${text.split(/\s+/).filter(Boolean).sort().join(' ')}"`
  return `${name}="${text}"`
}

const tag = (source: string) => {
  const [, slash = '', name = '', rest = ''] = /^<(\/?)([\w-]+)([\s\S]*?)\/?>$/.exec(source) ?? []
  const attributes = [...rest.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)]
    // The words are the catalog's, whatever a fixture says.
    .filter(([, key = '']) => !key.startsWith('data-i18n'))
    .map(([, key = '', double, single]) => attribute(key, double ?? single))
    .sort()
  return `<${slash}${[name, ...attributes].join(' ')}>`
}

export const normalize = (html: string): string =>
  [...html.matchAll(/<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g)]
    .map(([piece]) => {
      if (piece.startsWith('<!--')) return ''
      if (piece.startsWith('<')) return tag(piece)
      return decode(piece).replace(/\s+/g, ' ').trim()
    })
    .filter((piece) => piece !== '' && !/^<\/(path|circle|rect)>$/.test(piece))
    .join('\n')
