import type { Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Role } from './actor.ts'
import type { Ctx } from './context.ts'
import type { Endpoint } from './http/endpoint.ts'
import type { Env } from './http/route.ts'
import type { Lang } from './i18n/index.ts'
import type { Job, Subscription } from './jobs/index.ts'
import type { Loader } from './load/index.ts'

/** An entry of the site's menu. */
export type NavigationItem = {
  /** Lowest first. */
  position: number
  text: (lang: Lang) => string
  /** Without the language: `/portfolio`. */
  path: string
  permission: string
}

/** A part that a higher module adds to a page of a lower one, which names the place and what it gives. */
export type Panel = {
  place: string
  position: number
  render: (ctx: Ctx, subject: { id: number; code: string }) => Promise<ComponentChildren>
}

/** What a module contributes; the platform learns of it from here and from nowhere else. */
export type Module = {
  name: string
  web?: Hono<Env>
  api?: Endpoint[]
  jobs?: Job[]
  subscriptions?: Subscription[]
  navigation?: NavigationItem[]
  panels?: Panel[]
  /** Permission → the roles that have it. */
  permissions?: Record<string, readonly Role[]>
  /** Reads its files of the network's folder into the database; run again, it changes only what differs. */
  load?: Loader
  /** Public addresses for the site map, without the language. */
  sitemap?: (ctx: Ctx) => Promise<string[]>
}
