import { playCall } from '#test/whole-call/script.ts'
import { playAfterwards } from '#test/whole-life/afterwards.ts'
import { activitiesOf, playPlanning } from '#test/whole-life/planning.ts'
import { onStage, say, sayForms, until } from './play.ts'

/**
 * Plays the life of ten activities of one call, from the decision on: dates, one that slips, one that is canceled and
 * replaced from the reserve, preparation, that they took place, reports, follow-ups and verified outcomes. Everything
 * is done through the pages. Prints what the Secretariat had to send.
 */
await onStage(async ({ database, stage, ministries: all }) => {
  const start = performance.now()
  const ministries = all.slice(0, 14)
  const year = new Date().getUTCFullYear() + 1
  const call = await playCall(stage, { year, ministries, proposals: 24, evaluators: 4, seats: 10 }, say)
  await until(async () => (await activitiesOf(database, year)).length >= 10)
  const before = call.actions.length
  const langs = new Map(ministries.map(({ country, lang }) => [country, lang]))
  const cast = { ...call, langs }
  const played = await playPlanning(database, cast, year, say)
  await playAfterwards(database, stage, cast, played, say)
  const actions = call.actions.slice(before)
  say(`took        ${Math.round((performance.now() - start) / 1000)} s`)
  say(
    `\nFor ${played.length} activities, from the decision to their verified outcomes, the Secretariat sent ${actions.length} forms:`,
  )
  sayForms(actions)
})
