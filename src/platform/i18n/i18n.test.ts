import fc from 'fast-check'
import { expect, test } from 'vitest'
import { format, languages, plural, preferredLang } from './index.ts'

test('zero is one in Portuguese and French, and other in Spanish and English', () => {
  const forms = { one: '# día', many: '# de días', other: '# días' }
  expect(plural('es', 0, forms)).toBe('0 días')
  expect(plural('pt', 0, { one: '# dia', many: '# de dias', other: '# dias' })).toBe('0 dia')
  expect(plural('fr', 0, { one: '# jour', many: '# de jours', other: '# jours' })).toBe('0 jour')
  expect(plural('en', 0, { one: '# day', other: '# days' })).toBe('0 days')
})

test('a million takes the case "many" where the language has it', () => {
  expect(plural('es', 1_000_000, { one: '# día', many: '# de días', other: '# días' })).toBe(
    '1,000,000 de días',
  )
  expect(plural('fr', 1_000_000, { one: '# jour', many: '# de jours', other: '# jours' })).toMatch(
    /de jours$/,
  )
})

test('a calendar day is the same day in every language and zone', () => {
  expect(languages.map((lang) => format(lang).day('2007-05-29'))).toEqual([
    '29 de mayo de 2007',
    'May 29, 2007',
    '29 de maio de 2007',
    '29 mai 2007',
  ])
})

test('a partial date stays as precise as it was', () => {
  expect(format('es').date('2015')).toBe('2015')
  expect(format('es').date('2014-03')).toBe('marzo de 2014')
})

test('the reader’s wishes decide the language, in their order of weight', () => {
  expect(preferredLang('fr-CA,en;q=0.5', 'es')).toBe('fr')
  expect(preferredLang('de,pt-BR;q=0.8,en;q=0.9', 'es')).toBe('en')
  expect(preferredLang('en;q=0, pt', 'es')).toBe('pt')
  expect(preferredLang(undefined, 'es')).toBe('es')
})

test('any header gives one of our languages', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(languages).toContain(preferredLang(header, 'es'))
    }),
  )
})
