import type { MiddlewareHandler } from 'hono'
import { type Actor, isSignedIn } from '../actor.ts'
import { NotFound, SignedOut, StepOwed, Stop } from '../errors.ts'
import type { Module } from '../module.ts'
import { checkFormToken } from './form-token.ts'
import { type Env, sayRefused } from './route.ts'
import { readsOnly } from './security.ts'

type Guard = MiddlewareHandler<Env> & { permission?: string }

/**
 * Says who may ask for this route, in one word: `public`, `account` (anyone signed in), or a permission that a
 * module grants to roles. The public is sent to sign in and comes back; others are told that nothing is there. A change
 * must come from a form that we drew. Who owes a second step reaches only what is open `whileOwing`.
 */
export const permission = (name: string, { whileOwing = false } = {}): MiddlewareHandler<Env> => {
  const guard: Guard = async (c, next) => {
    if (c.var.ctx.actor.owesSecondStep && !whileOwing) {
      if (!readsOnly(c.req.method)) throw new StepOwed()
      return c.redirect(`/${c.var.lang}/account/second-factor`, 303)
    }
    if (name === 'public' || c.var.permissions.has(name)) {
      await checkFormToken(c)
      c.set('asked', name)
      return next()
    }
    if (!isSignedIn(c.var.ctx.actor) && c.req.method === 'GET') {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/${c.var.lang}/sign-in?next=${encodeURIComponent(pathname + search)}`, 303)
    }
    sayRefused(c, name)
    throw isSignedIn(c.var.ctx.actor) ? new NotFound() : new SignedOut()
  }
  guard.permission = name
  return guard
}

/** The permission that a handler was declared with, if it is a guard. */
const declaredPermission = (handler: unknown): string | undefined => (handler as Guard).permission

export type Granted = {
  /** Of whoever is not signed in. */
  public: ReadonlySet<string>
  of: (actor: Actor) => ReadonlySet<string>
  /** Every permission that a route may name. */
  names: ReadonlySet<string>
}

/** What modules grant to roles, looked up by the posts that somebody holds today. */
export const permissionsByRole = (modules: Pick<Module, 'permissions'>[]): Granted => {
  const grants = modules.flatMap(({ permissions }) => Object.entries(permissions ?? {}))
  const everyone: ReadonlySet<string> = new Set(['public'])
  return {
    public: everyone,
    of: (actor) => {
      if (actor.accountId === null) return everyone
      const held = new Set(actor.posts.map(({ role }) => role))
      return new Set([
        'public',
        'account',
        ...grants.filter(([, roles]) => roles.some((role) => held.has(role))).map(([name]) => name),
      ])
    },
    names: new Set(['public', 'account', ...grants.map(([name]) => name)]),
  }
}

export type Route = { method: string; path: string; handler: unknown }

/** What only runs before others, for all addresses or all below one, answers nothing by itself. */
const runsBefore = ({ method, path }: Route) => method === 'ALL' && path.endsWith('*')

/** The addresses of a site as they were declared: what is asked there, and the permissions named, in their order. */
export const addresses = (routes: Route[]): Map<string, (string | undefined)[]> => {
  const named = new Map<string, (string | undefined)[]>()
  for (const route of routes) {
    if (runsBefore(route)) continue
    const key = `${route.method} ${route.path}`
    named.set(key, [...(named.get(key) ?? []), declaredPermission(route.handler)])
  }
  return named
}

/**
 * A site does not start while one of its addresses does not say, before all else, who may ask for it, or names a
 * permission that no module grants.
 */
export const refuseUnguarded = (routes: Route[], names: ReadonlySet<string>): void => {
  const unguarded = [...addresses(routes)].filter(([, [first]]) => first === undefined || !names.has(first))
  if (unguarded.length === 0) return
  throw new Stop(
    `Nobody said who may ask for ${unguarded.map(([address]) => address).join(', ')}.`,
    'Put `permission()` first in each of these routes, with a name that a module grants to roles, `account` or `public`.',
  )
}
