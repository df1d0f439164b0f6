import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { load } from './load.ts'
import { panels } from './panels.tsx'
import { activityCodes } from './queries/activity.ts'
import { outcomes } from './queries/outcome.ts'
import { routes } from './routes.tsx'
import { subscriptions } from './subscriptions.ts'
import { activitiesText } from './text/index.ts'
import { urls } from './urls.ts'

export const activities: Module = {
  name: 'activities',
  web: routes,
  api,
  load,
  panels,
  subscriptions,
  navigation: [
    {
      position: 20,
      text: (lang) => activitiesText(lang).navigation,
      path: urls.activities(),
      permission: 'public',
    },
  ],
  sitemap: async ({ db }) => [
    urls.activities(),
    ...(await activityCodes(db)).map(urls.activity),
    urls.outcomes(),
    ...(await outcomes(db)).map(({ code }) => urls.outcome(code)),
  ],
}
