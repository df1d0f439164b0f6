import { systemActor } from '#platform/actor.ts'
import { openDatabase } from '#platform/db/index.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { mailJobs, openTransport } from '#platform/mail/index.ts'
import type { Services } from '#platform/services.ts'

// A worker that does nothing but send the outbox, to be killed at any moment: node worker.ts DATABASE_URL SMTP_URL
const [url = '', smtpUrl] = process.argv.slice(2)
const database = await openDatabase(url, { max: 8 })
const transport = openTransport({ smtpUrl, mailFrom: 'rial@example.org', varDir: '/nonexistent' })
await openJobs({
  url,
  jobs: mailJobs(transport),
  subscriptions: [],
  works: true,
  log: openLog('error'),
  ctx: (jobs) => ({
    db: database.db,
    actor: systemActor,
    lang: 'es',
    now: new Date(),
    requestId: 'job',
    address: null,
    jobs,
    services: {} as Services,
  }),
})
