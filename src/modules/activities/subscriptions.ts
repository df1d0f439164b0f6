import { z } from 'zod'
import type { Subscription } from '#platform/jobs/index.ts'
import { planActivities } from './actions/plan.ts'

const released = z.object({ callId: z.number().int() })

export const subscriptions: Subscription[] = [
  {
    event: 'evaluation.released',
    subscriber: 'activities',
    handle: (ctx, { data }) => planActivities(ctx, released.parse(data).callId),
  },
]
