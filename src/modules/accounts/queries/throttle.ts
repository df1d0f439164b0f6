import { hashToken } from '#platform/auth/token.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import { type ThrottleKind, throttleRules } from '../policy.ts'

const own = tables<'accounts'>()

/** What guesses are counted by: an e-mail address, where they come from, a known device, an account. */
export type Counter = { kind: ThrottleKind; key: string }

/** IPv6 customers have a whole /64. */
const network = (address: string) => {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = (tail ?? '').split(':').filter(Boolean)
  const all =
    tail === undefined
      ? groups
      : [...groups, ...Array(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
  return all.slice(0, 4).join(':')
}

export const addressKey = (address: string | null): string =>
  address === null ? 'none' : network(address.toLowerCase())

const keyOf = ({ kind, key }: Counter) => hashToken(`${kind} ${key}`)

/**
 * Counts a guess before it is looked at, so that a thousand at once are a thousand. Returns from when the next is
 * looked at when this one came too early; a guess not looked at is not counted.
 */
const take = async (db: Db, counter: Counter, now: Date): Promise<Date | undefined> => {
  const { free, first, longest, forget } = throttleRules[counter.kind]
  const key = keyOf(counter)
  const failures = sql<number>`case when t.last_at < ${now}::timestamptz - make_interval(secs => ${forget}) then 1 else t.failures + 1 end`
  // From the free ones on the wait doubles; the exponent is bounded so that it cannot overflow.
  const wait = (count: typeof failures) =>
    sql`make_interval(secs => case when ${count} < ${free}::int then 0 else least(${longest}::float8, ${first}::float8 * power(2, least(${count} - ${free}::int, 30))) end)`
  const one = sql<number>`1`
  const { rows } = await sql<{ taken: boolean }>`
    insert into accounts.throttle as t (kind, key, failures, last_at, open_at)
    values (${counter.kind}, ${key}, 1, ${now}, ${now}::timestamptz + ${wait(one)})
    on conflict (kind, key) do update
      set failures = ${failures}, last_at = ${now}, open_at = ${now}::timestamptz + ${wait(failures)}
      where t.open_at <= ${now}
    returning true as taken`.execute(db)
  if (rows.length > 0) return undefined
  const row = await own(db)
    .selectFrom('accounts.throttle')
    .select('openAt')
    .where('kind', '=', counter.kind)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.openAt ?? now
}

/** Takes back one guess: it was right, or it was not looked at for another reason. */
export const giveBack = (db: Db, counter: Counter, now: Date) =>
  own(db)
    .updateTable('accounts.throttle')
    .set({ failures: sql`greatest(failures - 1, 0)`, openAt: now })
    .where('kind', '=', counter.kind)
    .where('key', '=', keyOf(counter))
    .execute()

/** Forgets every failure. */
export const forget = (db: Db, counter: Counter) =>
  own(db)
    .deleteFrom('accounts.throttle')
    .where('kind', '=', counter.kind)
    .where('key', '=', keyOf(counter))
    .execute()

/** Counts one guess on each counter, or on none and returns from when the next is looked at. */
export const takeAll = async (db: Db, counters: Counter[], now: Date): Promise<Date | undefined> => {
  const taken: Counter[] = []
  for (const counter of counters) {
    const until = await take(db, counter, now)
    if (until) {
      for (const earlier of taken) await giveBack(db, earlier, now)
      return until
    }
    taken.push(counter)
  }
  return undefined
}

/** How many failures are remembered. */
export const failuresOf = async (db: Db, counter: Counter): Promise<number> => {
  const row = await own(db)
    .selectFrom('accounts.throttle')
    .select('failures')
    .where('kind', '=', counter.kind)
    .where('key', '=', keyOf(counter))
    .executeTakeFirst()
  return row?.failures ?? 0
}
