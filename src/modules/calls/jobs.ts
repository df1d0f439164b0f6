import { z } from 'zod'
import { job } from '#platform/jobs/index.ts'
import { keepTime } from './actions/clock.ts'

export const jobs = [job({ name: 'calls.clock', payload: z.object({}), run: keepTime, cron: '* * * * *' })]
