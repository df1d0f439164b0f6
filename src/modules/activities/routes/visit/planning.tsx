import { cycleById } from '#modules/calls/index.ts'
import { found } from '#platform/errors.ts'
import { type C, permission, web } from '#platform/http/index.ts'
import { answerDates } from '../../actions/dates.ts'
import { cancelVisit, completeVisit, postponeVisit, reinstateVisit } from '../../actions/life.ts'
import { tick } from '../../actions/preparation.ts'
import { visitPanels } from '../../index.ts'
import { lagOf } from '../../lag.ts'
import { mayPlanVisits, mayPostpone, mayWorkOn, speaksForMinistries } from '../../policy/visit.ts'
import { availabilityOf, offersOf } from '../../queries/dates.ts'
import { recordLag } from '../../queries/lag.ts'
import { checksOf, costsOf, preparedCounts } from '../../queries/preparation.ts'
import { visitSeen } from '../../queries/visit.ts'
import { calendarOf, transitionsOf } from '../../queries/visit-change.ts'
import { answerForm, cancelForm, fundCost, reasonForm } from '../../schema/visit.ts'
import { activitiesText } from '../../text/index.ts'
import { preparationText } from '../../text/preparation/index.ts'
import { visitText } from '../../text/visit/index.ts'
import { todayOf } from '../../today.ts'
import { visitUrls } from '../../urls/visit.ts'
import { CancelView, PostponeView } from '../../views/visit/acts.tsx'
import { History } from '../../views/visit/history.tsx'
import { PlanningView } from '../../views/visit/planning.tsx'
import {
  attempt,
  codeOf,
  ofVisit,
  plan,
  seenVisit,
  statusOf,
  takes,
  toPlanning,
  trailOf,
  workedVisit,
  zoneOf,
} from './seen-visit.ts'

const run = permission('activities.run')
const nothing = { institution: 0, message: '' }

const showPlanning = async (c: C, given = nothing, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const visit = await seenVisit(c)
  const { db, actor, now } = ctx
  const [call, median, offers, said, counts, costs, checks, calendar, steps, timeZone, panels, today] =
    await Promise.all([
      cycleById(db, visit.callId),
      recordLag(db),
      offersOf(db, visit.id),
      availabilityOf(db, [visit.id]),
      preparedCounts(db, [visit.id]),
      costsOf(db, visit.id),
      checksOf(db, visit.id),
      calendarOf(db, visit.id),
      transitionsOf(db, visit.id),
      zoneOf(c),
      c.var.panels(visitPanels, { id: visit.id, code: visit.code }),
      todayOf(ctx),
    ])
  const [t, activityWords] = [visitText(lang), activitiesText(lang)]
  return c.var.page(
    {
      title: visit.topic[lang],
      path: visitUrls.planning(visit.code),
      breadcrumbs: [...trailOf(c, visit).slice(0, 1), { text: visit.topic[lang] }],
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <PlanningView
      {...{
        lang,
        t,
        activityWords,
        actor,
        visit,
        median,
        offers,
        checks,
        timeZone,
        given,
        problems,
        panels,
        today,
      }}
      words={preparationText(lang)}
      mayWork={mayWorkOn(actor, visit)}
      speaksFor={speaksForMinistries(actor, visit)}
      lag={lagOf(visit, now, median?.median)}
      said={new Set(said.map(({ institutionId }) => institutionId)).size}
      counts={{
        participants: counts.participants.get(visit.id) ?? 0,
        agenda: counts.agenda.get(visit.id) ?? 0,
      }}
      money={{ fund: fundCost(costs), ceiling: call?.costCeiling ?? null }}
      hasCalendar={calendar.length > 0}
      history={<History {...{ lang, t, visit, steps, offers, timeZone }} words={activityWords} />}
    />,
    statusOf(problems),
  )
}

const showPostpone = async (c: C, reason = '', problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const visit = found(await workedVisit(c))
  const t = visitText(lang)
  if (!mayPostpone(ctx.actor, visit)) return showPlanning(c, nothing, problems)
  return c.var.page(
    {
      title: t.postpone.title,
      path: visitUrls.postponement(visit.code),
      breadcrumbs: trailOf(c, visit, t.postpone.title),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <PostponeView {...{ lang, t, visit, reason, problems }} />,
    statusOf(problems),
  )
}

const showCancel = async (c: C, given = cancelForm.parse({}), problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const visit = found(mayPlanVisits(ctx.actor) ? await workedVisit(c) : undefined)
  const t = visitText(lang)
  return c.var.page(
    {
      title: t.cancellation.title,
      path: visitUrls.cancellation(visit.code),
      breadcrumbs: trailOf(c, visit, t.cancellation.title),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <CancelView {...{ lang, t, visit, given, problems }} />,
    statusOf(problems),
  )
}

const again = (c: C) => (problems: Record<string, string>) => showPlanning(c, nothing, problems)

export const planningRoutes = web()
  .get(ofVisit('planning'), plan, (c) => showPlanning(c))
  .post(ofVisit('dates/answers'), plan, async (c) => {
    const { ctx, lang } = c.var
    const form = answerForm.parse(await c.req.parseBody())
    const t = visitText(lang)
    return attempt(
      c,
      async () => {
        await answerDates(ctx, codeOf(c), form)
        const now = await visitSeen(ctx.db, ctx.actor, codeOf(c))
        const isAgreed = form.accepts === 'yes' && now?.openOfferId === null
        return toPlanning(c, isAgreed ? t.dates.agreed : t.offer.sent)
      },
      (problems) => showPlanning(c, { institution: form.institution, message: form.message }, problems),
    )
  })
  .post(ofVisit('checks'), plan, async (c) => {
    const { check } = await c.req.parseBody({ all: true })
    return attempt(
      c,
      async () => {
        await tick(c.var.ctx, codeOf(c), [check ?? []].flat().map(String))
        return toPlanning(c, preparationText(c.var.lang).checks.saved)
      },
      again(c),
    )
  })
  .post(ofVisit('completion'), plan, (c) =>
    attempt(
      c,
      async () => {
        await completeVisit(c.var.ctx, codeOf(c))
        return toPlanning(c, visitText(c.var.lang).done.completed)
      },
      again(c),
    ),
  )
  .get(ofVisit('postponement'), plan, (c) => showPostpone(c))
  .post(ofVisit('postponement'), plan, async (c) => {
    const { reason } = reasonForm.parse(await c.req.parseBody())
    return attempt(
      c,
      async () => {
        await postponeVisit(c.var.ctx, codeOf(c), reason)
        return toPlanning(c, visitText(c.var.lang).postpone.done)
      },
      (problems) => showPostpone(c, reason, problems),
    )
  })
  .get(ofVisit('cancellation'), run, (c) => showCancel(c))
  .post(
    ofVisit('cancellation'),
    run,
    takes(
      cancelForm,
      cancelVisit,
      (c) => c.redirect(`/${c.var.lang}${visitUrls.place(codeOf(c))}`, 303),
      showCancel,
    ),
  )
  .post(ofVisit('reinstatement'), run, (c) =>
    attempt(
      c,
      async () => {
        await reinstateVisit(c.var.ctx, codeOf(c))
        return toPlanning(c, visitText(c.var.lang).done.reinstated)
      },
      again(c),
    ),
  )
