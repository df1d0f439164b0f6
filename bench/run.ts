import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { root } from '../src/config.ts'
import { openDatabase } from '../src/platform/db/index.ts'
import { figureTimes } from './figures.ts'
import { makePortfolio } from './portfolios.ts'
import { reportTimes } from './report.ts'
import { secondRoundTimes } from './second-round.ts'

// Speed and size, measured on the built program: ratios taken in one run, server and client on this machine.
const port = 3961
const base = `http://127.0.0.1:${port}`
const folder = mkdtempSync(join(tmpdir(), 'minga-bench-'))
const seconds = Number(process.env.BENCH_SECONDS ?? 4)

/** Those of `npm start`. */
const heapFlags = ['--max-semi-space-size=16', '--max-old-space-size=384']

type Row = Record<string, string | number>
const report: { title: string; rows: Row[] }[] = []
const say = (line: string) => console.log(line)

const section = (title: string, rows: Row[]) => {
  report.push({ title, rows })
  say(`\n${title}`)
  console.table(rows)
}

const startSite = async (): Promise<{ child: ChildProcess; milliseconds: number }> => {
  const began = performance.now()
  const child = spawn(process.execPath, [...heapFlags, join(root, 'dist/cli.js'), 'start'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      VAR_DIR: folder,
      PORT: String(port),
      ADMIN_PORT: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    const response = await fetch(`${base}/readyz`).catch(() => undefined)
    if (response?.ok) return { child, milliseconds: performance.now() - began }
    if (child.exitCode !== null) throw new Error('the site did not start')
    await new Promise((done) => setTimeout(done, 20))
  }
}

const stopSite = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.on('exit', () => done())
    child.kill('SIGTERM')
  })

/** Resident memory of a process, in MB. */
const memory = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

const load = (url: string, headers: Record<string, string>, duration = seconds) =>
  autocannon({ url, connections: 10, duration, headers })

