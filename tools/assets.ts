import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { compileAsync } from 'sass'
import { root } from '../src/config.ts'

const at = (...path: string[]) => join(root, ...path)

const styles = async () => {
  const { css } = await compileAsync(at('src/ui/theme/minga.scss'), {
    style: 'compressed',
    loadPaths: [at('node_modules')],
    quietDeps: true,
  })
  return Buffer.from(css)
}

/** The script of every page, and in files of their own the parts that few pages ask for. */
const scripts = async () => {
  const { outputFiles } = await build({
    entryPoints: { minga: at('src/browser/main.ts') },
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    drop: ['console'],
    format: 'esm',
    target: 'es2020',
    outdir: at('dist/assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    write: false,
  })
  const files = outputFiles.map(({ path, contents }) => ({
    name: basename(path),
    content: Buffer.from(contents),
  }))
  const entry = files.find(({ name }) => name.startsWith('minga-'))
  if (!entry) throw new Error('src/browser/main.ts was bundled into nothing')
  return { files, entry: entry.name }
}

const hashed = (name: string, content: Buffer) => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/\.(\w+)$/, `-${hash}.$1`)
}

/** Writes the style, scripts and icon under names that change with their content; returns name by plain name. */
export const buildAssets = async (outDir: string): Promise<Record<string, string>> => {
  const made = {
    'minga.css': await styles(),
    'icon.svg': await readFile(at('src/ui/theme/icon.svg')),
  }
  await mkdir(outDir, { recursive: true })
  const { files, entry } = await scripts()
  const manifest: Record<string, string> = { 'minga.js': entry }
  for (const { name, content } of files) await writeFile(join(outDir, name), content)
  for (const [name, content] of Object.entries(made)) {
    const file = hashed(name, content)
    await writeFile(join(outDir, file), content)
    manifest[name] = file
  }
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
