import { letGoOfLines } from '../audit/chain.ts'
import { recordPrivately } from '../audit/index.ts'
import type { Ctx } from '../context.ts'
import { type RawBuilder, sql } from '../db/index.ts'
import type { Touched } from './erasure.ts'

/** Of whom the law holds what is kept. */
export type Held = { accounts: number[]; emails: string[] }

/** What is let go when a period is over. */
type Rule = { keeps: string; table: string; let: (before: Date, held: Held) => RawBuilder<unknown> }

const expired = (table: string): Rule => ({
  keeps: 'sign_in',
  table,
  let: (before, { accounts }) =>
    sql`delete from ${sql.table(table)} where expires_at < ${before} and account_id <> all(${accounts})`,
})

const rules: Rule[] = [
  expired('accounts.session'),
  expired('accounts.device'),
  expired('accounts.link'),
  {
    keeps: 'mail',
    table: 'mail.message',
    let: (before, { emails }) =>
      sql`delete from mail.message where created_at < ${before} and state in ('sent', 'failed') and to_address <> all(${emails})`,
  },
  {
    keeps: 'address',
    table: 'platform.audit_personal',
    let: (before, { accounts }) =>
      sql`delete from platform.audit_personal as personal using platform.audit as line where line.id = personal.audit_id
        and line.at < ${before} and coalesce(line.account_id, 0) <> all(${accounts})`,
  },
  {
    keeps: 'delegation',
    table: 'activities.delegation',
    let: (before, { emails }) =>
      sql`update activities.delegation set name = '—', email = 'delegation-' || id || '@erased.invalid'
        where created_at < ${before} and email not like '%@erased.invalid' and email <> all(${emails})`,
  },
  {
    keeps: 'participant',
    table: 'activities.participant',
    let: (before, { emails }) =>
      sql`update activities.participant set email = null where at < ${before} and email is not null and email <> all(${emails})`,
  },
]

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
    for (const rule of rules.filter(({ keeps }) => keeps === code)) {
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
