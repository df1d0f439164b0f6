import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { systemActor } from '#platform/actor.ts'
import { auditJobs } from '#platform/audit/jobs.ts'
import { openBreached } from '#platform/auth/breached-passwords.ts'
import { checkKey, keptKey, openSecrets } from '#platform/auth/secrets.ts'
import { claimFolder, folderInUse } from '#platform/db/claim.ts'
import { runningEmbedded, startEmbedded } from '#platform/db/embedded.ts'
import { openDatabase } from '#platform/db/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import { messageOf, Stop } from '#platform/errors.ts'
import { clamd, fileJobs, openFiles } from '#platform/files/index.ts'
import { serveMetrics } from '#platform/http/metrics.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { loadNetwork } from '#platform/load/index.ts'
import { openLog } from '#platform/log/index.ts'
import { mailJobs, openTransport } from '#platform/mail/index.ts'
import { personalOf } from '#platform/personal/index.ts'
import type { Services } from '#platform/services.ts'
import { createApp } from '#src/app.ts'
import { type Config, readConfig, root } from '#src/config.ts'
import { modules } from '#src/modules.ts'

/** The assets stand beside the bundle that this becomes. */
export const builtAssets = join(import.meta.dirname, 'assets')

/** What modules hear of each other. */
export const subscriptions = modules.flatMap((module) => module.subscriptions ?? [])

/** Lines of progress, for the person who started it. */
export type Say = (line: string) => void

/** What was opened, to be closed in the opposite order: when the work is done, or when a signal comes. */
export const openClosers = (say: Say) => {
  const closers: (() => unknown)[] = []
  let ending: Promise<void> | undefined
  const closeAll = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      try {
        await close()
      } catch (error) {
        say(`stopping    ${messageOf(error)}`)
      }
    }
  }
  const close = () => {
    ending ??= closeAll()
    return ending
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!ending) say(`stopping    ${signal}`)
      close().then(() => process.exit(0))
    })
  }
  return { add: (closer: () => unknown) => closers.push(closer), close, isEnding: () => ending !== undefined }
}

type Closers = ReturnType<typeof openClosers>

/**
 * The database of the configuration: the external one, or the embedded one, started. A verb that `joins`
 * uses the server of the Minga that is running, if one is.
 */
export const connect = async (config: Config, say: Say, closers: Closers, { joins = false } = {}) => {
  const open = async (url: string, what: string) => {
    const onError = (error: Error) => say(`database    a connection was lost: ${messageOf(error)}`)
    const database = await openDatabase(url, { max: config.databasePool, onError })
    closers.add(database.close)
    say(`database    ${what}`)
    return database
  }
  if (config.databaseUrl) return open(config.databaseUrl, 'external PostgreSQL answers')
  const folder = join(config.varDir, 'postgres')
  const claim = claimFolder(config.varDir)
  if (typeof claim === 'number') {
    const url = joins ? await runningEmbedded(folder) : undefined
    if (!url) throw folderInUse(claim, config.varDir)
    return open(url, `that of the running Minga (process ${claim})`)
  }
  closers.add(claim)
  const onDeath = () => say('database    the embedded PostgreSQL died and is started again')
  const embedded = await startEmbedded(folder, { onLaunch: closers.add, onDeath })
  return open(embedded.url, 'embedded PostgreSQL 18 is up')
}

export const openServices = (config: Config): Services => ({
  origin: config.origin,
  demo: config.demo,
  development: config.env === 'development',
  files: openFiles(config),
  scanner: config.clamdUrl ? clamd(config.clamdUrl) : undefined,
  institutionRoom: config.institutionRoom,
  secrets: openSecrets(config.secretKey ?? keptKey(config.varDir)),
  isBreached: openBreached(root),
  personal: personalOf(modules),
})

