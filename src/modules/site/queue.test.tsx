import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import type { Module, Waiting } from '#platform/module.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { siteText } from './text/index.ts'
import { QueueView } from './views/queue.tsx'

let database: Awaited<ReturnType<typeof freshDatabase>>
let app: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  app = testApp(database)
})
afterAll(() => database.drop())

const now = new Date('2026-11-25T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
const item = (title: string, due: Date | null): Waiting => ({
  due,
  title,
  detail: `Detail of ${title}`,
  subject: 'Chile',
  action: { text: 'Open', path: `/calls/2027/${title}` },
})

const drawn = (waiting: Waiting[], lang: (typeof languages)[number] = 'en') =>
  renderToString(
    <QueueView lang={lang} t={siteText(lang)} waiting={waiting} now={now} timeZone="America/New_York" />,
  )

test('what waits stands under its time, each with one link that says what it is about', () => {
  const html = drawn([
    item('late', inDays(-2)),
    item('soon', inDays(7)),
    item('far', inDays(7.1)),
    item('open', null),
  ])
  expect([...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
    'Overdue',
    'In the next seven days',
    'Later',
    'No deadline',
  ])
  expect(html.match(/<a /g)).toHaveLength(4)
  expect(html).toContain('href="/en/calls/2027/late">Open<span class="govuk-visually-hidden"> late</span>')
  expect(html).toContain('Overdue by 2 days')
  expect(html).toContain('Time left: 7 days<')
  expect(html).toContain(
    '<time datetime="2026-11-23T12:00:00.000Z">Monday, November 23, 2026 at 7:00 AM (Eastern Standard Time, UTC-5)</time>',
  )
  expect(html).toContain('4 items')
})

test('with nothing waiting the page says so in every language', () => {
  const empty = languages.map((lang) => /<h2[^>]*>([^<]*)/.exec(drawn([], lang))?.[1])
  expect(empty).toEqual([
    'Nada espera por usted',
    'Nothing waits for you',
    'Nada espera por você',
    'Rien ne vous attend',
  ])
})

test('people with a post have the page in their menu; the public is sent to sign in', async () => {
  const cookie = await app.signIn('secretariat')
  const { status, text } = await app.page('/es/queue', { cookie })
  expect(status).toBe(200)
  expect(text).toContain('Lo que espera por usted')
  expect((await app.page('/es/calls', { cookie })).text).toContain('href="/es/queue"')
  expect((await app.page('/es/calls')).text).not.toContain('/es/queue')
  expect((await app.get('/es/queue')).headers.get('location')).toBe('/es/sign-in?next=%2Fes%2Fqueue')
})

test('what modules tell comes together, the first due first and the undated last', async () => {
  const telling = (name: string, waiting: Waiting[]): Module => ({ name, waiting: async () => waiting })
  const asked = testApp(database, {}, [
    telling('a', [item('undated', null), item('third', inDays(3))]),
    telling('b', [item('second', inDays(2)), item('first', inDays(-1))]),
  ])
  const cookie = await asked.signIn('secretariat')
  const { text } = await asked.page('/en/queue', { cookie })
  expect([...text.matchAll(/<dt[^>]*>(\w+)/g)].map(([, title]) => title)).toEqual([
    'first',
    'second',
    'third',
    'undated',
  ])
})
