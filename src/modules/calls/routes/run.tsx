import { memberStates } from '#modules/directory/index.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { focalPointsOfMinistries } from '../actions/announce.ts'
import { createCall, discardCall } from '../actions/call.ts'
import { startEvaluation } from '../actions/evaluation.ts'
import { gapsBefore, openCall, scheduleCall, unscheduleCall } from '../actions/life.ts'
import { callDeskPanels } from '../index.ts'
import { cycleByYear, cyclesHere } from '../queries/cycle.ts'
import { allNotices, lateEntries } from '../queries/notice.ts'
import { proposalCounts } from '../queries/standing.ts'
import type { Cycle, ProposalState } from '../schema.ts'
import { deskText } from '../text/desk/index.ts'
import { callsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { NoticesSection } from '../views/notices.tsx'
import { DeskView, type Outlook } from '../views/run/desk.tsx'
import { NewCallView } from '../views/run/new-call.tsx'
import { yearOf, yearPattern } from './public.tsx'

const run = permission('calls.run')

/** The call of the address, if it runs or ran here. */
export const callOf = async (c: C): Promise<Cycle> => {
  const call = found(await cycleByYear(c.var.ctx.db, yearOf(c)))
  if (call.isHistory) throw new NotFound()
  return call
}

/** The way to a page of a call's desk. */
export const deskTrail = (c: C, call: Cycle, ...rest: { text: string; href?: string }[]) => {
  const { lang } = c.var
  const desk = { text: call.title[lang] || String(call.year), href: `/${lang}${urls.desk(call.year)}` }
  const all = { text: callsText(lang).title, href: `/${lang}${urls.calls()}` }
  return rest.length > 0 ? [all, desk, ...rest] : [all, { text: desk.text }]
}

/** After a change: back to the desk, which says what was done. */
export const toDesk = (c: C, call: Pick<Cycle, 'year'>, done: string) =>
  seeOther(c, `/${c.var.lang}${urls.desk(call.year)}`, done)

const stages: Record<keyof Omit<Outlook, 'none'>, readonly ProposalState[]> = {
  sent: ['submitted', 'returned', 'eligible', 'ineligible', 'selected', 'reserve', 'not_selected'],
  awaiting: ['awaiting_consent'],
  draft: ['draft'],
}

const showDesk = async (c: C, call: Cycle, problem?: string) => {
  const { lang, ctx } = c.var
  const t = deskText(lang)
  const words = callsText(lang)
  const [members, counts, late, notices, people, gaps, later, panels] = await Promise.all([
    memberStates(ctx.db),
    proposalCounts(ctx.db, call.id),
    lateEntries(ctx.db, call.id),
    allNotices(ctx.db, call.id),
    focalPointsOfMinistries(ctx),
    call.state === 'draft' ? gapsBefore(ctx, call, false) : [],
    call.state === 'draft' ? gapsBefore(ctx, call, true) : [],
    c.var.panels(callDeskPanels, { id: call.id, code: String(call.year) }),
  ])
  const furthest = members.map(({ ministryId }) =>
    (['sent', 'awaiting', 'draft'] as const).find((stage) =>
      counts.some(
        ({ institutionId, state }) => institutionId === ministryId && stages[stage].includes(state),
      ),
    ),
  )
  const count = (stage: keyof Outlook) => furthest.filter((one) => (one ?? 'none') === stage).length
  const inStates = (...states: ProposalState[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0)
  const title = t.desk.title
  return c.var.page(
    {
      title: `${title}: ${call.title[lang] || call.year}`,
      path: urls.desk(call.year),
      breadcrumbs: deskTrail(c, call),
      hasErrors: problem !== undefined,
      isIndexed: false,
    },
    <DeskView
      {...{ lang, call, words, gaps, panels, problem }}
      t={t.desk}
      acts={t.acts}
      now={ctx.now}
      maySchedule={later.length === 0}
      people={new Set(people.map(({ personId }) => personId)).size}
      outlook={{
        none: count('none'),
        draft: count('draft'),
        awaiting: count('awaiting'),
        sent: count('sent'),
      }}
      undecided={inStates('submitted', 'returned')}
      eligible={inStates('eligible')}
      late={late.map((entry) => ({
        ...entry,
        ministry:
          members.find(({ ministryId }) => ministryId === entry.institutionId)?.ministryName[lang] ?? '',
      }))}
      notices={
        <NoticesSection lang={lang} t={words.page} notices={notices} timeZone={call.timeZone ?? 'UTC'} />
      }
    />,
    problem === undefined ? undefined : 422,
  )
}

const showNew = (c: C, year: string, problem?: string) => {
  const { lang } = c.var
  const t = deskText(lang).create
  return c.var.page(
    {
      title: t.title,
      path: urls.newCall(),
      breadcrumbs: [{ text: callsText(lang).title, href: `/${lang}${urls.calls()}` }, { text: t.title }],
      hasErrors: problem !== undefined,
      isIndexed: false,
    },
    <NewCallView {...{ lang, t, year, problem }} />,
    problem === undefined ? undefined : 422,
  )
}

/** A step of the call's life that needs nothing but the press of a button. */
const step =
  (
    verb: (ctx: C['var']['ctx'], id: number) => Promise<void>,
    done: 'opened' | 'scheduled' | 'unscheduled' | 'started',
  ) =>
  async (c: C) => {
    const call = await callOf(c)
    try {
      await verb(c.var.ctx, call.id)
    } catch (error) {
      if (error instanceof Invalid) return showDesk(c, call, Object.values(error.fields).join(' '))
      throw error
    }
    return toDesk(c, call, deskText(c.var.lang).done[done])
  }

export const runRoutes = web()
  .get(urls.newCall(), run, async (c) => {
    const { now, db } = c.var.ctx
    const years = new Set((await cyclesHere(db)).map(({ year }) => year))
    let year = now.getUTCFullYear() + 1
    while (years.has(year)) year += 1
    return showNew(c, String(year))
  })
  .post(urls.calls(), run, async (c) => {
    const typed = String((await c.req.parseBody()).year ?? '').trim()
    const year = /^\d{4}$/.test(typed) ? Number(typed) : 0
    try {
      await createCall(c.var.ctx, { year })
    } catch (error) {
      if (error instanceof Invalid) return showNew(c, typed, error.fields.year)
      throw error
    }
    return toDesk(c, { year }, deskText(c.var.lang).done.created)
  })
  .get(`/calls/${yearPattern}/desk`, run, async (c) => showDesk(c, await callOf(c)))
  .post(`/calls/${yearPattern}/opening`, run, step(openCall, 'opened'))
  .post(`/calls/${yearPattern}/schedule`, run, step(scheduleCall, 'scheduled'))
  .post(`/calls/${yearPattern}/schedule/removal`, run, step(unscheduleCall, 'unscheduled'))
  .post(`/calls/${yearPattern}/evaluation`, run, step(startEvaluation, 'started'))
  .post(`/calls/${yearPattern}/discarding`, run, async (c) => {
    await discardCall(c.var.ctx, (await callOf(c)).id)
    return seeOther(c, `/${c.var.lang}${urls.calls()}`, deskText(c.var.lang).done.discarded)
  })
