import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { load } from './load.ts'
import { calls as publicCalls } from './queries.ts'
import { routes } from './routes.tsx'
import { callsText } from './text/index.ts'
import { urls } from './urls.ts'

export const calls: Module = {
  name: 'calls',
  web: routes,
  api,
  load,
  navigation: [
    { position: 25, text: (lang) => callsText(lang).navigation, path: urls.calls(), permission: 'public' },
  ],
  sitemap: async ({ db }) => [urls.calls(), ...(await publicCalls(db)).map(({ year }) => urls.call(year))],
}
