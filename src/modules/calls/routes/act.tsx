import { memberStates } from '#modules/directory/index.ts'
import { Invalid } from '#platform/errors.ts'
import { type C, permission, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { zones } from '#platform/zone/index.ts'
import { Select } from '#ui/index.ts'
import { closeCall, extendCall, grantLateEntry, withdrawCall } from '../actions/life.ts'
import { lines, readTime, type TypedTime, typedOf, typedTime } from '../draft.ts'
import type { Cycle } from '../schema.ts'
import { deskText } from '../text/desk/index.ts'
import { urls } from '../urls.ts'
import { ActView } from '../views/run/act.tsx'
import { Moment } from '../views/run/moment.tsx'
import { yearPattern } from './public.tsx'
import { callOf, deskTrail, toDesk } from './run.tsx'

const run = permission('calls.run')

type ActName = 'extension' | 'closure' | 'lateEntry' | 'withdrawal'

/** What was typed on the page of an act. */
type Typed = { reason: string; at: TypedTime; institution: string }

const timeField: Partial<Record<ActName, string>> = { extension: 'closesAt', lateEntry: 'until' }

const paths: Record<ActName, (year: number) => string> = {
  extension: urls.extension,
  closure: urls.closure,
  lateEntry: urls.lateEntries,
  withdrawal: urls.callWithdrawal,
}

const doneBy = {
  extension: 'extended',
  closure: 'closed',
  lateEntry: 'lateEntry',
  withdrawal: 'withdrawn',
} as const

const typedOn = async (c: C, act: ActName): Promise<Typed> => {
  const given = await c.req.parseBody()
  return {
    reason: lines(2_000).parse(given.reason),
    at: typedTime(given, timeField[act] ?? 'at'),
    institution: String(given.institution ?? ''),
  }
}

const cityOf = (timeZone: string | null): string =>
  zones.find(({ name }) => name === timeZone)?.city ?? timeZone ?? 'UTC'

const show = async (c: C, act: ActName, call: Cycle, typed: Typed, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const t = deskText(lang).acts
  const words = t[act]
  const when = call.closesAt ? format(lang).instantInFull(call.closesAt, call.timeZone ?? 'UTC') : ''
  const field = timeField[act]
  return c.var.page(
    {
      title: words.title,
      path: paths[act](call.year),
      breadcrumbs: deskTrail(c, call, { text: words.title }),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <ActView
      {...{ lang, t, words, problems }}
      caption={call.title[lang]}
      lead={typeof words.lead === 'string' ? words.lead : words.lead(when)}
      path={paths[act](call.year)}
      back={urls.desk(call.year)}
      reason={typed.reason}
      isWarning={act === 'closure' || act === 'withdrawal'}
    >
      {act === 'lateEntry' && (
        <Select
          lang={lang}
          name="institution"
          label={t.lateEntry.institution}
          size="s"
          value={typed.institution}
          error={problems.institution}
          items={[
            { value: '', text: t.lateEntry.choose },
            ...(await memberStates(ctx.db))
              .map(({ ministryId, name }) => ({ value: String(ministryId), text: name[lang] }))
              .toSorted((a, b) => format(lang).compare(a.text, b.text)),
          ]}
        />
      )}
      {field && (
        <Moment
          {...{ lang, t }}
          name={field}
          legend={'at' in words ? words.at : ''}
          value={typed.at}
          zone={cityOf(call.timeZone)}
          problem={problems[`${field}.date`]}
        />
      )}
    </ActView>,
    Object.keys(problems).length > 0 ? 422 : undefined,
  )
}

const verbs: Record<ActName, (c: C, call: Cycle, typed: Typed) => Promise<void>> = {
  extension: (c, call, { reason, at }) =>
    extendCall(c.var.ctx, call.id, { reason, closesAt: readTime(at, call.timeZone ?? 'UTC') }),
  closure: (c, call, { reason }) => closeCall(c.var.ctx, call.id, { reason }),
  lateEntry: async (c, call, { reason, at, institution }) => {
    const member = (await memberStates(c.var.ctx.db)).find(
      ({ ministryId }) => String(ministryId) === institution,
    )
    return grantLateEntry(c.var.ctx, call.id, {
      reason,
      institutionId: member?.ministryId,
      until: readTime(at, call.timeZone ?? 'UTC'),
    })
  },
  withdrawal: (c, call, { reason }) => withdrawCall(c.var.ctx, call.id, { reason }),
}

const open = (act: ActName) => async (c: C) => {
  const call = await callOf(c)
  return show(c, act, call, { reason: '', at: typedOf(call.closesAt, call.timeZone), institution: '' })
}

const take = (act: ActName) => async (c: C) => {
  const call = await callOf(c)
  const typed = await typedOn(c, act)
  try {
    await verbs[act](c, call, typed)
  } catch (error) {
    if (error instanceof Invalid) return show(c, act, call, typed, error.fields)
    throw error
  }
  return toDesk(c, call, deskText(c.var.lang).done[doneBy[act]])
}

/** The pages on which the Secretariat gives a reason for what it does with a call that has opened. */
export const actRoutes = web()
  .get(`/calls/${yearPattern}/extension`, run, open('extension'))
  .post(`/calls/${yearPattern}/extension`, run, take('extension'))
  .get(`/calls/${yearPattern}/closure`, run, open('closure'))
  .post(`/calls/${yearPattern}/closure`, run, take('closure'))
  .get(`/calls/${yearPattern}/late-entries`, run, open('lateEntry'))
  .post(`/calls/${yearPattern}/late-entries`, run, take('lateEntry'))
  .get(`/calls/${yearPattern}/withdrawal`, run, open('withdrawal'))
  .post(`/calls/${yearPattern}/withdrawal`, run, take('withdrawal'))
