import type { PoolClient } from 'pg'
import type { OpenDatabase } from '#platform/db/index.ts'

/** What a transaction says when it begins and ends, as a part of one that is open already. */
const within = (said: string, depth: number): string | undefined => {
  if (/^(begin|start transaction)\b/.test(said)) return `savepoint step_${depth + 1}`
  // Checks that would wait for the commit are made here: there will be none.
  if (said === 'commit') return `set constraints all immediate; release savepoint step_${depth}`
  if (said === 'rollback') return `rollback to savepoint step_${depth}; release savepoint step_${depth}`
  return undefined
}

/**
 * From now on whatever is done with the database is done on one connection, and `undo` ends in a rollback: nothing
 * of it stays. `close` gives the pool back as it was.
 */
export const openUndone = async ({ pool }: OpenDatabase) => {
  const client = await pool.connect()
  const { connect } = pool
  const { query, release } = client
  const send = query.bind(client) as (...given: unknown[]) => unknown
  let depth = 0
  /** The driver wants one statement at a time; what is asked at once on several connections comes here in a row. */
  let last: unknown = Promise.resolve()
  const inTurn = (...given: unknown[]): unknown => {
    const before = last
    last = (async () => {
      await Promise.resolve(before).catch(() => {})
      return await send(...given)
    })()
    return last
  }
  const told = (...given: unknown[]): unknown => {
    const [text] = given
    const step = typeof text === 'string' ? within(text, depth) : undefined
    if (typeof given.at(-1) === 'function') return send(...given)
    if (step === undefined) return inTurn(...given)
    depth += step.startsWith('savepoint') ? 1 : -1
    return inTurn(step)
  }
  client.query = told as PoolClient['query']
  client.release = () => {}
  pool.connect = ((done?: (error: undefined, client: PoolClient, release: () => void) => void) =>
    done ? done(undefined, client, () => {}) : Promise.resolve(client)) as typeof pool.connect
  await send('set idle_in_transaction_session_timeout = 0')
  return {
    undo: async <T>(work: () => Promise<T>): Promise<T> => {
      await send('begin')
      try {
        return await work()
      } finally {
        depth = 0
        await send('rollback')
      }
    },
    close: () => {
      pool.connect = connect
      client.query = query
      client.release = release
      client.release(true)
    },
  }
}
