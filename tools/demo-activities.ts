import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memberStates } from '#modules/directory/index.ts'
import { startEmbedded } from '#platform/db/embedded.ts'
import { openDatabase } from '#platform/db/index.ts'
import { isLang } from '#platform/i18n/index.ts'
import { databaseAt, loadRecord, recordTemplate } from '#test/record.ts'
import { playCall } from '#test/whole-call/script.ts'
import { openStage } from '#test/whole-call/stage.ts'
import { playAfterwards } from '#test/whole-life/afterwards.ts'
import { activitiesOf, playPlanning } from '#test/whole-life/planning.ts'
import { buildAssets } from './assets.ts'

/**
 * Plays the life of ten activities of one call, from the decision on: dates, one that slips, one that is canceled and
 * replaced from the reserve, preparation, that they took place, reports, follow-ups and verified outcomes. A real site, a real database, a real mail server;
 * everything is done through the pages. Prints what the Secretariat had to send.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'minga-demo-'))
const assets = join(folder, 'assets')
mkdirSync(assets)
await buildAssets(assets)
const embedded = await startEmbedded(join(folder, 'postgres'), { durable: false })
try {
  await loadRecord(embedded.url)
  const database = await openDatabase(databaseAt(embedded.url, recordTemplate))
  const stage = await openStage(database, assets)
  const start = performance.now()
  const ministries = (await memberStates(database.db)).slice(0, 14).map(({ code, language }) => ({
    country: code,
    lang: isLang(language) ? language : ('en' as const),
  }))
  const year = new Date().getUTCFullYear() + 1
  const call = await playCall(stage, { year, ministries, proposals: 24, evaluators: 4, seats: 10 }, say)
  for (let waited = 0; (await activitiesOf(database, year)).length < 10 && waited < 120_000; waited += 200)
    await new Promise((next) => setTimeout(next, 200))
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
  for (const [at, path] of actions.entries()) say(`${String(at + 1).padStart(4)}  ${path}`)
  await stage.close()
  await database.close()
} finally {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}
