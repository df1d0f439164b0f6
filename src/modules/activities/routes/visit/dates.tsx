import { found } from '#platform/errors.ts'
import { type C, ics, permission, query, web } from '#platform/http/index.ts'
import { offerDates, sayAvailability } from '../../actions/dates.ts'
import { addDays } from '../../calendar/day.ts'
import { clashSentences } from '../../clash-sentences.ts'
import { ownMinistries, speaksForMinistries } from '../../policy/visit.ts'
import { activityByCode } from '../../queries/activity.ts'
import { availabilityOf } from '../../queries/dates.ts'
import { visitSeen } from '../../queries/visit.ts'
import { calendarOf } from '../../queries/visit-change.ts'
import { readRanges } from '../../ranges.ts'
import { mostRanges, rangesForm, type TypedRanges } from '../../schema/visit.ts'
import { clashText } from '../../text/clash/index.ts'
import { activitiesText } from '../../text/index.ts'
import { visitText } from '../../text/visit/index.ts'
import { against, situationOf, timetableOf } from '../../timetable.ts'
import { visitUrls } from '../../urls/visit.ts'
import { urls } from '../../urls.ts'
import { namesOf } from '../../views/parts.tsx'
import { AvailabilityView, DatesView } from '../../views/visit/dates.tsx'
import { attempt, codeOf, ofVisit, plan, statusOf, toPlanning, trailOf, workedVisit } from './seen-visit.ts'

const isTyped = (typed: TypedRanges) => typed.some(({ from, to }) => from !== '' || to !== '')

const showDates = async (c: C, typed: TypedRanges, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const visit = await workedVisit(c)
  const t = visitText(lang)
  const situation = await situationOf(ctx, lang)
  const { days } = timetableOf(situation, visit.code)
  const suggestion = days.get(visit.code) ?? []
  const { ranges } = readRanges(typed, t.problems, { isNeeded: false })
  return c.var.page(
    {
      title: t.dates.title,
      path: visitUrls.dates(visit.code),
      breadcrumbs: trailOf(c, visit, t.dates.title),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <DatesView
      {...{ lang, t, visit, problems, suggestion }}
      typed={isTyped(typed) ? typed : typedOf(visit.missions)}
      clashWords={clashText(lang)}
      availability={situation.availability.filter(({ activityId }) => activityId === visit.id)}
      clashes={
        isTyped(typed) && ranges.length > 0
          ? clashSentences(lang, visit.parties, against(situation, visit, ranges))
          : undefined
      }
    />,
    statusOf(problems),
  )
}

const showAvailability = async (
  c: C,
  failed: { institution: number; typed: TypedRanges } | undefined = undefined,
  problems: Record<string, string> = {},
) => {
  const { lang, ctx } = c.var
  const visit = await workedVisit(c)
  const t = visitText(lang)
  const said = await availabilityOf(ctx.db, [visit.id])
  const own = ownMinistries(ctx.actor, visit)
  return c.var.page(
    {
      title: t.availability.title,
      path: visitUrls.availability(visit.code),
      breadcrumbs: trailOf(c, visit, t.availability.title),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <AvailabilityView
      {...{ lang, t, visit, problems }}
      failed={failed?.institution}
      sides={speaksForMinistries(ctx.actor, visit).map((party) => ({
        party,
        isOwn: own.includes(party),
        typed:
          failed?.institution === party.institutionId
            ? failed.typed
            : typedOf(said.filter(({ institutionId }) => institutionId === party.institutionId)),
      }))}
    />,
    statusOf(problems),
  )
}

const typedOf = (ranges: { startsOn: string; endsOn: string }[]): TypedRanges =>
  Array.from({ length: mostRanges }, (_, at) => ({
    from: ranges[at]?.startsOn ?? '',
    to: ranges[at]?.endsOn ?? '',
  }))

/** For calendars: what the public page says of the days, and what is off. */
const calendar = async (c: C) => {
  const { lang, ctx } = c.var
  const activity = found(await activityByCode(ctx.db, codeOf(c)))
  const entries = await calendarOf(ctx.db, activity.id)
  if (entries.length === 0) found(undefined)
  const { origin } = ctx.services
  const t = activitiesText(lang)
  return ics(
    c,
    `visit-${activity.code}`,
    entries.map(({ number, sequence, startsOn, endsOn, isCanceled, changedAt }) => ({
      uid: `visit-${activity.code}-${number}@${new URL(origin).host}`,
      title: activity.topic[lang],
      description: t.learnedFrom(namesOf(lang, activity.receivers), namesOf(lang, activity.providers)),
      url: `${origin}/${lang}${urls.activity(activity.code)}`,
      start: new Date(`${startsOn}T00:00:00Z`),
      end: new Date(`${addDays(endsOn, 1)}T00:00:00Z`),
      stamp: changedAt,
      isAllDay: true,
      sequence,
      isCanceled,
    })),
  )
}

export const dateRoutes = web()
  .get(ofVisit('dates'), plan, (c) => showDates(c, query(c, rangesForm)))
  .post(ofVisit('dates'), plan, async (c) => {
    const { ctx, lang } = c.var
    const typed = rangesForm.parse(await c.req.parseBody())
    const t = visitText(lang).dates
    return attempt(
      c,
      async () => {
        await offerDates(ctx, codeOf(c), typed)
        const now = await visitSeen(ctx.db, ctx.actor, codeOf(c))
        return toPlanning(c, now?.openOfferId === null ? t.agreed : t.sent)
      },
      (problems) => showDates(c, typed, problems),
    )
  })
  .get(ofVisit('availability'), plan, (c) => showAvailability(c))
  .post(ofVisit('availability'), plan, async (c) => {
    const body = await c.req.parseBody()
    const typed = rangesForm.parse(body)
    const institution = Number(body.institution) || 0
    return attempt(
      c,
      async () => {
        await sayAvailability(c.var.ctx, codeOf(c), { institutionId: institution, typed })
        return toPlanning(c, visitText(c.var.lang).availability.saved)
      },
      (problems) => showAvailability(c, { institution, typed }, problems),
    )
  })
  .get(ofVisit('visit.ics'), permission('public'), calendar)
