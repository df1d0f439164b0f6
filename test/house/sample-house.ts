import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Path → text. */
export type Files = Record<string, string>

const stub = (name: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export const it = 1',
})

/** A house in small, in which every rule is kept: `river` on the ground, `boat` and `fish` above it. */
const sound: Files = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: {
      '#platform/*': './src/platform/*',
      '#ui/*': './src/ui/*',
      '#modules/*': './src/modules/*',
      '#src/*': './src/*',
      '#test/*': './test/*',
    },
    dependencies: { kysely: '1', pg: '1', zod: '1', preact: '1', hono: '1' },
    devDependencies: { vitest: '1' },
  }),
  ...Object.assign({}, ...['kysely', 'pg', 'zod', 'preact', 'hono', 'vitest'].map(stub)),
  'test/app.ts': 'export const testApp = 1',
  'src/app.ts':
    "import { modules } from '#src/modules.ts'\nimport { riverUrls } from '#modules/river/index.ts'\nexport const app = [modules, riverUrls]",
  'src/config.ts': 'export type Config = { port: string }\nexport const config = { port: process.env.PORT }',
  'src/modules.ts': `import { river } from '#modules/river/module.ts'
import { boat } from '#modules/boat/module.ts'
import { fish } from '#modules/fish/module.ts'
export const levels = [[river], [boat, fish]]
export const modules = levels.flat()`,
  'src/platform/actor.ts': 'export const hasRole = () => true',
  'src/platform/db/index.ts':
    "import { it } from 'kysely'\nimport { it as pg } from 'pg'\nexport type Db = 1\nexport const tables = () => [it, pg]",
  'src/platform/http/index.ts':
    "import { it } from 'hono'\nimport { Page } from '#ui/index.ts'\nexport const web = [it, Page]",
  'src/platform/i18n/index.ts': 'export const catalog = 1\nexport type Lang = 1',
  'src/platform/mail/index.ts':
    "import type { Config } from '#src/config.ts'\nexport const open = (config: Config) => config",
  'src/ui/index.ts': "export { Page } from './page.tsx'",
  'src/ui/page.tsx':
    "import type { Lang } from '#platform/i18n/index.ts'\nexport const Page = (lang: Lang) => lang",
  'src/browser/main.ts': "import { menu } from './menu.ts'\nmenu()",
  'src/browser/menu.ts': 'export const menu = () => {}',
  ...module('river'),
  ...module('fish'),
  ...module('boat'),
  'src/modules/boat/actions.ts': `import { river } from '#modules/river/index.ts'
import type { Db } from '#platform/db/index.ts'
import { all } from './queries.ts'
import { may } from './policy.ts'
export const sail = (db: Db) => [river, may, all, db]`,
  'src/modules/boat/views/boat.tsx': `import { riverSum, riverUrls, type River } from '#modules/river/index.ts'
import { Page } from '#ui/index.ts'
import type { Row } from '../queries.ts'
import { boatText } from '../text/index.ts'
import { urls } from '../urls.ts'
export const Boat = (row: Row, river: River) => [Page, riverSum, riverUrls, boatText, urls, row, river]`,
  'src/modules/boat/boat.test.ts':
    "import { it } from 'vitest'\nimport { testApp } from '#test/app.ts'\nimport { all } from '#modules/river/queries.ts'\nexport const test = [it, testApp, all]",
}

function module(name: string): Files {
  const at = (file: string) => `src/modules/${name}/${file}`
  return {
    [at('index.ts')]:
      `export { all as ${name}, type Row as ${name === 'river' ? 'River' : 'Other'} } from './queries.ts'\nexport { urls as ${name}Urls } from './urls.ts'\nexport { sum as ${name}Sum } from './sum.ts'`,
    [at('module.ts')]:
      `import { routes } from './routes.tsx'\nimport { api } from './api.ts'\nexport const ${name} = { routes, api }`,
    [at('urls.ts')]: 'export const urls = {}',
    [at('sum.ts')]: "import { schema } from './schema.ts'\nexport const sum = schema",
    [at('schema.ts')]: "import { it } from 'zod'\nexport const schema = it",
    [at('policy.ts')]:
      "import { hasRole } from '#platform/actor.ts'\nimport type { Row } from './queries.ts'\nexport const may = (row: Row) => [row, hasRole]",
    [at('queries.ts')]:
      "import { tables } from '#platform/db/index.ts'\nexport type Row = 1\nexport const all = tables()",
    [at('actions.ts')]: "import { all } from './queries.ts'\nexport const change = all",
    [at('load.ts')]: "import { all } from './queries.ts'\nexport const load = all",
    [at('text/index.ts')]:
      `import { catalog } from '#platform/i18n/index.ts'\nimport { es } from './es.ts'\nexport const ${name}Text = [catalog, es]`,
    [at('text/es.ts')]: "export const es = { title: 'Título' }",
    [at(`views/${name}.tsx`)]: "import { Page } from '#ui/index.ts'\nexport const View = Page",
    [at('routes.tsx')]:
      `import { web } from '#platform/http/index.ts'\nimport { change } from './actions.ts'\nimport * as views from './views/${name}.tsx'\nexport const routes = [web, change, views]`,
    [at('api.ts')]:
      "import { web } from '#platform/http/index.ts'\nimport { all } from './queries.ts'\nexport const api = [web, all]",
  }
}

export const soundFiles = Object.keys(sound)

/** Builds the house with some files changed, added or (with `null`) left out, and gives its folder to `work`. */
export const withHouse = async <T>(
  changes: Record<string, string | null>,
  work: (root: string) => Promise<T>,
): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'minga-house-'))
  try {
    for (const [path, text] of Object.entries({ ...sound, ...changes })) {
      if (text === null) continue
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return await work(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** A file of the sound house with lines added at its end. */
export const extended = (path: string, ...lines: string[]): Files => ({
  [path]: [sound[path], ...lines].join('\n'),
})
