import { z } from 'zod'
import { type Job, job } from '../jobs/index.ts'
import type { Log } from '../log/index.ts'
import { sealAudit } from './chain.ts'

/** Seals the audit each minute. The head goes into the log, which is collected where this program cannot rewrite it. */
export const auditJobs = (log: Log): Job[] => [
  job({
    name: 'platform.seal_audit',
    payload: z.object({}),
    cron: '* * * * *',
    run: async (ctx) => {
      const head = await sealAudit(ctx.db, ctx.now)
      if (head) log.info({ position: head.position, hash: head.hash }, 'audit sealed')
    },
  }),
]
