import { z } from 'zod'
import { web } from '#platform/http/index.ts'
import { job } from '#platform/jobs/index.ts'
import type { Module } from '#platform/module.ts'
import { keepFollowThrough } from './actions/follow-through/clock.ts'
import { openFollowThrough } from './actions/follow-through/open.ts'
import { followPanels } from './follow-panels.tsx'
import { followWaiting } from './follow-waiting.ts'
import { commitmentRoutes } from './routes/follow-through/commitments.tsx'
import { followListRoutes } from './routes/follow-through/list.tsx'
import { followPageRoutes } from './routes/follow-through/page.tsx'
import { followPeopleRoutes } from './routes/follow-through/people.tsx'
import { followReviewRoutes } from './routes/follow-through/review.tsx'
import { followSectionRoutes } from './routes/follow-through/section.tsx'
import { followSendingRoutes } from './routes/follow-through/sending.tsx'
import { followTopicRoutes } from './routes/follow-through/topic.tsx'
import { translationRoutes } from './routes/translation.tsx'
import { followText } from './text/follow-through/index.ts'
import { followUrls } from './urls/follow-through.ts'

const completed = z.object({ kind: z.literal('activity'), id: z.coerce.number().int() })

/** What this module contributes after an activity took place: its report, its follow-up, what came of it. */
export const followThrough = {
  web: web()
    .route('/', followListRoutes)
    .route('/', commitmentRoutes)
    .route('/', followPageRoutes)
    .route('/', followTopicRoutes)
    .route('/', followSendingRoutes)
    .route('/', followReviewRoutes)
    .route('/', followPeopleRoutes)
    .route('/', followSectionRoutes)
    .route('/', translationRoutes),
  jobs: [
    job({
      name: 'activities.follow_through',
      payload: z.object({}),
      run: keepFollowThrough,
      cron: '*/10 * * * *',
    }),
  ],
  subscriptions: [
    {
      event: 'activities.completed',
      subscriber: 'activities.follow_through',
      handle: (ctx, { subject }) => openFollowThrough(ctx, completed.parse(subject).id),
    },
  ],
  waiting: followWaiting,
  panels: followPanels,
  permissions: {
    'activities.follow': ['focal_point', 'official', 'secretariat', 'administrator'],
    'activities.report': ['focal_point', 'official'],
    'activities.speak': ['focal_point'],
    'activities.review': ['secretariat', 'administrator'],
    'activities.office': ['focal_point', 'secretariat', 'administrator'],
  },
  navigation: [
    {
      position: 27,
      work: 'visits',
      text: (lang) => followText(lang).navigation,
      path: followUrls.list(),
      permission: 'activities.follow',
    },
  ],
} satisfies Partial<Module>
