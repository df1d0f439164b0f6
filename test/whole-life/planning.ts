import { keepTime } from '#modules/activities/actions/life.ts'
import { addDays, dayNumber, today } from '#modules/activities/calendar/day.ts'
import { systemActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { type OpenDatabase, sql } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { noJobs } from '#platform/jobs/index.ts'
import { testServices } from '#test/record.ts'
import type { PageSeen, Typed } from '#test/text-browser.ts'
import type { Browser } from '#test/whole-call/stage.ts'

/** Who plays: the Secretariat, and the focal point of each ministry by its country, with the language they read. */
export type Cast = {
  secretariat: Browser
  ministries: Map<string, Browser>
  langs: Map<string, Lang>
}

/** An activity of the play with the countries that take part; the first one receives. */
export type Played = { code: string; receiver: string; countries: string[] }

const seen = (page: PageSeen, what: string): PageSeen => {
  if (page.status === 200) return page
  const said = [...page.text.matchAll(/href="#[^"]*">([^<]+)</g)].map(([, text]) => text).join('; ')
  throw new Error(`${what}: ${page.path} answered ${page.status}. ${said}`)
}

/** The activities that came of a call, each with its ministries. */
export const activitiesOf = async ({ db }: OpenDatabase, year: number): Promise<Played[]> => {
  const rows = await db
    .selectFrom('activities.activity')
    .innerJoin('activities.activityParty', 'activityId', 'activities.activity.id')
    .innerJoin('directory.institution', 'directory.institution.id', 'institutionId')
    .select(['activities.activity.code', 'country', 'role'])
    .where('activities.activity.code', 'like', `${year}-%`)
    .where('status', '<>', 'canceled')
    .orderBy('number')
    .orderBy('role', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ code }) => code)].map(([code, parties]) => ({
    code,
    receiver: parties.find(({ role }) => role === 'receiver')?.country ?? '',
    countries: parties.flatMap(({ country }) => country ?? []),
  }))
}

/** Days go by: everything of the visits is that much longer ago, and the clock does what is due. */
const daysPass = async ({ db }: OpenDatabase, days: number): Promise<void> => {
  await sql`update activities.mission set starts_on = starts_on - ${days}::int, ends_on = ends_on - ${days}::int
    from activities.activity where activity_id = activity.id and proposal_id is not null`.execute(db)
  await sql`update activities.activity set decided_at = decided_at - make_interval(days => ${days}::int)
    where proposal_id is not null`.execute(db)
  const ctx: Ctx = {
    db,
    actor: systemActor,
    lang: 'es',
    now: new Date(),
    requestId: 'play',
    address: null,
    jobs: noJobs,
    services: testServices,
  }
  await keepTime(ctx)
}

/** Plays from the decision until every activity took place, pressing only what the pages offer. */
export const playPlanning = async (
  database: OpenDatabase,
  cast: Cast,
  year: number,
  say: (line: string) => void = () => {},
): Promise<Played[]> => {
  const { secretariat } = cast
  const of = (country: string) => {
    const browser = cast.ministries.get(country)
    if (!browser) throw new Error(`nobody plays ${country}`)
    return { browser, lang: cast.langs.get(country) ?? ('es' as const) }
  }
  const send = async (
    { browser, lang }: { browser: Browser; lang: Lang },
    path: string,
    action: string | RegExp,
    typed: Typed = {},
  ) =>
    seen(
      await browser.send(seen(await browser.visit(`/${lang}${path}`), 'before'), action, typed),
      `after ${action}`,
    )
  const desk = { browser: secretariat, lang: 'es' as const }
  const from = addDays(today(new Date()), 30)

  const first = await activitiesOf(database, year)
  for (const { code, countries } of first) {
    for (const country of countries)
      await send(of(country), `/activities/${code}/availability`, /\/availability$/, {
        from1: from,
        to1: addDays(from, 330),
      })
  }
  say(`available   ${first.length} activities, days from each of their ministries`)

  await ask(desk, send)
  await answerAll(first, of, send)
  say('agreed      dates for all, proposed by the calendar')

  // One slips, and is proposed anew.
  const slipped = first[0]
  if (!slipped) throw new Error('nothing was planned')
  await send(of(slipped.receiver), `/activities/${slipped.code}/postponement`, /\/postponement$/, {
    reason: 'Cambió la fecha de la conferencia nacional.',
  })
  await ask(desk, send)
  await answerAll([slipped], of, send)
  say(`slipped     ${slipped.code}, and has dates again`)

  // One is canceled, and the reserve takes its place.
  const canceled = first.at(-1)?.code ?? ''
  const place = await send(desk, `/activities/${canceled}/cancellation`, /\/cancellation$/, {
    code: 'priorities_changed',
  })
  seen(await secretariat.send(place, /\/place$/), 'the reserve')
  const all = await activitiesOf(database, year)
  const admitted = all.filter(({ code }) => !first.some((one) => one.code === code))
  for (const { code, countries } of admitted)
    for (const country of countries)
      await send(of(country), `/activities/${code}/availability`, /\/availability$/, {
        from1: from,
        to1: addDays(from, 330),
      })
  await ask(desk, send)
  await answerAll(admitted, of, send)
  say(`canceled    ${canceled}; ${admitted.map(({ code }) => code).join(', ')} came in from the reserve`)

  for (const { code, receiver } of all) await prepare(of(receiver), code, send)
  say(`prepared    participants, agenda and costs of ${all.length} activities`)

  const { last } = await database.db
    .selectFrom('activities.mission')
    .innerJoin('activities.activity', 'activities.activity.id', 'activityId')
    .select((eb) => eb.fn.max('endsOn').as('last'))
    .where('proposalId', 'is not', null)
    .executeTakeFirstOrThrow()
  await daysPass(database, dayNumber(last) - dayNumber(today(new Date())) + 1)
  for (const { code, receiver } of all)
    await send(of(receiver), `/activities/${code}/planning`, /\/completion$/)
  say(`completed   ${all.length} activities, each confirmed by the ministry that received`)
  return all
}

type Who = { browser: Browser; lang: Lang }
type Send = (who: Who, path: string, action: string | RegExp, typed?: Typed) => Promise<PageSeen>

/** The Secretariat asks about every date that the calendar proposes. */
const ask = (desk: Who, send: Send) => send(desk, '/activities/planning', '/planning/offers')

const answerAll = async (played: readonly Played[], of: (country: string) => Who, send: Send) => {
  for (const { code, countries } of played)
    for (const country of countries)
      await send(of(country), `/activities/${code}/planning`, /\/dates\/answers$/, { accepts: 'yes' })
}

const prepare = async (who: Who, code: string, send: Send) => {
  await send(who, `/activities/${code}/participants`, /\/participants$/, {
    name: `Participante de ${code}`,
    post: 'Jefa de inspección',
    technical: 'yes',
    policy: 'yes',
    listed: 'yes',
  })
  await send(who, `/activities/${code}/agenda`, /\/agenda$/, {
    starts: '09:00',
    ends: '12:00',
    title: 'Inicio',
  })
  await send(who, `/activities/${code}/costs`, /\/costs$/, {
    kind: 'ticket',
    what: 'Pasajes de ida y vuelta',
    quantity: '2',
    unit: '1200',
    payer: 'fund',
  })
}
