import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '../src/config.ts'

// Builds and starts the site, and does both again whenever a file of src/ or db/ changes.
const env = { ...process.env, MINGA_ENV: 'development', NODE_OPTIONS: '--enable-source-maps' }
let site: ChildProcess | undefined
let waiting: NodeJS.Timeout | undefined

const runToEnd = (args: string[]) =>
  new Promise<boolean>((done) =>
    spawn(process.execPath, args, { stdio: 'inherit', cwd: root }).on('exit', (code) => done(code === 0)),
  )

const stopSite = () =>
  new Promise<void>((done) => {
    if (!site || site.exitCode !== null) return done()
    site.on('exit', () => done())
    site.kill('SIGTERM')
  })

const restart = async () => {
  if (!(await runToEnd([join(root, 'tools/build.ts')]))) return
  await stopSite()
  site = spawn(process.execPath, [join(root, 'dist/cli.js'), 'start'], { stdio: 'inherit', env, cwd: root })
}

let work = restart()
for (const folder of ['src', 'db', 'network']) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file?.endsWith('.gen.ts')) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      work = work.then(restart)
    }, 150)
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => stopSite().then(() => process.exit(0)))
