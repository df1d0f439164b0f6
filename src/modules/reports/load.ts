import type { Loader } from '#platform/load/index.ts'
import { putTemplate } from './queries/report.ts'
import { templateSchema } from './schema.ts'

const file = 'report.json'

export const load: Loader = async ({ db }, folder) => {
  if (!folder.has(file)) return []
  const template = folder.json(file, templateSchema)
  await putTemplate(db, template)
  return [{ what: 'blocks of the standard report', count: template.blocks.length }]
}
