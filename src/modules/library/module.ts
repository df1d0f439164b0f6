import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'
import { publications } from './queries.ts'
import { routes } from './routes.tsx'
import { libraryText } from './text/index.ts'
import { urls } from './urls.ts'

export const library: Module = {
  name: 'library',
  web: routes,
  api,
  load,
  dataMap,
  navigation: [
    {
      position: 50,
      text: (lang) => libraryText(lang).navigation,
      path: urls.publications(),
      permission: 'public',
    },
  ],
  sitemap: async ({ db }) => [
    urls.publications(),
    ...(await publications(db)).map(({ code }) => urls.publication(code)),
  ],
}
