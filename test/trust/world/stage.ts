import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFiles } from '#platform/files/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { openTextBrowser, type PageSeen, type Typed } from '#test/text-browser.ts'
import { openCanaries } from '#test/trust/canaries.ts'
import { gather, type Signed } from '#test/trust/personas.ts'

const origin = 'http://localhost'

/** The site over the record, with files on disk and everybody signed in. */
export const openStage = async (dress?: (value: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-world-'))
  const database = await freshDatabase()
  const { db } = database
  // Sample people read what their ministries read: here every reader is known.
  await db.deleteFrom('directory.post').where('isSample', '=', true).execute()
  const files = openFiles({ varDir: folder, s3: undefined })
  const site = testApp(database, { files })
  const canaries = openCanaries(dress)
  const people = await gather(site, db, canaries)
  const ask = (who: Signed) => (request: Request) => {
    request.headers.set(
      'cookie',
      [people[who].cookie, request.headers.get('cookie')].filter(Boolean).join('; '),
    )
    return Promise.resolve(site.app.request(request))
  }
  const browsers = Object.fromEntries(
    Object.keys(people).map((who) => [who, openTextBrowser(origin, ask(who as Signed))]),
  ) as Record<Signed, ReturnType<typeof openTextBrowser>>
  const seen = (page: PageSeen, what: string) => {
    if (page.status === 200) return page
    const said = [...page.text.matchAll(/href="#[^"]*">([^<]+)</g)].map(([, text]) => text).join('; ')
    throw new Error(`${what}: ${page.path} answered ${page.status}. ${said}`)
  }
  return {
    database,
    db,
    site,
    files,
    canaries,
    people,
    /** Opens the page, fills in its form for `action`, sends it. */
    act: async (who: Signed, path: string, action: string | RegExp, typed: Typed = {}, button?: string) => {
      const page = seen(await browsers[who].visit(`/es${path}`), `${who} before ${action}`)
      return seen(await browsers[who].send(page, action, typed, button), `${who} after ${action}`)
    },
    /** Sends what a button with an address of its own would. */
    press: async (who: Signed, path: string, form: Record<string, string> = {}) => {
      const { status } = await site.post(`/es${path}`, form, { cookie: people[who].cookie })
      if (status !== 303) throw new Error(`${who} could not press ${path}: ${status}`)
    },
    /** Sends a file as a form of the page would; the text is its content. */
    attach: async (who: Signed, path: string, question: string, name: string, text: string) => {
      const body = new FormData()
      body.append('question', question)
      body.append(question, new Blob([`%PDF-1.7\n${text}\n%%EOF`]), name)
      const { status } = await site.postFiles(`/es${path}`, body, { cookie: people[who].cookie })
      if (status !== 303) throw new Error(`${who} could not attach ${name}: ${status}`)
    },
    close: async () => {
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type WorldStage = Awaited<ReturnType<typeof openStage>>
