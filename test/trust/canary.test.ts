import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfOwn } from '#modules/privacy/actions/own-data.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { describeRoutes } from '#src/route-list.ts'
import { testCtx } from '#test/database.ts'
import { absentPath, withoutAddress, withoutMarks } from '#test/trust/absent.ts'
import { sendWrongly } from '#test/trust/bad-input.ts'
import { absentLike } from '#test/trust/canaries.ts'
import { unwatchedColumns } from '#test/trust/columns.ts'
import { asking, type Crawled, crawl, openLog, type Route, routesOf } from '#test/trust/crawl.ts'
import { fill, parametersOf } from '#test/trust/examples.ts'
import { opening } from '#test/trust/grants.ts'
import { receivedMails } from '#test/trust/mails.ts'
import { type Persona, personas, type Signed } from '#test/trust/personas.ts'
import { type Kind, policy } from '#test/trust/policy.ts'
import { textIn } from '#test/trust/reading.ts'
import { openScanner } from '#test/trust/scan.ts'
import { changeSecrets } from '#test/trust/unchanged.ts'
import { openUndone } from '#test/trust/undone.ts'
import { openWorld, type World } from '#test/trust/world.ts'

let world: World
let routes: Route[]
let log: ReturnType<typeof openLog>
let ask: ReturnType<typeof asking>
const crawled = new Map<Persona, Crawled[]>()
const questions = new Map<Persona, { action: string; name: string }[]>()

beforeAll(async () => {
  world = await openWorld()
  routes = routesOf(describeRoutes(world.site.app.routes))
  log = openLog(openScanner(world.canaries.all))
  ask = asking(world)
}, 240_000)
afterAll(() => world?.close())

/** What somebody would look for by a name or a word. */
const soughtKinds: Kind[] = [
  'answer',
  'draft-program',
  'archived-program',
  'report',
  'unreleased-letter',
  'evaluator-name',
  'person-email',
]

const told = ({ who, path, channel, canary }: (typeof log)['leaks'][number]) =>
  `${who} reads ${canary.value} in the ${channel} of ${path}`

test('every parameter of every route has an example', () => {
  const withObject = routes.filter(({ pattern }) => parametersOf(pattern).length > 0)
  expect(withObject.length).toBeGreaterThan(150)
  for (const { pattern } of routes) expect(fill(world.examples, pattern, 'es').length).toBeGreaterThan(0)
  expect(() => fill(world.examples, '/{lang}/strangers/:stranger{[1-9]}', 'es')).toThrow(
    '/strangers/:stranger',
  )
})

test('every kind of secret that the policy knows is in the world, each with a string of its own', () => {
  const kinds = new Set<string>(world.canaries.all.map(({ kind }) => kind))
  expect(Object.keys(policy).filter((kind) => !kinds.has(kind))).toEqual([])
  const values = world.canaries.all.map(({ value }) => value)
  expect(new Set(values).size).toBe(values.length)
  expect(values.length).toBeGreaterThan(600)
})

test('every column into which somebody types holds a secret of the world', async () => {
  expect(await unwatchedColumns(world)).toEqual([])
})

describe('nobody reads what the policy does not say', () => {
  const visit = async (who: Persona, lang: Lang) => {
    const before = log.leaks.length
    const found = await crawl({ routes, world, ask, log, may: opening(world) }, who, lang)
    const failed = found.pages.filter(({ answer }) => answer.status >= 500)
    expect(failed.map(({ path }) => path)).toEqual([])
    expect(log.leaks.slice(before).map(told)).toEqual([])
    return found
  }

  test.each(personas)('as %s', { timeout: 300_000 }, async (who) => {
    const found = await visit(who, 'es')
    crawled.set(who, found.pages)
    questions.set(who, found.questions)
  })

  test('in a form that comes back because something in it is wrong', { timeout: 300_000 }, async () => {
    const { undo, close } = await openUndone(world.database)
    const before = log.leaks.length
    const [returned, failed] = [new Set<string>(), [] as string[]]
    try {
      for (const [who, pages] of crawled) {
        const found = await sendWrongly({ routes, ask, log, undo }, who, pages)
        for (const pattern of found.returned) returned.add(pattern)
        failed.push(...found.failed)
      }
    } finally {
      close()
    }
    expect(failed).toEqual([])
    expect(log.leaks.slice(before).map(told)).toEqual([])
    // Of what an empty form is answered, test/trust/matrix.test.ts reads every one.
    expect(returned.size).toBeGreaterThan(50)
  })

  test('in the other languages', { timeout: 300_000 }, async () => {
    for (const [who, lang] of [
      ['provider', 'fr'],
      ['other', 'pt'],
      ['evaluator', 'en'],
    ] as const)
      await visit(who, lang)
  })

  test('in what can be looked for: an answer is that to nonsense', { timeout: 300_000 }, async () => {
    const different: string[] = []
    for (const who of ['public', 'other'] as const)
      for (const { action, name } of (questions.get(who) ?? []).filter((one) => one.name === 'q'))
        for (const kind of soughtKinds) {
          const secret = world.canaries.all.find((one) => one.kind === kind && !one.seenBy.has(who))
          const answerTo = async (value: string) => {
            const path = `${action}?${new URLSearchParams({ [name]: value })}`
            const answer = await ask(who, path)
            log.note(who, path, answer)
            return withoutAddress(answer, value)
          }
          if (secret && (await answerTo(secret.value)) !== (await answerTo(absentLike(secret))))
            different.push(`${who} ${action}?${name}=${secret.value}`)
        }
    expect(different).toEqual([])
    expect(log.leaks.map(told)).toEqual([])
  })

  test('in the indexes behind the search', async () => {
    const { rows } = await world.database.pool.query<{ text: string }>(
      `select concat_ws(' ', title, body, plain, words::text) as text from search.entry
       union all select concat_ws(' ', said, title_words::text, words::text) from portfolio.program_index`,
    )
    const scan = openScanner(world.canaries.all)
    const found = rows.flatMap(({ text }) => scan(text))
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter(({ seenBy }) => !seenBy.has('public')).map(({ value }) => value)).toEqual([])
  })
})

