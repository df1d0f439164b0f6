import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../src/config.ts'

// Many people at once on the built site: reading, reading signed in, writing; and some who are in the way of others.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '600' },
    /** The mean of the pause between two pages of one person. */
    think: { type: 'string', default: '5' },
    /** Leaves out the slow clients and the giant queries. */
    calm: { type: 'boolean', default: false },
  },
})
const [people, seconds, think] = [Number(values.people), Number(values.seconds), Number(values.think)]
const port = 3981
const folder = mkdtempSync(join(tmpdir(), 'minga-load-'))
const say = (line: string) => process.stdout.write(`${line}\n`)

type Kind = 'public' | 'signed in' | 'writing'
const took: Record<Kind, number[]> = { public: [], 'signed in': [], writing: [] }
const faults = new Map<string, number>()
const agent = new Agent({ keepAlive: true, maxSockets: people + 10 })

/** The proof that we drew the form, by the cookies of who sends it. */
const tokens = new Map<string, string>()

type Answer = { status: number; location: string; cookie: string; text: string }

const ask = (path: string, { cookie = '', form }: { cookie?: string; form?: Record<string, string> } = {}) =>
  new Promise<Answer>((done, fail) => {
    const token = tokens.get(cookie)
    const body = form && new URLSearchParams(form).toString()
    const asked = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path,
        method: body === undefined ? 'GET' : 'POST',
        timeout: 30_000,
        headers: {
          ...(path !== '/es/sign-in' && { 'accept-encoding': 'gzip' }),
          ...(token && { 'x-form-token': token }),
          ...(cookie && { cookie }),
          ...(body !== undefined && {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
            'sec-fetch-site': 'same-origin',
          }),
        },
      },
      (response) => {
        let text = ''
        if (path === '/es/sign-in') response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        else response.resume()
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? '',
            cookie: (response.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; '),
            text,
          }),
        )
        response.on('error', fail)
      },
    )
    asked.on('timeout', () => asked.destroy(new Error('no answer within 30 s')))
    asked.on('error', fail)
    asked.end(body)
  })

const publicPages = [
  '/es',
  '/en/portfolio',
  '/es/portfolio?q=empleo',
  '/pt/portfolio?country=BR',
  '/es/activities',
  '/fr/ministries/ht',
  '/es/ministries/ar',
  '/es/search?q=inspecci%C3%B3n',
  '/es/results',
  '/en/results/participation',
  '/es/results/dashboard',
  '/es/calls',
  '/en/library',
  '/es/activities.csv',
  '/api/v1/programs',
]
const signedInPages = [
  '/es',
  '/es/portfolio/mine',
  '/es/account',
  '/es/activities',
  '/es/calls',
  '/es/portfolio?q=empleo',
]

const anyOf = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** One step of one person: 80 of 100 read in public, 15 signed in, 5 write. */
const kindOf = (chance: number): Kind => (chance < 0.8 ? 'public' : chance < 0.95 ? 'signed in' : 'writing')

const program = (title: string) => ({
  institution: 'mol-gt',
  original: 'es',
  rev: '0',
  theme: 'working-conditions',
  languages: 'es',
  title_es: title,
  summary_es: 'Resumen',
})

const step = async (kind: Kind, cookie: string, number: number): Promise<void> => {
  const began = performance.now()
  const path =
    kind === 'public' ? anyOf(publicPages) : kind === 'writing' ? '/es/portfolio' : anyOf(signedInPages)
  const answer = await ask(path, {
    ...(kind !== 'public' && { cookie }),
    ...(kind === 'writing' && { form: program(`Carga ${process.pid} ${number}`) }),
  }).catch((error: Error) => ({ status: 0, location: error.message, cookie: '', text: '' }))
  took[kind].push(performance.now() - began)
  if (answer.status !== (kind === 'writing' ? 303 : 200)) {
    const fault = `${answer.status || answer.location} ${kind} ${path}`
    faults.set(fault, (faults.get(fault) ?? 0) + 1)
  }
}

const person = async (number: number, until: number) => {
  await pause(Math.random() * think * 1000)
  const door = await ask('/es/sign-in')
  const token = /name="form_token" value="([^"]+)"/.exec(door.text)?.[1] ?? ''
  tokens.set(door.cookie, token)
  const inside = await ask('/es/demo-sign-in', { cookie: door.cookie, form: { who: 'focal-point' } })
  const cookie = `${door.cookie}; ${inside.cookie}`
  tokens.set(cookie, token)
  for (let at = 0; performance.now() < until; at += 1) {
    await step(kindOf(Math.random()), cookie, number * 100_000 + at)
    await pause(Math.random() * 2 * think * 1000)
  }
}

