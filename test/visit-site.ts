import { planActivities } from '#modules/activities/actions/plan.ts'
import { addDays, today } from '#modules/activities/calendar/day.ts'
import { visitByCode } from '#modules/activities/queries/visit.ts'
import { testCtx } from '#test/database.ts'
import { aDecidingSite } from '#test/deciding.ts'

/** The Monday of the week that many weeks after the next four. */
export const monday = (weeks: number): string => {
  const from = addDays(today(new Date()), 28)
  const back = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(from, 7 * weeks - back)
}

type Form = Record<string, string | string[]>

/**
 * A site whose decisions are known: `1` is a visit of Guatemala to Argentina, `2` one of Brazil to Argentina, and Haiti
 * waits in the reserve. Readers go by the names of `aDecidingSite`, and `secretariat`.
 */
export const aVisitSite = async (year: number) => {
  const there = await aDecidingSite(year)
  for (const path of ['/second-round/selection', '/decisions', '/release']) await there.post(path)
  await planActivities(testCtx(there.database), there.round.callId)
  const { db } = there.database
  const cookieOf = (who: string) => (who === 'secretariat' ? there.cookie : (there.readers[who] ?? ''))
  const visit = (number: string) => visitByCode(db, `${year}-${number}`)
  const at = (number: string, rest: string) => `/es/activities/${year}-${number}/${rest}`
  const send = (who: string, path: string, form: Form = {}) =>
    there.site.post(path, form, { cookie: cookieOf(who) })
  const idOf = async (number: string, country: string) =>
    String((await visit(number))?.parties.find((party) => party.country === country)?.institutionId)
  /** Answers the dates that wait now, as the form on the page does. */
  const answer = async (who: string, number: string, form: Form) =>
    send(who, at(number, 'dates/answers'), { offer: String((await visit(number))?.openOfferId), ...form })
  return {
    ...there,
    visit,
    at,
    send,
    answer,
    idOf,
    see: async (who: string, path: string) => {
      const { status, text } = await there.site.page(path, { cookie: cookieOf(who) })
      return { status, text: text.replaceAll(/\s+/g, ' ') }
    },
    stateOf: async (number: string) => (await visit(number))?.status,
    daysIn: async (number: string) => (await visit(number))?.missions,
    /** The Secretariat enters that every ministry agreed to five days from a Monday on. */
    agree: async (number: string, startsOn: string) => {
      await send('secretariat', at(number, 'dates'), { from1: startsOn, to1: addDays(startsOn, 4) })
      for (const { institutionId } of (await visit(number))?.parties ?? [])
        await answer('secretariat', number, {
          institution: String(institutionId),
          accepts: 'yes',
          message: '',
        })
    },
  }
}
