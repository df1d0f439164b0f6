import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { callsWaiting } from './call-waiting.ts'
import { dataMap } from './data-map.ts'
import { callPanels } from './index.ts'
import { jobs } from './jobs.ts'
import { load } from './load.ts'
import { statisticsPanel } from './panel.tsx'
import { proposalsWaiting } from './proposal-waiting.ts'
import { calls as publicCalls } from './queries/call.ts'
import { fileKeys, invariants } from './queries/invariants.ts'
import { actRoutes } from './routes/act.tsx'
import { consentRoutes } from './routes/consent.tsx'
import { draftRoutes } from './routes/draft.tsx'
import { draftCriteriaRoutes } from './routes/draft-criteria.tsx'
import { draftFormRoutes } from './routes/draft-form.tsx'
import { routes } from './routes/public.tsx'
import { receivedRoutes } from './routes/received.tsx'
import { runRoutes } from './routes/run.tsx'
import { statisticsRoutes } from './routes/statistics.tsx'
import { submissionRoutes } from './routes/submission.tsx'
import { topicRoutes } from './routes/topic.tsx'
import { writerRoutes } from './routes/writers.tsx'
import { writingRoutes } from './routes/writing.tsx'
import { callsText } from './text/index.ts'
import { writingText } from './text/writing/index.ts'
import { urls } from './urls.ts'

export const calls: Module = {
  name: 'calls',
  web: web()
    .route('/', routes)
    .route('/', runRoutes)
    .route('/', actRoutes)
    .route('/', draftRoutes)
    .route('/', draftFormRoutes)
    .route('/', draftCriteriaRoutes)
    .route('/', writingRoutes)
    .route('/', topicRoutes)
    .route('/', writerRoutes)
    .route('/', consentRoutes)
    .route('/', submissionRoutes)
    .route('/', receivedRoutes)
    .route('/', statisticsRoutes),
  api,
  load,
  dataMap,
  invariants,
  fileKeys,
  panels: [{ place: callPanels, position: 80, render: statisticsPanel }],
  jobs,
  waiting: async (ctx, lang) =>
    (await Promise.all([callsWaiting(ctx, lang), proposalsWaiting(ctx, lang)])).flat(),
  permissions: {
    'calls.run': ['secretariat', 'administrator'],
    'calls.write': ['focal_point', 'official'],
    'calls.consent': ['focal_point'],
    'calls.read': ['focal_point', 'official', 'secretariat', 'administrator'],
  },
  navigation: [
    { position: 22, text: (lang) => callsText(lang).navigation, path: urls.calls(), permission: 'public' },
    {
      position: 23,
      work: 'calls',
      text: (lang) => writingText(lang).navigation,
      path: urls.proposals(),
      permission: 'calls.read',
    },
  ],
  sitemap: async ({ db }) => [urls.calls(), ...(await publicCalls(db)).map(({ year }) => urls.call(year))],
}
