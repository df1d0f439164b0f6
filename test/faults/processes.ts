import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/config.ts'

/** `env` is what is set there beside the folder and the port. */
export type Place = { built: string; varDir: string; port: number; env?: Record<string, string> }

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

const run = ({ built, varDir, port, env: own }: Place, args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, [join(built, 'cli.js'), ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      VAR_DIR: varDir,
      PORT: String(port),
      ADMIN_PORT: '0',
      LOG_LEVEL: 'silent',
      TRUSTED_PROXIES: '1',
      ...own,
      ...env,
    },
  })

/** Runs a verb to its end. */
export const verb = async (
  place: Place,
  ...args: string[]
): Promise<{ code: number | null; output: string }> => {
  const child = run(place, args)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, output }
}

const postmaster = ({ varDir }: Place) => {
  const lines = readFileSync(join(varDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

/** Zero while none has written down that it runs. */
const startedDatabase = (place: Place): number => {
  try {
    return postmaster(place).pid || 0
  } catch {
    return 0
  }
}

export const databaseUrl = (place: Place) => {
  const password = readFileSync(join(place.varDir, 'postgres/password'), 'utf8').trim()
  return `postgres://minga:${password}@127.0.0.1:${postmaster(place).port}/minga`
}

/** The site on the embedded database, and a second process that only takes jobs: the embedded server is the site's. */
export const openProcesses = (place: Place) => {
  const base = `http://127.0.0.1:${place.port}`
  let site: ChildProcess | undefined
  let said = ''
  let worker: ChildProcess | undefined
  let killedDatabase = 0
  // What served the killed one's connections answers for a moment more: up is a database that was started since.
  const isUp = async () =>
    startedDatabase(place) !== killedDatabase &&
    (await fetch(`${base}/readyz`).catch(() => undefined))?.ok === true
  return {
    base,
    place,
    /** Starts what does not run, as a service manager does; tells how long until the site answers. */
    keepUp: async (): Promise<number> => {
      const began = performance.now()
      if (!site || hasEnded(site)) {
        site = run(place, ['start'], { ROLE: 'web' })
        for (const stream of [site.stdout, site.stderr])
          stream?.on('data', (chunk) => {
            said += chunk
          })
      }
      while (!(await isUp())) {
        if (hasEnded(site)) throw new Error(`the site ended with ${site.exitCode}: ${said.slice(-3000)}`)
        await pause(50)
      }
      const took = performance.now() - began
      if (!worker || hasEnded(worker))
        worker = run(place, ['start'], {
          ROLE: 'worker',
          DATABASE_URL: databaseUrl(place),
          SECRET_KEY: readFileSync(join(place.varDir, 'secret-key'), 'utf8').trim(),
        })
      return took
    },
    kill: async (victim: Victim) => {
      const gone = { site: [site], worker: [worker], database: [], 'site and database': [site, worker] }[
        victim
      ]
      if (victim.endsWith('database')) {
        killedDatabase = postmaster(place).pid
        process.kill(killedDatabase, 'SIGKILL')
      }
      await Promise.all(gone.map((child) => ended(child, 'SIGKILL')))
    },
    siteId: () => site?.pid ?? 0,
    close: async () => {
      for (const child of [worker, site]) await ended(child, 'SIGTERM')
    },
  }
}

export const victims = ['site', 'database', 'worker', 'site and database'] as const
export type Victim = (typeof victims)[number]

const ended = async (child: ChildProcess | undefined, signal: NodeJS.Signals) => {
  if (!child || hasEnded(child)) return
  child.kill(signal)
  await new Promise((done) => child.on('exit', done))
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null