test('a mail says only what its reader may read', async () => {
  const scan = openScanner(world.canaries.all)
  const readers = new Map<string, Persona>(
    Object.entries(world.people).map(([who, { email }]) => [email, who as Persona]),
  )
  const mails = await receivedMails(world)
  expect(mails.length).toBeGreaterThan(50)
  const leaks = mails.flatMap(({ to, subject, text }) => {
    const reader = readers.get(to)
    // They were focal points of Guatemala until the last thing that happens in the world.
    const standing = reader === 'closed' || reader === 'former' ? 'owner' : reader
    return scan(text)
      .filter((canary) => {
        const isTheirs = canary.seenBy.has(reader ?? 'holder') || canary.seenBy.has(standing ?? 'holder')
        if (isTheirs) log.seen.add(canary)
        return !isTheirs && !to.includes(canary.value) && canary.kind !== 'link-token'
      })
      .map(({ value }) => `${reader ?? to} reads ${value} in the mail "${subject}"`)
  })
  expect(leaks).toEqual([])
})

test('the copy of one’s own data holds nothing else', async () => {
  const leaks: string[] = []
  for (const who of Object.keys(world.people) as Signed[]) {
    const { actor, personId, accountId, name, email } = world.people[who]
    const subject = { personId, accountId, name, email, language: 'es' as const, isSample: false }
    const copy = await copyOfOwn(testCtx(world.database, { actor }), subject)
    const text = textIn(Buffer.from(copy), 'application/zip')
    // Whoever has left keeps what they wrote while they were there.
    const standing = who === 'closed' || who === 'former' ? 'owner' : who
    for (const { value, seenBy } of openScanner(world.canaries.all)(text))
      if (!seenBy.has(who) && !seenBy.has(standing)) leaks.push(`${who} reads ${value}`)
  }
  expect(leaks).toEqual([])
})

test('each secret was read by somebody who may: what nobody ever finds proves nothing', () => {
  const unseen = world.canaries.all.filter((canary) => canary.seenBy.size > 0 && !log.seen.has(canary))
  expect(unseen.map(({ value }) => value)).toEqual([])
})

test('what is there and not theirs answers, byte for byte, as what is not there', {
  timeout: 300_000,
}, async () => {
  const told: string[] = []
  let compared = 0
  for (const [who, pages] of crawled) {
    const refusals = new Map<string, string>()
    for (const { path, route, filled, answer } of pages) {
      if (!route || !filled || answer.status < 300) continue
      const absent = absentPath(route.pattern, filled)
      if (absent === undefined) continue
      const known = refusals.get(route.pattern)
      const nothing = known ?? withoutAddress(await ask(who, absent), absent)
      refusals.set(route.pattern, nothing)
      compared += 1
      if (answer.status === 404 && withoutAddress(answer, path) !== nothing) told.push(`${who} ${path}`)
    }
  }
  expect(told).toEqual([])
  expect(compared).toBeGreaterThan(1_000)
})

test('what the public reads is not made of what it may not read: with other secrets it is the same, byte for byte', {
  timeout: 300_000,
}, async () => {
  const pages = (crawled.get('public') ?? []).filter(
    ({ path, route, filled, answer }) =>
      route &&
      filled &&
      answer.status === 200 &&
      !path.includes('/api/v1/openapi') &&
      !/[\w-]{43}/.test(path),
  )
  const read = async () => {
    world.site.cache.clear()
    const answers = new Map<string, string>()
    for (const { path } of pages) {
      const { status, lasting, text } = await ask('public', path)
      const isMarked = withoutMarks(text) !== text
      const headers = isMarked ? lasting.replace(/^etag: .*$/m, '') : lasting
      answers.set(path, withoutMarks([status, headers, text].join('\n')))
    }
    return answers
  }
  const before = await read()
  expect(before.size).toBeGreaterThan(150)
  expect(await changeSecrets(world)).toBeGreaterThan(500)
  const after = await read()
  const changed = [...before].flatMap(([path, said]) => {
    const now = (after.get(path) ?? '').split('\n')
    const at = said.split('\n').findIndex((line, row) => line !== now[row])
    return at < 0 ? [] : [`${path}: ${said.split('\n')[at]?.slice(0, 200)} | ${now[at]?.slice(0, 200)}`]
  })
  expect(changed).toEqual([])
})
