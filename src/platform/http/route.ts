import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Ctx } from '../context.ts'
import type { Lang } from '../i18n/index.ts'
import type { Log } from '../log/index.ts'
import type { Waiting } from '../module.ts'
import { sayDone } from './done.ts'
import type { Endpoint } from './endpoint.ts'
import type { SentForm } from './multipart.ts'

/** A trail of links to where the page stands; the last is the page itself. */
export type Crumb = { text: string; href?: string }

/** What a page says of itself to the frame around it. */
export type PageInfo = {
  title: string
  description?: string
  breadcrumbs?: Crumb[]
  /** Where the page can be asked for, without the language, when that is not where it was posted. */
  path?: string
  /** Errors are in the page: its title says so. */
  hasErrors?: boolean
  /** Draws the page without the usual measure of text, for wide tables and charts. */
  wide?: boolean
  /** Of the whole page, edge to edge, before the content. */
  hero?: ComponentChildren
  /** `false` asks search engines to leave the page out. */
  isIndexed?: boolean
}

export type Env = {
  Bindings: HttpBindings
  Variables: {
    ctx: Ctx
    lang: Lang
    log: Log
    /** When the request came, by `performance.now()`. */
    start: number
    /** Headers of every answer. */
    guard: Record<string, string>
    /** The pattern of the address, where a kept page was answered without its handler. */
    route: string | undefined
    /** The answer is complete and carries every header. */
    isSealed: boolean
    /** Milliseconds spent in named parts of the request, sent as `Server-Timing`. */
    timing: Map<string, number>
    /** The permission of the route that answers. */
    asked: string | undefined
    /** A verb has written a line of the audit. */
    isRecorded: boolean | undefined
    /** Whose personal data the answer shows. */
    people: number[] | undefined
    /** The permissions of whoever asks. */
    permissions: ReadonlySet<string>
    /** The reads of the API, for the page that explains them. */
    endpoints: Endpoint[]
    /** The CSV files that have a description beside them, without the language. */
    describedTables: ReadonlySet<string>
    /** The parts that higher modules add to a place of a page. */
    panels: (place: string, subject: { id: number; code: string }) => Promise<ComponentChildren[]>
    /** What waits for whoever asks, from all modules; the first due first. */
    waiting: () => Promise<Waiting[]>
    /** The form that came, once, where the route takes files. */
    sentForm: (() => Promise<SentForm>) | undefined
    /** Draws a page in the site's frame. */
    page: (
      info: PageInfo,
      content: ComponentChildren,
      status?: 200 | 404 | 409 | 422,
    ) => Response | Promise<Response>
  }
}

export type C = Context<Env>

/** The routes of a module, below `/{lang}`. */
export const web = () => new Hono<Env>()

/** For whoever looks for attempts: what was refused, to whom and from where. The answer says no more than it must. */
export const sayRefused = (c: C, reason: string) => {
  const { actor, address } = c.var.ctx
  c.var.log.warn({ reason, account: actor.accountId ?? undefined, address }, 'refused')
}

/** After a change: look at this address now, which says `done` once, to whoever is signed in. */
export const seeOther = (c: C, path: string, done?: string) => {
  if (done) sayDone(c, done)
  return c.redirect(path, 303)
}

/** Runs `work` and adds its time to the answer's `Server-Timing`. */
export const timed = async <T>(c: C, name: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  try {
    return await work()
  } finally {
    c.var.timing.set(name, (c.var.timing.get(name) ?? 0) + performance.now() - start)
  }
}
