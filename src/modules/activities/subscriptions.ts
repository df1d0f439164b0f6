import { z } from 'zod'
import { cycleById, partiesOf, runCall } from '#modules/calls/index.ts'
import { releasedSelections } from '#modules/evaluation/index.ts'
import { putEntries } from '#modules/search/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found } from '#platform/errors.ts'
import type { Subscription } from '#platform/jobs/index.ts'
import { activityEntries } from './load.ts'
import { activitiesByCode } from './queries/activity.ts'
import { insertPlanned, lastNumber, plannedFrom } from './queries/planned.ts'
import { replaceParties } from './queries/upsert.ts'

const released = z.object({ callId: z.number().int() })

/**
 * Makes a planned activity of each selected proposal of a call. Run again, it adds only those that are not there yet.
 */
export const planActivities = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    // Held until the end, so that two runs number one after the other.
    await runCall(ctx, callId)
    const { year } = found(await cycleById(ctx.db, callId))
    const selected = await releasedSelections(ctx.db, callId)
    const there = await plannedFrom(
      ctx.db,
      selected.map(({ proposal }) => proposal.id),
    )
    let number = await lastNumber(ctx.db, callId)
    const codes: string[] = []
    for (const { proposal, topic } of selected.filter(({ proposal: { id } }) => !there.has(id))) {
      number += 1
      const code = `${year}-${number}`
      const id = await insertPlanned(ctx.db, {
        callId,
        proposalId: proposal.id,
        number,
        code,
        modality: found(proposal.modality),
        topic,
        themeCode: found(proposal.themeCode),
      })
      await replaceParties(ctx.db, id, [
        ...partiesOf(proposal, 'beneficiary').map(({ institutionId }) => ({
          institutionId,
          role: 'receiver' as const,
        })),
        ...partiesOf(proposal, 'provider').map(({ institutionId }) => ({
          institutionId,
          role: 'provider' as const,
        })),
      ])
      codes.push(code)
    }
    if (codes.length === 0) return
    await putEntries(ctx.db, (await activitiesByCode(ctx.db, codes)).flatMap(activityEntries))
    await record(ctx, 'activities.planned', { kind: 'call', id: callId }, { codes })
  })

export const subscriptions: Subscription[] = [
  {
    event: 'evaluation.released',
    subscriber: 'activities',
    handle: (ctx, { data }) => planActivities(ctx, released.parse(data).callId),
  },
]
