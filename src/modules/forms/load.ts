import { basename } from 'node:path'
import type { Loader } from '#platform/load/index.ts'
import { upsertForm } from './queries.ts'
import { formSchema, localized } from './schema.ts'

const fileShape = formSchema.safeExtend({ title: localized })

/** Puts in or brings up to date the forms of the folder; what was copied from them stays as it was. */
export const load: Loader = async (ctx, folder) => {
  const files = folder.list('forms', '.json')
  for (const file of files) {
    const { title, ...form } = folder.json(file, fileShape)
    await upsertForm(ctx.db, { code: basename(file, '.json'), title, form })
  }
  return [{ what: 'forms', count: files.length }]
}
