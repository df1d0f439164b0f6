import { letGoOfLines } from '../audit/chain.ts'
import { recordPrivately } from '../audit/index.ts'
import type { Ctx } from '../context.ts'
import { type RawBuilder, sql } from '../db/index.ts'
import type { Touched } from './erasure.ts'

/** Of whom the law holds what is kept. */
export type Held = { accounts: number[]; emails: string[] }

/** What is let go of a table when a period is over. */
export type RetentionRule = {
  keeps: string
  table: string
  let: (before: Date, held: Held) => RawBuilder<unknown>
}

/** Lets go of what its period no longer keeps, but nothing that is held. `held` periods are left whole. */
export const applyRetention = async (
  ctx: Ctx,
  periods: { code: string; days: number }[],
  held: Held & { periods: string[] },
): Promise<Touched[]> => {
  const touched: Touched[] = []
  await sql`select set_config('statement_timeout', '0', true)`.execute(ctx.db)
  for (const { code, days } of periods) {
    if (held.periods.includes(code)) continue
    const before = new Date(ctx.now.getTime() - days * 86_400_000)
    for (const rule of ctx.services.personal.rules.filter(({ keeps }) => keeps === code)) {
      const { numAffectedRows = 0n } = await rule.let(before, held).execute(ctx.db)
      touched.push({ table: rule.table, rows: Number(numAffectedRows) })
    }
    // A chain is let go from its beginning: what is held of one person holds all that follows.
    if (code === 'audit' && held.accounts.length === 0) {
      const rows = await letGoOfLines(ctx.db, before, (last) =>
        recordPrivately(ctx, 'platform.audit_let_go', null, last),
      )
      touched.push({ table: 'platform.audit', rows })
    }
  }
  return touched
}
