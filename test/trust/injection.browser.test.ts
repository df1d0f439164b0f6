import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { permission, web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { testApp } from '#test/app.ts'
import { chromiumPath } from '#test/chromium.ts'
import { openWatcher } from '#test/trust/injection/browser.ts'
import { type Page, pagesOf } from '#test/trust/injection/pages.ts'
import { dressing, isRaw, isShown, payloads } from '#test/trust/injection/payloads.ts'
import { typeInto } from '#test/trust/injection/typing.ts'
import type { Persona, Signed } from '#test/trust/personas.ts'
import { openWorld, type World } from '#test/trust/world.ts'

/** Pages that let in what was typed: under the site's rules, and with none. */
const plant: Module = {
  name: 'plant',
  web: web()
    .get('/planted/guarded/:at', permission('public'), (c) => {
      const payload = payloads[Number(c.req.param('at'))]
      return c.html(`<!doctype html><p>${payload}</p><input value="${payload}">`)
    })
    .get('/planted/bare', permission('public'), (c) => {
      c.set('guard', {})
      return c.html(`<!doctype html><p>${payloads[0]}</p>`)
    }),
}

/** Who looks at what: those who run a page's kind, and those whose texts are in it. */
const readers: Record<'secretariat' | 'owner' | 'evaluator' | 'public', RegExp> = {
  secretariat: /^(?!public)/,
  owner: /^(account|portfolio\.edit|calls\.|activities\.)/,
  evaluator: /^(evaluation\.(rate|discuss)|site\.queue)/,
  public: /^public$/,
}

let world: World
let pages: [Persona, Page[]][]

beforeAll(async () => {
  world = await openWorld(dressing())
}, 240_000)
afterAll(() => world?.close())

test('what is typed into every form comes back as text', { timeout: 240_000 }, async () => {
  let [fields, kept, refused] = [0, 0, 0]
  for (const who of ['secretariat', 'owner', 'evaluator'] satisfies Signed[]) {
    const seen = await pagesOf(world, who, (asked) => readers[who].test(asked))
    const typed = await typeInto(world, who, seen)
    expect([who, typed.faults]).toEqual([who, []])
    fields += typed.fields
    kept += typed.kept
    refused += typed.refused
  }
  expect(fields).toBeGreaterThan(150)
  expect(kept).toBeGreaterThan(15)
  expect(refused).toBeGreaterThan(40)
})

test('no page draws as markup what somebody typed', { timeout: 240_000 }, async () => {
  pages = []
  for (const [who, may] of Object.entries(readers) as [Persona, RegExp][])
    pages.push([who, await pagesOf(world, who, (asked) => may.test(asked))])
  const all = pages.flatMap(([who, seen]) => seen.map((page) => ({ who, ...page })))
  expect(all.filter(({ html }) => isRaw(html)).map(({ who, path }) => `${who} ${path}`)).toEqual([])
  // They were looked at where they hold it, not around it.
  expect(all.filter(({ html }) => isShown(html)).length).toBeGreaterThan(80)
})

describe.skipIf(!chromiumPath())('in a browser', () => {
  let watcher: Awaited<ReturnType<typeof openWatcher>>
  beforeAll(async () => {
    watcher = await openWatcher(testApp(world.database, {}, [plant]).app.fetch)
  }, 60_000)
  afterAll(() => watcher?.close())

  test('nothing that was typed runs, and no page breaks a rule of its own', {
    timeout: 240_000,
  }, async () => {
    for (const [who, seen] of pages) {
      const paths = seen.filter(({ html }) => isShown(html)).map(({ path }) => path)
      const cookie = who === 'public' ? undefined : world.people[who].cookie
      const asked = payloads.map((payload) => `/es/search?q=${encodeURIComponent(payload)}`)
      const faults = await watcher.faultsOf(who === 'public' ? [...paths, ...asked] : paths, cookie)
      expect([who, faults]).toEqual([who, []])
    }
  })

  test('a page that let it in would be noticed, stopped by the rules or not', async () => {
    const planted = testApp(world.database, {}, [plant])
    for (const at of payloads.keys()) {
      const path = `/es/planted/guarded/${at}`
      expect([at, isRaw((await planted.page(path)).text)]).toEqual([at, true])
      expect((await watcher.faultsOf([path])).join('\n')).toMatch(`${path} let in `)
    }
    expect((await watcher.faultsOf(['/es/planted/guarded/0'])).join('\n')).toMatch('0 broke script-src')
    expect((await watcher.faultsOf(['/es/planted/bare'])).join('\n')).toMatch('bare ran what was typed')
  })
})
