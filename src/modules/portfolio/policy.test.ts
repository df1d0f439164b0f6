import { expect, test } from 'vitest'
import { holding, other, own, whoMay } from '#test/actors.ts'
import { editedInstitutions, mayArchive, mayConfirm, mayEdit, mayEditAll, mayPublish } from './policy.ts'

const states = ['draft', 'published', 'archived'] as const

test('the Secretariat and administrators edit every program', () => {
  expect(whoMay(mayEditAll)).toEqual(['secretariat', 'administrator'])
  expect(whoMay((actor) => mayEdit(actor, other))).toEqual(['secretariat', 'administrator'])
})

test('a focal point edits those of the own ministry', () => {
  expect(whoMay((actor) => mayEdit(actor, own))).toEqual(['focal_point', 'secretariat', 'administrator'])
})

test('a list for editing holds what its reader edits: all, or the ministries spoken for', () => {
  expect(editedInstitutions(holding([own, 'secretariat']))).toBeUndefined()
  expect(editedInstitutions(holding([own, 'focal_point'], [other, 'official']))).toEqual([own])
  expect(editedInstitutions(holding([own, 'official']))).toEqual([])
})

test('what is published is archived and confirmed; the rest is published', () => {
  expect(states.filter(mayPublish)).toEqual(['draft', 'archived'])
  expect(states.filter(mayArchive)).toEqual(['published'])
  expect(states.filter(mayConfirm)).toEqual(['published'])
})
