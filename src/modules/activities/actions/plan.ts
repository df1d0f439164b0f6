import { cycleById, partiesOf, proposalById, runCall } from '#modules/calls/index.ts'
import { type ReleasedSelection, releasedSelections, releaseOf } from '#modules/evaluation/index.ts'
import { putEntries } from '#modules/search/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found } from '#platform/errors.ts'
import { lengthOf } from '../calendar/day.ts'
import { activityEntries } from '../load.ts'
import { activitiesByCode } from '../queries/activity.ts'
import { replaceAvailability } from '../queries/dates.ts'
import { insertPlanned, lastNumber, plannedFrom } from '../queries/planned.ts'
import { replaceParties } from '../queries/upsert.ts'
import { earlierOf } from '../queries/visit.ts'
import { writeFollows } from '../queries/visit-change.ts'
import type { Days } from '../schema/visit.ts'

/**
 * Makes a planned activity of each selected proposal of a call. Run again, it adds only those that are not there yet.
 */
export const planActivities = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    // Held until the end, so that two runs number one after the other.
    await runCall(ctx, callId)
    const release = await releaseOf(ctx.db, callId)
    const selected = await releasedSelections(ctx.db, callId)
    const there = await plannedFrom(
      ctx.db,
      selected.map(({ proposal }) => proposal.id),
    )
    const codes: string[] = []
    const isDue = ({ proposal: { id, state } }: ReleasedSelection) => state === 'selected' && !there.has(id)
    for (const selection of selected.filter(isDue))
      codes.push(await planOne(ctx, selection, { decidedAt: found(release).at, replacesId: null }))
    if (codes.length > 0) await record(ctx, 'activities.planned', { kind: 'call', id: callId }, { codes })
  })

/**
 * The activity of one selected proposal, with the number after the last of its call, which the caller holds. The dates
 * that the ministries agreed on in it are when both could take part, until they say otherwise.
 */
export const planOne = async (
  ctx: Ctx,
  { proposal, topic }: ReleasedSelection,
  { decidedAt, replacesId }: { decidedAt: Date; replacesId: number | null },
): Promise<string> => {
  const { callId } = proposal
  const { year } = found(await cycleById(ctx.db, callId))
  const number = (await lastNumber(ctx.db, callId)) + 1
  const code = `${year}-${number}`
  const wished = await datesWished(ctx, proposal.id)
  const id = await insertPlanned(ctx.db, {
    callId,
    proposalId: proposal.id,
    number,
    code,
    modality: found(proposal.modality),
    topic,
    themeCode: found(proposal.themeCode),
    decidedAt,
    days: wished[0] ? Math.min(60, lengthOf(wished[0])) : 5,
    replacesId,
  })
  const sides = [
    ...partiesOf(proposal, 'beneficiary').map((party) => ({ ...party, role: 'receiver' as const })),
    ...partiesOf(proposal, 'provider').map((party) => ({ ...party, role: 'provider' as const })),
  ]
  await replaceParties(
    ctx.db,
    id,
    sides.map(({ institutionId, role }) => ({ institutionId, role })),
  )
  if (proposal.origin === 'activity') await follow(ctx, id, proposal)
  for (const { institutionId } of sides)
    await replaceAvailability(
      ctx.db,
      { activityId: id, institutionId, at: decidedAt, byName: proposal.reference ?? code },
      wished,
    )
  await putEntries(ctx.db, (await activitiesByCode(ctx.db, [code])).flatMap(activityEntries))
  return code
}

/** A proposal that says it comes from an activity of the same ministries goes on from it. */
const follow = async (ctx: Ctx, id: number, { originCode }: ReleasedSelection['proposal']): Promise<void> => {
  const earlier = (await earlierOf(ctx.db, { id })).find(({ code }) => code === originCode)
  if (earlier) await writeFollows(ctx.db, id, earlier.id)
}

/** The ranges of days of the proposal, which its provider consented to; each first day once. */
const datesWished = async (ctx: Ctx, proposalId: number): Promise<Days[]> => {
  const proposal = found(await proposalById(ctx.db, proposalId))
  const value = proposal.answers.find(({ question }) => question === 'dates')?.value
  const ranges = (Array.isArray(value) ? value : []) as Days[]
  return [...new Map(ranges.map((range) => [range.startsOn, range])).values()]
}