/** Clients that take their time: a byte of the headers each second, a byte of the body, a reader that hardly reads. */
const slowClients = (until: number) => {
  const sockets = new Set<Socket>()
  const open = (work: (socket: Socket) => NodeJS.Timeout | undefined) => {
    const socket = connect(port, '127.0.0.1')
    sockets.add(socket)
    socket.on('error', () => {})
    const timer = work(socket)
    socket.on('close', () => {
      clearInterval(timer)
      sockets.delete(socket)
      if (performance.now() < until) setTimeout(() => open(work), 200)
    })
  }
  const drip = (socket: Socket, first: string, more: string) => {
    socket.write(first)
    return setInterval(() => socket.write(more), 1_000)
  }
  for (let count = 0; count < 10; count += 1) {
    open((socket) => drip(socket, 'GET /es HTTP/1.1\r\nHost: localhost\r\n', 'X-A: b\r\n'))
    open((socket) =>
      drip(
        socket,
        'POST /es/sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\na=',
        'b',
      ),
    )
    open((socket) => {
      socket.write('GET /es/portfolio.csv HTTP/1.1\r\nHost: localhost\r\n\r\n')
      socket.pause()
      return setInterval(() => socket.read(64), 1_000)
    })
  }
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

/** The heaviest things that anybody may ask for, one after the other, by two people. */
const giantQueries = async (until: number) => {
  const heavy = [
    '/es/portfolio.csv',
    '/api/v1/programs?limit=100',
    `/es/portfolio?q=${'a'.repeat(200)}`,
    '/es/portfolio?q=de+la+el+en+y+a&country=AR&country=BR&country=CL&area=labor&area=employment',
    '/sitemap.xml',
    '/es/results/figures.csv',
  ]
  while (performance.now() < until) await ask(anyOf(heavy)).catch(() => undefined)
}

const memory = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

const startSite = async (): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=16', '--max-old-space-size=384', join(root, 'dist/cli.js'), 'start'],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        VAR_DIR: join(folder, 'var'),
        PORT: String(port),
        ADMIN_PORT: '0',
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  while (!(await ask('/readyz').catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error('the site did not start')
    await pause(100)
  }
  return child
}

const percentile = (sorted: number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)

try {
  execFileSync(process.execPath, [join(root, 'tools/build.ts')], { stdio: 'inherit' })
  const site = await startSite()
  const began = performance.now()
  const until = began + seconds * 1000
  const busy = [loadavg()[0] ?? 0]
  const memories: { second: number; MB: number }[] = []
  const watch = setInterval(
    () => {
      memories.push({ second: Math.round((performance.now() - began) / 1000), MB: memory(site.pid ?? 0) })
      busy.push(loadavg()[0] ?? 0)
    },
    Math.max(1, seconds / 20) * 1000,
  )
  const letGo = values.calm ? () => {} : slowClients(until)
  await Promise.all([
    ...Array.from({ length: people }, (_, number) => person(number, until)),
    ...(values.calm ? [] : [giantQueries(until), giantQueries(until)]),
  ])
  letGo()
  clearInterval(watch)
  const rows = Object.entries(took).map(([kind, times]) => {
    const sorted = times.toSorted((a, b) => a - b)
    return {
      kind,
      steps: sorted.length,
      'p50 ms': percentile(sorted, 0.5),
      'p95 ms': percentile(sorted, 0.95),
      'p99 ms': percentile(sorted, 0.99),
      'worst ms': percentile(sorted, 1),
    }
  })
  const all = Object.values(took).flat()
  console.table(rows)
  console.table(memories)
  const errors = [...faults].map(([fault, count]) => ({ fault, count }))
  console.table(errors)
  const figures = {
    people,
    seconds,
    'mean pause s': think,
    'slow clients': values.calm ? 0 : 30,
    steps: all.length,
    errors: errors.reduce((sum, { count }) => sum + count, 0),
    'p99 ms': percentile(
      all.toSorted((a, b) => a - b),
      0.99,
    ),
    'load of the machine': `${Math.min(...busy).toFixed(1)} to ${Math.max(...busy).toFixed(1)}`,
  }
  console.table([figures])
  site.kill('SIGTERM')
  await new Promise((done) => site.on('exit', done))
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  const name = `bench/results/load-${new Date().toISOString().slice(0, 10)}.json`
  writeFileSync(
    join(root, name),
    `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, figures, rows, memories, errors }, null, 2)}\n`,
  )
  say(`written to ${name}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
