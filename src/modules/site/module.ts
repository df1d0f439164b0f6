import type { Module } from '#platform/module.ts'
import { urls } from './urls.ts'
import { routes } from './routes.tsx'

export const site: Module = {
  name: 'site',
  web: routes,
  sitemap: async () => [urls.home(), urls.about(), urls.data(), urls.accessibility(), urls.privacy()],
}
