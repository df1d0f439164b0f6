import { z } from 'zod'
import { web } from '#platform/http/index.ts'
import { job } from '#platform/jobs/index.ts'
import type { Module } from '#platform/module.ts'
import { keepTime } from './actions/life.ts'
import { dateRoutes } from './routes/visit/dates.tsx'
import { visitListRoutes } from './routes/visit/lists.tsx'
import { placeRoutes } from './routes/visit/place.tsx'
import { planningRoutes } from './routes/visit/planning.tsx'
import { preparationRoutes } from './routes/visit/preparation.tsx'
import { visitText } from './text/visit/index.ts'
import { visitUrls } from './urls/visit.ts'
import { visitsWaiting } from './visit-waiting.ts'

/** What this module contributes from a decision until the activity took place: planning, slipping, canceling. */
export const visits = {
  web: web()
    .route('/', visitListRoutes)
    .route('/', planningRoutes)
    .route('/', dateRoutes)
    .route('/', preparationRoutes)
    .route('/', placeRoutes),
  jobs: [job({ name: 'activities.clock', payload: z.object({}), run: keepTime, cron: '*/10 * * * *' })],
  waiting: visitsWaiting,
  permissions: {
    'activities.plan': ['focal_point', 'official', 'secretariat', 'administrator'],
    'activities.speak_of_days': ['focal_point'],
    'activities.take_part': ['focal_point', 'official'],
    'activities.run': ['secretariat', 'administrator'],
  },
  navigation: [
    {
      position: 28,
      work: 'visits',
      text: (lang) => visitText(lang).navigation,
      path: visitUrls.mine(),
      permission: 'activities.take_part',
    },
    {
      position: 26,
      work: 'visits',
      text: (lang) => visitText(lang).desk.navigation,
      path: visitUrls.desk(),
      permission: 'activities.run',
    },
  ],
} satisfies Partial<Module>
