import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { type Form, formSchema } from './schema.ts'

const own = tables<'forms'>()

type NamedForm = { code: string; title: Localized; form: Form }

/** A form of the network. Whoever uses it keeps a copy, for it may change with the next load. */
export const formByCode = async (db: Db, code: string): Promise<NamedForm | undefined> => {
  const row = await own(db)
    .selectFrom('forms.form')
    .select(['code', 'title', 'definition'])
    .where('code', '=', code)
    .executeTakeFirst()
  return row && { code: row.code, title: row.title, form: formSchema.parse(row.definition) }
}

export const upsertForm = (db: Db, { code, title, form }: NamedForm) => {
  const definition = JSON.stringify(form)
  return own(db)
    .insertInto('forms.form')
    .values({ code, title, definition })
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ title, definition }))
    .execute()
}
