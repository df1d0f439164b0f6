import { createHash } from 'node:crypto'
import { type Db, sql, tables } from '../db/index.ts'

const own = tables<'platform'>()

/** One sealer at a time, whatever the instance; who records never waits for it. */
const sealing = 4_746_002
const batch = 2_000
/** No transaction lasts longer: a row that says to be older than this at its sealing was slipped in. */
const longestTransaction = 3_600_000

/** The last link of the chain: whoever noted it elsewhere can tell later whether the record was rewritten. */
export type Head = { position: number; hash: string; sealedAt: Date }

/** What a sealed row says, in one text that any PostgreSQL gives again. */
const content = sql<string>`jsonb_build_array(
  line.id, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), line.name, line.account_id,
  line.subject_kind, line.subject_id, line.data, line.request_id, encode(line.commitment, 'hex'), line.is_public
)::text`

const linkOf = (before: Buffer, text: string): Buffer =>
  createHash('sha256').update(before).update(text).digest()

const origin = Buffer.alloc(32)

/**
 * Chains what was committed and is not chained yet, in the order of ids. A transaction that commits late with an
 * earlier id is taken up by a later sealing: what waits is a row of `audit_pending`, written with the line, so no gap
 * is guessed at and no writer waits for another. Returns the head, if anything was ever sealed.
 */
export const sealAudit = async (db: Db, now: Date): Promise<Head | undefined> => {
  while ((await sealBatch(db, now)) === batch);
  return headOf(db)
}

