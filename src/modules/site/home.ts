import { activityUrls } from '#modules/activities/index.ts'
import { calls, callUrls } from '#modules/calls/index.ts'
import { directoryUrls, memberStates } from '#modules/directory/index.ts'
import { eventUrls } from '#modules/events/index.ts'
import { fundUrls } from '#modules/fund/index.ts'
import { libraryUrls } from '#modules/library/index.ts'
import { portfolioUrls } from '#modules/portfolio/index.ts'
import { keyFigures, participationTable, resultsUrls } from '#modules/results/index.ts'
import type { Ctx } from '#platform/context.ts'

/** The ways into the record, in the order of the menu; without the language. */
export const ways = [
  { name: 'portfolio', path: portfolioUrls.programs() },
  { name: 'activities', path: activityUrls.activities() },
  { name: 'workshops', path: eventUrls.workshops() },
  { name: 'ministries', path: directoryUrls.ministries() },
  { name: 'library', path: libraryUrls.publications() },
  { name: 'results', path: resultsUrls.results() },
  { name: 'fund', path: fundUrls.contributions() },
] as const

export type Way = (typeof ways)[number]

/** What the home page shows of the record. */
export const homeFacts = async (ctx: Ctx) => {
  const [members, figures, taken, past] = await Promise.all([
    memberStates(ctx.db),
    keyFigures(ctx),
    participationTable(ctx.db),
    calls(ctx.db),
  ])
  const activitiesOf = new Map(
    taken.rows.map((row) => [
      row.country,
      row.providerCompleted + row.providerPlanned + row.receiverCompleted + row.receiverPlanned,
    ]),
  )
  return {
    figures,
    calls: past.map((call) => ({ year: call.year, title: call.title, path: callUrls.call(call.year) })),
    members: members.map(({ code, name }) => ({
      code,
      name,
      path: directoryUrls.ministry(code),
      activities: activitiesOf.get(code) ?? 0,
    })),
  }
}

export type HomeFacts = Awaited<ReturnType<typeof homeFacts>>
