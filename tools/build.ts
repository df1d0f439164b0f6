import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../src/config.ts'
import { buildAssets } from './assets.ts'
import { bundle } from './bundle.ts'

// Makes dist/, or the folder named: the program in one bundle and the site's assets.
const dist = resolve(root, process.argv[2] ?? 'dist')
rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'assets'), { recursive: true })
await bundle('src/cli.ts', dist)
await buildAssets(join(dist, 'assets'))
