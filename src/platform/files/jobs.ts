import { z } from 'zod'
import { type Ctx, transaction } from '../context.ts'
import { type Db, sql, tables } from '../db/index.ts'
import { NotFound } from '../errors.ts'
import { type Job, job } from '../jobs/index.ts'
import { discardFile, reportInfected } from './store.ts'

const own = tables<'files'>()

/** Arrived, and was then never put anywhere: the request or the process ended. */
const stranded = sql<Date>`now() - interval '1 day'`
/** Signatures of a new virus come days after it. */
const rescan = sql<Date>`now() - interval '30 days'`

const due = (db: Db) =>
  own(db)
    .selectFrom('files.stored')
    .select(['key', 'name', 'object', 'institutionId', 'accountId'])
    .where('admittedAt', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['quarantined', 'unscanned']),
        eb.and([eb('state', '=', 'clean'), eb('scannedAt', '<', rescan)]),
      ]),
    )
    .orderBy(sql`state = 'clean'`)
    .orderBy('at')
    .limit(200)
    .execute()

type Due = Awaited<ReturnType<typeof due>>[number]

/** Shows what the scanner found nothing in, and takes away what it found something in, until it stops answering. */
const scanDue = async (ctx: Ctx): Promise<void> => {
  const { files, scanner } = ctx.services
  if (!scanner) return
  for (const file of await due(ctx.db)) {
    const content = await files.get(file.key).catch((error: unknown) => {
      if (error instanceof NotFound) return undefined
      throw error
    })
    if (!content) continue
    const verdict = await scanner.scan(content)
    if (verdict.state === 'unreachable') return
    if (verdict.state === 'clean') await settle(ctx.db, file.key, { state: 'clean', finding: null })
    else await takeAway(ctx, file, verdict.finding)
  }
}

const settle = (db: Db, key: string, outcome: { state: 'clean' | 'infected'; finding: string | null }) =>
  own(db)
    .updateTable('files.stored')
    .set({ ...outcome, scannedAt: sql<Date>`now()` })
    .where('key', '=', key)
    .where('state', '<>', 'infected')
    .returning('key')
    .executeTakeFirst()

/** First nobody can open it any more, then it is gone. */
const takeAway = async (ctx: Ctx, file: Due, finding: string) => {
  await transaction(ctx, async (ctx) => {
    const settled = await settle(ctx.db, file.key, { state: 'infected', finding })
    if (settled) await reportInfected(ctx, { ...file, finding, wasKept: true })
  })
  await ctx.services.files.remove(file.key)
}

/** What arrived and was put nowhere, and what was infected and still lies there. */
const sweep = async (ctx: Ctx): Promise<void> => {
  const left = await own(ctx.db)
    .selectFrom('files.stored')
    .select('key')
    .where('admittedAt', 'is', null)
    .where('at', '<', stranded)
    .execute()
  for (const { key } of left) await discardFile(ctx, key)
  const infected = await own(ctx.db)
    .selectFrom('files.stored')
    .select('key')
    .where('state', '=', 'infected')
    .where('scannedAt', '>', sql<Date>`now() - interval '7 days'`)
    .execute()
  for (const { key } of infected) await ctx.services.files.remove(key)
}

/** What the worker does with files. */
export const fileJobs: Job[] = [
  job({ name: 'files.scan', payload: z.object({}), run: scanDue, cron: '*/5 * * * *' }),
  job({ name: 'files.sweep', payload: z.object({}), run: sweep, cron: '20 4 * * *' }),
]
