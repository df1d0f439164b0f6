import { inject } from 'vitest'
import type { OpenDatabase } from '#platform/db/index.ts'
import { type Log, openLog } from '#platform/log/index.ts'
import type { Module } from '#platform/module.ts'
import type { Services } from '#platform/services.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { modules } from '#src/modules.ts'
import { keptJobs } from '#test/database.ts'
import { provenBy } from '#test/form-token.ts'
import { testServices } from '#test/record.ts'

const origin = 'http://localhost'

type Request = { cookie?: string; headers?: Record<string, string> }

/** The real site over a real database, asked in process; `more` modules stand on top of it. */
export const testApp = (
  database: OpenDatabase,
  services: Partial<Services> = {},
  more: Module[] = [],
  log: Log = openLog('silent'),
) => {
  const { jobs, sent } = keptJobs()
  const site = createApp({
    config: readConfig({ MINGA_ENV: 'development', ORIGIN: origin, DEMO: 'on' }),
    database,
    jobs,
    log,
    modules: [...modules, ...more],
    services: { ...testServices, ...services },
    assetsFolder: inject('assetsFolder'),
  })
  const proven = (cookie?: string) => provenBy({ ...testServices, ...services }, cookie)
  const get = async (path: string, { cookie, headers }: Request = {}) =>
    site.app.request(`${origin}${path}`, { headers: { ...(cookie && { cookie }), ...headers } })
  const post = async (
    path: string,
    form: Record<string, string | string[]>,
    { cookie, headers }: Request = {},
  ) => {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(form))
      for (const item of [value].flat()) body.append(name, item)
    return site.app.request(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { ...proven(cookie), ...headers },
    })
  }
  return {
    ...site,
    sent,
    /** The headers with which a form is sent from one of the site's pages. */
    proven,
    get,
    post,
    /** Sends a form with files as a browser does: as one body whose length is stated. */
    postFiles: async (path: string, form: FormData, { cookie }: Pick<Request, 'cookie'> = {}) => {
      const body = await new Response(form).blob()
      return site.app.request(`${origin}${path}`, {
        method: 'POST',
        body: await body.arrayBuffer(),
        headers: { ...proven(cookie), 'content-type': body.type, 'content-length': String(body.size) },
      })
    },
    /** The text of a page, as sent. */
    page: async (path: string, request: Request = {}) => {
      const response = await get(path, request)
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
    /** Signs in as a sample person of network/rial/demo.json; returns the cookie. */
    signIn: async (who: string): Promise<string> => {
      const response = await post('/es/demo-sign-in', { who })
      const cookie = response.headers.get('set-cookie')
      if (!cookie) throw new Error(`${who} could not sign in: ${response.status}`)
      return cookie.split(';')[0] ?? ''
    },
  }
}
