import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

const own = tables<'privacy'>()

export type Purpose = { code: string; title: Localized; ground: Localized }
export type Period = { code: string; days: number | null; title: Localized; body: Localized }

export const purposes = (db: Db): Promise<Purpose[]> =>
  own(db).selectFrom('privacy.purpose').select(['code', 'title', 'ground']).orderBy('position').execute()

export const periods = (db: Db): Promise<Period[]> =>
  own(db).selectFrom('privacy.period').select(['code', 'days', 'title', 'body']).orderBy('position').execute()

export const putPurposes = async (db: Db, given: Purpose[]) => {
  for (const [at, { code, title, ground }] of given.entries()) {
    const row = { position: at + 1, title, ground }
    await own(db)
      .insertInto('privacy.purpose')
      .values({ code, ...row })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
      .execute()
  }
}

export const putPeriods = async (db: Db, given: Period[]) => {
  for (const [at, { code, days, title, body }] of given.entries()) {
    const row = { position: at + 1, days, title, body }
    await own(db)
      .insertInto('privacy.period')
      .values({ code, ...row })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
      .execute()
  }
}
