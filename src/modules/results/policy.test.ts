import { expect, test } from 'vitest'
import { permissions, readAnswers } from './policy.ts'

test('what a single ministry answered is read by the Secretariat and administrators', () => {
  expect(permissions).toEqual({ [readAnswers]: ['secretariat', 'administrator'] })
  expect(readAnswers).toBe('results.answers')
})
