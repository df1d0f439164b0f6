import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { figureCodes } from './figures.ts'
import { load } from './load.ts'
import { permissions } from './policy.ts'
import { indicators } from './queries/indicator.ts'
import { routes } from './routes.tsx'
import { resultsText } from './text/index.ts'
import { urls } from './urls.ts'

export const results: Module = {
  name: 'results',
  web: routes,
  api,
  load,
  dataMap,
  permissions,
  navigation: [
    {
      position: 60,
      text: (lang) => resultsText(lang).navigation,
      path: urls.results(),
      permission: 'public',
    },
  ],
  sitemap: async (ctx) => [
    urls.results(),
    urls.dashboard(),
    urls.figures(),
    ...figureCodes.map((code) => urls.figure(code)),
    urls.calls(),
    urls.participation(),
    urls.indicators(),
    urls.inconsistencies(),
    ...(await indicators(ctx.db)).map(({ code }) => urls.indicator(code)),
  ],
}
