import type pg from 'pg'
import { messageOf } from '../errors.ts'
import type { Log } from '../log/index.ts'
import { changeChannel } from './index.ts'

type Follower = {
  /** Some instance recorded a change. */
  onChange: () => void
  /** Changes may go unheard from now on. */
  onLost: () => void
  /** They are heard again. */
  onHeard: () => void
}

/** A connection that died without a word is noticed within 40 seconds. */
const heartbeatInterval = 30_000
const heartbeatTimeout = 10_000

/** Hears every recorded change of every instance; after a lost connection it tries again each second. */
export const followChanges = async (pool: pg.Pool, follower: Follower, log: Log): Promise<() => void> => {
  let isClosed = false
  let current: pg.PoolClient | undefined

  const open = async () => {
    const client = await pool.connect()
    current = client
    let isLost = false
    const heartbeat = setInterval(() => {
      const silence = setTimeout(() => lose(new Error('no heartbeat')), heartbeatTimeout)
      client.query('select 1').then(
        () => clearTimeout(silence),
        () => clearTimeout(silence),
      )
    }, heartbeatInterval).unref()
    const lose = (error?: Error) => {
      clearInterval(heartbeat)
      if (isLost || isClosed) return
      isLost = true
      follower.onLost()
      log.warn({ err: error }, 'changes are not heard')
      client.release(true)
      retry()
    }
    client.on('notification', follower.onChange)
    client.on('error', lose)
    client.on('end', () => lose())
    try {
      await client.query(`listen ${changeChannel}`)
    } catch (error) {
      return lose(error as Error)
    }
    if (!isLost) follower.onHeard()
  }
  const retry = () => {
    setTimeout(() => {
      if (isClosed) return
      open().catch((error) => {
        log.warn({ reason: messageOf(error) }, 'changes are not heard yet')
        retry()
      })
    }, 1_000).unref()
  }

  await open()
  return () => {
    isClosed = true
    current?.release(true)
  }
}
