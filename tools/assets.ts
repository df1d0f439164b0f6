import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compileAsync } from 'sass'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...path: string[]) => join(root, ...path)

const styles = async () => {
  const { css } = await compileAsync(at('src/ui/theme/minga.scss'), {
    style: 'compressed',
    loadPaths: [at('node_modules')],
    quietDeps: true,
  })
  return Buffer.from(css)
}

const script = async () => {
  const { outputFiles } = await build({
    entryPoints: [at('src/browser/main.ts')],
    bundle: true,
    minify: true,
    legalComments: 'none',
    drop: ['console'],
    format: 'esm',
    target: 'es2020',
    write: false,
  })
  const [file] = outputFiles
  if (!file) throw new Error('src/browser/main.ts was bundled into nothing')
  return Buffer.from(file.contents)
}

const hashed = (name: string, content: Buffer) => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/\.(\w+)$/, `-${hash}.$1`)
}

/** Writes the style, script and icon under names that change with their content; returns name by plain name. */
export const buildAssets = async (outDir: string): Promise<Record<string, string>> => {
  const made = {
    'minga.css': await styles(),
    'minga.js': await script(),
    'icon.svg': await readFile(at('src/ui/theme/icon.svg')),
  }
  await mkdir(outDir, { recursive: true })
  const manifest: Record<string, string> = {}
  for (const [name, content] of Object.entries(made)) {
    const file = hashed(name, content)
    await writeFile(join(outDir, file), content)
    manifest[name] = file
  }
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
