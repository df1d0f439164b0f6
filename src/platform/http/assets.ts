import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { Stop } from '../errors.ts'
import { permission } from './permissions.ts'
import type { Env } from './route.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

export type Assets = {
  routes: Hono<Env>
  /** The address of an asset by its plain name: `minga.css`. */
  address: (name: string) => string
}

/** The built assets, held in memory, compressed once; their names carry their content, so they never change. */
export const openAssets = (folder: string): Assets => {
  const manifest = readManifest(folder)
  const routes = new Hono<Env>()
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)]
    if (!type) continue
    const plain = new Uint8Array(readFileSync(join(folder, name)))
    const packed = /woff2|png|ico/.test(extname(name))
      ? undefined
      : { br: new Uint8Array(brotliCompressSync(plain)), gzip: new Uint8Array(gzipSync(plain, { level: 9 })) }
    routes.get(`/assets/${name}`, permission('public'), (c) => {
      const accepts = c.req.header('accept-encoding') ?? ''
      const encoding =
        packed && (accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined)
      return c.body(packed && encoding ? packed[encoding] : plain, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      })
    })
  }
  return {
    routes,
    address: (name) => {
      const built = manifest[name]
      if (!built) throw new Error(`there is no asset ${name}`)
      return `/assets/${built}`
    },
  }
}

const readManifest = (folder: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  } catch {
    throw new Stop(`The site's assets are not built in ${folder}.`, 'Run `npm run build` and start again.')
  }
}
