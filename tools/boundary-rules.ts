import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser'

/** Tests stand beside what they test and may look at anything. */
const tests = '\\.test\\.tsx?$'
/** The module that the `from` of a rule matched. */
const own = '^src/modules/$1/'

const alternatives = (names: string[]) => `(${names.join('|')})`

/** A part of a module, be it one file or a folder of them. */
const part = (...names: string[]) => `^src/modules/([^/]+)/${alternatives(names)}(\\.tsx?$|/)`
const ownPart = (...names: string[]) => `${own}${alternatives(names)}(\\.tsx?$|/)`

type Rule = {
  name: string
  because: string
  from: string
  except?: string[]
  to: IRegularForbiddenRuleType['to']
  typesToo?: boolean
}

/** What an import leaves behind in the running program, unless the rule speaks of types too. */
const rule = ({
  name,
  because,
  from,
  except = [],
  to,
  typesToo = true,
}: Rule): IRegularForbiddenRuleType => ({
  name,
  comment: because,
  severity: 'error',
  from: { path: from, pathNot: [tests, ...except] },
  to: typesToo ? to : { ...to, dependencyTypesNot: ['type-only'] },
})

/** A module knows the rows above its own: one rule for each row of src/modules.ts. */
const levelRules = (levels: string[][]): IRegularForbiddenRuleType[] =>
  levels.map((row, position) => {
    const lower = levels.slice(0, position).flat()
    return rule({
      name: `level-${position + 1}-knows-only-lower-levels`,
      because: `${row.join(', ')} may import ${lower.join(', ') || 'no other module'}: upward by event or panel, sideways not at all.`,
      from: `^src/modules/(${row.join('|')})/`,
      to: {
        path: '^src/modules/',
        pathNot: [own, ...(lower.length > 0 ? [`^src/modules/${alternatives(lower)}/`] : [])],
      },
    })
  })

/** The rules of the house, in the order in which DESIGN and STYLE tell them. */
export const boundaryRules = (levels: string[][]): IForbiddenRuleType[] => [
  {
    name: 'no-circles',
    comment: 'Files that need each other are one file, or lack a third.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-circles-of-types',
    comment:
      'Types of the platform may speak of each other (a context has jobs, a job takes a context); nothing else may.',
    severity: 'error',
    from: { pathNot: '^src/platform/' },
    to: { circular: true, via: { dependencyTypes: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere hides from every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  rule({
    name: 'platform-knows-no-module',
    because: 'The platform serves modules that it has never heard of.',
    from: '^src/platform/',
    to: { path: '^src/modules(/|\\.ts$)' },
  }),
  rule({
    name: 'platform-stands-below-the-program',
    because: 'The platform is given what it needs; it may only know the shape of the configuration.',
    from: '^src/platform/',
    to: { path: '^src/([^/]+\\.tsx?$|browser/)' },
    typesToo: false,
  }),
  rule({
    name: 'platform-draws-only-in-http',
    because: 'Pages are drawn where requests are answered.',
    from: '^src/platform/',
    except: ['^src/platform/http/'],
    to: { path: '^src/ui/' },
  }),
  rule({
    name: 'ui-knows-only-languages',
    because: 'The design system shows what it is given.',
    from: '^src/ui/',
    to: { path: '^src/', pathNot: ['^src/ui/', '^src/platform/i18n/'] },
  }),
  rule({
    name: 'browser-stands-alone',
    because: 'What runs at the reader’s is bundled apart: nothing of the server may come along.',
    from: '^src/browser/',
    to: { path: '^src/', pathNot: '^src/browser/' },
  }),
  rule({
    name: 'nothing-imports-browser',
    because: 'The server never runs what is made for the browser.',
    from: '^src/',
    except: ['^src/browser/'],
    to: { path: '^src/browser/' },
  }),
  rule({
    name: 'modules-know-no-program',
    because: 'The program is put together from the modules, not the other way round.',
    from: '^src/modules/',
    to: { path: '^src/[^/]+\\.tsx?$' },
  }),
  rule({
    name: 'only-through-the-face',
    because: 'A module shows others its index.ts and nothing else.',
    from: '^src/modules/([^/]+)/',
    to: { path: '^src/modules/', pathNot: [own, '^src/modules/[^/]+/index\\.ts$'] },
  }),
  rule({
    name: 'program-enters-through-the-face',
    because: 'A module shows the program its index.ts, and its module.ts to the list.',
    from: '^src/(?!modules/)',
    to: { path: '^src/modules/', pathNot: '^src/modules/[^/]+/(index|module)\\.ts$' },
  }),
  rule({
    name: 'only-the-list-takes-modules',
    because: 'What a module contributes reaches the program through src/modules.ts alone.',
    from: '^src/',
    except: ['^src/modules\\.ts$'],
    to: { path: '^src/modules/[^/]+/module\\.ts$' },
  }),
  ...levelRules(levels),
  rule({
    name: 'sql-only-in-queries',
    because: 'All SQL of a module is in its queries; others may name the type of a connection, not use one.',
    from: '^src/modules/',
    except: [part('queries')],
    to: { path: '^src/platform/db/' },
    typesToo: false,
  }),
  rule({
    name: 'drivers-only-below-queries',
    because: 'Kysely and pg are for the platform and for queries.',
    from: '^src/',
    except: ['^src/platform/', part('queries')],
    to: { path: '(^|node_modules/)(@types/)?(kysely|pg|pg-[^/]+)(/|$)' },
  }),
  rule({
    name: 'queries-only-read-and-write',
    because: 'Queries stand at the bottom of a module: they know the database and the shapes, not who calls.',
    from: part('queries'),
    to: {
      path: [
        ownPart('actions', 'routes', 'api', 'jobs', 'load', 'views', 'module', 'index'),
        '^src/platform/http/',
        '^src/ui/',
      ],
    },
  }),
  rule({
    name: 'actions-know-no-http',
    because: 'A verb is the same from a page, the API, a job or the command line.',
    from: part('actions', 'jobs', 'load', 'queries'),
    to: { path: ['^src/platform/http/', 'node_modules/(hono|@hono)/', ownPart('routes', 'api', 'views')] },
  }),
  rule({
    name: 'api-draws-nothing',
    because: 'The API answers in JSON.',
    from: part('api'),
    to: { path: [ownPart('views'), '^src/ui/'] },
  }),
  {
    name: 'no-test-code',
    comment: 'The program runs without tests, tools and benchmarks.',
    severity: 'error',
    from: { path: '^src/', pathNot: tests },
    to: { path: ['^(test|tools|bench)/', tests] },
  },
  rule({
    name: 'only-packages-that-ship',
    because: 'A package that runs in production is a dependency, in package.json.',
    from: '^src/',
    except: ['^src/browser/'],
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    typesToo: false,
  }),
]
