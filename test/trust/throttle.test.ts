import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accountsText } from '#modules/accounts/text/index.ts'
import { openLog } from '#platform/log/index.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { modules } from '#src/modules.ts'
import { freshDatabase, keptJobs } from '#test/database.ts'
import { provenBy } from '#test/form-token.ts'
import { authenticatorOf, memberWith, passphrase } from '#test/members.ts'
import { testServices } from '#test/record.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let bare: Server
let proxied: Server

/** The site on a port of its own, with so many proxies of ours in front. */
const listening = async (proxies: number): Promise<Server> => {
  const { app } = createApp({
    config: readConfig({ ORIGIN: testServices.origin, TRUSTED_PROXIES: String(proxies) }),
    database,
    jobs: keptJobs().jobs,
    log: openLog('silent'),
    modules,
    services: testServices,
    assetsFolder: inject('assetsFolder'),
  })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

beforeAll(async () => {
  database = await freshDatabase()
  ;[bare, proxied] = [await listening(0), await listening(1)]
})
afterAll(async () => {
  for (const server of [bare, proxied]) server?.close()
  await database?.drop()
})

type Attempt = { email: string; password?: string; code?: string; cookie?: string; headers?: string[] }

/** Tries to sign in over a connection of its own, every byte of which the sender chooses. */
const attempt = async (
  server: Server,
  { email, password = 'x', code = '', cookie, headers = [] }: Attempt,
): Promise<string> => {
  const body = new URLSearchParams({ email, password, code }).toString()
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const proven = Object.entries(provenBy(testServices, cookie)).map(([name, value]) => `${name}: ${value}`)
  socket.write(
    [
      'POST /es/sign-in HTTP/1.1',
      'Host: localhost',
      'Connection: close',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      ...proven,
      ...headers,
      '',
      body,
    ].join('\r\n'),
  )
  return text(socket)
}

const { signIn } = accountsText('es')
const wait = signIn.wait(1).slice(0, 20)

/** What came of it, as the sender reads it. */
const outcomeOf = (answer: string): string => {
  if (/^HTTP\/1\.1 303 [\s\S]*?\r\nset-cookie: minga=/i.test(answer)) return 'signed in'
  if (answer.includes(signIn.refused)) return 'refused'
  return answer.includes(wait) ? 'wait' : answer.slice(0, 200)
}

const hop = (last: string, before = '') => [`X-Forwarded-For: ${before}${last}`]
const forged = (by: number) => [
  ...hop(`203.0.113.${by}`),
  `X-Forwarded-For: 198.51.100.${by}`,
  `Forwarded: for=203.0.113.${by}`,
  `X-Real-IP: 203.0.113.${by}`,
  `X-Client-IP: 203.0.113.${by}`,
  `True-Client-IP: 203.0.113.${by}`,
  `CF-Connecting-IP: 203.0.113.${by}`,
]

/** Twenty guesses, each at another person, are what one address has free. */
const guessTwenty = async (server: Server, headersOf: (by: number) => string[]) => {
  const outcomes: string[] = []
  for (let by = 1; by <= 20; by += 1)
    outcomes.push(
      outcomeOf(await attempt(server, { email: `nadie${by}@example.net`, headers: headersOf(by) })),
    )
  await database.pool.query("delete from accounts.throttle where kind = 'email'")
  return outcomes
}

const refusals = Array.from({ length: 20 }, () => 'refused')

test('without a proxy of ours, whatever address is written into a request, guesses count for the connection', async () => {
  expect(await guessTwenty(bare, forged)).toEqual(refusals)
  expect(outcomeOf(await attempt(bare, { email: 'otra@example.net', headers: forged(99) }))).toBe('wait')
  expect(outcomeOf(await attempt(bare, { email: 'otra@example.net' }))).toBe('wait')
  await database.pool.query('delete from accounts.throttle')
})

test('behind one proxy, guesses count for the address that it wrote last, and for none that the sender wrote before', async () => {
  const [guesser, victim] = ['192.0.2.7', '192.0.2.8']
  const posing = (by: number) => [...hop(guesser, `${victim}, 203.0.113.${by}, `), `Forwarded: for=${victim}`]
  expect(await guessTwenty(proxied, posing)).toEqual(refusals)
  for (const headers of [hop(guesser), hop(guesser, `${victim}, `), [...hop(victim), ...hop(guesser)]])
    expect(outcomeOf(await attempt(proxied, { email: 'otra@example.net', headers }))).toBe('wait')
  const member = await memberWith(database)
  const entering = { email: member.email, password: passphrase, headers: hop(victim) }
  expect(outcomeOf(await attempt(proxied, entering))).toBe('signed in')
  await database.pool.query('delete from accounts.throttle')
})

test('guesses at somebody’s address from elsewhere keep them out neither of a browser they know nor, with their code, of a new one', async () => {
  const member = await memberWith(database)
  const own = { email: member.email, password: passphrase, headers: hop('192.0.2.20') }
  const first = await attempt(proxied, own)
  const cookie = /minga-device=[^;]+/.exec(first)?.[0]
  const guessed: string[] = []
  for (let by = 1; by <= 7; by += 1)
    guessed.push(outcomeOf(await attempt(proxied, { email: member.email, headers: hop(`203.0.113.${by}`) })))
  expect(guessed).toEqual([...refusals.slice(0, 5), 'wait', 'wait'])
  expect(outcomeOf(await attempt(proxied, own))).toBe('wait')
  expect(outcomeOf(await attempt(proxied, { ...own, cookie }))).toBe('signed in')
  const shows = await authenticatorOf(database, member)
  expect(outcomeOf(await attempt(proxied, { ...own, code: shows(new Date()) }))).toBe('signed in')
  // They still wait who guess.
  expect(outcomeOf(await attempt(proxied, { ...own, headers: hop('203.0.113.8') }))).toBe('wait')
})
