import { describe, expect, test } from 'vitest'
import { format, type Lang, languages } from '#platform/i18n/index.ts'
import { type Catalog, type Leaf, leavesOf, parametersOf, readCatalogs } from './catalogs.ts'

const catalogs = await readCatalogs()

/** Texts longer than a word that are rightly the same as in Spanish: a translator has read them. */
const sameAsSpanish: Partial<Record<Lang, string[]>> = {
  pt: [
    'Aplicar filtros',
    'Buscar programas',
    'Documento de base',
    'Documentos de base',
    'Editar programas',
    'Filtrar por tipo',
    'Filtros aplicados',
    'Organismo internacional',
    'Programas por país',
    'Programas por área',
    'Receptor, realizadas',
    'Resultados registrados',
  ],
}

/** Every combination of samples for a function's parameters. */
const samples = (types: string[]): unknown[][] =>
  types.reduce<unknown[][]>(
    (sets, type, at) => sets.flatMap((set) => valuesOf(type, at).map((value) => [...set, value])),
    [[]],
  )

const valuesOf = (type: string, at: number): unknown[] => {
  if (type === 'number') return [0, 1, 2, 1_000_000]
  if (type === 'boolean') return [true, false]
  if (/^'[^']*'(\s*\|\s*'[^']*')*$/.test(type))
    return [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value)
  if (type === 'number[]') return [[2], [2, 1_000_000]]
  if (type === 'string[]') return [[`Ñandú${at}`, 'Açaí']]
  if (/^(string|Day|Untrusted)( \| (null|undefined))?$/.test(type)) return [`Ñandú${at}`]
  throw new Error(`a text may be given numbers, strings and booleans, not ${type}`)
}

const rendered = (leaf: Leaf, given: unknown[]) =>
  String(typeof leaf === 'function' ? leaf(...(given as never[])) : leaf)

/** Which of the values given can be read in the text. */
const shown = (lang: Lang, text: string, given: unknown[]) =>
  given.map((value) => {
    if (typeof value === 'string') return text.includes(value)
    return (
      typeof value === 'number' &&
      value > 1 &&
      (text.includes(format(lang).number(value)) || text.includes(String(value)))
    )
  })

/** What must not be left in a text: `%{count}` is for the browser, which puts a number there. */
const leftover = /undefined|null|NaN|\[object|#|\$\{|(?<!%)\{\w+\}|function|=>/

const faultsOf = ({
  folder,
  leaves,
  parameters,
}: Pick<Catalog, 'folder' | 'leaves' | 'parameters'>): string[] =>
  [...leaves.es].flatMap(([path, spanish]) => {
    const types = parameters.get(path) ?? []
    if (typeof spanish === 'function' && types.length !== spanish.length)
      return [`${folder} ${path}: its parameters could not be read`]
    return samples(types).flatMap((given) => {
      const original = rendered(spanish, given)
      return languages.flatMap((lang) => {
        const leaf = leaves[lang].get(path)
        // A case that Spanish has and English does not.
        if (leaf === undefined && /\.many$/.test(path)) return []
        const text = leaf === undefined ? '' : rendered(leaf, given)
        const at = `${folder} ${lang} ${path}(${given.join(', ')})`
        return [
          ...(text.trim() === '' ? [`${at}: nothing is said`] : []),
          ...(leftover.test(text) ? [`${at}: “${text}”`] : []),
          ...(String(shown(lang, text, given)) === String(shown('es', original, given))
            ? []
            : [`${at}: does not show what the Spanish text shows: “${text}”`]),
        ]
      })
    })
  })

const untranslated = ({ folder, leaves, parameters }: Pick<Catalog, 'folder' | 'leaves' | 'parameters'>) =>
  [...leaves.es].flatMap(([path, spanish]) => {
    const given = samples(parameters.get(path) ?? []).at(-1) ?? []
    const text = rendered(spanish, given)
    const words = text.replace(/Ñandú\d|Açaí|%\{count\}|https?:\S+|[\d\s.,:;·()—–-]+/g, '')
    if (words.length <= 12) return []
    return languages
      .filter(
        (lang) =>
          lang !== 'es' && leaves[lang].has(path) && rendered(leaves[lang].get(path) ?? '', given) === text,
      )
      .map((lang) => ({ lang, text, at: `${folder} ${lang} ${path}: ${text}` }))
  })

test('there are catalogues to look at', () => {
  expect(catalogs.length).toBeGreaterThan(3)
  expect(catalogs.flatMap(({ leaves }) => [...leaves.es]).length).toBeGreaterThan(150)
})

describe.each(catalogs)('$folder', (catalog) => {
  test('every text renders in four languages, with what it was given', () =>
    expect(faultsOf(catalog)).toEqual([]))
  test('nothing is left in Spanish', () => {
    const left = untranslated(catalog).filter(({ lang, text }) => !sameAsSpanish[lang]?.includes(text))
    expect(left.map(({ at }) => at)).toEqual([])
  })
})

test('every exception is still needed', () => {
  const found = catalogs.flatMap(untranslated).map(({ lang, text }) => `${lang} ${text}`)
  const excepted = Object.entries(sameAsSpanish).flatMap(([lang, texts]) =>
    texts.map((text) => `${lang} ${text}`),
  )
  expect(excepted.filter((text) => !found.includes(text))).toEqual([])
})

describe('a planted fault is caught', () => {
  const one = (es: Leaf, others: Leaf, types: string[] = []) => ({
    folder: 'planted',
    leaves: {
      es: leavesOf({ a: es }),
      en: leavesOf({ a: others }),
      pt: leavesOf({ a: es }),
      fr: leavesOf({ a: es }),
    },
    parameters: new Map([['a', types]]),
  })
  test('a placeholder left as it is', () =>
    expect(faultsOf(one('# programas', '# programs'))).toHaveLength(4))
  test('a value that is not there', () => {
    expect(
      faultsOf(
        one(((name: string) => `Quitar ${name}`) as Leaf, ((_: string) => 'Remove it') as Leaf, ['string']),
      ),
    ).toEqual(['planted en a(Ñandú0): does not show what the Spanish text shows: “Remove it”'])
  })
  test('an empty text', () => expect(faultsOf(one('Hola', ' '))).toEqual(['planted en a(): nothing is said']))
  test('a text left in Spanish', () => {
    const left = untranslated(one('Ministerios de Trabajo', 'Ministerios de Trabajo')).map(({ at }) => at)
    expect(left).toContain('planted en a: Ministerios de Trabajo')
  })
  test('a parameter that nobody can give a sample of', () =>
    expect(() => faultsOf(one(((x: object) => `${x}`) as Leaf, '', ['object']))).toThrow('not object'))
})

test('the parameters are read as they are written', () => {
  const text =
    "export const es = { a: 'A', b: { c: (n: number, q: string) => q + n }, d: [(x: string) => x] }"
  expect([...parametersOf('es.ts', text)]).toEqual([
    ['b.c', ['number', 'string']],
    ['d.0', ['string']],
  ])
})
