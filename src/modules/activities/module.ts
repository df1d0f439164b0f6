import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { followThrough } from './follow-through.ts'
import { load } from './load.ts'
import { panels } from './panels.tsx'
import { activityCodes } from './queries/activity.ts'
import { fileKeys, invariants } from './queries/invariants.ts'
import { outcomes } from './queries/outcome.ts'
import { retention } from './queries/retention.ts'
import { routes } from './routes.tsx'
import { subscriptions } from './subscriptions.ts'
import { activitiesText } from './text/index.ts'
import { urls } from './urls.ts'
import { visits } from './visits.ts'

export const activities: Module = {
  name: 'activities',
  web: web().route('/', routes).route('/', visits.web).route('/', followThrough.web),
  api,
  load,
  dataMap,
  retention,
  invariants,
  fileKeys,
  panels: [...panels, ...followThrough.panels],
  subscriptions: [...subscriptions, ...followThrough.subscriptions],
  jobs: [...visits.jobs, ...followThrough.jobs],
  waiting: async (ctx, lang) =>
    (await Promise.all([visits.waiting(ctx, lang), followThrough.waiting(ctx, lang)])).flat(),
  permissions: { ...visits.permissions, ...followThrough.permissions },
  navigation: [
    {
      position: 20,
      text: (lang) => activitiesText(lang).navigation,
      path: urls.activities(),
      permission: 'public',
    },
    ...visits.navigation,
    ...followThrough.navigation,
  ],
  sitemap: async ({ db }) => [
    urls.activities(),
    ...(await activityCodes(db)).map(urls.activity),
    urls.outcomes(),
    ...(await outcomes(db)).map(({ code }) => urls.outcome(code)),
  ],
}
