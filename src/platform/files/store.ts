import { Readable } from 'node:stream'
import { recordPrivately } from '../audit/index.ts'
import { type Ctx, transaction } from '../context.ts'
import { type Db, type RawBuilder, sql, tables } from '../db/index.ts'
import { newFileKey } from './key.ts'
import type { Verdict } from './scanner.ts'

const own = tables<'files'>()

/** Of all files that one thing ever had, also those taken out again. */
export const largestObject = 100_000_000

export type FileState = 'unscanned' | 'quarantined' | 'clean' | 'infected'

/** How a file stands with the virus scanner, within a query that has its key in this column. */
export const stateOfFile = (key: string): RawBuilder<FileState> =>
  sql<FileState>`(select state from files.stored where stored.key = ${sql.ref(key)})`

/** Whose a file is: a thing of a module, as in `calls.proposal/12`, and the institution behind it. */
export type FileOwner = { object: string; institutionId: number }

type Incoming = FileOwner & { name: string; type: string; content: Buffer }

export type Kept = { key: string; name: string; type: string; size: number; state: FileState }

/** There is no more room for files of this thing, or of this institution. */
export class NoRoom extends Error {
  override name = 'NoRoom'
  readonly of: 'object' | 'institution'
  constructor(of: 'object' | 'institution') {
    super(`no more room for files of this ${of}`)
    this.of = of
  }
}

/**
 * Looks at a file and keeps it; what keeps it is its row, written before a byte is stored, so that whatever a crash
 * leaves can be swept away. Until `admitFile` it belongs nowhere. Infected ones are reported and not kept.
 * @throws NoRoom
 */
export const storeFile = async (ctx: Ctx, { content, ...file }: Incoming): Promise<Kept | Verdict> => {
  const { files, scanner } = ctx.services
  const verdict = await scanner?.scan(Readable.from([content]))
  if (verdict?.state === 'infected') {
    await transaction(ctx, (ctx) =>
      reportInfected(ctx, {
        ...file,
        accountId: ctx.actor.accountId,
        finding: verdict.finding,
        wasKept: false,
      }),
    )
    return verdict
  }
  const isClean = verdict?.state === 'clean'
  const state = isClean ? 'clean' : scanner ? 'quarantined' : 'unscanned'
  const { object, institutionId, name, type } = file
  const row = { key: newFileKey(), name, type, size: content.byteLength, state } as const
  await transaction(ctx, async (ctx) => {
    await seeRoom(ctx, file, row.size)
    await own(ctx.db)
      .insertInto('files.stored')
      .values({
        ...row,
        object,
        institutionId,
        accountId: ctx.actor.accountId,
        scannedAt: isClean ? ctx.now : null,
      })
      .execute()
  })
  await files.put(row.key, Readable.from([content]), row.size)
  return row
}

/** Two files that arrive at once are counted one after the other. */
const seeRoom = async (ctx: Ctx, { object, institutionId }: FileOwner, size: number) => {
  await sql`select pg_advisory_xact_lock(hashtext('files.stored'), ${institutionId})`.execute(ctx.db)
  const { ofObject, ofInstitution } = await own(ctx.db)
    .selectFrom('files.stored')
    .select(({ fn }) => [
      sql<number>`coalesce(sum(size) filter (where object = ${object}), 0)::float8`.as('ofObject'),
      fn.coalesce(sql<number>`sum(size)::float8`, sql<number>`0`).as('ofInstitution'),
    ])
    .where((eb) => eb.or([eb('object', '=', object), eb('institutionId', '=', institutionId)]))
    .where('state', '<>', 'infected')
    .executeTakeFirstOrThrow()
  if (ofObject + size > largestObject) throw new NoRoom('object')
  if (ofInstitution + size > ctx.services.institutionRoom) throw new NoRoom('institution')
}

/** In the transaction that puts a stored file where it belongs: without it the file is swept away. */
export const admitFile = async (ctx: Ctx, key: string): Promise<void> => {
  if (!ctx.db.isTransaction) throw new Error('a file must be admitted in the transaction that takes it')
  await own(ctx.db)
    .updateTable('files.stored')
    .set({ admittedAt: ctx.now })
    .where('key', '=', key)
    .where('admittedAt', 'is', null)
    .returning('key')
    .executeTakeFirstOrThrow()
}

/** Lets go of a stored file that was not admitted. */
export const discardFile = async (ctx: Ctx, key: string): Promise<void> => {
  await ctx.services.files.remove(key)
  await own(ctx.db)
    .deleteFrom('files.stored')
    .where('key', '=', key)
    .where('admittedAt', 'is', null)
    .execute()
}

/** How a file stands with the scanner; nothing for what is no file of ours. */
export const fileState = async (db: Db, key: string): Promise<FileState | undefined> => {
  const row = await own(db)
    .selectFrom('files.stored')
    .select('state')
    .where('key', '=', key)
    .where('admittedAt', 'is not', null)
    .executeTakeFirst()
  return row?.state as FileState | undefined
}

type Infected = FileOwner & {
  name: string
  accountId: number | null
  finding: string
  /** Whether it had been kept, and could have been opened, before it was found. */
  wasKept: boolean
}

/** Heard by whoever tells people of it. */
export const infectedEvent = 'files.infected'

export const reportInfected = (
  ctx: Ctx,
  { object, institutionId, name, accountId, finding, wasKept }: Infected,
) =>
  recordPrivately(
    ctx,
    infectedEvent,
    { kind: 'institution', id: institutionId },
    { object, name, accountId, finding, wasKept },
  )
