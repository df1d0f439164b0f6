import { expect, test } from 'vitest'
import { whoMay } from '#test/actors.ts'
import { mayEditReports, mayPublish, mayWithdraw } from './policy.ts'

const states = ['draft', 'published', 'withdrawn'] as const

test('the Secretariat and administrators write reports, nobody else', () => {
  expect(whoMay(mayEditReports)).toEqual(['secretariat', 'administrator'])
})

test('a text is published from any state and withdrawn when it is published', () => {
  expect(states.filter(mayPublish)).toEqual(states)
  expect(states.filter(mayWithdraw)).toEqual(['published'])
})
