import { tables } from '#platform/db/index.ts'
import type { Canaries } from '#test/trust/canaries.ts'
import type { Examples } from '#test/trust/examples.ts'
import type { People, Signed } from '#test/trust/personas.ts'
import { afterwards } from '#test/trust/world/aftermath.ts'
import { decidedCall, ratedCall, releasedCall } from '#test/trust/world/evaluation.ts'
import { examplesOf } from '#test/trust/world/examples.ts'
import { ownAffairs, refusedMail } from '#test/trust/world/personal.ts'
import { closedCall, draftCall, type Held, openCall, withdrawnCall } from '#test/trust/world/proposals.ts'
import type { Whose } from '#test/trust/world/sides.ts'
import { openStage, type WorldStage } from '#test/trust/world/stage.ts'
import { endings, networkReports, programs } from '#test/trust/world/texts.ts'
import { plannedVisits } from '#test/trust/world/visits.ts'

const own = tables<'calls' | 'mail'>()

export type Things = {
  calls: { id: number; year: number; state: string }[]
  proposals: Held[]
  assignments: { id: number; who: Signed; callId: number; proposalId: number; name: string }[]
  activities: { id: number; code: string; whose: Whose; name: string }[]
  reports: Awaited<ReturnType<typeof networkReports>>
  programs: Awaited<ReturnType<typeof programs>>
  /** Of the links that were sent by mail. */
  token: string
  invitation: string
  reset: string
}

/** The platform with one of every kind of thing in every state, and everybody who may stand before it. */
export type World = {
  database: WorldStage['database']
  site: WorldStage['site']
  people: People
  canaries: Canaries
  examples: Examples
  things: Things
  close: () => Promise<void>
}

/** What the link in the mail to this address leads to. */
const mailed = async ({ db, canaries }: WorldStage, path: string): Promise<string> => {
  const { text } = await own(db)
    .selectFrom('mail.message')
    .select('text')
    .where('text', 'like', `%/${path}/%`)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  const token = new RegExp(`/${path}/([\\w-]{43})`).exec(text)?.[1] ?? ''
  return canaries.given(token, 'link-token', { holder: ['holder'] })
}

/** Brings all of it into being through the pages and verbs of the platform, in a database of its own; every text is typed in as `dress` puts it. */
export const openWorld = async (dress?: (value: string) => string): Promise<World> => {
  const stage = await openStage(dress)
  const { database, site, people, canaries, db } = stage
  const open = await openCall(stage)
  const closed = await closedCall(stage)
  await draftCall(stage)
  await withdrawnCall(stage)
  const rated = await ratedCall(stage)
  const decided = await decidedCall(stage)
  const released = await releasedCall(stage)
  const visits = await plannedVisits(stage)
  const { drafts, sent, answered } = await afterwards(stage, released.call.id)
  const reports = await networkReports(stage)
  const written = await programs(stage)
  await ownAffairs(stage)
  await refusedMail(stage)
  await endings(stage)

  const things: Things = {
    calls: await own(db)
      .selectFrom('calls.call')
      .select(['id', 'year', 'state'])
      .where('isHistory', '=', false)
      .orderBy('year')
      .execute(),
    proposals: [open, closed, rated, decided, released].flatMap(({ held }) => held),
    assignments: [rated, decided, released].flatMap(({ call, assignments }) =>
      assignments.map(({ id, who, proposal }) => ({
        id,
        who,
        callId: call.id,
        proposalId: proposal.id,
        name: `${proposal.name} of ${proposal.whose.institution}`,
      })),
    ),
    activities: [
      ...visits.map((one) => ({ ...one, name: 'planned' })),
      ...drafts.map((one) => ({ ...one, name: 'report in writing' })),
      ...sent.map((one) => ({ ...one, name: 'report sent' })),
      ...answered.map((one) => ({ ...one, name: 'follow-up answered' })),
    ],
    reports,
    programs: written,
    token: await mailed(stage, 'section'),
    invitation: await mailed(stage, 'invitation'),
    reset: await mailed(stage, 'password-reset'),
  }
  return {
    database,
    site,
    people,
    canaries,
    things,
    examples: await examplesOf(stage, things),
    close: stage.close,
  }
}
