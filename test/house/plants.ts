import { extended, type Files } from './sample-house.ts'

export const boat = (file: string) => `src/modules/boat/${file}`

/** A violation of each rule, the files that plant it, and what else it breaks where it cannot be helped. */
export const plants: { rule: string; how: string; files: Files; also?: string[] }[] = [
  {
    rule: 'no-circles',
    how: 'two files of a module need each other',
    files: {
      ...extended(boat('load.ts'), "import { sail } from './actions.ts'", 'export const s = sail'),
      ...extended(boat('actions.ts'), "import { load } from './load.ts'", 'export const l = load'),
    },
  },
  {
    rule: 'no-circles-of-types',
    how: 'two files of a module need each other, one only for its types',
    files: {
      ...extended(boat('load.ts'), "import { sail } from './actions.ts'", 'export const s = sail'),
      ...extended(boat('actions.ts'), "import type { load } from './load.ts'", 'export type L = typeof load'),
    },
  },
  {
    rule: 'everything-resolves',
    how: 'a file that is not there',
    files: extended(boat('actions.ts'), "import { x } from './gone.ts'", 'export const g = x'),
  },
  {
    rule: 'platform-knows-no-module',
    how: 'the platform takes a type of a module',
    files: extended(
      'src/platform/mail/index.ts',
      "import type { River } from '#modules/river/index.ts'",
      'export type R = River',
    ),
  },
  {
    rule: 'platform-stands-below-the-program',
    how: 'the platform reads the configuration itself',
    files: extended(
      'src/platform/mail/index.ts',
      "import { config } from '#src/config.ts'",
      'export const c = config',
    ),
  },
  {
    rule: 'platform-draws-only-in-http',
    how: 'mail draws a page',
    files: extended(
      'src/platform/mail/index.ts',
      "import { Page } from '#ui/index.ts'",
      'export const p = Page',
    ),
  },
  {
    rule: 'ui-knows-only-languages',
    how: 'a component reads data',
    files: extended(
      'src/ui/page.tsx',
      "import { tables } from '#platform/db/index.ts'",
      'export const t = tables',
    ),
  },
  {
    rule: 'browser-stands-alone',
    how: 'the browser takes a component',
    files: extended('src/browser/menu.ts', "import { Page } from '#ui/index.ts'", 'export const p = Page'),
  },
  {
    rule: 'nothing-imports-browser',
    how: 'the server takes a behavior',
    files: extended('src/app.ts', "import { menu } from './browser/menu.ts'", 'export const m = menu'),
  },
  {
    rule: 'modules-know-no-program',
    how: 'a module asks which modules there are',
    files: extended(boat('load.ts'), "import { config } from '#src/config.ts'", 'export const c = config'),
  },
  {
    rule: 'only-through-the-face',
    how: 'a module takes the queries of a lower one',
    files: extended(
      boat('actions.ts'),
      "import { all as river2 } from '#modules/river/queries.ts'",
      'export const r = river2',
    ),
  },
  {
    rule: 'only-through-the-face',
    how: 'or a mere type of it',
    files: extended(
      boat('actions.ts'),
      "import type { Row } from '#modules/river/queries.ts'",
      'export type R = Row',
    ),
  },
  {
    rule: 'program-enters-through-the-face',
    how: 'the program takes a view of a module',
    files: extended(
      'src/app.ts',
      "import { View } from '#modules/river/views/river.tsx'",
      'export const v = View',
    ),
  },
  {
    rule: 'only-the-list-takes-modules',
    how: 'the program takes one module by itself',
    files: extended(
      'src/app.ts',
      "import { river } from '#modules/river/module.ts'",
      'export const r = river',
    ),
  },
  {
    rule: 'level-1-knows-only-lower-levels',
    how: 'the lowest module takes a higher one',
    files: extended(
      'src/modules/river/actions.ts',
      "import { fish } from '#modules/fish/index.ts'",
      'export const f = fish',
    ),
  },
  {
    rule: 'level-1-knows-only-lower-levels',
    how: 'or a mere type of it',
    files: extended(
      'src/modules/river/actions.ts',
      "import type { Other } from '#modules/fish/index.ts'",
      'export type F = Other',
    ),
  },
  {
    rule: 'level-2-knows-only-lower-levels',
    how: 'two modules of one row know each other',
    files: extended(
      boat('actions.ts'),
      "import { fish } from '#modules/fish/index.ts'",
      'export const f = fish',
    ),
  },
  {
    rule: 'sql-only-in-queries',
    how: 'an action opens tables',
    files: extended(
      boat('actions.ts'),
      "import { tables } from '#platform/db/index.ts'",
      'export const t = tables',
    ),
  },
  {
    rule: 'sql-only-in-queries',
    how: 'a load opens tables, and names the type too',
    files: extended(
      boat('load.ts'),
      "import { tables, type Db } from '#platform/db/index.ts'",
      'export const t = (db: Db) => [tables, db]',
    ),
  },
  {
    rule: 'drivers-only-below-queries',
    how: 'an action goes around the queries',
    files: extended(boat('actions.ts'), "import { it } from 'kysely'", 'export const k = it'),
  },
  {
    rule: 'queries-only-read-and-write',
    how: 'a query of a folder of queries calls a load',
    files: {
      [boat('queries/sail.ts')]:
        "import { hasRole } from '#platform/actor.ts'\nimport { load } from '../load.ts'\nexport const q = [hasRole, load]",
    },
  },
  {
    rule: 'views-are-pure',
    how: 'a view queries',
    files: extended(boat('views/boat.tsx'), "import { all } from '../queries.ts'", 'export const a = all'),
  },
  {
    rule: 'views-are-pure',
    how: 'a view reads a file',
    files: extended(
      boat('views/boat.tsx'),
      "import { readFileSync } from 'node:fs'",
      'export const r = readFileSync',
    ),
  },
  {
    rule: 'views-are-pure',
    how: 'a view uses a helper that queries',
    files: {
      ...extended(boat('views/boat.tsx'), "import { sum } from '../sum.ts'", 'export const s = sum'),
      [boat('sum.ts')]: "import { all } from './queries.ts'\nexport const sum = all",
    },
  },
  {
    rule: 'views-are-pure',
    how: 'a view asks for the request',
    files: extended(
      boat('views/boat.tsx'),
      "import { web } from '#platform/http/index.ts'",
      'export const w = web',
    ),
  },
  {
    rule: 'views-take-only-pure-values-from-faces',
    how: 'a helper of a view queries another module',
    files: {
      ...extended(boat('views/boat.tsx'), "import { sum } from '../sum.ts'", 'export const s = sum'),
      [boat('sum.ts')]: "import { river } from '#modules/river/index.ts'\nexport const sum = river",
    },
  },
  {
    rule: 'views-take-only-pure-values-from-faces',
    how: 'a view queries another module',
    files: extended(
      boat('views/boat.tsx'),
      "import { river } from '#modules/river/index.ts'",
      'export const r = river',
    ),
  },
  {
    rule: 'policy-schema-urls-are-pure',
    how: 'a policy asks the database',
    files: extended(boat('policy.ts'), "import { all } from './queries.ts'", 'export const a = all'),
  },
  {
    rule: 'texts-are-pure',
    how: 'a text looks at data',
    files: extended(boat('text/es.ts'), "import { urls } from '../urls.ts'", 'export const u = urls'),
  },
  {
    rule: 'actions-know-no-http',
    how: 'a verb answers a request',
    files: extended(
      boat('actions.ts'),
      "import { web } from '#platform/http/index.ts'",
      'export const w = web',
    ),
  },
  {
    rule: 'api-draws-nothing',
    how: 'the API draws a page',
    files: extended(boat('api.ts'), "import { Boat } from './views/boat.tsx'", 'export const b = Boat'),
  },
  {
    rule: 'no-test-code',
    how: 'the program takes a factory',
    files: extended('src/app.ts', "import { testApp } from '#test/app.ts'", 'export const t = testApp'),
  },
  {
    rule: 'no-test-code',
    how: 'the program takes a test',
    files: extended(
      'src/app.ts',
      "import { test } from './modules/boat/boat.test.ts'",
      'export const t = test',
    ),
    also: ['program-enters-through-the-face'],
  },
  {
    rule: 'only-packages-that-ship',
    how: 'the program needs a tool',
    files: extended('src/app.ts', "import { it } from 'vitest'", 'export const v = it'),
  },
  {
    rule: 'environment-only-in-config',
    how: 'a module reads the environment',
    files: extended(boat('actions.ts'), 'export const e = process.env.HOME'),
  },
  {
    rule: 'environment-only-in-config',
    how: 'and by another way',
    files: extended(boat('actions.ts'), "import { env } from 'node:process'", 'export const e = env'),
  },
  {
    rule: 'environment-only-in-config',
    how: 'and by a third',
    files: extended(boat('actions.ts'), 'const { env } = process', 'export const e = env'),
  },
  {
    rule: 'platform-names-no-table-of-a-module',
    how: 'the platform reads a table of a module',
    files: extended('src/platform/mail/index.ts', "export const a = 'river.bank'"),
  },
  {
    rule: 'platform-names-no-table-of-a-module',
    how: 'and in the middle of a statement with values',
    files: extended(
      'src/platform/mail/index.ts',
      `export const b = (n: number) => \`\${n} join "river"."bank" \${n}\``,
    ),
  },
  {
    rule: 'not-listed',
    how: 'a module that src/modules.ts forgot',
    files: { 'src/modules/shore/index.ts': 'export const shore = 1' },
  },
]
