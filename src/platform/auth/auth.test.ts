import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { openBreached } from './breached-passwords.ts'
import { isCommonPassword } from './common-passwords.ts'
import { openGate } from './gate.ts'
import { hashPassword, needsRehash, verifyPassword } from './password.ts'
import { qrCode } from './qr-code.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'

describe('passwords', () => {
  test('are known again, however the keyboard composed the accents', async () => {
    const hash = await hashPassword('el café de la oficina')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(hash, 'el cafe\u0301 de la oficina')).toBe(true)
    expect(await verifyPassword(hash, 'el cafe de la oficina')).toBe(false)
    expect(await verifyPassword(undefined, 'el café de la oficina')).toBe(false)
  })

  test('hashed with other parameters are hashed again', async () => {
    const hash = await hashPassword('el café de la oficina')
    expect(needsRehash(hash)).toBe(false)
    expect(needsRehash(hash.replace('t=2', 't=1'))).toBe(true)
  })

  test.each([
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'Contraseña2026!',
    'P4ssw0rd1234',
    'Guatemala2026',
    'qwertyuiop12',
    'ministeriotrabajo',
    '000000000000',
    '19-11-1978-00',
  ])('%s is refused as common', (password) => expect(isCommonPassword(password)).toBe(true))

  test.each([
    'tres gatos en la azotea',
    'kX9#mv2LqTz!',
    'correct horse battery',
    'lunes sin reuniones',
    'le train de nuit 1962',
  ])('%s is taken', (password) => expect(isCommonPassword(password)).toBe(false))
})

test('passwords stolen elsewhere are known, with signs around them too, and hardly any other is taken for one', () => {
  const isBreached = openBreached(root)
  for (const password of [
    'qazwsxedcrfvtgb',
    'QazWsxEdcRfvTgb',
    'trustno1',
    'Bullshit!2027',
    '2027--mustang--77',
  ])
    expect([password, isBreached(password)]).toEqual([password, true])
  for (const password of [
    'tres gatos en la azotea',
    'lunes sin reuniones',
    'kX9#mv2LqTz!',
    'le train de nuit 1962',
  ])
    expect([password, isBreached(password)]).toEqual([password, false])
  // One in 15,000 was reckoned; the same strings in every run.
  const others = Array.from({ length: 60_000 }, (_, at) => `zq ${at.toString(36)} ñandú`)
  expect(others.filter(isBreached).length).toBeLessThan(20)
})

test('a gate lets a few through at a time, and the next when one has failed', async () => {
  const gate = openGate(2)
  let running = 0
  let most = 0
  const work = (fails: boolean) => async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((done) => setTimeout(done, 2))
    running -= 1
    if (fails) throw new Error('expected')
  }
  const all = await Promise.allSettled([false, true, true, false, false].map((fails) => gate(work(fails))))
  expect(most).toBe(2)
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
})

test('codes are those of RFC 6238, half a minute early or late', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const at = (seconds: number) => totpStep(secret, '287082', new Date(seconds * 1000))
  expect([at(59), at(29), at(89), at(120), at(-31)]).toEqual([1, 1, 1, undefined, undefined])
  expect(totpAddress(newTotpSecret(), 'RIAL', 'ana@example.org')).toMatch(
    /^otpauth:\/\/totp\/RIAL:ana%40example\.org\?/,
  )
})

test('a QR code is drawn as it was when a decoder read it back', () => {
  const address = 'otpauth://totp/RIAL:ana%40example.org?issuer=RIAL&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const drawn = qrCode(address).map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))
  expect(drawn).toHaveLength(41)
  expect(createHash('sha256').update(drawn.join('')).digest('hex')).toBe(
    'bfbf09d3f29699604bea450e403d9e0d7b465cf7e5d68f7a34f4bf35e136e7b6',
  )
  expect(() => qrCode('x'.repeat(288))).toThrow('too long')
})
