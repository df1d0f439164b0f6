import { declaredPermission } from '#platform/http/route.ts'
import { apiBase, apiRoutes } from '#platform/http/api.ts'
import { modules } from '#src/modules.ts'

type Route = { method: string; path: string; handler: unknown }

/** Every address of the modules: method, path, permission. `MISSING` where a route declares none. */
export const routeList = async (): Promise<string[]> => {
  const pages = modules.flatMap(({ web }) => (web?.routes ?? []).map((route) => ({ ...route, path: `/{lang}${route.path === '/' ? '' : route.path}` })))
  const endpoints = apiRoutes(modules.flatMap(({ api }) => api ?? []), 'http://localhost').routes
  return describe([...pages, ...endpoints.map((route) => ({ ...route, path: `${apiBase}${route.path}` }))])
}

/** One line a method and path: its handlers are several, one of them the guard. */
const describe = (routes: Route[]): string[] => {
  const permissions = new Map<string, string | undefined>()
  for (const { method, path, handler } of routes) {
    const key = `${method.padEnd(6)} ${path}`
    permissions.set(key, permissions.get(key) ?? declaredPermission(handler))
  }
  return [...permissions].map(([key, permission]) => `${key}  ${permission ?? 'MISSING'}`).sort()
}
