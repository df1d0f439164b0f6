import { publications } from '#modules/library/index.ts'
import { themes } from '#modules/taxonomy/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import { type C, csv, ics, permission, web } from '#platform/http/index.ts'
import { callPanels } from '../index.ts'
import { isTakingProposals, mayRunCalls, proposalReaders } from '../policy.ts'
import { callByYear, calls, criteria } from '../queries/call.ts'
import { callCriteria, cycleByYear, cyclesHere, deadlineOf } from '../queries/cycle.ts'
import { noticesFor } from '../queries/notice.ts'
import type { Cycle } from '../schema.ts'
import { deskText } from '../text/desk/index.ts'
import { callsText } from '../text/index.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { CallActions, CallLinks } from '../views/actions.tsx'
import { CallView } from '../views/call.tsx'
import { CallsView } from '../views/calls.tsx'
import { Conditions, type ConditionsProps } from '../views/conditions.tsx'
import { NoticesSection } from '../views/notices.tsx'
import { DeskList } from '../views/run/desk-list.tsx'
import { ScalesSection } from '../views/scale.tsx'

/** A year in an address. */
export const yearPattern = ':year{[0-9]{4}}'

export const yearOf = (c: C): number => Number(c.req.param('year'))

/** The dates and conditions of a call, as a reader sees them. */
export const conditionsOf = async (c: C, call: Cycle): Promise<ConditionsProps> => {
  const { lang, ctx } = c.var
  const [themeRows, mandateRows] = await Promise.all([
    themes(ctx.db),
    publications(ctx.db, { kind: ['mandate'] }),
  ])
  const modalities = writingText(lang).modalities
  return {
    lang,
    t: callsText(lang).page,
    call,
    now: ctx.now,
    modalities: call.modalities.map((code) => modalities[code]),
    themes: themeRows.filter(({ code }) => call.themes.includes(code)).map(({ name }) => name[lang]),
    mandates: mandateRows.filter(({ code }) => call.mandates.includes(code)).map(({ title }) => title[lang]),
  }
}

/** The parts of a call's page that one of the record does not have. */
const cycleParts = async (c: C, call: Cycle) => {
  const { lang, ctx } = c.var
  const { actor, now, db } = ctx
  const t = callsText(lang).page
  const { focalOf } = proposalReaders(actor)
  const [conditions, scales, notices, deadlines] = await Promise.all([
    conditionsOf(c, call),
    callCriteria(db, call.id),
    noticesFor(db, call.id, focalOf),
    Promise.all(focalOf.map((id) => deadlineOf(db, call, id))),
  ])
  const own = deadlines.toSorted((a, b) => b.getTime() - a.getTime())[0]
  const isLater = own !== undefined && call.closesAt !== null && own > call.closesAt
  return {
    cycle: (
      <>
        {call.summary && <p class="govuk-body-l">{call.summary[lang]}</p>}
        <Conditions {...conditions} ownDeadline={isLater ? own : undefined} />
        <CallActions
          {...{ lang, t, call }}
          mayBegin={own !== undefined && isTakingProposals(call, own, now)}
          mayWrite={focalOf.length > 0}
        />
        <CallLinks {...{ lang, t, call }} mayRun={mayRunCalls(actor)} />
      </>
    ),
    after: (
      <>
        <ScalesSection {...{ lang, t }} criteria={scales} />
        <NoticesSection {...{ lang, t, notices }} timeZone={call.timeZone ?? 'UTC'} />
      </>
    ),
  }
}

export const routes = web()
  .get(urls.calls(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = callsText(lang)
    const mayRun = mayRunCalls(ctx.actor)
    const [rows, rules, cycles] = await Promise.all([
      calls(ctx.db),
      criteria(ctx.db),
      mayRun ? cyclesHere(ctx.db) : [],
    ])
    return c.var.page(
      { title: t.title, description: t.lead(rows.length), breadcrumbs: [{ text: t.title }] },
      <CallsView
        lang={lang}
        t={t}
        calls={rows}
        criteria={rules}
        desk={mayRun && <DeskList lang={lang} t={deskText(lang).list} states={t.states} cycles={cycles} />}
      />,
    )
  })
  .get(`${urls.calls()}.csv`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const rows = await calls(ctx.db)
    return csv(
      c,
      'calls',
      ['ordinal', 'year', 'title', 'state', 'opened', 'received', 'selected', 'canceled'],
      rows.map((call) => [
        call.ordinal,
        call.year,
        call.title[lang],
        call.state,
        call.opened,
        call.statedReceived,
        call.statedSelected,
        call.statedCanceled,
      ]),
    )
  })
  .get(`/calls/${yearPattern}`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = callsText(lang)
    const call = found(await callByYear(ctx.db, yearOf(c)))
    const [all, rules, panels, parts] = await Promise.all([
      calls(ctx.db),
      criteria(ctx.db),
      c.var.panels(callPanels, { id: call.id, code: String(call.year) }),
      call.isHistory ? {} : cycleParts(c, found(await cycleByYear(ctx.db, call.year))),
    ])
    const at = all.findIndex(({ id }) => id === call.id)
    return c.var.page(
      {
        title: call.title[lang],
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.calls()}` }, { text: call.title[lang] }],
      },
      <CallView
        lang={lang}
        t={t}
        call={call}
        previous={all[at - 1]}
        next={all[at + 1]}
        criteria={rules}
        panels={panels}
        {...parts}
      />,
    )
  })
  .get(`/calls/${yearPattern}/deadlines.ics`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { year } = found(await callByYear(ctx.db, yearOf(c)))
    const call = found(await cycleByYear(ctx.db, year))
    if (call.isHistory) throw new NotFound()
    const t = callsText(lang).page.event
    const url = `${ctx.services.origin}/${lang}${urls.call(year)}`
    // Every change of a date was announced.
    const [latest] = await noticesFor(ctx.db, call.id, [])
    const stamp = latest?.at ?? call.frozenAt ?? ctx.now
    const event = (name: keyof typeof t, start: Date | null, alarmMinutes: number[]) =>
      start
        ? [
            {
              uid: `call-${year}-${name}@${new URL(url).host}`,
              title: t[name](call.title[lang]),
              url,
              start,
              stamp,
              alarmMinutes,
            },
          ]
        : []
    return ics(c, `call-${year}`, [
      ...event('opens', call.opensAt, []),
      ...event('closes', call.closesAt, [7 * 1440, 1440, 120]),
      ...event('decision', call.decisionDueAt, []),
    ])
  })
