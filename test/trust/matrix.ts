import { permissionsByRole } from '#platform/http/permissions.ts'
import { modules } from '#src/modules.ts'
import { type Answer, asking } from '#test/trust/crawl.ts'
import { type Filled, fill } from '#test/trust/examples.ts'
import { formsOf, queries } from '#test/trust/forms.ts'
import type { Persona } from '#test/trust/personas.ts'
import { openUndone } from '#test/trust/undone.ts'
import type { World } from '#test/trust/world.ts'

/** The columns, from whoever may least; of two who hold the same role where neither owns anything, one. */
const columns = {
  public: 'pub',
  closed: 'cls',
  former: 'for',
  official: 'off',
  writer: 'wri',
  owner: 'own',
  provider: 'prv',
  other: 'oth',
  evaluator: 'eva',
  workers: 'wor',
  organization: 'int',
  secretariat: 'sec',
  administrator: 'adm',
} as const satisfies Partial<Record<Persona, string>>

type Column = keyof typeof columns

const everybody = Object.keys(columns) as Column[]

/** What came of asking: one sign, so that a row is read at a glance. */
const signOf = (status: number, location: string): string => {
  if (status >= 500) return 'E'
  if (status === 401 || /^\/..\/sign-in\?next=/.test(location)) return 's'
  if (status === 404) return '-'
  if (status === 403) return 'x'
  if (status === 409) return '='
  if (status >= 400) return '?'
  return status >= 300 ? '>' : '+'
}

export type Cell = { who: Column; at: Filled; sign: string }
export type Row = { route: string; permission: string; cells: Cell[] }

/** What came of a change that was asked for, and the page that it led on to. */
export type Heard = {
  who: Column
  pattern: string
  at: Filled
  path: string
  form: Readonly<Record<string, string>>
  said: Answer
  next?: Answer
}

/** Hears of each change while it is not undone yet. */
export type Listener = (heard: Heard, ask: ReturnType<typeof asking>) => Promise<void> | void

const granted = permissionsByRole(modules)

/**
 * Whether the guard of a route lets somebody pass. Where it does not, it answers before the thing matters, since it
 * stands first (`refuseUnguarded`): one own thing and one foreign one are then enough.
 */
const mayPass = ({ people }: World, who: Column, permission: string): boolean => {
  if (who === 'public' || who === 'closed') return granted.public.has(permission)
  const { actor } = people[who]
  return granted.of(who === 'former' ? { ...actor, posts: [] } : actor).has(permission)
}

/** Own things, then foreign ones. */
const sides = (all: readonly Filled[], who: Column): readonly [own: Filled[], foreign: Filled[]] => {
  const isOwn = ({ example }: Filled) => example === undefined || example.own.includes(who)
  return [all.filter(isOwn), all.filter((at) => !isOwn(at))]
}

/** The cells of somebody, of own things and of foreign ones. */
const sidesOf = ({ cells }: Row, who: Column): readonly [own: Cell[], foreign: Cell[]] => {
  const mine = cells.filter((cell) => cell.who === who)
  const [own, foreign] = sides(
    mine.map(({ at }) => at),
    who,
  ).map((side) => mine.filter(({ at }) => side.includes(at)))
  return [own ?? [], foreign ?? []]
}

