import type { Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Role } from './actor.ts'
import type { Ctx } from './context.ts'
import type { Db } from './db/index.ts'
import type { Invariant } from './db/invariant.ts'
import type { Endpoint } from './http/endpoint.ts'
import type { Env } from './http/route.ts'
import type { Lang } from './i18n/index.ts'
import type { Job, Subscription } from './jobs/index.ts'
import type { Loader } from './load/index.ts'
import type { RetentionRule } from './personal/retention.ts'

/** The parts of the work by which the entries of whoever has many are kept together, in this order. */
export const workAreas = ['calls', 'visits', 'publications', 'administration'] as const

export type WorkArea = (typeof workAreas)[number]

/** An entry of the site's menu. */
export type NavigationItem = {
  /** Lowest first. */
  position: number
  /** Of the own work, not of what everybody reads: the part that it belongs to. */
  work?: WorkArea
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

/** Something that a person has to do, and where. */
export type Waiting = {
  /** When it should be done at the latest; nothing where no time was set. */
  due: Date | null
  title: string
  detail?: string
  /** What it is about: a ministry, a call. */
  subject?: string
  /** The path is without the language. */
  action: { text: string; path: string }
}

/** What a module contributes; the platform learns of it from here and from nowhere else. */
export type Module = {
  name: string
  web?: Hono<Env>
  /** Public files for machines, in all languages at once: their addresses have none. */
  files?: Hono<Env>
  /** Public CSV files, as `/activities.csv`, that `{address}-metadata.json` describes. */
  describedTables?: string[]
  api?: Endpoint[]
  jobs?: Job[]
  subscriptions?: Subscription[]
  navigation?: NavigationItem[]
  panels?: Panel[]
  /** What waits for the actor: only what this very person may do now. */
  waiting?: (ctx: Ctx, lang: Lang) => Promise<Waiting[]>
  /** Permission → the roles that have it. */
  permissions?: Record<string, readonly Role[]>
  /** Reads its files of the network's folder into the database; run again, it changes only what differs. */
  load?: Loader
  /** What is always so of its rows; `minga doctor --deep` looks. */
  invariants?: Invariant[]
  /** The keys of all files that its rows speak of: whatever else is kept is nobody's. */
  fileKeys?: (db: Db) => Promise<string[]>
  /** How each column of its tables stands to a person, as `readDataMap` reads it. */
  dataMap?: string
  /** What is let go of its rows when a period is over. */
  retention?: RetentionRule[]
  /** Public addresses for the site map, without the language. */
  sitemap?: (ctx: Ctx) => Promise<string[]>
}
