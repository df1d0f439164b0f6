import { expect, test } from 'vitest'
import { describeVariables, readConfig } from '#src/config.ts'

test('everything has a default', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    role: 'both',
    demo: true,
    databaseUrl: undefined,
    origin: 'http://localhost:3000',
  })
})

test('an empty variable is an unset one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(3000)
})

test('sample people exist on the embedded database alone', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://a@b/c', DEMO: 'on' }).demo).toBe(false)
  expect(readConfig({ DEMO: 'off' }).demo).toBe(false)
})

test('what cannot be used is named with its remedy', () => {
  expect(() => readConfig({ PORT: '70000', DATABASE_URL: 'mysql://x' })).toThrow(
    /PORT: .*; DATABASE_URL: must be an address/,
  )
  expect(() => readConfig({ S3_URL: 'https://s3.example.org/b' })).toThrow('S3_URL is set without its keys.')
  expect(() => readConfig({ SECRET_KEY: 'short' })).toThrow(/SECRET_KEY: must be 32 bytes/)
})

test('the doctor tells every variable and no secret', () => {
  const told = describeVariables({ DATABASE_URL: 'postgres://u:hidden@h/d', SECRET_KEY: 'hidden' })
  expect(told.every(({ description }) => description.length > 10)).toBe(true)
  expect(JSON.stringify(told)).not.toContain('hidden')
})
