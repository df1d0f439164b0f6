import { z } from 'zod'
import { infectedEvent } from '#platform/files/index.ts'
import type { Subscription } from '#platform/jobs/index.ts'
import { tellOfInfected } from './actions/infected.ts'

const infected = z.object({
  name: z.string(),
  accountId: z.number().int().nullable(),
  finding: z.string(),
  wasKept: z.boolean(),
})

export const subscriptions: Subscription[] = [
  {
    event: infectedEvent,
    subscriber: 'accounts',
    handle: (ctx, { data }) => tellOfInfected(ctx, infected.parse(data)),
  },
]
