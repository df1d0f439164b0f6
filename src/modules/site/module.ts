import type { Module } from '#platform/module.ts'
import { routes } from './routes.tsx'

export const site: Module = {
  name: 'site',
  web: routes,
  sitemap: async () => ['/', '/about', '/data', '/accessibility', '/privacy'],
}
