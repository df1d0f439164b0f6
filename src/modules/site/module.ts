import type { Module } from '#platform/module.ts'
import { routes } from './routes.tsx'
import { siteText } from './text/index.ts'
import { urls } from './urls.ts'

export const site: Module = {
  name: 'site',
  web: routes,
  permissions: {
    'site.queue': ['official', 'focal_point', 'evaluator', 'secretariat', 'administrator'],
  },
  navigation: [
    {
      position: 1,
      text: (lang) => siteText(lang).queue.navigation,
      path: urls.queue(),
      permission: 'site.queue',
    },
  ],
  sitemap: async () => [urls.home(), urls.about(), urls.data(), urls.accessibility()],
}
