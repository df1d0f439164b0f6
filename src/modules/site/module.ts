import type { Module } from '#platform/module.ts'
import { routes } from './routes.tsx'
import { urls } from './urls.ts'

export const site: Module = {
  name: 'site',
  web: routes,
  sitemap: async () => [urls.home(), urls.about(), urls.data(), urls.accessibility(), urls.privacy()],
}
