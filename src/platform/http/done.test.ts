import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Actor, publicActor } from '../actor.ts'
import { openSecrets } from '../auth/secrets.ts'
import type { Ctx } from '../context.ts'
import { takeDone } from './done.ts'
import { type Env, seeOther } from './route.ts'

const secrets = openSecrets(Buffer.alloc(32, 7).toString('base64'))
const person = (accountId: number): Actor => ({ ...publicActor, accountId })

/** A site where a change says so and the page after it tells what it was told. */
const site = (actor: Actor, origin = 'https://minga.example') => {
  const app = new Hono<Env>()
  app.use((c, next) => {
    c.set('ctx', { actor, services: { origin, secrets } } as Ctx)
    return next()
  })
  app.post('/change', (c) => seeOther(c, '/page', 'Se guardó «ñ»'))
  app.post('/silent', (c) => seeOther(c, '/page'))
  app.get('/page', (c) => c.text(takeDone(c) ?? 'nothing'))
  const told = async (cookie: string) => app.request('/page', { headers: { cookie } })
  return { app, told }
}

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

test('the page after a change says it once, to whoever made it', async () => {
  const { app, told } = site(person(1))
  const change = await app.request('/change', { method: 'POST' })
  expect([change.status, change.headers.get('location')]).toEqual([303, '/page'])
  expect(change.headers.get('set-cookie')).toMatch(
    /^minga-done=[\w%]+; Max-Age=60; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const page = await told(cookieOf(change))
  expect(await page.text()).toBe('Se guardó «ñ»')
  expect(page.headers.get('set-cookie')).toMatch(/^minga-done=; Max-Age=0; Path=\//)
  expect(await (await site(person(2)).told(cookieOf(change))).text()).toBe('nothing')
  expect(await (await site(publicActor).told(cookieOf(change))).text()).toBe('nothing')
})

test('nothing is said where there is nothing to say, or nobody to hear it', async () => {
  expect((await site(person(1)).app.request('/silent', { method: 'POST' })).headers.has('set-cookie')).toBe(
    false,
  )
  expect((await site(publicActor).app.request('/change', { method: 'POST' })).headers.has('set-cookie')).toBe(
    false,
  )
})

test('nobody can make the page say something else', async () => {
  const { told } = site(person(1))
  const note = (more: object) =>
    JSON.stringify({ text: 'x', accountId: 1, until: Date.now() + 9_000, ...more })
  const sealed = (plain: string) => `minga-done=${encodeURIComponent(secrets.seal(plain))}`
  expect(await (await told(sealed(note({})))).text()).toBe('x')
  const forged = [
    `minga-done=${encodeURIComponent(note({}))}`,
    'minga-done=',
    'minga-done=AAAA',
    `${sealed(note({})).slice(0, -8)}AAAAAAAA`,
    sealed(note({ until: Date.now() - 1 })),
    sealed(note({ text: 'x'.repeat(301) })),
    sealed('secret of another kind'),
  ]
  for (const cookie of forged) expect(await (await told(cookie)).text()).toBe('nothing')
})
