import type { Actor } from './actor.ts'
import type { Db } from './db/index.ts'
import type { Lang } from './i18n/index.ts'
import type { Jobs } from './jobs/index.ts'
import type { Services } from './services.ts'

/** What a verb needs to know: on what connection, for whom, in what language, within which request. */
export type Ctx = {
  db: Db
  actor: Actor
  lang: Lang
  now: Date
  requestId: string
  /** The client's address, for the record. */
  address: string | null
  jobs: Jobs
  services: Services
  /** Told of every line of the audit that is written within the request. */
  onRecord?: () => void
}

/**
 * Runs `work` in one transaction. Name the inner context `ctx` too, so that the outer one
 * cannot be used within by accident.
 */
export const transaction = <T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  ctx.db.isTransaction ? work(ctx) : ctx.db.transaction().execute((db) => work({ ...ctx, db }))
