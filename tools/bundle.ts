import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../src/config.ts'

/** Makes one file of a program and all of its own code; its packages stay in node_modules. */
export const bundle = (entry: string, outdir: string) =>
  build({
    entryPoints: [join(root, entry)],
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'warning',
  })