const sealBatch = (db: Db, now: Date): Promise<number> =>
  db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${sealing})`.execute(db)
    const { rows } = await sql<{ id: number; content: string }>`
      select line.id, ${content} as content from platform.audit_pending as pending
      join platform.audit as line on line.id = pending.audit_id order by line.id limit ${batch}`.execute(db)
    if (rows.length === 0) return 0
    const last = await lastSeal(db)
    let { position, hash } = last ?? { position: 0, hash: origin }
    const seals = rows.map(({ id, content }) => {
      position += 1
      hash = linkOf(hash, content)
      return { position, audit_id: id, hash: hash.toString('hex') }
    })
    // A clock set back must not make the chain run backwards.
    const sealedAt = last && last.sealedAt > now ? last.sealedAt : now
    await sql`
      insert into platform.audit_seal (position, audit_id, hash, sealed_at)
      select position, audit_id, decode(hash, 'hex'), ${sealedAt}
      from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb) as seal (position bigint, audit_id bigint, hash text)`.execute(
      db,
    )
    await sql`delete from platform.audit_pending where audit_id = any(${rows.map(({ id }) => id)})`.execute(
      db,
    )
    return rows.length
  })

const lastSeal = (db: Db) =>
  own(db)
    .selectFrom('platform.auditSeal')
    .select(['position', 'hash', 'sealedAt'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()

export const headOf = async (db: Db): Promise<Head | undefined> => {
  const last = await lastSeal(db)
  return last && { ...last, hash: last.hash.toString('hex') }
}

export type Fault = {
  kind: 'changed' | 'missing' | 'inserted' | 'address_changed' | 'head_differs'
  position: number | null
  auditId: number | null
}

export type Verification = {
  /** The rows that were compared with their seals. */
  rows: number
  head: Head | undefined
  pending: number
  /** How many rows from the beginning are no longer kept, by the retention of the network. */
  letGo: number
  /** Rows whose address is no longer kept. */
  withoutAddress: number
  /** The first in the order of the chain. */
  fault: Fault | undefined
}

/** A head that was noted outside. */
export type Noted = { position: number; hash: string }

/**
 * Computes the chain again over everything that is there, at one instant, and names the first row that was changed,
 * is missing or was inserted. Against somebody who can also write the chain anew it needs a head noted outside.
 */
export const verifyAudit = (db: Db, noted: Noted[] = []): Promise<Verification> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      await sql`set local statement_timeout = 0`.execute(db)
      const beginning = await beginningOf(db)
      const state: Verification = {
        rows: 0,
        head: await headOf(db),
        pending: await pendingCount(db),
        letGo: beginning.letGo,
        withoutAddress: 0,
        fault: beginning.fault,
      }
      let { position, hash } = beginning
      let [batchAt, earlierBatchAt]: (Date | undefined)[] = []
      while (!state.fault) {
        const links = await linksAfter(db, position)
        if (links.length === 0) break
        for (const link of links) {
          if (link.sealedAt.getTime() !== batchAt?.getTime())
            [earlierBatchAt, batchAt] = [batchAt, link.sealedAt]
          state.fault = faultOf(link, position, hash, earlierBatchAt)
          if (state.fault) break
          if (link.personal === 'gone') state.withoutAddress += 1
          state.rows += 1
          position = link.position
          hash = link.hash
        }
      }
      state.fault ??= (await insertedRow(db)) ?? (await differingHead(db, noted, beginning.letGo))
      return state
    })

type Link = {
  position: number
  auditId: number
  hash: Buffer
  sealedAt: Date
  at: Date | null
  content: string | null
  personal: 'none' | 'kept' | 'gone' | 'changed'
}

const faultOf = (
  link: Link,
  before: number,
  hash: Buffer,
  earlierBatchAt: Date | undefined,
): Fault | undefined => {
  const at = { position: link.position, auditId: link.auditId }
  if (link.position !== before + 1) return { kind: 'missing', position: before + 1, auditId: null }
  if (link.content === null || link.at === null) return { kind: 'missing', ...at }
  if (!linkOf(hash, link.content).equals(link.hash)) return { kind: 'changed', ...at }
  if (link.personal === 'changed') return { kind: 'address_changed', ...at }
  if (earlierBatchAt && link.at.getTime() < earlierBatchAt.getTime() - longestTransaction)
    return { kind: 'inserted', ...at }
  return undefined
}

const linksAfter = async (db: Db, position: number): Promise<Link[]> => {
  const { rows } = await sql<Link>`
    select seal.position, seal.audit_id as "auditId", seal.hash, seal.sealed_at as "sealedAt", line.at,
      case when line.id is not null then ${content} end as content,
      case when line.commitment is null then 'none' when personal.audit_id is null then 'gone'
        when sha256(personal.salt || convert_to(host(personal.address), 'UTF8')) = line.commitment then 'kept'
        else 'changed' end as personal
    from platform.audit_seal as seal
    left join platform.audit as line on line.id = seal.audit_id
    left join platform.audit_personal as personal on personal.audit_id = seal.audit_id
    where seal.position > ${position} order by seal.position limit ${batch}`.execute(db)
  return rows
}

/** What retention let go leaves its last link and a line in the record that says so; anything else is a loss. */
const beginningOf = async (db: Db) => {
  const { rows } = await sql<{ position: number; auditId: number; hash: Buffer; isSaid: boolean }>`
    select seal.position, seal.audit_id as "auditId", seal.hash,
      exists (select from platform.audit as line where line.name = 'platform.audit_let_go'
        and line.data ->> 'through' = seal.position::text and line.data ->> 'hash' = encode(seal.hash, 'hex')) as "isSaid"
    from platform.audit_seal as seal order by seal.position limit 1`.execute(db)
  const [first] = rows
  const empty = { position: 0, hash: origin, letGo: 0, fault: undefined }
  if (!first) return empty
  if (first.isSaid)
    return { position: first.position, hash: first.hash, letGo: first.position, fault: undefined }
  if (first.position === 1) return empty
  return { ...empty, fault: { kind: 'missing' as const, position: 1, auditId: null } }
}

const pendingCount = async (db: Db): Promise<number> => {
  const { count } = await own(db)
    .selectFrom('platform.auditPending')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** A row that neither is chained nor waits for it came past the program. */
const insertedRow = async (db: Db): Promise<Fault | undefined> => {
  const { rows } = await sql<{ id: number }>`
    select line.id from platform.audit as line
    where not exists (select from platform.audit_seal as seal where seal.audit_id = line.id)
      and not exists (select from platform.audit_pending as pending where pending.audit_id = line.id)
    order by line.id limit 1`.execute(db)
  return rows[0] && { kind: 'inserted', position: null, auditId: rows[0].id }
}

const differingHead = async (db: Db, noted: Noted[], letGo: number): Promise<Fault | undefined> => {
  for (const { position, hash } of noted.filter((head) => head.position > letGo)) {
    const found = await own(db)
      .selectFrom('platform.auditSeal')
      .select(['auditId', 'hash'])
      .where('position', '=', position)
      .executeTakeFirst()
    if (found?.hash.toString('hex') !== hash)
      return { kind: 'head_differs', position, auditId: found?.auditId ?? null }
  }
  return undefined
}

/**
 * Lets go of the lines older than `before`, from the beginning of the chain on; their last link stays, and a line that
 * was recorded with it says so. The database itself refuses what is younger than a year. Returns how many.
 */
export const letGoOfLines = async (
  db: Db,
  before: Date,
  say: (last: { through: number; hash: string; lines: number }) => Promise<void>,
): Promise<number> => {
  const { rows } = await sql<{ position: number; hash: string; lines: number }>`
    select seal.position, encode(seal.hash, 'hex') as hash,
      (select count(*)::int from platform.audit_seal as earlier join platform.audit as old on old.id = earlier.audit_id
        where earlier.position <= seal.position) as lines
    from platform.audit_seal as seal
    where seal.sealed_at < ${before} and seal.position < coalesce((
      select min(later.position) from platform.audit_seal as later join platform.audit as line on line.id = later.audit_id
      where line.at >= ${before}), 9223372036854775807)
    order by seal.position desc limit 1`.execute(db)
  const [last] = rows
  if (!last || last.lines === 0) return 0
  await sql`select set_config('minga.retention', 'on', true)`.execute(db)
  await sql`delete from platform.audit as line using platform.audit_seal as seal
    where seal.audit_id = line.id and seal.position <= ${last.position}`.execute(db)
  await sql`delete from platform.audit_seal where position < ${last.position}`.execute(db)
  await sql`select set_config('minga.retention', 'off', true)`.execute(db)
  await say({ through: last.position, hash: last.hash, lines: last.lines })
  return last.lines
}
