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
import { buildAssets } from './assets.ts'

/**
 * Plays a whole call at the size of the eighth: 34 ministries, 64 proposals, 6 evaluators, 8 selected. A real site, a
 * real database, a real mail server; everything is done through the pages. Prints what the Secretariat had to send.
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
  const ministries = (await memberStates(database.db)).map(({ code, language }) => ({
    country: code,
    lang: isLang(language) ? language : ('en' as const),
  }))
  const size = { year: new Date().getUTCFullYear() + 1, ministries, proposals: 64, evaluators: 6 }
  const played = await playCall(stage, size, say)
  const letters = await database.db.selectFrom('evaluation.letter').select('id').execute()
  for (let waited = 0; stage.mails.length < played.before + letters.length && waited < 120_000; waited += 200)
    await new Promise((next) => setTimeout(next, 200))
  const selected = await database.db
    .selectFrom('evaluation.decision')
    .select('proposalId')
    .where('outcome', '=', 'selected')
    .execute()
  say(`letters     ${letters.length} written, ${stage.mails.length - played.before} mails since the release`)
  say(`selected    ${selected.length}`)
  say(`took        ${Math.round((performance.now() - start) / 1000)} s`)
  say(`\nThe Secretariat sent ${played.actions.length} forms:`)
  for (const [at, path] of played.actions.entries()) say(`${String(at + 1).padStart(4)}  ${path}`)
  await stage.close()
  await database.close()
} finally {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}
