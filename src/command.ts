import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { systemActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import { Stop } from '#platform/errors.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { mailJobs, openTransport } from '#platform/mail/index.ts'
import { type Config, readConfig, root } from '#src/config.ts'
import { connect, openClosers, openServices, type Say, subscriptions } from '#src/main.ts'

type Given = { values: Record<string, unknown>; positionals: string[]; say: Say }

export type Command = {
  name: string
  usage: string
  summary: string
  help: string
  options?: Record<string, { type: 'string' | 'boolean'; multiple?: true }>
  /** The exit code, 0 when nothing is returned. */
  run: (given: Given) => Promise<number | undefined>
}

type Work = (config: Config, database: OpenDatabase) => Promise<void>

/** Runs a verb on the database, beside a running Minga if one is, and lets go of it whatever happens. */
export const withDatabase = async (say: Say, work: Work) => {
  const config = readConfig()
  const closers = openClosers(say)
  try {
    await work(config, await connect(config, say, closers, { joins: true }))
  } finally {
    await closers.close()
  }
  return undefined
}

/** Like `withDatabase`, for verbs that write mail: it leaves when a running Minga next takes jobs. */
export const withContext = (say: Say, work: (ctx: Ctx) => Promise<void>) =>
  withDatabase(say, async (config, database) => {
    await migrate(database.pool, join(root, 'db/migrations'))
    await inContext(config, database, work)
  })

/** On a database that is up to date; the jobs that are sent wait for a running Minga. */
export const inContext = async (
  config: Config,
  database: OpenDatabase,
  work: (ctx: Ctx) => Promise<void>,
) => {
  const base = {
    db: database.db,
    actor: systemActor,
    lang: 'es' as const,
    now: new Date(),
    requestId: randomUUID(),
    address: null,
    services: openServices(config),
  }
  const { jobs, close } = await openJobs({
    url: database.url,
    jobs: mailJobs(openTransport(config)),
    subscriptions,
    works: false,
    log: openLog('error'),
    ctx: (queue) => ({ ...base, jobs: queue }),
  })
  try {
    await work({ ...base, jobs })
  } finally {
    await close()
  }
}

export const needed = (value: unknown, what: string): string => {
  if (typeof value === 'string' && value !== '') return value
  throw new Stop(`${what} is missing.`, 'Add --help to the command to see what it takes.')
}