/** `/{lang}/calls/:year{[0-9]{4}}` as `/calls/:year`. */
const bare = (pattern: string): string =>
  pattern.replace(/^\/\{lang\}(?=\/)/, '').replaceAll(/(:\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1')

/** Asks for every route as everybody with every example; changes are sent as an empty form, and undone. */
export const ask = async (
  world: World,
  routes: readonly string[],
  listener: Listener = () => {},
): Promise<Row[]> => {
  const { database, site, people, examples } = world
  const forms = formsOf(world)
  const request = asking(world)
  const { undo, close } = await openUndone(database)
  const read = async (path: string, who: Column): Promise<Pick<Answer, 'status' | 'location'>> => {
    const { status, headers, body } = await site.get(
      path,
      who === 'public' ? {} : { cookie: people[who].cookie },
    )
    await body?.cancel()
    return { status, location: headers.get('location') ?? '' }
  }
  const change = async (heard: Omit<Heard, 'said'>) => {
    const { who, path, form } = heard
    const said = await request(who, path, form)
    const { status, location, cookies } = said
    const leadsOn = status === 303 && location.startsWith('/')
    const next = leadsOn ? { next: await request(who, location, undefined, cookies) } : {}
    await listener({ ...heard, said, ...next }, request)
    return said
  }
  const answer = async (route: string, pattern: string, who: Column, at: Filled): Promise<Cell> => {
    const path = `${at.path}${queries[route] ?? ''}`
    const { status, location } = await undo(() =>
      route.startsWith('GET ')
        ? read(path, who)
        : change({ who, pattern, at, path, form: forms[route]?.(at) ?? {} }),
    )
    return { who, at, sign: signOf(status, location) }
  }
  const row = async (line: string): Promise<Row> => {
    const [method = '', pattern = '', permission = ''] = line.split(/\s+/)
    const route = `${method} ${bare(pattern)}`
    const all = fill(examples, pattern, 'es')
    const cells: Cell[] = []
    for (const who of everybody) {
      const asked = mayPass(world, who, permission)
        ? all
        : sides(all, who).flatMap((side) => side.slice(0, 1))
      for (const at of asked) cells.push(await answer(route, pattern, who, at))
    }
    return { route, permission, cells }
  }
  try {
    const rows: Row[] = []
    for (const line of routes) rows.push(await row(line))
    return rows
  } finally {
    close()
  }
}

/** One sign for all, `*` where they differ, nothing where there are none. */
const uniform = (cells: readonly Cell[]): string => {
  const signs = new Set(cells.map(({ sign }) => sign))
  return signs.size > 1 ? '*' : ([...signs][0] ?? ' ')
}

/** Which things are answered how; the sign of most of them comes last, for the rest. */
const difference = (side: readonly Cell[]): string => {
  const bySign = Map.groupBy(side, ({ sign }) => sign)
  const [[rest], ...others] = [...bySign].sort(
    ([a, those], [b, these]) => these.length - those.length || (a < b ? 1 : -1),
  ) as [[string, Cell[]], ...[string, Cell[]][]]
  const named = others.map(([sign, cells]) => {
    const things = cells.map(({ at }) =>
      (at.example?.of ?? '').replace(/^(activity|proposal|call) (of )?/, ''),
    )
    return `${sign} ${[...new Set(things)].sort().join(', ')}`
  })
  return [...named.sort(), `else ${rest}`].join('; ')
}

/** Where things of one side are answered differently: which one how, and for whom alike. */
const notes = (row: Row): string[] => {
  const told = new Map<string, string[]>()
  for (const who of everybody) {
    for (const [at, side] of sidesOf(row, who).entries()) {
      if (uniform(side) !== '*') continue
      const said = difference(side)
      told.set(said, [...(told.get(said) ?? []), `${columns[who]}${at === 0 ? '' : "'"}`])
    }
  }
  return [...told].map(([said, who]) => `       ${who.join(' ')}  ${said}`)
}

const widest = 62

const legend = [
  'Who is let in where: what each route answers, for own things and then for foreign ones; one sign where nothing is own.',
  '',
  '+ answered   > led on, or done   ? the form has faults   = not in this state   - nothing there   s sign in   x refused',
  '* differs by thing: said below, with a stroke for foreign things. A change is sent as an empty form and undone.',
  '',
  'pub public               cls account closed          for focal point once         off official of Guatemala',
  'wri official, invited    own focal point, Guatemala  prv focal point, Argentina   oth focal point, Brazil',
  'eva evaluator            wor workers or employers    int international org.       sec Secretariat   adm administrator',
  '',
]

/** The matrix as a text to be read: a line for each route, and below it what one sign cannot say. */
export const matrixText = (rows: readonly Row[]): string[] => [
  ...legend,
  `${' '.repeat(widest)}${everybody.map((who) => columns[who]).join(' ')}`,
  ...rows.flatMap((row) => [
    `${`${row.route} `.padEnd(widest)}${everybody
      .map((who) => {
        const [own, foreign] = sidesOf(row, who)
        return `${uniform(own)}${uniform(foreign)} `
      })
      .join(' ')}${row.permission}`,
    ...notes(row),
  ]),
]
