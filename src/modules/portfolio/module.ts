import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { editRoutes } from './edit-routes.tsx'
import { load } from './load.ts'
import { ministryPanel } from './panel.tsx'
import { invariants } from './queries/invariants.ts'
import { publishedIds } from './queries/program.ts'
import { routes } from './routes.tsx'
import { portfolioText } from './text/index.ts'
import { urls } from './urls.ts'

export const portfolio: Module = {
  name: 'portfolio',
  web: web().route('/', editRoutes).route('/', routes),
  api,
  load,
  dataMap,
  invariants,
  permissions: { 'portfolio.edit': ['focal_point', 'secretariat', 'administrator'] },
  navigation: [
    {
      position: 10,
      text: (lang) => portfolioText(lang).navigation,
      path: urls.programs(),
      permission: 'public',
    },
    {
      position: 15,
      work: 'publications',
      text: (lang) => portfolioText(lang).mineNavigation,
      path: urls.mine(),
      permission: 'portfolio.edit',
    },
  ],
  panels: [ministryPanel],
  sitemap: async ({ db }) => [
    urls.programs(),
    urls.distribution(),
    ...(await publishedIds(db)).map(urls.program),
  ],
}
