import { fromKysely, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Subject } from '../audit/index.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/index.ts'
import type { Log } from '../log/index.ts'

/** Work done outside a request. It may run twice, so it must be able to. */
export type Job = {
  name: string
  payload: z.ZodType
  run: (ctx: Ctx, payload: never) => Promise<void>
  /** Five fields, in UTC. */
  cron?: string
  /** One run at a time does the work of all that wait, and one is due at each start: the payload says nothing. */
  together?: boolean
}

/** Names a job, types its payload and keeps both together. */
export const job = <Payload extends z.ZodType>(definition: {
  name: string
  payload: Payload
  run: (ctx: Ctx, payload: z.infer<Payload>) => Promise<void>
  cron?: string
  together?: boolean
}): Job => definition as unknown as Job

/** What was recorded, as a subscriber hears it. */
export type RecordedEvent = { name: string; subject: Subject | null; data: Record<string, unknown> }

/** A higher module that hears of what a lower one did, after the transaction that did it. */
export type Subscription = {
  event: string
  subscriber: string
  handle: (ctx: Ctx, event: RecordedEvent) => Promise<void>
}

export type Jobs = {
  /** Enqueues within the transaction of `db`: with it the job is there, without it there is none. */
  send: (db: Db, name: string, payload: object) => Promise<void>
  /** Enqueues one job for each subscriber of the event. */
  publish: (db: Db, event: RecordedEvent) => Promise<void>
}

/** For the command line and for loads: nobody subscribes to what they record. */
export const noJobs: Jobs = {
  send: () => Promise.reject(new Error('no jobs can be sent from here')),
  publish: () => Promise.resolve(),
}

type Options = {
  url: string
  jobs: Job[]
  subscriptions: Subscription[]
  /** Whether this process runs jobs, beside sending them. */
  works: boolean
  log: Log
  ctx: (jobs: Jobs) => Ctx
}

const subscriptionQueue = ({ event, subscriber }: Subscription) => `${event}.${subscriber}`

/** One process looks for jobs twice a second and does four of a kind at once. */
const pace = { pollingIntervalSeconds: 0.5, localConcurrency: 4 }

/** Opens the queues; a job whose worker was killed is taken up again within a minute. */
export const openJobs = async (options: Options): Promise<{ jobs: Jobs; close: () => Promise<void> }> => {
  const { url, subscriptions, works, log } = options
  const boss = new PgBoss({
    connectionString: url,
    schema: 'jobs',
    max: 3,
    supervise: works,
    schedule: works,
  })
  let isClosing = false
  boss.on('error', (error) => {
    if (!isClosing) log.error({ err: error }, 'jobs')
  })
  await boss.start()
  const queue = {
    retryLimit: 5,
    retryBackoff: true,
    retryDelay: 5,
    heartbeatSeconds: 30,
    expireInSeconds: 900,
  }
  const names = [...options.jobs.map(({ name }) => name), ...subscriptions.map(subscriptionQueue)]
  for (const name of names) await boss.createQueue(name, queue)

  const jobs: Jobs = {
    send: async (db, name, payload) => {
      const transaction = fromKysely(db.withoutPlugins())
      await boss.send(name, payload, {
        db: transaction,
      })
    },
    publish: async (db, event) => {
      for (const subscription of subscriptions.filter((s) => s.event === event.name)) {
        await jobs.send(db, subscriptionQueue(subscription), event)
      }
    },
  }

  if (works) {
    // The same job has the same id when it runs again.
    const context = (id = 'job') => ({ ...options.ctx(jobs), now: new Date(), requestId: id })
    for (const { name, payload, run, cron, together } of options.jobs) {
      await boss.work(
        name,
        together ? { ...pace, localConcurrency: 1, batchSize: 500 } : pace,
        async ([item]) => {
          await run(context(item?.id), payload.parse(item?.data) as never)
        },
      )
      // What a killed worker had taken is its until its heart is missed: the work itself need not wait for that.
      if (together) await boss.send(name, {})
      if (cron) await boss.schedule(name, cron, {}, { tz: 'UTC' })
    }
    for (const subscription of subscriptions) {
      await boss.work(subscriptionQueue(subscription), pace, async ([item]) => {
        await subscription.handle(context(item?.id), item?.data as RecordedEvent)
      })
    }
  }
  return {
    jobs,
    close: () => {
      isClosing = true
      return boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
