import { ministryPanels } from '#modules/directory/index.ts'
import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'
import { ministryPanel } from './panel.tsx'
import { routes } from './routes.tsx'
import { urls } from './urls.ts'

export const fund: Module = {
  name: 'fund',
  web: routes,
  api,
  load,
  dataMap,
  panels: [{ place: ministryPanels, position: 60, render: ministryPanel }],
  sitemap: async () => [urls.contributions()],
}
