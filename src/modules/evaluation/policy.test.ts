import { expect, test } from 'vitest'
import { whoMay } from '#test/actors.ts'
import { hasFewRatings, isRatingOpen, mayAdoptRules, mayRate, mayRunEvaluation } from './policy.ts'

const callStates = [
  'draft',
  'open',
  'closed',
  'under_evaluation',
  'decided',
  'published',
  'withdrawn',
] as const

test('the Secretariat and administrators run the evaluation, nobody else', () => {
  expect(whoMay(mayRunEvaluation)).toEqual(['secretariat', 'administrator'])
})

test('evaluators rate, and people of the Secretariat to whom something was assigned', () => {
  expect(whoMay(mayRate)).toEqual(['evaluator', 'secretariat'])
})

test('fewer than two ratings are few', () => {
  expect([0, 1, 2, 3].filter((ratings) => hasFewRatings({ ratings }))).toEqual([0, 1])
})

test('ratings are written while the call is under evaluation and the proposal is still in it', () => {
  expect(callStates.filter((call) => isRatingOpen({ call, proposal: 'eligible' }))).toEqual([
    'under_evaluation',
  ])
  expect(isRatingOpen({ call: 'under_evaluation', proposal: 'withdrawn' })).toBe(false)
})

test('rules are adopted until the decisions are prepared', () => {
  expect(callStates.filter(mayAdoptRules)).toEqual(['draft', 'open', 'closed', 'under_evaluation'])
})
