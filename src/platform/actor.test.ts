import { expect, test } from 'vitest'
import { holding, other, own, withoutPost } from '#test/actors.ts'
import { hasRole, holdsPost, isSignedIn, publicActor, roles, systemActor } from './actor.ts'

test('the roles go from the narrowest to the widest', () => {
  expect(roles).toEqual([
    'official',
    'focal_point',
    'evaluator',
    'advisory_body',
    'international_organization',
    'secretariat',
    'administrator',
  ])
})

test('the public is nobody and holds nothing', () => {
  expect(publicActor).toEqual({ accountId: null, personId: null, name: '', posts: [] })
})

test('the program itself acts as an administrator without an account', () => {
  expect(systemActor).toEqual({
    accountId: null,
    personId: null,
    name: 'Minga',
    posts: [{ institutionId: 0, role: 'administrator' }],
  })
})

test('who has an account is signed in, with or without a post', () => {
  expect(isSignedIn(withoutPost)).toBe(true)
  expect(isSignedIn(publicActor)).toBe(false)
})

test('a role is had by any post that gives it, and by no other', () => {
  const actor = holding([own, 'official'], [other, 'focal_point'])
  expect(hasRole(actor, 'focal_point')).toBe(true)
  expect(hasRole(actor, 'secretariat', 'official')).toBe(true)
  expect(hasRole(actor, 'secretariat', 'administrator')).toBe(false)
  expect(hasRole(actor)).toBe(false)
  expect(hasRole(withoutPost, ...roles)).toBe(false)
})

test('a post is held in its institution, with its role, and both must be of the same post', () => {
  const actor = holding([own, 'official'], [other, 'focal_point'])
  expect(holdsPost(actor, other, 'focal_point')).toBe(true)
  expect(holdsPost(actor, own, 'focal_point', 'official')).toBe(true)
  expect(holdsPost(actor, own, 'focal_point')).toBe(false)
  expect(holdsPost(actor, other, 'official')).toBe(false)
  expect(holdsPost(actor, 3, ...roles)).toBe(false)
})
