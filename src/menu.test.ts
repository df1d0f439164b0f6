import { expect, test } from 'vitest'
import { type Actor, publicActor, type Role } from '#platform/actor.ts'
import { permissionsByRole } from '#platform/http/permissions.ts'
import { menuFor } from '#src/menu.ts'
import { modules } from '#src/modules.ts'
import { holding, own } from '#test/actors.ts'

const items = modules.flatMap((module) => module.navigation ?? [])
const granted = permissionsByRole(modules)

const menuOf = (actor: Actor, at = '') =>
  menuFor(items, {
    lang: 'en',
    may: (permission) => granted.of(actor).has(permission),
    isCurrent: (path) => path === at,
  })
const rowOf = (actor: Actor) => menuOf(actor).nav.map(({ text }) => text)
const holdingAs = (...roles: Role[]) => holding(...roles.map((role): [number, Role] => [own, role]))
const workOf = (actor: Actor) =>
  menuOf(actor).work?.areas.map(({ title, links }) => [title, ...links.map(({ text }) => text)])

const everybody = [
  'Portfolio',
  'Activities',
  'Calls',
  'Workshops',
  'Ministries',
  'Library',
  'Results',
  'Reports',
]

test('the public has a row, and whoever has little to do has it beside what everybody reads', () => {
  expect(rowOf(publicActor)).toEqual(everybody)
  expect(rowOf(holdingAs('focal_point'))).toEqual([
    'To do',
    'Portfolio',
    'My programs',
    'Activities',
    'Calls',
    'Proposals',
    'Reports and follow-up',
    'My visits',
    'Workshops',
    'Ministries',
    'Library',
    'Results',
    'Reports',
  ])
  expect(rowOf(holdingAs('evaluator'))).toContain('My ratings')
  for (const actor of [publicActor, holdingAs('focal_point'), holdingAs('official'), holdingAs('evaluator')])
    expect(menuOf(actor).work).toBeUndefined()
})

test('the Secretariat has what everybody has, then what waits, then its work by its parts', () => {
  expect(rowOf(holdingAs('secretariat'))).toEqual([...everybody, 'To do'])
  expect(workOf(holdingAs('secretariat'))).toEqual([
    ['Calls', 'Proposals', 'My ratings'],
    ['Visits', 'Plan visits', 'Reports and follow-up'],
    ['Portfolio and reports', 'My programs', 'Check a report'],
    ['Administration', 'Refused mail'],
  ])
  expect(workOf(holdingAs('administrator'))?.at(-1)).toEqual([
    'Administration',
    'Refused mail',
    'Personal data',
    'Record',
  ])
})

test('what folds away tells that the page is one of it', () => {
  const at = (path: string) => menuOf(holdingAs('secretariat'), path).work
  expect(at('/refused-mail')?.current).toBe(true)
  expect(at('/calls')?.current).toBe(false)
  const links = at('/refused-mail')?.areas.flatMap((area) => area.links) ?? []
  expect(links.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/en/refused-mail'])
})

test('an entry that not everybody has is of somebody’s work, but for what waits', () => {
  const outside = items.filter(({ permission, work }) => permission !== 'public' && !work)
  expect(outside.map(({ path }) => path)).toEqual(['/queue'])
  expect(items.filter(({ permission, work }) => permission === 'public' && work)).toEqual([])
})