/** Brings a database up to date and loads the network's folder where it changed. */
export const prepare = async (
  config: Config,
  database: Awaited<ReturnType<typeof openDatabase>>,
  services: Services,
  say: Say,
  force = false,
) => {
  const applied = await migrate(database.pool, join(root, 'db/migrations'))
  say(`migrations  ${applied.length === 0 ? 'none to apply' : `${applied.length} applied`}`)
  await checkKey(database.db, services.secrets)
  const loaded = await loadNetwork({
    database,
    path: config.networkDir,
    network: basename(config.networkDir),
    modules,
    services,
    force,
  })
  if (!loaded) say('record      unchanged since it was loaded')
  for (const { what, count } of loaded ?? []) say(`record      ${String(count).padStart(5)} ${what}`)
}

/** Starts what the configuration asks for and adds to `closers` what stops it, the database last. */
const start = async (config: Config, say: Say, closers: Closers): Promise<void> => {
  const log = openLog(config.logLevel)
  const servesWeb = config.role !== 'worker'
  if (servesWeb) await seePortIsFree(config.host, config.port, 'PORT')
  if (servesWeb && config.adminPort > 0) await seePortIsFree('127.0.0.1', config.adminPort, 'ADMIN_PORT')
  const database = await connect(config, say, closers)
  const services = openServices(config)
  await prepare(config, database, services, say)
  const transport = openTransport(config)
  closers.add(transport.close)
  const { jobs, close: closeJobs } = await openJobs({
    url: database.url,
    jobs: [
      ...mailJobs(transport),
      ...auditJobs(log),
      ...fileJobs,
      ...modules.flatMap((module) => module.jobs ?? []),
    ],
    subscriptions,
    works: config.role !== 'web',
    log,
    ctx: (queue) => ({
      db: database.db,
      actor: systemActor,
      lang: 'es',
      now: new Date(),
      requestId: 'job',
      address: null,
      jobs: queue,
      services,
    }),
  })
  closers.add(closeJobs)
  if (!servesWeb) {
    say('worker      takes jobs')
    return
  }
  const site = createApp({ config, database, jobs, log, modules, services, assetsFolder: builtAssets })
  closers.add(site.lookups.close)
  closers.add(await site.listen())
  const server = createHttpServer(
    // Who sends the head of a request slowly, or much of it, holds a connection for no longer than this.
    {
      requestTimeout: 60_000,
      headersTimeout: 20_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    getRequestListener(site.app.fetch),
  )
  await new Promise<void>((done, fail) => {
    server.on('error', fail)
    server.listen(config.port, config.host, done)
  })
  closers.add(() => {
    server.closeIdleConnections()
    return new Promise<void>((done) => {
      server.close(() => done())
      setTimeout(() => server.closeAllConnections(), 5_000).unref()
    })
  })
  if (config.adminPort > 0) {
    const admin = await serveMetrics(site.metrics, config.adminPort)
    closers.add(admin.close)
    say(`metrics     http://127.0.0.1:${config.adminPort}/metrics`)
  }
  say(`ready       ${config.origin}`)
}

const portTaken = (port: number, variable: string) =>
  new Stop(
    `Port ${port} is taken by another program.`,
    `Stop that program, or choose another port: ${variable}=${port + 1000} npm start`,
  )

const seePortIsFree = (host: string, port: number, variable: string) =>
  new Promise<void>((done, fail) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') fail(portTaken(port, variable))
      else
        fail(
          new Stop(
            `The site cannot listen on ${host}:${port}: ${messageOf(error)}.`,
            `Choose another HOST or ${variable}.`,
          ),
        )
    })
    probe.listen(port, host, () => probe.close(() => done()))
  })

/** Runs until a signal comes, then stops in order; a signal during the start stops what there is by then. */
export const run = async (say: Say) => {
  const config = readConfig()
  const closers = openClosers(say)
  try {
    await start(config, say, closers)
  } catch (error) {
    if (closers.isEnding()) return
    await closers.close()
    throw error
  }
}
