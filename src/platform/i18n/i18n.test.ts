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

test('a deadline is written with its day of the week and its zone in full', () => {
  const at = new Date('2026-11-27T22:00:00Z')
  expect(languages.map((lang) => format(lang).instantInFull(at, 'America/New_York'))).toEqual([
    'viernes, 27 de noviembre de 2026, 17:00 (hora estándar oriental, UTC-5)',
    'Friday, November 27, 2026 at 5:00 PM (Eastern Standard Time, UTC-5)',
    'sexta-feira, 27 de novembro de 2026 às 17:00 (Horário Padrão do Leste, UTC-5)',
    'vendredi 27 novembre 2026 à 17 h 00 (heure normale de l’Est, UTC−5)',
  ])
  expect(format('es').instantInFull(at, 'UTC')).toBe(
    'viernes, 27 de noviembre de 2026, 22:00 (hora universal coordinada)',
  )
})

test('the time left is told in its two largest units, rounded down', () => {
  const from = new Date('2026-11-25T00:00:00Z')
  const until = (lang: (typeof languages)[number], minutes: number) =>
    format(lang).until(from, new Date(from.getTime() + minutes * 60_000))
  expect(languages.map((lang) => until(lang, 3 * 1440 + 4 * 60 + 59))).toEqual([
    '3 días y 4 horas',
    '3 days and 4 hours',
    '3 dias e 4 horas',
    '3\u00a0jours et 4\u00a0heures',
  ])
  expect(languages.map((lang) => until(lang, 0.9))).toEqual([
    'menos de un minuto',
    'less than a minute',
    'menos de um minuto',
    'moins d’une minute',
  ])
  expect(until('en', 14 * 1440)).toBe('14 days')
  expect(until('es', 1440 + 59)).toBe('1 día')
  expect(until('es', 61)).toBe('1 hora y 1 minuto')
  expect(until('en', 120)).toBe('2 hours')
  expect(until('fr', 1)).toBe('1\u00a0minute')
  expect(until('en', -5)).toBe('less than a minute')
})
