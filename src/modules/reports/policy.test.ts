import { expect, test } from 'vitest'
import { whoMay } from '#test/actors.ts'
import { mayDelete, mayEditReports, mayPublish, mayWithdraw } from './policy.ts'

const states = ['draft', 'published', 'withdrawn'] as const

test('the Secretariat and administrators write reports, nobody else', () => {
  expect(whoMay(mayEditReports)).toEqual(['secretariat', 'administrator'])
})

test('only a text that was never published is deleted', () => {
  expect(states.filter(mayDelete)).toEqual(['draft'])
})

test('a text is published from any state and withdrawn when it is published', () => {
  expect(states.filter(mayPublish)).toEqual(states)
  expect(states.filter(mayWithdraw)).toEqual(['published'])
})
