import type { Db } from '../db/index.ts'
import type { Log } from '../log/index.ts'
import { insertLines, type Line } from './index.ts'

/** A process that is killed loses at most what was looked at within this time. */
const interval = 1_000
/** While the database is away this many wait; the oldest go beyond that, and the log says how many. */
const most = 5_000
const batch = 500

export type Lookups = {
  /** Written within a second. */
  add: (line: Line) => void
  /** Written when this returns, with what waited before it. */
  flush: () => Promise<void>
  close: () => Promise<void>
}

/** Who looked at what, written in batches so that no page waits for it. */
export const openLookups = (db: Db, log: Log): Lookups => {
  let waiting: Line[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  const write = async () => {
    while (waiting.length > 0) {
      const lines = waiting.slice(0, batch)
      await insertLines(db, lines)
      waiting = waiting.filter((line) => !lines.includes(line))
    }
  }
  /** One writer at a time; a failure leaves what it could not write for the next. */
  const flush = () => {
    writing = writing.catch(() => {}).then(write)
    return writing
  }
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      flush().catch((error) => {
        log.error({ err: error, lines: waiting.length }, 'what was looked at is not written yet')
        soon()
      })
    }, interval).unref()
  }
  return {
    add: (line) => {
      waiting.push(line)
      if (waiting.length > most) {
        log.error({ lines: waiting.length - most }, 'what was looked at is lost')
        waiting = waiting.slice(-most)
      }
      soon()
    },
    flush,
    close: async () => {
      clearTimeout(timer)
      await flush()
    },
  }
}
