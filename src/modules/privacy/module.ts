import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { dataMap } from './data-map.ts'
import { jobs } from './jobs.ts'
import { load } from './load.ts'
import { administrationRoutes } from './routes/administration.tsx'
import { ownRoutes } from './routes/own.tsx'
import { privacyText } from './text/index.ts'
import { urls } from './urls.ts'

export const privacy: Module = {
  name: 'privacy',
  web: web().route('/', ownRoutes).route('/', administrationRoutes),
  permissions: { 'privacy.run': ['administrator'] },
  navigation: [
    {
      position: 91,
      work: 'administration',
      text: (lang) => privacyText(lang).audit.navigation,
      path: urls.audit(),
      permission: 'privacy.run',
    },
    {
      position: 90,
      work: 'administration',
      text: (lang) => privacyText(lang).erasure.navigation,
      path: urls.erasures(),
      permission: 'privacy.run',
    },
  ],
  jobs,
  load,
  dataMap,
  sitemap: async () => [urls.notice()],
}
