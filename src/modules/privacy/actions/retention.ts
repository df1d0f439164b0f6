import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import type { Touched } from '#platform/personal/erasure.ts'
import { applyRetention } from '#platform/personal/retention.ts'
import { openHolds } from '../queries/erasure.ts'
import { longClosed, subjectById } from '../queries/person.ts'
import { periods } from '../queries/policy.ts'
import { eraseSubject } from './erasure.ts'
import { foreseen } from './foreseen.ts'

/** Lets go of what the periods of the network no longer keep, and writes down how many rows of what. */
export const retain = (ctx: Ctx): Promise<Touched[]> =>
  transaction(ctx, async (ctx) => {
    const holds = await openHolds(ctx.db)
    const held = {
      accounts: holds.flatMap(({ accountId }) => accountId ?? []),
      emails: holds.flatMap(({ email }) => email ?? []),
      periods: holds.flatMap(({ periodCode }) => periodCode ?? []),
    }
    const timed = (await periods(ctx.db)).flatMap(({ code, days }) => (days === null ? [] : [{ code, days }]))
    const touched = await applyRetention(ctx, timed, held)
    const closed = timed.find(({ code }) => code === 'account' && !held.periods.includes(code))
    const before = closed && new Date(ctx.now.getTime() - closed.days * 86_400_000)
    const ids = before ? await longClosed(ctx.db, before) : []
    const due = ids.filter((id) => !holds.some(({ personId }) => personId === id))
    for (const id of due) {
      const subject = await subjectById(ctx.db, id)
      if (subject) await eraseSubject(ctx, subject)
    }
    touched.push({ table: 'directory.person', rows: due.length })
    const rows = touched.filter((line) => line.rows > 0)
    if (rows.length > 0)
      await recordPrivately(
        ctx,
        'privacy.retained',
        null,
        Object.fromEntries(rows.map(({ table, rows }) => [table, rows])),
      )
    return touched
  })

/** What a run would let go. */
export const foreseeRetention = (ctx: Ctx): Promise<Touched[]> => foreseen(ctx, retain)
