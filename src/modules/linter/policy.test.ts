import { expect, test } from 'vitest'
import { linterRoles } from './policy.ts'

test('the Secretariat and administrators check reports', () => {
  expect(linterRoles).toEqual(['secretariat', 'administrator'])
})
