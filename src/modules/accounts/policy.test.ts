import { describe, expect, test } from 'vitest'
import { roles } from '#platform/actor.ts'
import { holding, own, whoMay } from '#test/actors.ts'
import {
  isIdle,
  isUrgedToSecondStep,
  isWorthTouching,
  lifetimes,
  mayKeepReach,
  mustTakeSecondStep,
  passwordFault,
  passwordLength,
  postsKept,
  throttleRules,
} from './policy.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test('who sees whose address refuses mail, and has it written to again', () => {
  expect(whoMay(mayKeepReach)).toEqual(['secretariat', 'administrator'])
})

test('how long each thing lives', () => {
  expect(lifetimes).toEqual({
    session: 7 * day,
    device: 180 * day,
    secondStep: 10 * minute,
    passkey: 5 * minute,
    recoveryCodesShown: 10 * minute,
    reset: hour,
    invitation: 14 * day,
  })
})

describe('a session that lies still ends', () => {
  const seen = new Date(Date.UTC(2027, 0, 1))
  const later = (milliseconds: number) => new Date(seen.getTime() + milliseconds)
  const limitOf = (role: (typeof roles)[number]) => {
    const actor = holding([own, role])
    const limits = [30 * minute, 12 * hour]
    return limits.find((limit) => !isIdle(actor, seen, later(limit)) && isIdle(actor, seen, later(limit + 1)))
  }

  test('after half an hour where it opens the work of all, after half a day elsewhere', () => {
    expect(Object.fromEntries(roles.map((role) => [role, limitOf(role)]))).toEqual({
      official: 12 * hour,
      focal_point: 12 * hour,
      evaluator: 12 * hour,
      advisory_body: 12 * hour,
      international_organization: 12 * hour,
      secretariat: 30 * minute,
      administrator: 30 * minute,
    })
  })

  test('looking in is noted at most once a minute', () => {
    expect(isWorthTouching(seen, later(minute))).toBe(false)
    expect(isWorthTouching(seen, later(minute + 1))).toBe(true)
  })
})

test('a second step is required of those whose account opens everybody’s work, and urged on focal points', () => {
  expect(whoMay(mustTakeSecondStep)).toEqual(['evaluator', 'secretariat', 'administrator'])
  expect(whoMay(isUrgedToSecondStep)).toEqual(['focal_point'])
})

test('a session is opened for each post once, whatever their order', () => {
  const posts = [2, 1, 2].map((institutionId) => ({ institutionId, role: 'official' as const }))
  expect(postsKept({ posts })).toEqual(['1:official', '2:official'])
  expect(postsKept({ posts: [] })).toEqual([])
})

describe('a new password', () => {
  const ana = { name: 'Ana  Peñaloza', email: 'ana.quiroga+rial@trabajo-norte.example' }
  const fault = (password: string, person = ana) => passwordFault(password, person)

  test('has at least twelve signs and at most two hundred and fifty-six, as a person counts them', () => {
    expect(passwordLength).toEqual({ least: 12, most: 256 })
    expect(fault('ñandú-brisa')).toBe('short')
    expect(fault('ñandú-brisas')).toBeUndefined()
    expect(fault('n\u0303andu\u0301-brisa')).toBe('short')
    expect(fault('🦙🌊🌵🍋🎻🧩🪁🛶🧵🪵🪨')).toBe('short')
    const long = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0x4e00 + at))
      .join('')
      .repeat(4)
    expect(fault(long)).toBeUndefined()
    expect(fault(`${long}x`)).toBe('long')
  })

  test('is not one that everybody tries', () => {
    expect(fault('Contraseña2027')).toBe('common')
  })

  test('is not made of the own name or address', () => {
    for (const password of [
      'penaloza-2027',
      'PEÑALOZA-2027',
      'quiroga-20271',
      'trabajo-norte-27',
      'anaquiroga.quiroga',
      'ana.quiroga+rial-27',
      'rialrial-2027',
      'penaloza-quiroga-2027',
    ])
      expect([password, fault(password)]).toEqual([password, 'own'])
  })

  test('may hold the own name beside enough of something else', () => {
    expect(fault('penaloza-v7Kd2Qx')).toBeUndefined()
    expect(fault('penaloza-v7Kd2Q')).toBe('own')
  })

  test('is not taken for the own name because marks on its letters are not counted', () => {
    expect(fault('q\u0302m\u0302k\u0302v\u0302x\u0302r\u0302')).toBeUndefined()
  })

  test('is not measured against pieces too short to be a name, nor against the end of an address', () => {
    expect(fault('anaanaana-vkdq')).toBeUndefined()
    expect(fault('example-vkdqz')).toBeUndefined()
    expect(passwordFault('vkdqz-brisa-7', { name: '', email: '' })).toBeUndefined()
    expect(passwordFault('luna-luna-mar', { name: 'Luna', email: '' })).toBe('own')
    expect(passwordFault('brisas-sol-mar', { name: 'Sol Mar', email: 'sol@mar.example' })).toBeUndefined()
  })
})

test('wrong guesses wait by these rules', () => {
  const guesses = { free: 5, first: 15, longest: 900, forget: 86_400 }
  const crowd = { free: 20, first: 15, longest: 900, forget: 3_600 }
  expect(throttleRules).toEqual({
    email: guesses,
    address: crowd,
    device: { ...guesses, free: 10 },
    second_step: { ...guesses, first: 30, longest: 3_600 },
    device_second_step: { ...guesses, free: 10, longest: 3_600 },
    code_address: crowd,
    own_password: guesses,
    reset_email: { free: 3, first: 900, longest: 86_400, forget: 86_400 },
    reset_address: { ...crowd, longest: 3_600 },
    challenge_address: { ...crowd, free: 60 },
  })
})
