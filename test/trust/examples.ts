import type { Persona } from '#test/trust/personas.ts'

/** One thing of the world, with a value for each parameter of the addresses that are about it. */
export type Example = {
  /** What it is, the same in every run: `proposal of Guatemala, submitted`. */
  of: string
  /** Whose own it is: to everybody else it is foreign. */
  own: readonly Persona[]
  values: Readonly<Record<string, string>>
}

/** Examples by the beginning of a pattern, without language and constraints: `/proposals/:id`. The longest counts. */
export type Examples = Readonly<Record<string, readonly Example[]>>

export type Filled = { path: string; example: Example | undefined }

/** `{lang}/calls/:year{[0-9]{4}}` as `/calls/:year`. */
export const headOf = (pattern: string): string =>
  pattern.replace(/^\/\{lang\}/, '').replaceAll(/(:\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1')

/** The beginning that counts for an address: the longest. */
export const headAmong = (examples: Examples, bare: string): string | undefined =>
  Object.keys(examples)
    .filter((one) => bare === one || bare.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length)[0]

/**
 * The addresses of a route: one for each example that has all of its parameters.
 * @throws when the route has a parameter that no example fills: a new route brings its example.
 */
export const fill = (examples: Examples, pattern: string, lang: string): Filled[] => {
  const bare = headOf(pattern)
  const prefix = pattern.startsWith('/{lang}') ? `/${lang}` : ''
  if (!bare.includes(':')) return [{ path: `${prefix}${bare}`, example: undefined }]
  const filled = (examples[headAmong(examples, bare) ?? ''] ?? []).flatMap((example) => {
    const path = bare.replaceAll(/:(\w+)/g, (whole, name: string) => example.values[name] ?? whole)
    return path.includes(':') ? [] : [{ path: `${prefix}${path}`, example }]
  })
  if (filled.length === 0) throw new Error(`no example in test/trust fills ${pattern}`)
  return filled
}

/** The parameters of a pattern, in order. */
export const parametersOf = (pattern: string): string[] =>
  [...headOf(pattern).matchAll(/:(\w+)/g)].map(([, name = '']) => name)
