import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { publicActor, systemActor } from '#platform/actor.ts'
import { NotFound, SignedOut, StepOwed, Stop } from '#platform/errors.ts'
import { holding, other, own, withoutPost } from '#test/actors.ts'
import { openLog } from '../log/index.ts'
import { addresses, permission, permissionsByRole, refuseUnguarded } from './permissions.ts'
import { type Env, web } from './route.ts'

const granted = permissionsByRole([
  { permissions: { 'calls.run': ['secretariat'], 'calls.read': ['focal_point', 'secretariat'] } },
  {},
  { permissions: { 'portfolio.edit': ['focal_point'] } },
])

const sorted = (names: ReadonlySet<string>) => [...names].sort()

describe('what somebody may ask for', () => {
  test('follows from the posts held today', () => {
    expect(sorted(granted.of(holding([own, 'focal_point'])))).toEqual([
      'account',
      'calls.read',
      'portfolio.edit',
      'public',
    ])
    expect(sorted(granted.of(holding([own, 'official'], [other, 'secretariat'])))).toEqual([
      'account',
      'calls.read',
      'calls.run',
      'public',
    ])
    expect(sorted(granted.of(withoutPost))).toEqual(['account', 'public'])
  })

  test('is what everybody may for whoever has no account, even the program itself', () => {
    expect(sorted(granted.public)).toEqual(['public'])
    expect(sorted(granted.of(publicActor))).toEqual(['public'])
    expect(sorted(granted.of(systemActor))).toEqual(['public'])
    expect(
      sorted(granted.of({ ...publicActor, posts: [{ institutionId: own, role: 'secretariat' }] })),
    ).toEqual(['public'])
  })

  test('has a name that a module grants', () => {
    expect(sorted(granted.names)).toEqual(['account', 'calls.read', 'calls.run', 'portfolio.edit', 'public'])
  })
})

/** A site with one guarded address, asked by somebody with these permissions. */
const asked = async (
  name: string,
  { actor = publicActor, permissions = ['public'], method = 'GET', path = '/ask', open = {} } = {},
) => {
  const app = new Hono<Env>()
    .use((c, next) => {
      c.set('log', openLog('silent'))
      c.set('ctx', { actor } as Env['Variables']['ctx'])
      c.set('lang', 'pt')
      c.set('permissions', new Set(permissions))
      return next()
    })
    .on(['GET', 'POST'], '/ask', permission(name, open), (c) => c.text(`answered ${c.var.asked}`))
  app.onError((error, c) => c.text(error instanceof NotFound ? 'not found' : error.name, 500))
  const response = await app.request(path, { method })
  return `${response.status} ${response.headers.get('location') ?? (await response.text())}`
}

describe('an address', () => {
  const signedIn = { actor: withoutPost, permissions: ['public', 'account'] }

  test('for everybody is answered to everybody', async () => {
    expect(await asked('public')).toBe('200 answered public')
    expect(await asked('public', { permissions: [] })).toBe('200 answered public')
    expect(await asked('public', signedIn)).toBe('200 answered public')
  })

  test('with a permission is answered to those who have it', async () => {
    const actor = holding([own, 'secretariat'])
    expect(await asked('calls.run', { actor, permissions: ['calls.run'] })).toBe('200 answered calls.run')
    expect(await asked('account', signedIn)).toBe('200 answered account')
  })

  test('is not there for others who are signed in, whatever they do', async () => {
    expect(await asked('calls.run', signedIn)).toBe('500 not found')
    expect(await asked('calls.run', { ...signedIn, method: 'POST' })).toBe('500 not found')
  })

  test('sends the public to sign in and back, and takes no change from it', async () => {
    expect(await asked('calls.run', { path: '/ask?q=año' })).toBe(
      '303 /pt/sign-in?next=%2Fask%3Fq%3Da%25C3%25B1o',
    )
    expect(await asked('account', { method: 'POST' })).toBe(`500 ${new SignedOut().name}`)
  })
})

describe('who owes a second step', () => {
  const owing = {
    actor: { ...holding([own, 'secretariat']), owesSecondStep: true as const },
    permissions: ['public', 'account', 'calls.run'],
  }

  test('is led to it from every address, whatever they may ask for, and changes nothing', async () => {
    for (const name of ['public', 'account', 'calls.run', 'portfolio.edit']) {
      expect(await asked(name, owing)).toBe('303 /pt/account/second-factor')
      expect(await asked(name, { ...owing, method: 'POST' })).toBe(`500 ${new StepOwed().name}`)
    }
  })

  test('reaches what is open meanwhile', async () => {
    expect(await asked('account', { ...owing, open: { whileOwing: true } })).toBe('200 answered account')
  })
})

describe('a site', () => {
  const answer = () => new Response('')
  const guarded = new Hono<Env>()
    .use((_, next) => next())
    .get('/', permission('public'), answer)
    .route('/:lang{(?:es|en)}', web().get('/account', permission('account'), answer))
    .route('/:lang{(?:es|en)}', web().post('/calls', permission('calls.run'), answer))
  const refusal = (app: Hono<Env>): string => {
    try {
      refuseUnguarded(app.routes, granted.names)
      return ''
    } catch (error) {
      expect(error).toBeInstanceOf(Stop)
      return `${(error as Stop).message} ${(error as Stop).remedy}`
    }
  }
  const grown = (add: (app: Hono<Env>) => Hono<Env>) => refusal(add(new Hono<Env>().route('/', guarded)))

  test('starts when each address says who may ask for it', () => {
    expect([...addresses(guarded.routes)]).toEqual([
      ['GET /', ['public', undefined]],
      ['GET /:lang{(?:es|en)}/account', ['account', undefined]],
      ['POST /:lang{(?:es|en)}/calls', ['calls.run', undefined]],
    ])
    expect(refusal(guarded)).toBe('')
  })

  test('does not start where one says nothing, and names it with its remedy', () => {
    const said = grown((app) => app.get('/forgotten', answer).post('/too', answer))
    expect(said).toBe(
      'Nobody said who may ask for GET /forgotten, POST /too. Put `permission()` first in each of these routes, with a name that a module grants to roles, `account` or `public`.',
    )
  })

  test('nor where one says it too late: what stands before it answers first', () => {
    expect(grown((app) => app.get('/late', answer, permission('account')))).toContain('GET /late')
  })

  test('nor where a permission is one that nobody grants', () => {
    expect(grown((app) => app.get('/odd', permission('calls.rnu'), answer))).toContain('GET /odd')
  })

  test('nor where one answers to every method at one address', () => {
    expect(grown((app) => app.all('/every', answer))).toContain('ALL /every')
    expect(grown((app) => app.get('/below/*', answer))).toContain('GET /below/*')
  })

  test('and what only runs before others needs no permission', () => {
    expect(grown((app) => app.use('/below/*', (_, next) => next()))).toBe('')
  })
})
