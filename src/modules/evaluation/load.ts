import { z } from 'zod'
import type { Loader } from '#platform/load/index.ts'
import { putDefaultRules } from './queries/default-rules.ts'
import { rulesSchema } from './second-round/instance.ts'

const file = 'second-round.json'

export const load: Loader = async ({ db }, folder) => {
  if (!folder.has(file)) return []
  await putDefaultRules(db, folder.json(file, z.object({ rules: rulesSchema })).rules)
  return [{ what: 'rules of the second round', count: 1 }]
}
