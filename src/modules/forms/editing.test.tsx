import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { languages } from '#platform/i18n/index.ts'
import { proposalForm } from '#test/cycle.ts'
import { sentBack } from '#test/forms.ts'
import {
  type Form,
  FormOutline,
  formSchema,
  freshCode,
  leftOut,
  QuestionEditor,
  questionsOf,
  readQuestion,
  withChange,
  withMoved,
  withoutQuestion,
  withQuestion,
  withRestored,
} from './index.ts'

const form = proposalForm()
const codes = (of: Form, topic: string) =>
  of.topics.find(({ code }) => code === topic)?.questions.map(({ code }) => code)
const question = (of: Form, code: string) => questionsOf(of).find((one) => one.code === code)

test('a question that is switched off comes back to its place', () => {
  const without = withoutQuestion(withoutQuestion(form, 'cost_detail'), 'co_financing_detail')
  expect(codes(without, 'dates-cost')).toEqual(['dates', 'cost', 'co_financing', 'commitment'])
  expect(leftOut(without, form).map(({ question: { code } }) => code)).toEqual([
    'cost_detail',
    'co_financing_detail',
  ])
  const back = withRestored(withRestored(without, form, 'co_financing_detail'), form, 'cost_detail')
  expect(back).toEqual(form)
})

test('what the platform reads can be neither taken out nor made of another kind nor left open', () => {
  for (const { code } of questionsOf(form).filter(({ isCore }) => isCore))
    expect(() => withoutQuestion(form, code)).toThrow(Forbidden)
  const changed = withChange(form, 'title', { kind: 'days', isRequired: false, isCore: false, longest: 120 })
  expect(question(changed, 'title')).toEqual({ ...question(form, 'title'), longest: 120 })
})

test('a question moves within its topic and stops at its ends', () => {
  expect(codes(withMoved(form, 'situation', -1), 'need')).toEqual(['situation', 'why_now'])
  expect(withMoved(form, 'situation', 1)).toEqual(form)
  expect(withMoved(withMoved(form, 'theme', 1), 'theme', -1)).toEqual(form)
})

const everyLanguage = (name: string, text: string) =>
  Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, text]))

test('a question may be added of four kinds, and the form stays one', () => {
  const code = freshCode(form, form)
  const given = {
    kind: 'choice',
    ...everyLanguage('label', ' ¿Con  quién? '),
    ...everyLanguage('options', 'Uno\r\n\r\n Dos '),
    required: 'yes',
  }
  const { question: added, problems } = readQuestion(given, 'es', { code })
  expect(problems).toEqual({})
  expect(added).toMatchObject({
    code: 'own_1',
    kind: 'choice',
    isRequired: true,
    isCore: false,
    options: [{ code: 'option-1' }, { code: 'option-2', label: { fr: 'Dos' } }],
  })
  if (!added) return
  const longer = withQuestion(form, 'need', added)
  expect(formSchema.parse(longer).topics).toHaveLength(form.topics.length)
  expect(codes(longer, 'need')).toEqual(['why_now', 'situation', 'own_1'])
  expect(freshCode(longer, form)).toBe('own_2')
})

test('each gap of a new question is told at its field', () => {
  const given = {
    ...everyLanguage('label', 'x'),
    label_fr: '',
    hint_es: 'y',
    longest: '0',
    options_es: 'Uno',
  }
  expect(
    Object.keys(readQuestion({ ...given, kind: 'text' }, 'es', { code: 'own_1' }).problems).sort(),
  ).toEqual(['hint_en', 'hint_fr', 'hint_pt', 'label_fr', 'longest'])
  expect(readQuestion({ ...given, kind: 'rows' }, 'es', { code: 'own_1' })).toMatchObject({
    problems: { kind: 'Elija la clase de pregunta' },
  })
  expect(readQuestion({ ...given, kind: 'choice' }, 'es', { code: 'own_1' }).problems).toMatchObject({
    options_es: 'Escriba entre 2 y 30 opciones, una por línea',
  })
})

test('the editor of a question posted unchanged leaves every question of the form as it is', () => {
  for (const one of questionsOf(form))
    for (const lang of languages) {
      const given = sentBack(renderToString(<QuestionEditor lang={lang} question={one} />))
      const { question: read, problems } = readQuestion(given, lang, one)
      expect(problems).toEqual({})
      expect(withChange(form, one.code, read ?? {})).toEqual(form)
    }
})

test('the outline tells every question with what may be done', () => {
  const html = renderToString(
    <FormOutline
      lang="en"
      form={form}
      criteria={{ 'clear-objectives': 'Clear objectives' }}
      actions={({ code, isCore }) => !isCore && <a href={`#off-${code}`}>Switch off</a>}
    />,
  )
  expect(html.match(/<dt/g)).toHaveLength(questionsOf(form).length)
  expect(html).toContain('Criterion: Clear objectives')
  expect(html).toContain('#off-cost_detail')
  expect(html).not.toContain('#off-title')
})
