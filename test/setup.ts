import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#platform/db/embedded.ts'
import { chromiumPath } from '#test/chromium.ts'
import { loadRecord } from '#test/record.ts'
import { buildAssets } from '../tools/assets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which each test file makes its own database. */
    databaseUrl: string
    assetsFolder: string
  }
}

/** One PostgreSQL for the whole run, with the record loaded once into a template that each file copies. */
export const setup = async (project: TestProject) => {
  announceJourneys()
  const folder = mkdtempSync(join(tmpdir(), 'minga-test-'))
  const assetsFolder = join(folder, 'assets')
  mkdirSync(assetsFolder)
  const [embedded] = await Promise.all([
    startEmbedded(join(folder, 'postgres'), { durable: false }),
    buildAssets(assetsFolder),
  ])
  await loadRecord(embedded.url)
  project.provide('databaseUrl', embedded.url)
  project.provide('assetsFolder', assetsFolder)
  return async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Journeys run where a Chromium is; `MINGA_JOURNEYS=required` makes its absence a failure. */
const announceJourneys = () => {
  if (chromiumPath()) return
  const remedy = 'install it (apt-get install chromium) or set CHROMIUM to its path'
  if (process.env.MINGA_JOURNEYS === 'required')
    throw new Error(`No Chromium was found and the journeys are required: ${remedy}.`)
  console.warn(`\n  No Chromium was found: every browser journey is SKIPPED. To run them, ${remedy}.\n`)
}
