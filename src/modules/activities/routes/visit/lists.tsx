import { z } from 'zod'
import { memberStates } from '#modules/directory/index.ts'
import { hasRole } from '#platform/actor.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { addBusy, removeBusy, sayCapacity } from '../../actions/capacity.ts'
import { offerMany } from '../../actions/dates.ts'
import { clashSentences } from '../../clash-sentences.ts'
import { lagOf } from '../../lag.ts'
import { ownMinistries, visitReaders } from '../../policy/visit.ts'
import { answersMissing, busyOf, capacitiesOf } from '../../queries/dates.ts'
import { recordLag } from '../../queries/lag.ts'
import { visitsSeen } from '../../queries/visit.ts'
import { busyForm, type Days, type Visit } from '../../schema/visit.ts'
import { activitiesText } from '../../text/index.ts'
import { visitText } from '../../text/visit/index.ts'
import { against, silentIn, situationOf, timetableOf } from '../../timetable.ts'
import { todayOf } from '../../today.ts'
import { visitUrls } from '../../urls/visit.ts'
import { OwnDaysView } from '../../views/visit/acts.tsx'
import { MineView, PlanningDeskView } from '../../views/visit/lists.tsx'
import { namesOf } from '../../views/visit/parts.tsx'
import { attempt, plan, statusOf } from './seen-visit.ts'

const run = permission('activities.run')
const speak = permission('activities.speak_of_days')

const rowsOf = async (c: C, visits: Visit[]) => {
  const { ctx } = c.var
  const [median, missing] = await Promise.all([
    recordLag(ctx.db),
    answersMissing(
      ctx.db,
      visits.map(({ id }) => id),
    ),
  ])
  const rows = visits.map((visit) => ({
    visit,
    lag: lagOf(visit, ctx.now, median?.median),
    isAsked: ownMinistries(ctx.actor, visit).some(({ institutionId }) =>
      missing.get(visit.id)?.includes(institutionId),
    ),
  }))
  return { rows, median }
}

const isOpen = ({ status }: Visit) => ['planned', 'scheduled', 'under_way'].includes(status)

const showMine = async (c: C) => {
  const { lang, ctx } = c.var
  const t = visitText(lang)
  const { rows } = await rowsOf(c, await visitsSeen(ctx.db, ctx.actor))
  return c.var.page(
    { title: t.mine.title, breadcrumbs: [{ text: t.mine.title }], wide: true, isIndexed: false },
    <MineView
      {...{ lang, t }}
      words={activitiesText(lang)}
      open={rows.filter(({ visit }) => isOpen(visit))}
      past={rows.filter(({ visit }) => !isOpen(visit))}
      hasMinistry={hasRole(ctx.actor, 'focal_point')}
    />,
  )
}

const isSame = (a: readonly Days[], b: readonly Days[]) =>
  a.length === b.length &&
  a.every((days, at) => days.startsOn === b[at]?.startsOn && days.endsOn === b[at].endsOn)

const showDesk = async (c: C, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const t = visitText(lang)
  const [situation, canceled] = await Promise.all([
    situationOf(ctx, lang),
    visitsSeen(ctx.db, ctx.actor, { statuses: ['canceled'] }),
  ])
  const { rows, median } = await rowsOf(c, situation.visits)
  const { days, value, isProved } = timetableOf(situation)
  const present = (visit: Visit) =>
    visit.missions.length > 0 ? visit.missions : (situation.offered.get(visit.id) ?? [])
  const sought = situation.visits.filter(({ code }) => days.has(code))
  const placed = sought.map((visit) => ({ visit, days: days.get(visit.code) ?? [] }))
  const months = placed.flatMap(({ days: [first] }) => (first ? [Number(first.startsOn.slice(5, 7))] : []))
  return c.var.page(
    {
      title: t.desk.title,
      path: visitUrls.desk(),
      breadcrumbs: [{ text: t.desk.title }],
      hasErrors: Object.keys(problems).length > 0,
      wide: true,
      isIndexed: false,
    },
    <PlanningDeskView
      {...{ lang, t, rows, median, problems }}
      words={activitiesText(lang)}
      places={canceled.filter(({ placeSettledAt }) => placeSettledAt === null)}
      proposed={placed
        .filter(({ visit, days }) => days.length > 0 && !isSame(days, present(visit)))
        .map(({ visit, days }) => ({
          visit,
          days,
          sentences: clashSentences(lang, visit.parties, against(situation, visit, days)),
        }))}
      unplaced={[
        ...placed
          .filter(({ days }) => days.length === 0)
          .map(({ visit }) => ({ visit, why: t.desk.unplaced })),
        ...situation.visits
          .filter(({ code }) => !days.has(code))
          .map((visit) => ({ visit, why: t.desk.silent(namesOf(lang, silentIn(situation, visit))) })),
      ]}
      summary={{
        placed: months.length,
        all: sought.length,
        moves: value.moves,
        holidays: value.holidays,
        autumn: months.length > 0 ? months.filter((month) => month >= 9).length / months.length : 0,
        isProved,
      }}
    />,
    statusOf(problems),
  )
}

