import { type Db, tables } from '#platform/db/index.ts'
import type { Day, Localized } from '#platform/i18n/index.ts'

const own = tables<'events' | 'directory'>()

export type Webinar = {
  code: string
  title: Localized
  startsOn: Day | null
  endsOn: Day | null
  /** `YYYY` or `YYYY-MM`, where there are no days. */
  partialDate: string | null
  dateNote: Localized | null
  ministries: number | null
  providerCountry: string | null
  providerName: Localized | null
  satisfactionPercent: number | null
  satisfactionNote: Localized | null
  platform: string | null
  sourceSection: string | null
}

const described = (db: Db) =>
  own(db)
    .selectFrom('events.event as event')
    .leftJoin('directory.memberState as provider', 'provider.code', 'event.providerCountry')
    .where('event.kind', '=', 'webinar')
    .select([
      'event.code',
      'event.title',
      'event.startsOn',
      'event.endsOn',
      'event.partialDate',
      'event.dateNote',
      'event.ministries',
      'event.providerCountry',
      'provider.name as providerName',
      'event.satisfactionPercent',
      'event.satisfactionNote',
      'event.platform',
      'event.sourceSection',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof described>['execute']>>[number]

const present = ({ code, ...row }: Row): Webinar => ({ code: code as string, ...row })

/** The latest first; within a year, those without a month last. */
export const webinars = async (db: Db): Promise<Webinar[]> => {
  const rows = await described(db)
    .orderBy((eb) => eb.fn.coalesce('event.partialDate', eb.cast<string>('event.startsOn', 'text')), 'desc')
    .orderBy('event.code')
    .execute()
  return rows.map(present)
}

export const webinarByCode = async (db: Db, code: string): Promise<Webinar | undefined> => {
  const row = await described(db).where('event.code', '=', code).executeTakeFirst()
  return row && present(row)
}

/** Those that showed a country's experience. */
export const webinarsOfCountry = async (db: Db, country: string): Promise<Webinar[]> => {
  const rows = await described(db)
    .where('event.providerCountry', '=', country)
    .orderBy('event.code')
    .execute()
  return rows.map(present)
}
