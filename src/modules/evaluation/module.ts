import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { dataMap } from './data-map.ts'
import { adoptOnDraft, assignOnStart } from './jobs.ts'
import { load } from './load.ts'
import { secondRoundPanels } from './panels.tsx'
import { invariants } from './queries/invariants.ts'
import { releasedYears } from './queries/released.ts'
import { ratingPanel } from './rating-panel.tsx'
import { ratingWaiting } from './rating-waiting.ts'
import { decidingRoutes } from './routes/decisions.tsx'
import { evaluatorRoutes } from './routes/evaluators.tsx'
import { progressRoutes } from './routes/progress.tsx'
import { ratingRoutes } from './routes/rating.tsx'
import { releaseRoutes } from './routes/release.tsx'
import { resultRoutes } from './routes/results.tsx'
import { secondRoundRoutes } from './routes/second-round.tsx'
import { ratingText } from './text/rating/index.ts'
import { urls } from './urls.ts'
import { secondRoundWaiting } from './waiting.ts'

export const evaluation: Module = {
  name: 'evaluation',
  web: web()
    .route('/', evaluatorRoutes)
    .route('/', ratingRoutes)
    .route('/', progressRoutes)
    .route('/', secondRoundRoutes)
    .route('/', decidingRoutes)
    .route('/', releaseRoutes)
    .route('/', resultRoutes),
  load,
  dataMap,
  invariants,
  permissions: {
    'evaluation.rate': ['evaluator', 'secretariat'],
    'evaluation.discuss': ['evaluator', 'secretariat', 'administrator'],
    'evaluation.run': ['secretariat', 'administrator'],
  },
  navigation: [
    {
      position: 24,
      work: 'calls',
      text: (lang) => ratingText(lang).navigation,
      path: urls.ratings(),
      permission: 'evaluation.rate',
    },
  ],
  panels: [ratingPanel, ...secondRoundPanels],
  subscriptions: [adoptOnDraft, assignOnStart],
  waiting: async (ctx, lang) => [
    ...(await ratingWaiting(ctx, lang)),
    ...(await secondRoundWaiting(ctx, lang)),
  ],
  sitemap: async ({ db }) => (await releasedYears(db)).map(urls.results),
}
