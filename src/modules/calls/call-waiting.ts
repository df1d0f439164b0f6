import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { mayRunCalls } from './policy.ts'
import { cyclesHere } from './queries/cycle.ts'
import { lateEntries } from './queries/notice.ts'
import { proposalCounts } from './queries/standing.ts'
import type { Cycle } from './schema.ts'
import { runText } from './text/run/index.ts'
import { urls } from './urls.ts'

/** From when on an open call is shown as waiting: late enough to matter, early enough to extend it. */
const near = 7 * 24 * 3_600_000

/** What calls wait for from those who run them: to be opened, to be watched as they close, to go to evaluation. */
export const callsWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  if (!mayRunCalls(ctx.actor)) return []
  const t = runText(lang).waiting
  const each = (await cyclesHere(ctx.db)).map(async (call): Promise<Waiting[]> => {
    const title = await whatWaits(ctx, call, t)
    if (!title) return []
    const due = call.state === 'draft' ? call.opensAt : call.state === 'open' ? call.closesAt : null
    return [
      {
        due,
        title,
        subject: call.title[lang] || String(call.year),
        action: { text: t.toDesk, path: urls.desk(call.year) },
      },
    ]
  })
  return (await Promise.all(each)).flat()
}

const whatWaits = async (ctx: Ctx, call: Cycle, t: ReturnType<typeof runText>['waiting']) => {
  const { state, closesAt, isScheduled } = call
  if (state === 'draft') return isScheduled ? undefined : t.draft
  if (state === 'open')
    return closesAt && closesAt.getTime() - ctx.now.getTime() < near ? t.closing : undefined
  if (state !== 'closed') return undefined
  const [counts, late] = await Promise.all([proposalCounts(ctx.db, call.id), lateEntries(ctx.db, call.id)])
  const has = (...states: string[]) => counts.some((row) => states.includes(row.state))
  const isReady =
    has('eligible') && !has('submitted', 'returned') && late.every(({ until }) => until <= ctx.now)
  return isReady ? t.evaluation : undefined
}
