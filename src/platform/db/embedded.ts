import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { Stop } from '../errors.ts'
import { type Binaries, command, findBinaries, findRunner, identity, type Runner } from './runner.ts'

/** The major version whose data folder this program can open. */
const major = '18'
const database = 'minga'
const superuser = 'minga'

type Options = {
  durable?: boolean
  /** Told how to stop the server as soon as there is one, long before it answers. */
  onLaunch?: (stop: () => Promise<void>) => void
  /** Told whenever the server died by itself or was killed, before it is started again. */
  onDeath?: () => void
}

export type EmbeddedDatabase = { url: string; stop: () => Promise<void> }

/**
 * Starts the PostgreSQL that came with the packages, on a free loopback port, with its data in `folder`;
 * takes over one that a killed process left running there. Should it die, it is started again on the same port.
 * `durable: false` is for tests.
 * @throws Stop when the data folder is of another version or the server does not come up.
 */
export const startEmbedded = async (
  folder: string,
  { durable = true, onLaunch = () => {}, onDeath = () => {} }: Options = {},
): Promise<EmbeddedDatabase> => {
  const binaries = await findBinaries()
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const runner = findRunner(folder, binaries)
  if (!existsSync(join(data, 'PG_VERSION')))
    await initialize({ binaries, runner, folder, data, passwordFile })
  checkVersion(data)
  const password = readFileSync(passwordFile, 'utf8').trim()
  const log = join(folder, 'postgresql.log')
  const left = runningServer(data)
  const isLeft = left !== undefined && (await answers(urlOf(password, left.port)))
  const port = isLeft ? left.port : await freePort()
  const url = urlOf(password, port)

  let pid = isLeft ? left.pid : 0
  let isStopping = false
  const stop = async () => {
    isStopping = true
    await stopServer(pid)
  }
  onLaunch(stop)

  const bringUp = async () => {
    const deadline = Date.now() + 60_000
    let server: ChildProcess | undefined
    while (!isStopping && !(await answers(url))) {
      // A killed server and its children hold its lock and shared memory a moment longer: then it is tried again.
      const hasEnded = server !== undefined && (server.exitCode !== null || server.signalCode !== null)
      const mayTryAgain = hasEnded && /still in use|Is another postmaster/.test(lastLines(log))
      if ((hasEnded && !mayTryAgain) || Date.now() > deadline) {
        throw new Stop(
          `The embedded PostgreSQL did not start. Its log ends: ${lastLines(log)}`,
          `Read ${log}; if another Minga uses ${folder}, stop it first.`,
        )
      }
      if (mayTryAgain) await pause(250)
      if (!server || mayTryAgain) {
        server = launch({ binaries, runner, folder, data, log, port, durable })
        pid = server.pid ?? 0
      } else await pause(50)
    }
  }
  if (!isLeft) await bringUp()

  const watch = async () => {
    while (!isStopping) {
      // Watching alone keeps no process from its end.
      await new Promise((done) => setTimeout(done, 250).unref())
      if (isStopping || isAlive(pid)) continue
      onDeath()
      await bringUp().catch(() => {})
    }
  }
  void watch()
  return { url, stop }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

const urlOf = (password: string, port: number) =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`

/** The address of the server that another Minga runs on this folder, if it answers. */
export const runningEmbedded = async (folder: string): Promise<string | undefined> => {
  const server = runningServer(join(folder, 'data'))
  if (!server) return undefined
  const url = urlOf(readFileSync(join(folder, 'password'), 'utf8').trim(), server.port)
  return (await answers(url)) ? url : undefined
}

type Launch = Place & { log: string; port: number; durable: boolean }

/** In a process group of its own: Ctrl-C is for Minga, which then stops the server in order. */
const launch = ({ binaries, runner, folder, data, log, port, durable }: Launch): ChildProcess => {
  const output = openSync(log, 'a', 0o600)
  const server = spawn(
    ...command(runner, binaries.postgres, [
      ...[
        '-D',
        data,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
      ],
      ...['-c', 'shared_buffers=256MB', '-c', 'effective_cache_size=1GB', '-c', 'work_mem=16MB'],
      ...['-c', 'random_page_cost=1.1', '-c', 'jit=off', '-c', 'max_connections=120'],
      ...(durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
    ]),
    { stdio: ['ignore', output, output], detached: true, cwd: folder, ...identity(runner) },
  )
  closeSync(output)
  server.unref()
  return server
}

type Place = { binaries: Binaries; runner: Runner; folder: string; data: string }

const initialize = async (place: Place & { passwordFile: string }) => {
  const { binaries, runner, folder, data, passwordFile } = place
  rmSync(data, { recursive: true, force: true })
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  mkdirSync(data, { mode: 0o700 })
  const owner = statSync(folder)
  if (process.getuid?.() === 0) for (const path of [passwordFile, data]) chownSync(path, owner.uid, owner.gid)
  const args = [
    ...['-D', data, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
  ]
  await new Promise<void>((done, fail) => {
    const child = spawn(...command(runner, 'env', ['LC_ALL=C', binaries.initdb, ...args]), {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: folder,
      ...identity(runner),
    })
    let complaint = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', fail)
    child.on('exit', (code) => {
      if (code === 0) return done()
      rmSync(data, { recursive: true, force: true })
      fail(
        new Stop(
          `The embedded PostgreSQL could not make its data folder: ${complaint.trim().split('\n').at(-1)}`,
          `See that ${folder} can be written, or set DATABASE_URL to a PostgreSQL 15 or later.`,
        ),
      )
    })
  })
}

const checkVersion = (data: string) => {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (version === major) return
  throw new Stop(
    `The data in ${data} was written by PostgreSQL ${version}; this Minga carries PostgreSQL ${major}.`,
    `Move the folder ${dirname(data)} away to begin anew, or run \`minga backup\` with the Minga that wrote it and \`minga restore\` with this one.`,
  )
}

/** The server that the pid file tells of, if that process is alive. */
const runningServer = (data: string): { pid: number; port: number } | undefined => {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  return pid > 0 && isAlive(pid) ? { pid, port: Number(lines[3]) } : undefined
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
const stopServer = async (pid: number) => {
  if (pid <= 0 || !isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid) && waited < 30_000; waited += 25)
    await new Promise((done) => setTimeout(done, 25))
}

/** Whether the server takes connections; makes the database the first time. */
const answers = async (url: string): Promise<boolean> => {
  const address = new URL(url)
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

const lastLines = (file: string): string => {
  try {
    accessSync(file, constants.R_OK)
    return readFileSync(file, 'utf8').trim().split('\n').slice(-4).join(' | ')
  } catch {
    return '(no log)'
  }
}
