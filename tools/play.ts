import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memberStates } from '#modules/directory/index.ts'
import { startEmbedded } from '#platform/db/embedded.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/index.ts'
import { isLang, type Lang } from '#platform/i18n/index.ts'
import { databaseAt, loadRecord, recordTemplate } from '#test/record.ts'
import { openStage, type Stage } from '#test/whole-call/stage.ts'
import { buildAssets } from './assets.ts'

export const say = (line: string) => process.stdout.write(`${line}\n`)

type Given = { database: OpenDatabase; stage: Stage; ministries: { country: string; lang: Lang }[] }

/** Plays on a real site with the record, a real database and a real mail server, all of which are gone afterwards. */
export const onStage = async (play: (given: Given) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-demo-'))
  const assets = join(folder, 'assets')
  mkdirSync(assets)
  await buildAssets(assets)
  const embedded = await startEmbedded(join(folder, 'postgres'), { durable: false })
  try {
    await loadRecord(embedded.url)
    const database = await openDatabase(databaseAt(embedded.url, recordTemplate))
    const stage = await openStage(database, assets)
    const ministries = (await memberStates(database.db)).map(({ code, language }) => ({
      country: code,
      lang: isLang(language) ? language : ('en' as const),
    }))
    await play({ database, stage, ministries })
    await stage.close()
    await database.close()
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits until it is so, for two minutes at most. */
export const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let waited = 0; !(await isSo()) && waited < 120_000; waited += 200)
    await new Promise((next) => setTimeout(next, 200))
}

/** What the Secretariat had to send, in order. */
export const sayForms = (paths: readonly string[]) => {
  for (const [at, path] of paths.entries()) say(`${String(at + 1).padStart(4)}  ${path}`)
}
