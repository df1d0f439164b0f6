import { z } from 'zod'
import { job } from '#platform/jobs/index.ts'
import { retain } from './actions/retention.ts'

export const jobs = [
  job({
    name: 'privacy.retain',
    payload: z.object({}),
    cron: '10 4 * * *',
    run: async (ctx) => {
      await retain(ctx)
    },
  }),
]
