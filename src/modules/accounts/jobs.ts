import { z } from 'zod'
import { job } from '#platform/jobs/index.ts'
import { resetJob, sendResetLink } from './actions/link.ts'
import { forgetExpired } from './actions/session.ts'

export const jobs = [
  job({
    name: resetJob,
    payload: z.object({ email: z.string() }),
    run: (ctx, { email }) => sendResetLink(ctx, email),
  }),
  job({ name: 'accounts.forget_expired', payload: z.object({}), run: forgetExpired, cron: '40 3 * * *' }),
]
