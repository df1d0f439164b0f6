import { expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { fullAnswers, proposalForm } from '#test/cycle.ts'
import { labelledProposals } from '#test/labelled-proposals.ts'
import { type HintCode, type HintFacts, hintCodes, hintsFor } from './hints.ts'
import { hintsText } from './text/hints/index.ts'

const good: Omit<HintFacts, 'answers'> = {
  form: proposalForm(),
  costCeiling: 9_000,
  hasConsent: true,
  neighbors: [],
  programs: 0,
}

const found = labelledProposals.map(({ answers, facts, labels }) => ({
  labels,
  codes: hintsFor({ ...good, ...facts, answers: fullAnswers(['mol-ar'], answers) }).map(({ code }) => code),
}))

/** Of what the hint said, how much was right; of what was there, how much it said. */
const measured = (code: HintCode) => {
  const said = found.filter(({ codes }) => codes.includes(code))
  const there = found.filter(({ labels }) => labels.includes(code))
  const right = said.filter(({ labels }) => labels.includes(code)).length
  return { code, cases: there.length, precision: right / said.length, recall: right / there.length }
}

test('hints say of 51 proposals what a person says of them, nearly always', async ({ annotate }) => {
  const rows = hintCodes.map(measured)
  for (const { code, cases, precision, recall } of rows)
    await annotate(`${code}: ${cases} cases, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
  expect(labelledProposals).toHaveLength(51)
  const fuzzy = new Set<HintCode>(['why-now-timeless', 'objective-unverifiable'])
  for (const { code, precision, recall } of rows) {
    const least = fuzzy.has(code) ? 0.8 : 1
    expect([code, precision >= least, recall >= least]).toEqual([code, true, true])
  }
})

test('every hint was looked for and found at least once', () => {
  expect(new Set(found.flatMap(({ labels }) => labels))).toEqual(new Set(hintCodes))
})

test('what a good proposal shows of itself raises no hint', () => {
  expect(hintsFor({ ...good, answers: fullAnswers() })).toEqual([])
})

test('a hint names its question, its criterion and the row that it is about', () => {
  const answers = fullAnswers(['mol-ar'], {
    objectives: [
      { objective: 'Redactar el reglamento', evidence: null },
      { objective: 'Sensibilizar', evidence: null },
    ],
    cost: 10_000,
  })
  expect(hintsFor({ ...good, answers })).toEqual([
    { code: 'objective-unverifiable', question: 'objectives', criterion: 'clear-objectives', row: 2 },
    { code: 'cost-over-ceiling', question: 'cost', criterion: null, count: 9_000 },
  ])
})

test('a question that a call does not ask raises no hint', () => {
  const form = { topics: good.form.topics.filter(({ code }) => code === 'subject') }
  const codes = hintsFor({ ...good, form, hasConsent: false, answers: {} }).map(({ code }) => code)
  expect(codes).toEqual([])
  expect(
    hintsFor({ ...good, form, hasConsent: false, answers: { providers: ['mol-ar'] } }).map(
      ({ code }) => code,
    ),
  ).toEqual(['consent-missing'])
})

test('every hint has its sentence in the four languages', () => {
  for (const lang of languages)
    expect(Object.keys(hintsText(lang)).toSorted()).toEqual([...hintCodes].toSorted())
})
