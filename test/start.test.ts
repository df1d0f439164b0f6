import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { root } from '#src/config.ts'
import { databaseAt } from '#test/record.ts'

// The built program, started and stopped as a person or a service manager would.
const built = join(root, 'var/test-dist')
const folder = mkdtempSync(join(tmpdir(), 'minga-start-'))
const varDir = join(folder, 'var')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'tools/build.ts'), built], { stdio: 'inherit' })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(built, { recursive: true, force: true })
})

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})

type Run = { child: ChildProcess; output: () => string; exit: Promise<number | null>; ready: Promise<number> }

/** Starts the site on a port of its own; `ready` tells after how many milliseconds it answers. */
const start = (port: number, env: Record<string, string> = {}): Run => {
  const began = performance.now()
  const child = spawn(process.execPath, [join(built, 'cli.js'), 'start'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      VAR_DIR: varDir,
      PORT: String(port),
      ADMIN_PORT: '0',
      LOG_LEVEL: 'silent',
      ...env,
    },
  })
  started.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  const exit = new Promise<number | null>((done) => child.on('exit', done))
  const ready = (async () => {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${text}`)
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
      if (response?.ok) return performance.now() - began
      await new Promise((done) => setTimeout(done, 50))
    }
  })()
  ready.catch(() => {})
  return { child, output: () => text, exit, ready }
}

const stopped = async (run: Run, signal: NodeJS.Signals = 'SIGTERM') => {
  run.child.kill(signal)
  return run.exit
}

const postgresPid = () =>
  Number(readFileSync(join(varDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('on the embedded database', () => {
  test('the first start loads the record with its counts, and SIGTERM stops all of it', async () => {
    const run = start(3911)
    await run.ready
    expect(run.output()).toMatch(/ 34 member states\n/)
    expect(run.output()).toMatch(/ 91 activities\n/)
    expect(run.output()).toMatch(/ 20 workshops and seminars\n/)
    expect((await (await fetch('http://127.0.0.1:3911/es')).text()).slice(0, 15)).toBe('<!doctype html>')
    expect(statSync(join(varDir, 'postgres/password')).mode & 0o777).toBe(0o600)
    const pid = postgresPid()
    expect(await stopped(run)).toBe(0)
    expect(isAlive(pid)).toBe(false)
  })

  test('after kill -9 the next start takes over the database left running, and Ctrl-C stops it', async () => {
    const first = start(3912)
    await first.ready
    const pid = postgresPid()
    await stopped(first, 'SIGKILL')
    expect(isAlive(pid)).toBe(true)
    const second = start(3912)
    await second.ready
    expect(second.output()).toContain('record      unchanged since it was loaded')
    expect(await stopped(second, 'SIGINT')).toBe(0)
    expect(isAlive(pid)).toBe(false)
  })

  test('after kill -9 of program and database the next start recovers', async () => {
    const first = start(3913)
    await first.ready
    const pid = postgresPid()
    await stopped(first, 'SIGKILL')
    process.kill(pid, 'SIGKILL')
    const second = start(3913)
    await second.ready
    expect(await stopped(second)).toBe(0)
  })

  test('a second Minga on the same folder is told that it is in use', async () => {
    const first = start(3914)
    await first.ready
    const second = start(3915)
    expect(await second.exit).toBe(1)
    expect(second.output()).toMatch(/Another Minga \(process \d+\) is using .*\n.*VAR_DIR/)
    expect(await stopped(first)).toBe(0)
  })

  test('verbs of the command line work beside a running site', { timeout: 120_000 }, async () => {
    const run = start(3919)
    await run.ready
    const verb = (...args: string[]) =>
      execFileSync(process.execPath, [join(built, 'cli.js'), ...args], {
        cwd: root,
        env: { PATH: process.env.PATH, VAR_DIR: varDir },
        encoding: 'utf8',
      })
    const invited = verb(
      'user',
      'invite',
      'ana@example.org',
      '--name',
      'Ana',
      '--institution',
      'mol-gt',
      '--role',
      'official',
    )
    expect(invited).toContain('invited     ana@example.org')
    expect(verb('load', 'network/rial')).toMatch(/ 91 activities\n/)
    expect(() => verb('backup', join(folder, 'bare'))).toThrow(
      'Say how the backup is to be encrypted, in one way.',
    )
    expect((await fetch('http://127.0.0.1:3919/readyz')).status).toBe(200)
    expect(await stopped(run)).toBe(0)
  })

  test('Ctrl-C during the first start stops the database too, and the next start is whole', async () => {
    const own = join(folder, 'interrupted')
    const first = start(3920, { VAR_DIR: own })
    while (!first.output().includes('migrations')) await new Promise((done) => setTimeout(done, 20))
    const pid = Number(readFileSync(join(own, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
    expect(await stopped(first, 'SIGINT')).toBe(0)
    expect(isAlive(pid)).toBe(false)
    const second = start(3920, { VAR_DIR: own })
    await second.ready
    expect(second.output()).toMatch(/ 91 activities\n/)
    expect(await stopped(second)).toBe(0)
  })

  test('a taken port is one sentence with the remedy', async () => {
    const taken = createServer().listen(3916, '127.0.0.1')
    const run = start(3916)
    expect(await run.exit).toBe(1)
    expect(run.output()).toBe(
      'Port 3916 is taken by another program.\nStop that program, or choose another port: PORT=4916 npm start\n',
    )
    taken.close()
  })

  test('data of another PostgreSQL version is one sentence with the remedy', async () => {
    const other = join(folder, 'old')
    mkdirSync(join(other, 'postgres/data'), { recursive: true })
    writeFileSync(join(other, 'postgres/data/PG_VERSION'), '17\n')
    const run = start(3917, { VAR_DIR: other })
    expect(await run.exit).toBe(1)
    expect(run.output()).toMatch(
      /was written by PostgreSQL 17; this Minga carries PostgreSQL 18\.\nMove the folder/,
    )
  })

  test('a variable that cannot be used is named', async () => {
    const run = start(3918, { TRUSTED_PROXIES: 'many' })
    expect(await run.exit).toBe(1)
    expect(run.output()).toMatch(/The configuration cannot be used\. TRUSTED_PROXIES: .*\n.*minga doctor/)
  })
})

describe('with DATABASE_URL', () => {
  const external = async (name: string) => {
    const server = inject('databaseUrl')
    const admin = new pg.Client({ connectionString: databaseAt(server, 'postgres') })
    await admin.connect()
    await admin.query(`create database ${name}`)
    await admin.end()
    return databaseAt(server, name)
  }

  test('an unreachable server is one sentence with the remedy', async () => {
    const run = start(3921, { DATABASE_URL: 'postgres://minga@127.0.0.1:9/none' })
    expect(await run.exit).toBe(1)
    expect(run.output()).toMatch(
      /The database at 127\.0\.0\.1:9\/none does not answer: .*\nSee that the server runs/,
    )
  })

  test('three instances may start at once: the record is there once, and no sample people', async () => {
    const url = await external('start_together')
    const runs = [3922, 3923, 3924].map((port) => start(port, { DATABASE_URL: url }))
    await Promise.all(runs.map((run) => run.ready))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(
      `select (select count(*)::int from platform.load) loads, (select count(*)::int from activities.activity) activities,
        (select count(*)::int from directory.person) people`,
    )
    await client.end()
    expect(rows).toEqual([{ loads: 1, activities: 91, people: 0 }])
    expect((await fetch('http://127.0.0.1:3922/es/sign-in')).status).toBe(200)
    for (const run of runs) expect(await stopped(run)).toBe(0)
  })

  test('an instance with another secret key is told so', async () => {
    const url = await external('start_keys')
    const first = start(3927, { DATABASE_URL: url })
    await first.ready
    const second = start(3928, { DATABASE_URL: url, SECRET_KEY: Buffer.alloc(32, 1).toString('base64') })
    expect(await second.exit).toBe(1)
    expect(second.output()).toContain('This instance has another secret key')
    expect(await stopped(first)).toBe(0)
  })

  test('a missing or malformed file of the network is named, and nothing is loaded', async () => {
    const network = join(folder, 'network')
    cpSync(join(root, 'network/rial'), network, { recursive: true })
    const files = readdirSync(network)
    expect(files).toContain('activities.csv')
    const text = readFileSync(join(network, 'activities.csv'), 'utf8')
    writeFileSync(join(network, 'activities.csv'), text.replace('2007-05-29', '2007-13-29'))
    const url = await external('start_malformed')
    const malformed = start(3925, { DATABASE_URL: url, NETWORK_DIR: network })
    expect(await malformed.exit).toBe(1)
    expect(malformed.output()).toMatch(
      /activities\.csv, line 2: .*dates.*\nCorrect the line and run again; nothing was loaded\./,
    )

    rmSync(join(network, 'activities.csv'))
    const missing = start(3926, { DATABASE_URL: url, NETWORK_DIR: network })
    expect(await missing.exit).toBe(1)
    expect(missing.output()).toMatch(
      /The file activities\.csv is missing from .*\nRestore it and run again; nothing was loaded\./,
    )

    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('select count(*)::int n from taxonomy.area')
    await client.end()
    expect(rows).toEqual([{ n: 0 }])
    expect(existsSync(network)).toBe(true)
  })
})
