import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/config.ts'
import { bundle } from './bundle.ts'

// Plays `tools/demo-<name>.ts`, which needs the site's pages and so is bundled first, as the site is.
const [name = ''] = process.argv.slice(2)
const folder = join(root, 'dist/demo')
await bundle(`tools/demo-${name}.ts`, folder)
const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(folder, `demo-${name}.js`)], {
  stdio: 'inherit',
  cwd: root,
})
process.exitCode = status ?? 1
