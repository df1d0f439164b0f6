import type { Loader } from '#platform/load/index.ts'
import { putPeriods, putPurposes } from './queries/policy.ts'
import { privacyFile } from './schema.ts'

const file = 'privacy.json'

export const load: Loader = async ({ db }, folder) => {
  if (!folder.has(file)) return []
  const { purposes, periods } = folder.json(file, privacyFile)
  await putPurposes(db, purposes)
  await putPeriods(db, periods)
  return [{ what: 'periods for which data is kept', count: periods.length }]
}
