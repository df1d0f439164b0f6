import { type Component, components } from '#modules/taxonomy/index.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { noFilter } from '../filter.ts'
import { matching } from './matching.ts'

const own = tables<'activities'>()

export type Participation = {
  country: string
  name: Localized
  providerCompleted: number
  providerPlanned: number
  receiverCompleted: number
  receiverPlanned: number
}

/** In how many activities each member state provided and received; those in none are left out. */
export const participation = (db: Db): Promise<Participation[]> => {
  const counted = (role: string, status: string) =>
    sql<number>`count(distinct activity.id) filter (where party.role = ${role} and activity.status = ${status})`
  return matching(db, noFilter)
    .innerJoin('activities.activityParty as party', 'party.activityId', 'activity.id')
    .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
    .innerJoin('directory.memberState as member', 'member.code', 'institution.country')
    .where('activity.status', 'in', ['completed', 'planned'])
    .select([
      'member.code as country',
      'member.name',
      counted('provider', 'completed').as('providerCompleted'),
      counted('provider', 'planned').as('providerPlanned'),
      counted('receiver', 'completed').as('receiverCompleted'),
      counted('receiver', 'planned').as('receiverPlanned'),
    ])
    .groupBy(['member.code', 'member.name'])
    .orderBy('member.code')
    .execute()
}

export type CallCount = { year: number; completed: number; planned: number }

/** How many activities of each call took place and how many are still to. */
export const activityCountsByCall = (db: Db): Promise<CallCount[]> => {
  const counted = (status: string) => sql<number>`count(*) filter (where activity.status = ${status})`
  return matching(db, noFilter)
    .select(['call.year', counted('completed').as('completed'), counted('planned').as('planned')])
    .groupBy('call.year')
    .orderBy('call.year')
    .execute()
}

/** Every component with its number of outcomes, zero included. */
export const outcomesByComponent = async (db: Db): Promise<(Component & { count: number })[]> => {
  const [all, rows] = await Promise.all([
    components(db),
    own(db)
      .selectFrom('activities.outcome')
      .select((eb) => ['componentCode', eb.fn.countAll<number>().as('count')])
      .groupBy('componentCode')
      .execute(),
  ])
  const counts = new Map(rows.map(({ componentCode, count }) => [componentCode, count]))
  return all.map((component) => ({ ...component, count: counts.get(component.code) ?? 0 }))
}
