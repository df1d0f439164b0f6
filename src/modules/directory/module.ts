import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'
import { memberStates } from './queries/directory.ts'
import { routes } from './routes.tsx'
import { directoryText } from './text/index.ts'
import { urls } from './urls.ts'

export const directory: Module = {
  name: 'directory',
  web: routes,
  api,
  load,
  dataMap,
  navigation: [
    {
      position: 40,
      text: (lang) => directoryText(lang).navigation,
      path: urls.ministries(),
      permission: 'public',
    },
  ],
  sitemap: async (ctx) => [
    urls.ministries(),
    urls.institutions(),
    ...(await memberStates(ctx.db)).map(({ code }) => urls.ministry(code)),
  ],
}
