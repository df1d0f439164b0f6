import type { Insertable } from 'kysely'
import { type DB, type Db, tables } from '#platform/db/index.ts'
import type { InstitutionRole } from '../schema.ts'

const own = tables<'events'>()

type NewEvent = Insertable<DB['events.event']>
type NewPart = { role: InstitutionRole } & ({ institutionId: number } | { name: string })

/** Puts a workshop, known by its number, in the place of what was known of it. */
export const upsertWorkshop = async (db: Db, row: NewEvent & { number: number }, parts: NewPart[]) => {
  const { number, ...rest } = row
  const { id } = await own(db)
    .insertInto('events.event')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  await own(db).deleteFrom('events.eventInstitution').where('eventId', '=', id).execute()
  if (parts.length === 0) return
  await own(db)
    .insertInto('events.eventInstitution')
    .values(parts.map((part, at) => ({ eventId: id, position: at + 1, ...part })))
    .execute()
}

/** The same for a webinar, known by its code. */
export const upsertWebinar = (db: Db, row: NewEvent & { code: string }) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('events.event')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}
