import type { Role } from '#platform/actor.ts'
import { modules } from '#src/modules.ts'
import type { Route } from '#test/trust/crawl.ts'
import type { Persona } from '#test/trust/personas.ts'
import type { World } from '#test/trust/world.ts'

const permissions = modules.flatMap((module) => Object.entries(module.permissions ?? {}))

/** Whether the role of somebody opens a route: it says nothing of which things they find there. */
export const opening =
  ({ people }: Pick<World, 'people'>) =>
  (who: Persona, { permission }: Route): boolean => {
    if (permission === 'public') return true
    if (who === 'public' || who === 'closed') return false
    if (permission === 'account') return true
    const roles: Role[] = who === 'former' ? [] : people[who].actor.posts.map(({ role }) => role)
    return permissions.some(
      ([name, allowed]) => name === permission && allowed.some((role) => roles.includes(role)),
    )
  }
