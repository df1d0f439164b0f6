import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeRoutes } from '#src/route-list.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { memberWith, newBrowser, passphrase } from '#test/members.ts'
import { samplePath } from '#test/sample-path.ts'
import { formsOf } from '#test/text-browser.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let routes: string[][]

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  routes = describeRoutes(site.app.routes)
    .filter((line) => /^(POST|PUT|PATCH|DELETE)\s/.test(line))
    .map((line) => line.split(/\s+/))
})
afterAll(() => database.drop())

const own = { 'sec-fetch-site': 'same-origin' }
const send = (path: string, headers: Record<string, string>, form: Record<string, string> = {}) =>
  site.app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: new URLSearchParams(form),
  })
const tokenOf = (html: string) => /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** A browser that opened the page of signing in: its cookies and the token it was given. */
const visitor = async (cookie?: string) => {
  const response = await site.get('/es/sign-in', { cookie })
  const marks = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  return { cookie: [cookie, ...marks].filter(Boolean).join('; '), token: tokenOf(await response.text()) }
}

test('no change of any route is taken without the token of a form that we drew for this browser', async () => {
  const [session, stranger] = [await site.signIn('secretariat'), await visitor()]
  const { cookie, token } = await visitor()
  expect(routes.length).toBeGreaterThan(100)
  const taken: string[] = []
  for (const [method = '', pattern = '', permission] of routes) {
    const path = samplePath(pattern)
    const attempts: Record<string, string>[] = [
      { cookie: `${session}; ${cookie}` },
      { cookie: `${session}; ${cookie}`, 'x-form-token': stranger.token },
      { cookie: session, 'x-form-token': token },
      { cookie: `${session}; ${cookie}`, 'x-form-token': `9${token}` },
    ]
    for (const headers of attempts) {
      const response = await site.app.request(`http://localhost${path}`, {
        method,
        headers: { ...own, ...headers },
      })
      // What the Secretariat may not do at all is not there for it; everything else is refused.
      if (response.status !== 403 && !(response.status === 404 && permission !== 'public'))
        taken.push(`${response.status} ${method} ${path}`)
    }
  }
  expect(taken).toEqual([])
})

test('every form that changes something begins with the token, and its page is kept for nobody', async () => {
  const cookie = await site.signIn('secretariat')
  for (const [path, request] of [
    ['/es/sign-in', {}],
    ['/fr/password-reset', {}],
    ['/es/account', { cookie }],
    ['/en/calls', { cookie }],
    ['/pt/linter', { cookie }],
    ['/es/nada', { cookie }],
  ] as const) {
    const { text, headers } = await site.page(path, request)
    const forms = formsOf(text)
    expect([path, forms.length > 0, headers.get('cache-control')]).toEqual([path, true, 'private, no-store'])
    for (const { fields } of forms) expect([path, fields[0]?.name]).toEqual([path, 'form_token'])
  }
  const before = site.cache.pages()
  const { cookie: mark } = await visitor()
  await site.get('/es/sign-in', { cookie: mark })
  expect(site.cache.pages()).toBe(before)
  expect((await site.page('/es/ministries')).text).not.toContain('form_token')
})

test('forms of several tabs hold, also those opened before signing in, and after the session got a new token', async () => {
  const member = await memberWith(database)
  const { cookie, token } = await visitor()
  const form = { email: member.email, password: passphrase, form_token: token }
  const signedIn = await send('/es/sign-in', { cookie }, form)
  const session = newBrowser(signedIn).cookie
  const tab = tokenOf((await site.page('/es/account/password', { cookie: `${session}; ${cookie}` })).text)
  const changed = await send(
    '/es/account/password',
    { cookie: `${session}; ${cookie}` },
    {
      current: passphrase,
      password: 'otra frase bien larga',
      form_token: tab,
    },
  )
  expect(changed.headers.get('location')).toBe('/es/account?done=password')
  const renewed = `${newBrowser(changed).cookie}; ${cookie}`
  for (const form_token of [tab, token])
    expect((await send('/es/account/sessions/end-others', { cookie: renewed }, { form_token })).status).toBe(
      303,
    )
})

test('what one person’s form holds is not sent in the name of the next who uses the browser', async () => {
  const { cookie } = await visitor()
  const first = `${await site.signIn('secretariat')}; ${cookie}`
  const form_token = tokenOf((await site.page('/es/account', { cookie: first })).text)
  const second = `${await site.signIn('focal-point')}; ${cookie}`
  const refused = await send(
    '/es/portfolio',
    { cookie: second },
    { form_token, title: 'El texto de otra persona' },
  )
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('Este formulario ya no vale')
  expect((await send('/es/sign-out', { cookie }, { form_token })).status).toBe(303)
})

test('what was typed into a form that no longer holds comes back, to be sent again; a password does not', async () => {
  const cookie = `${await site.signIn('focal-point')}; ${(await visitor()).cookie}`
  const title = 'Un programa con <nombre> bien largo'
  const refused = await send('/es/portfolio', { cookie }, { title })
  const page = await refused.text()
  expect([refused.status, page.includes('Un programa con &lt;nombre')]).toEqual([403, true])
  const form = formsOf(page).find(({ action }) => action === '/es/portfolio')
  expect(form?.fields.map(({ name }) => name)).toEqual(['form_token', 'title'])
  const form_token = form?.fields[0]?.value ?? ''
  expect((await send('/es/portfolio', { cookie }, { form_token, title })).status).not.toBe(403)
  const secret = await send('/es/sign-in', {}, { email: 'ana@example.net', password: 'tres gatos' })
  expect([secret.status, (await secret.text()).includes('tres gatos')]).toEqual([403, false])
})

test('a form with a file proves itself by its first field, before the file is read', async () => {
  const cookie = `${await site.signIn('secretariat')}; ${(await visitor()).cookie}`
  const form_token = tokenOf((await site.page('/es/linter', { cookie })).text)
  const sent = async (fields: [string, string | Blob][], split = false) => {
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value)
    const body = new Uint8Array(await new Response(form).arrayBuffer())
    const type = `multipart/form-data; boundary=${new TextDecoder().decode(body).split('\r\n')[0]?.slice(2)}`
    const stream = new ReadableStream({
      start: (controller) => {
        const step = split ? 7 : body.length
        for (let at = 0; at < body.length; at += step) controller.enqueue(body.slice(at, at + step))
        controller.close()
      },
    })
    return site.app.request('http://localhost/es/linter', {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { ...own, cookie, 'content-type': type },
    } as RequestInit)
  }
  const text: [string, string] = ['text', 'La red tiene 34 miembros.']
  expect((await sent([['form_token', form_token], text])).status).toBe(200)
  expect((await sent([['form_token', form_token], text], true)).status).toBe(200)
  for (const fields of [[text], [text, ['form_token', form_token]], [['form_token', 'x'], text]])
    expect((await sent(fields as [string, string][])).status).toBe(403)
})
