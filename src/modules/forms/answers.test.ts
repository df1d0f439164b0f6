import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullAnswers, proposalForm } from '#test/cycle.ts'
import { answeredForm } from '#test/forms.ts'
import {
  type Answers,
  answerText,
  differences,
  emptyToNull,
  isAnswered,
  missing,
  questionsOf,
  sameAnswer,
} from './index.ts'

const form = proposalForm()

test('a proposal that is written whole lacks nothing, and an empty one every required question', () => {
  expect(missing(form, fullAnswers())).toEqual([])
  expect(missing(form, {}).map(({ code }) => code)).toEqual(
    questionsOf(form)
      .filter(({ isRequired }) => isRequired)
      .map(({ code }) => code),
  )
})

test('a row that was begun and lacks a required cell is missing', () => {
  const objectives = [{ objective: null, evidence: 'Una resolución' }]
  expect(missing(form, fullAnswers([], { objectives })).map(({ code }) => code)).toEqual([
    'providers',
    'objectives',
  ])
})

test('a zero and a no are answers; an empty text, list or nothing are none', () => {
  const [question] = questionsOf(form)
  const answered = (value: Answers[string] | undefined) => question && isAnswered(question, value)
  expect([0, false, 'x', ['a']].map(answered)).toEqual([true, true, true, true])
  expect([null, undefined, '', []].map(answered)).toEqual([false, false, false, false])
  expect([emptyToNull([]), emptyToNull(0)]).toEqual([null, 0])
})

test('answers are the same whatever the order of what was chosen, of cells, and of empty cells left out', () => {
  expect(sameAnswer(['a', 'b'], ['b', 'a'])).toBe(true)
  expect(sameAnswer([{ a: '1', b: null }], [{ a: '1' }])).toBe(true)
  expect(sameAnswer([{ b: true, a: '1' }], [{ a: '1', b: true }])).toBe(true)
  expect(sameAnswer(null, [])).toBe(true)
  expect(sameAnswer(0, null)).toBe(false)
  const first = { startsOn: '2027-01-01', endsOn: '2027-01-02' }
  const second = { startsOn: '2027-02-01', endsOn: '2027-02-02' }
  expect(sameAnswer([first, second], [second, first])).toBe(false)
})

test('an answer is the same after the database kept it, and differs where one was changed', () => {
  fc.assert(
    fc.property(answeredForm, answeredForm, ({ form: one, answers }, { answers: others }) => {
      const kept = JSON.parse(JSON.stringify(answers)) as Answers
      expect(differences(one, answers, kept)).toEqual([])
      const changed = { ...answers, q2: others.q2 ?? null }
      const found = differences(one, answers, changed)
      expect(found.map(({ question }) => question.code)).toEqual(
        sameAnswer(answers.q2, changed.q2) ? [] : ['q2'],
      )
    }),
  )
})

test('an answer is told in the words of the language', () => {
  const text = (code: string, lang: 'es' | 'fr') => {
    const question = questionsOf(form).find((one) => one.code === code)
    const choices = { ministries: [{ code: 'mol-ar', label: 'Argentina' }], components: [] }
    return question && answerText({ lang, question, value: fullAnswers()[code] ?? null, choices })
  }
  expect(text('providers', 'es')).toBe('Argentina')
  expect(text('dates', 'es')).toBe('2–6 de agosto de 2027')
  expect(text('origin', 'es')).toBe('De ninguno de ellos')
  expect(text('participants', 'fr')).toBe(
    [
      'Participant 1',
      'Poste\u00a0: Jefa de inspección',
      'Unité\u00a0: Inspección',
      'Cette personne fait-elle un travail technique sur le thème\u00a0? Oui',
      'Cette personne peut-elle influer sur la politique ou le programme\u00a0? Oui',
    ].join('\n'),
  )
})