const pick = z
  .string()
  .regex(/^\d{4}-\d{1,6}\/\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/)
  .transform((value) => {
    const [code = '', startsOn = '', endsOn = ''] = value.split('/')
    return { code, missions: [{ startsOn, endsOn }] }
  })
  .refine(
    ({ missions: [days] }) =>
      days !== undefined &&
      z.iso.date().safeParse(days.startsOn).success &&
      z.iso.date().safeParse(days.endsOn).success &&
      days.startsOn <= days.endsOn,
  )

const showOwnDays = async (
  c: C,
  given: Parameters<typeof OwnDaysView>[0]['given'] = { institution: 0, note: '', from: '', to: '' },
  problems: Record<string, string> = {},
) => {
  const { lang, ctx } = c.var
  const t = visitText(lang)
  const { focalOf } = visitReaders(ctx.actor)
  const [members, busy, capacities] = await Promise.all([
    memberStates(ctx.db),
    busyOf(ctx.db, focalOf, await todayOf(ctx)),
    capacitiesOf(ctx.db, focalOf),
  ])
  return c.var.page(
    {
      title: t.ownDays.title,
      path: visitUrls.ownDays(),
      breadcrumbs: [{ text: t.mine.title, href: `/${lang}${visitUrls.mine()}` }, { text: t.ownDays.title }],
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <OwnDaysView
      {...{ lang, t, given, problems }}
      sides={members
        .filter(({ ministryId }) => focalOf.includes(ministryId))
        .map(({ ministryId, name }) => ({
          party: { institutionId: ministryId, name },
          most: capacities.get(ministryId) ?? 1,
          busy: busy.filter(({ institutionId }) => institutionId === ministryId),
        }))}
    />,
    statusOf(problems),
  )
}

const toOwnDays = (c: C, done: string) => seeOther(c, `/${c.var.lang}${visitUrls.ownDays()}`, done)

export const visitListRoutes = web()
  .get(visitUrls.mine(), plan, showMine)
  .get(visitUrls.desk(), run, (c) => showDesk(c))
  .post(visitUrls.offers(), run, async (c) => {
    const { pick: given } = await c.req.parseBody({ all: true })
    const t = visitText(c.var.lang).desk
    const picked = [given ?? []].flat().flatMap((one) => pick.safeParse(one).data ?? [])
    if (picked.length === 0) return showDesk(c, { pick: t.askNone })
    return attempt(
      c,
      async () => {
        await offerMany(c.var.ctx, picked)
        return seeOther(c, `/${c.var.lang}${visitUrls.desk()}`, t.asked(picked.length))
      },
      (problems) => showDesk(c, problems),
    )
  })
  .get(visitUrls.ownDays(), speak, (c) => showOwnDays(c))
  .post(visitUrls.capacity(), speak, async (c) => {
    const body = await c.req.parseBody()
    const [institution, most] = [Number(body.institution) || 0, String(body.most ?? '').slice(0, 10)]
    return attempt(
      c,
      async () => {
        await sayCapacity(c.var.ctx, institution, most.trim())
        return toOwnDays(c, visitText(c.var.lang).ownDays.saved)
      },
      (problems) => showOwnDays(c, { institution, most, note: '', from: '', to: '' }, problems),
    )
  })
  .post(visitUrls.busy(), speak, async (c) => {
    const body = await c.req.parseBody()
    const institution = Number(body.institution) || 0
    const form = busyForm.parse(body)
    return attempt(
      c,
      async () => {
        await addBusy(c.var.ctx, institution, form)
        return toOwnDays(c, visitText(c.var.lang).ownDays.added)
      },
      (problems) =>
        showOwnDays(c, { institution, note: form.note, from: form.from1, to: form.to1 }, problems),
    )
  })
  .post('/activities/availability/busy/:id{[1-9][0-9]{0,8}}/removal', speak, async (c) => {
    const body = await c.req.parseBody()
    await removeBusy(c.var.ctx, Number(body.institution) || 0, Number(c.req.param('id')))
    return toOwnDays(c, visitText(c.var.lang).ownDays.removed)
  })
