import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TextField, textFields, type Words } from './schema.ts'
import { changeTexts } from './translation.ts'

const words: Words = { title: 'Título', summary: 'Resumen', objectives: 'Objetivos', results: 'Resultados' }
const texts = { es: words, en: { ...words, title: 'Title' }, fr: { ...words, title: 'Titre' } }
const first = changeTexts({ before: [], after: texts, original: 'es', rev: 1, translator: 'machine' })

const stateOf = (result: ReturnType<typeof changeTexts>, lang: string) =>
  result.find((text) => text.lang === lang)?.state

test('new translations say who made them', () => {
  expect(first.map(({ lang, state }) => [lang, state])).toEqual([
    ['es', 'original'],
    ['en', 'machine'],
    ['fr', 'machine'],
  ])
})

test('a comma in a field of the original makes stale exactly that field of each translation', () => {
  fc.assert(
    fc.property(
      fc.subarray([...textFields]),
      fc.subarray([...textFields]),
      fc.boolean(),
      (inSource, inEnglish, isReviewed) => {
        const comma = (of: Words, fields: TextField[]): Words =>
          Object.fromEntries(
            textFields.map((field) => [field, of[field] + (fields.includes(field) ? ',' : '')]),
          ) as Words
        const after = { es: comma(texts.es, inSource), en: comma(texts.en, inEnglish), fr: texts.fr }
        const next = changeTexts({
          before: first,
          after,
          original: 'es',
          rev: 2,
          reviewed: isReviewed ? ['en'] : [],
        })
        const stale = Object.fromEntries(next.map(({ lang, staleFields }) => [lang, staleFields]))
        const expected = isReviewed
          ? []
          : textFields.filter((field) => inSource.includes(field) && !inEnglish.includes(field))
        expect(stale).toEqual({
          es: [],
          en: expected,
          fr: textFields.filter((field) => inSource.includes(field)),
        })
      },
    ),
    { numRuns: 1_000 },
  )
})

test('saving without a change changes no state', () => {
  expect(changeTexts({ before: first, after: texts, original: 'es', rev: 2 })).toEqual(first)
})

test('a stale translation is good again when its field is written anew', () => {
  const edited = { ...texts, es: { ...words, summary: 'Otro resumen' } }
  const stale = changeTexts({ before: first, after: edited, original: 'es', rev: 2 })
  expect(stateOf(stale, 'en')).toBe('stale')
  const mended = changeTexts({
    before: stale,
    after: { ...edited, en: { ...texts.en, summary: 'Another' } },
    original: 'es',
    rev: 3,
  })
  expect([stateOf(mended, 'en'), stateOf(mended, 'fr')]).toEqual(['human', 'stale'])
  expect(mended.find(({ lang }) => lang === 'en')?.sourceRev).toBe(2)
})