/** Requests a second of a bare `node:http` server that sends the same bytes with the same headers. */
const bare = async (body: Buffer, headers: Record<string, string>) => {
  const program = `
    const { readFileSync } = require('node:fs')
    const body = readFileSync(process.argv[1])
    const headers = JSON.parse(process.argv[2])
    require('node:http').createServer((q, r) => r.writeHead(200, headers).end(body)).listen(${port + 1}, '127.0.0.1', () => process.send('up'))`
  const file = join(folder, 'body')
  writeFileSync(file, body)
  const child = spawn(process.execPath, ['-e', program, file, JSON.stringify(headers)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await new Promise((done) => child.once('message', done))
  const url = `http://127.0.0.1:${port + 1}/`
  await load(url, {}, 1)
  const result = await load(url, {})
  child.kill()
  return result.requests.average
}

/** What a page sends, asked without and with compression. */
const fetchPage = async (path: string, headers: Record<string, string>) => {
  const { request } = await import('node:http')
  return new Promise<{ body: Buffer; headers: Record<string, string> }>((done, fail) => {
    request(`${base}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        done({ body: Buffer.concat(chunks), headers: response.headers as Record<string, string> }),
      )
    })
      .on('error', fail)
      .end()
  })
}

const compressed = { 'accept-encoding': 'br, gzip' }
/** A session that does not exist: the page is drawn for it anew each time, every query run. */
const uncached = { ...compressed, cookie: 'minga=nobody' }

const throughput = async (pages: Record<string, string>) => {
  const rows: Row[] = []
  for (const [name, path] of Object.entries(pages)) {
    const sent = await fetchPage(path, compressed)
    const {
      connection,
      'keep-alive': keepAlive,
      date,
      'transfer-encoding': transfer,
      ...headers
    } = sent.headers
    const floor = await bare(sent.body, headers)
    await load(`${base}${path}`, compressed, 1)
    const kept = await load(`${base}${path}`, compressed)
    await load(`${base}${path}`, uncached, 1)
    const drawn = await load(`${base}${path}`, uncached)
    if (kept.non2xx + drawn.non2xx + kept.errors + drawn.errors > 0)
      throw new Error(`${path} did not answer 200`)
    rows.push({
      page: name,
      'bytes sent': sent.body.byteLength,
      'bare /s': Math.round(floor),
      'cached /s': Math.round(kept.requests.average),
      'cached share': (kept.requests.average / floor).toFixed(2),
      'every query /s': Math.round(drawn.requests.average),
      'every query share': (drawn.requests.average / floor).toFixed(3),
      'p99 ms cached': kept.latency.p99,
      'p99 ms every query': drawn.latency.p99,
    })
  }
  return rows
}

const weight = async (pages: Record<string, string>) => {
  const rows: Row[] = []
  for (const [name, path] of Object.entries(pages)) {
    const html = (await fetchPage(path, {})).body.toString()
    const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
    const sizes = await Promise.all(
      assets.map(async (asset) => ({
        asset,
        size: (await fetchPage(asset, { 'accept-encoding': 'gzip' })).body.byteLength,
      })),
    )
    const sum = (pattern: RegExp) =>
      sizes.filter(({ asset }) => pattern.test(asset)).reduce((total, { size }) => total + size, 0)
    const htmlSize = gzipSync(html, { level: 6 }).byteLength
    rows.push({
      page: name,
      requests: 1 + assets.length,
      'HTML gz': htmlSize,
      'CSS gz': sum(/\.css$/),
      'JS gz': sum(/\.js$/),
      'all gz': htmlSize + sizes.reduce((total, { size }) => total + size, 0),
    })
  }
  return rows
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Medians of the server's own timing over varied searches, each asked as a page with its facets. */
const searches = async (): Promise<Row[]> => {
  const words = [
    '',
    'inspección',
    'empleo jóvenes',
    'occupational safety',
    'seguro de desempleo',
    'dialogue social',
    'migrantes',
    'inspecion',
    'formação profissional',
    'trabajo infantil',
  ]
  const facets = ['', '&country=AR', '&area=employment', '&country=BR&country=CL&area=labor', '&language=en']
  const times: number[] = []
  for (const word of words) {
    for (const facet of facets) {
      const path = `/es/portfolio?q=${encodeURIComponent(word)}${facet}`
      const { headers } = await fetchPage(path, uncached)
      times.push(Number(/(?:^|, )db;dur=([\d.]+)/.exec(headers['server-timing'] ?? '')?.[1] ?? Number.NaN))
    }
  }
  if (times.some(Number.isNaN)) throw new Error('a search page gave no database time')
  const sorted = times.toSorted((a, b) => a - b)
  return [
    {
      searches: times.length,
      'median ms': median(times).toFixed(1),
      'p90 ms': (sorted[Math.floor(sorted.length * 0.9)] ?? 0).toFixed(1),
      'worst ms': (sorted.at(-1) ?? 0).toFixed(1),
    },
  ]
}

/** How many generated programs there are already. */
let filled = 0

/** Makes up programs until there are `count` of them beside those of the record. */
const fill = async (count: number) => {
  const [pid, , , pgPort] = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
  if (!pid) throw new Error('the database does not run')
  const password = readFileSync(join(folder, 'postgres/password'), 'utf8').trim()
  const database = await openDatabase(`postgres://minga:${password}@127.0.0.1:${pgPort}/minga`, {
    statementTimeout: 0,
  })
  await makePortfolio(database.db, count - filled, 20261122 + count)
  filled = count
  await database.pool.query('vacuum analyze')
  await database.pool.query("select pg_notify('minga_change', 'bench')")
  await database.close()
}

const pages = {
  home: '/es',
  'portfolio list': '/es/portfolio',
  'program page': '/es/portfolio/1',
  'search page': '/es/search?q=inspecci%C3%B3n',
  activities: '/es/activities',
  ministry: '/es/ministries/ar',
  'table 3': '/es/results/participation',
}

mkdirSync(join(root, 'bench/results'), { recursive: true })
try {
  execFileSync(process.execPath, [join(root, 'tools/build.ts')], { stdio: 'inherit' })
  const first = await startSite()
  await stopSite(first.child)
  const second = await startSite()
  section('Start', [
    { 'first start ms': Math.round(first.milliseconds), 'second start ms': Math.round(second.milliseconds) },
  ])
  section('Weight of a page (goals: 14 KB of HTML, 60 KB in all, 20 KB of JavaScript)', await weight(pages))
  const { 'portfolio list': list, 'program page': program, 'search page': search } = pages
  section(
    'Throughput against bare node:http sending the same bytes (goals: 0.25 cached, 0.10 with every query run)',
    await throughput({ 'portfolio list': list, 'program page': program, 'search page': search }),
  )
  const before = memory(second.child.pid ?? 0)
  for (const path of Object.values(pages)) {
    await autocannon({
      url: `${base}${path}`,
      connections: 10,
      amount: Math.ceil(10_000 / Object.keys(pages).length),
      headers: uncached,
    })
  }
  section('Memory without PostgreSQL (goal: under 250 MB)', [
    { 'before MB': before, 'after 10,000 more requests MB': memory(second.child.pid ?? 0) },
  ])
  section(
    'The report of products and results, every query run, first request to last byte (goal: under 5 s in each language and format)',
    await reportTimes(base),
  )
  section(
    'The figures of results, every query run, first request to last byte (goal: under 500 ms each)',
    await figureTimes(base),
  )
  const rows: Row[] = []
  for (const count of [142, 10_000, 100_000]) {
    await fill(count)
    for (const row of await searches()) rows.push({ programs: count, ...row })
  }
  section(
    'Search of the portfolio with all facets, every query run, the server’s own timing (goal at 100,000: median under 50 ms)',
    rows,
  )
  await stopSite(second.child)
  section(
    'The exact second round, every rule on (goal: under 1 s for 64 to 8 and for 500 to 50)',
    secondRoundTimes(),
  )
  const name = new Date().toISOString().slice(0, 10)
  writeFileSync(
    join(root, `bench/results/${name}.json`),
    `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, report }, null, 2)}\n`,
  )
  say(`\nwritten to bench/results/${name}.json`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
