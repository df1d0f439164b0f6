import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { fullAnswers, proposalForm } from '#test/cycle.ts'
import { answeredForm, asking, sentBack, someChoices } from '#test/forms.ts'
import { valueText } from './answer-text.ts'
import {
  type Answers,
  type Choices,
  type Question,
  QuestionField,
  questionsOf,
  readAnswers,
  sameAnswer,
} from './index.ts'

type Shown = { lang?: Lang; choices?: Choices; given?: Record<string, unknown> }

const page = (
  questions: Question[],
  answers: Answers,
  { lang = 'es', choices = someChoices, given }: Shown = {},
) =>
  renderToString(
    <div>
      {questions.map((question) => (
        <QuestionField
          key={question.code}
          lang={lang}
          question={question}
          value={answers[question.code]}
          given={given}
          choices={choices}
        />
      ))}
    </div>,
  )

test('what a page shows of an answer reads as the same answer when it is posted unchanged', () => {
  fc.assert(
    fc.property(answeredForm, fc.constantFrom(...languages), ({ form, answers }, lang) => {
      const questions = questionsOf(form)
      const given = sentBack(page(questions, answers, { lang }))
      expect(readAnswers(questions, given, someChoices, lang)).toEqual({ answers, problems: {} })
      // Shown again from what was sent, as after an error, it sends the same.
      expect(sentBack(page(questions, {}, { lang, given }))).toEqual(given)
    }),
    { numRuns: 200 },
  )
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', 'a\u0000b', '1e999', '-0', '٣', '2027-02-30', '31/12/99999', '__proto__', 'yes'),
  fc.anything(),
  fc.array(fc.anything()),
  fc.constant(new File(['x'], 'x')),
)

test('whatever is sent, nothing throws, each problem has its field, and the answers suit the database', () => {
  const names = fc.oneof(
    fc.constantFrom(
      'q',
      'q.0.k0',
      'q.0.starts_on',
      'q.0.ends_on',
      'q.1.k1',
      'q.9999.k0',
      'q.-1.k0',
      'q.0.remove',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(asking('q'), fc.dictionary(names, hostile), ({ question }, fields) => {
      const given = { ...fields, has: 'q' }
      const { answers, problems } = readAnswers([question], given, someChoices, 'es')
      const html = page([question], {}, { given })
      expect(Object.keys(problems).filter((name) => !html.includes(`id="${name}"`))).toEqual([])
      const kept = JSON.stringify(answers)
      expect(kept).not.toMatch(/\\u0000|\\ud[89a-f]/)
      const again = readAnswers([question], sentBack(page([question], answers)), someChoices, 'es')
      expect(again.problems).toEqual({})
      expect(again.answers.q).toEqual(answers.q ?? again.answers.q)
      expect(sameAnswer(again.answers.q, answers.q)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

const only = (kind: string, given: Record<string, unknown>, more: object = {}) => {
  const question = {
    code: 'q',
    kind,
    label: { es: 'Costo' },
    isRequired: false,
    isCore: false,
    ...more,
  } as unknown as Question
  return readAnswers([question], { has: 'q', ...given }, someChoices, 'es')
}

test.each([
  ['6500', 6500],
  ['6.500', 6500],
  ['6,500.00', 6500],
  ['1 234 567', 1_234_567],
  ['USD 6,500', 6500],
  ['$0', 0],
  [' ', null],
])('the money %j is %j', (typed, amount) => {
  expect(only('money', { q: typed })).toEqual({ answers: { q: amount }, problems: {} })
})

test.each(['6500.50', '6,50,0', '-1', 'mil', '1e3', '12345678901', '1.234,567'])(
  'the money %j is refused and not guessed',
  (typed) => {
    expect(only('money', { q: typed }).answers).toEqual({})
    expect(Object.keys(only('money', { q: typed }).problems)).toEqual(['q'])
  },
)

test('a number with a point that may be of thousands is refused', () => {
  expect(only('number', { q: '1.500' }).problems.q).toBe('Escriba un número, sin separador de miles (Costo)')
  expect(only('number', { q: '1,5' }).answers.q).toBe(1.5)
  expect(only('number', { q: '0.125' }).answers.q).toBe(0.125)
})

test('a year is four digits, kept as a number and written without a separator', () => {
  expect(only('year', { q: ' 2027 ' })).toEqual({ answers: { q: 2027 }, problems: {} })
  for (const typed of ['27', '2 027', '2,027', '2026.5', '20270', '3027'])
    expect(only('year', { q: typed })).toEqual({
      answers: {},
      problems: { q: 'Escriba el año con cuatro cifras, como 2027 (Costo)' },
    })
  const asked = { kind: 'year' } as Question
  for (const lang of languages) expect(valueText({ lang, choices: {} }, asked, 2027)).toBe('2027')
})

test('a range of days is read as a browser sends it and as a person writes it', () => {
  expect(only('days', { 'q.0.starts_on': '2027-08-02', 'q.0.ends_on': '6/8/2027' }).answers.q).toEqual([
    { startsOn: '2027-08-02', endsOn: '2027-08-06' },
  ])
  expect(only('days', { 'q.0.starts_on': '30/2/2027', 'q.1.ends_on': '2027-01-01' }).problems).toEqual({
    'q.0.starts_on': 'Escriba una fecha que exista, como 31/5/2027 (Fechas 1)',
    'q.0.ends_on': 'Escriba el último día (Fechas 1)',
    'q.1.starts_on': 'Escriba el primer día (Fechas 2)',
  })
  expect(only('days', { 'q.0.starts_on': '2027-08-06', 'q.0.ends_on': '2027-08-02' }).problems).toEqual({
    'q.0.ends_on': 'El último día no puede ser anterior al primero (Fechas 1)',
  })
})

const columns = [
  { code: 'name', kind: 'text', label: { es: 'Celda' }, longest: 5, isRequired: true },
  { code: 'sure', kind: 'yes_no', label: { es: 'Celda' }, isRequired: false },
]

test('rows that are empty or struck out are left out, and one too long keeps the whole question back', () => {
  const given = {
    'q.0.name': ' ',
    'q.2.name': 'dos',
    'q.2.sure': 'no',
    'q.3.name': 'tres',
    'q.3.remove': 'yes',
  }
  expect(only('rows', given, { columns })).toEqual({
    answers: { q: [{ name: 'dos', sure: false }] },
    problems: {},
  })
  expect(only('rows', { ...given, 'q.1.name': 'demasiado' }, { columns })).toEqual({
    answers: {},
    problems: { 'q.1.name': 'Use 5 caracteres como máximo (Fila 2, Celda)' },
  })
  expect(only('rows', { 'q.3.name': 'x' }, { columns, most: 2 }).problems).toEqual({
    q: 'Puede haber 2 como máximo (Costo)',
  })
})

test('a question that was not on the page is not answered, and one left open there is', () => {
  expect(only('yes_no', { has: ['other'], q: 'yes' }).answers).toEqual({})
  expect(only('yes_no', {}).answers).toEqual({ q: null })
  expect(only('choices', {}, { from: 'few' }).answers).toEqual({ q: [] })
  expect(only('choices', { q: ['a', 'z'] }, { from: 'few' }).problems.q).toBe(
    'Elija una opción de la lista (Costo)',
  )
})

test('a choice that is offered no more is shown, and lost only by choosing', () => {
  const question = { ...questionsOf(proposalForm())[1], code: 'q', from: 'few' } as Question
  const given = sentBack(page([question], { q: 'gone' }))
  expect(given.q).toBe('gone')
  expect(readAnswers([question], given, someChoices, 'es').problems).toHaveProperty('q')
})

test('one more row is shown to whoever asks, also when the page comes from what was saved', () => {
  const question = questionsOf(proposalForm()).find(({ code }) => code === 'objectives') as Question
  const rows = (given?: Record<string, unknown>) =>
    page([question], fullAnswers(), { given }).match(/name="objectives\.\d+\.evidence"/g)?.length
  expect([rows(), rows({ add: 'objectives' }), rows({ add: 'results' })]).toEqual([1, 2, 1])
})

test('the whole proposal form goes through a page unchanged in every language', () => {
  const form = proposalForm()
  const one = (code: string) => [{ code, label: code }]
  const choices = {
    themes: one('labor-inspection'),
    ministries: [...one('mol-ar'), ...one('mol-gt')],
    modalities: one('on_site_visit'),
    components: one('new-products'),
  }
  for (const lang of languages) {
    const given = sentBack(page(questionsOf(form), fullAnswers(), { lang, choices }))
    const { answers, problems } = readAnswers(questionsOf(form), given, choices, lang)
    expect(problems).toEqual({})
    expect(answers).toEqual(
      Object.fromEntries(
        Object.entries(fullAnswers()).map(([code, value]) => [
          code,
          typeof value === 'string' ? value.trim() : value,
        ]),
      ),
    )
  }
})
