import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { OpenData } from './schema.ts'

const own = tables<'activities' | 'calls' | 'directory' | 'events' | 'fund' | 'library'>()

export type Publisher = {
  name: Localized
  shortName: Localized
  description: Localized
  secretariat: { name: Localized; institution: string } | null
  fund: Localized | null
  openData: OpenData | null
}

/** The network as it publishes; a network that says nothing of open data has none of its own. */
export const publisher = (db: Db): Promise<Publisher> =>
  own(db)
    .selectFrom('directory.network')
    .select([
      'name',
      'shortName',
      'description',
      sql<Publisher['secretariat']>`profile -> 'secretariat'`.as('secretariat'),
      sql<Localized | null>`profile -> 'fund' -> 'name'`.as('fund'),
      sql<OpenData | null>`profile -> 'openData'`.as('openData'),
    ])
    .executeTakeFirstOrThrow()

export type Years = { first: number; last: number }

/** The first and the last year that the rows of a data set speak of, by the data set; none that is undated. */
export const coverage = async (db: Db): Promise<Map<string, Years>> => {
  const { rows } = await sql<{ name: string } & Years>`
    select name, min(year)::int as first, max(year)::int as last
    from (
      select 'activities' as name, unnest(array[extract(year from starts_on), extract(year from ends_on)]) as year
      from activities.mission
      join activities.activity on activity.id = mission.activity_id
      join calls.call on call.id = activity.call_id and call.state = 'published'
      union all select 'outcomes', year from activities.outcome
      union all select
        case kind when 'webinar' then 'webinars' else 'workshops' end,
        coalesce(extract(year from starts_on), left(partial_date, 4)::int)
      from events.event
      union all select 'publications', year from library.publication
      union all select 'contributions', unnest(array[period_from, period_to]) from fund.contribution
    ) as dated
    where year is not null
    group by name
  `.execute(db)
  return new Map(rows.map(({ name, first, last }) => [name, { first, last }]))
}
