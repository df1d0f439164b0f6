import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { systemActor } from '#platform/actor.ts'
import { keptKey, openSecrets } from '#platform/auth/secrets.ts'
import { claimFolder } from '#platform/db/claim.ts'
import { startEmbedded } from '#platform/db/embedded.ts'
import { openDatabase } from '#platform/db/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import { messageOf, Stop } from '#platform/errors.ts'
import { openFiles } from '#platform/files/index.ts'
import { serveMetrics } from '#platform/http/metrics.ts'
import { openJobs } from '#platform/jobs/index.ts'
import { loadNetwork } from '#platform/load/index.ts'
import { openLog } from '#platform/log/index.ts'
import { mailJobs, openTransport } from '#platform/mail/index.ts'
import type { Services } from '#platform/services.ts'
import { createApp } from '#src/app.ts'
import { type Config, readConfig, root } from '#src/config.ts'
import { modules } from '#src/modules.ts'

/** The assets stand beside the bundle that this becomes. */
export const builtAssets = join(import.meta.dirname, 'assets')

/** Lines of progress, for the person who started it. */
export type Say = (line: string) => void

/** The database of the configuration: the external one, or the embedded one, started. */
export const connect = async (config: Config, say: Say) => {
  if (config.databaseUrl) {
    const database = await openDatabase(config.databaseUrl, { max: config.databasePool })
    say('database    external PostgreSQL answers')
    return { database, close: () => database.close() }
  }
  const release = claimFolder(config.varDir)
  const embedded = await startEmbedded(join(config.varDir, 'postgres'))
  const database = await openDatabase(embedded.url, { max: config.databasePool })
  say('database    embedded PostgreSQL 18 is up')
  return {
    database,
    close: async () => {
      await database.close()
      await embedded.stop()
      release()
    },
  }
}

export const openServices = (config: Config): Services => ({
  origin: config.origin,
  demo: config.demo,
  development: config.env === 'development',
  files: openFiles(config),
  secrets: openSecrets(config.secretKey ?? keptKey(config.varDir)),
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
  const loaded = await loadNetwork({
    database,
    path: config.networkDir,
    network: config.networkDir.split('/').at(-1) ?? '',
    modules,
    services,
    force,
  })
  if (!loaded) say('record      unchanged since it was loaded')
  for (const { what, count } of loaded ?? []) say(`record      ${String(count).padStart(5)} ${what}`)
}

/** Starts what the configuration asks for; the returned function stops all of it, the database last. */
const start = async (config: Config, say: Say): Promise<() => Promise<void>> => {
  const log = openLog(config.logLevel)
  const servesWeb = config.role !== 'worker'
  if (servesWeb) await seePortIsFree(config.host, config.port)
  const connection = await connect(config, say)
  const closers: (() => unknown)[] = [connection.close]
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    const { database } = connection
    const services = openServices(config)
    await prepare(config, database, services, say)
    const { jobs, close: closeJobs } = await openJobs({
      url: database.url,
      jobs: [...mailJobs(openTransport(config)), ...modules.flatMap((module) => module.jobs ?? [])],
      subscriptions: modules.flatMap((module) => module.subscriptions ?? []),
      works: config.role !== 'web',
      timeZone: 'UTC',
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
    closers.push(closeJobs)
    if (!servesWeb) {
      say('worker      takes jobs')
      return stop
    }
    const site = createApp({ config, database, jobs, log, modules, services, assetsFolder: builtAssets })
    closers.push(await site.listen())
    const server = createHttpServer(
      { requestTimeout: 60_000, headersTimeout: 20_000 },
      getRequestListener(site.app.fetch),
    )
    await new Promise<void>((done, fail) => {
      server.on('error', fail)
      server.listen(config.port, config.host, done)
    })
    closers.push(() => {
      server.closeIdleConnections()
      return new Promise<void>((done) => {
        server.close(() => done())
        setTimeout(() => server.closeAllConnections(), 5_000).unref()
      })
    })
    if (config.adminPort > 0) {
      const admin = await serveMetrics(site.metrics, config.adminPort)
      closers.push(admin.close)
      say(`metrics     http://127.0.0.1:${config.adminPort}/metrics`)
    }
    say(`ready       ${config.origin}`)
    return stop
  } catch (error) {
    await stop()
    if ((error as { code?: string }).code === 'EADDRINUSE') throw portTaken(config.adminPort, 'ADMIN_PORT')
    throw error
  }
}

const portTaken = (port: number, variable: string) =>
  new Stop(
    `Port ${port} is taken by another program.`,
    `Stop that program, or choose another port: ${variable}=${port + 1000} npm start`,
  )

const seePortIsFree = (host: string, port: number) =>
  new Promise<void>((done, fail) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') fail(portTaken(port, 'PORT'))
      else
        fail(
          new Stop(
            `The site cannot listen on ${host}:${port}: ${messageOf(error)}.`,
            'Choose another HOST or PORT.',
          ),
        )
    })
    probe.listen(port, host, () => probe.close(() => done()))
  })

/** Runs until a signal comes, then stops in order. */
export const run = async (say: Say) => {
  const config = readConfig()
  const stop = await start(config, say)
  let stopping = false
  const end = (signal: string) => {
    if (stopping) return
    stopping = true
    say(`stopping    ${signal}`)
    stop().then(
      () => process.exit(0),
      (error) => {
        say(`stopping    failed: ${messageOf(error)}`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', () => end('SIGINT'))
  process.on('SIGTERM', () => end('SIGTERM'))
}
