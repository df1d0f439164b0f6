import type { Cycle } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import { Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { addCountryList } from '../actions/country-list.ts'
import { selectionNow } from '../actions/decision.ts'
import { adoptRules } from '../actions/rules.ts'
import { computeSelection, recordException, withdrawException } from '../actions/selection.ts'
import { outcomeOf } from '../computation.ts'
import { candidateId, instanceOf } from '../instance-of.ts'
import { mayAdoptRules } from '../policy.ts'
import { unfinishedOf } from '../queries/assignment.ts'
import { countryLists } from '../queries/country-list.ts'
import { defaultRules } from '../queries/default-rules.ts'
import { candidatesOf } from '../queries/rating.ts'
import { adoptions, rulesInForce } from '../queries/rules.ts'
import { exceptionsTo } from '../queries/selection.ts'
import { fieldsOf, type GivenRules, readRules } from '../rules-form.ts'
import {
  type CountryListForm,
  countryListForm,
  type ExceptionForm,
  exceptionForm,
  reasonText,
} from '../schema/decision.ts'
import { solve } from '../second-round/solve.ts'
import { secondRoundSteps } from '../steps.ts'
import { changeOf, conflictOf, readerOf, toldOf } from '../telling.ts'
import { countryListsText } from '../text/country-lists/index.ts'
import { evaluationText } from '../text/index.ts'
import { secondRoundText } from '../text/second-round/index.ts'
import { urls } from '../urls.ts'
import { CountryListsView } from '../views/second-round/country-lists.tsx'
import { Difference } from '../views/second-round/difference.tsx'
import { RulesFormView } from '../views/second-round/rules-form.tsx'
import { SelectionView } from '../views/second-round/selection.tsx'
import { callOf, trail, yearPattern } from './seen-call.ts'

const run = permission('evaluation.run')

const showLists = async (c: C, given?: CountryListForm, problems?: Record<string, string>, status?: 422) => {
  const { lang, ctx } = c.var
  const t = countryListsText(lang)
  const [lists, members] = await Promise.all([countryLists(ctx.db), memberStates(ctx.db)])
  return c.var.page(
    {
      title: t.title,
      path: urls.countryLists(),
      breadcrumbs: [{ text: t.title }],
      isIndexed: false,
      hasErrors: problems !== undefined,
    },
    <CountryListsView {...{ lang, t, lists, members, given, problems }} />,
    status,
  )
}

const stringsOf = (body: Record<string, unknown>): GivenRules =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' && name.length < 60 ? [[name, value.slice(0, 2_000)]] : [],
    ),
  )

const typedRules = async (c: C) => {
  const given = stringsOf(await c.req.parseBody())
  return { given, reason: reasonText.parse(given.reason) }
}

type Form = { given: GivenRules; reason?: string; problems?: Record<string, string>; isTried?: boolean }

/** Who also rates reads what others found only afterwards: how many ratings the reader still has to finish. */
const owedBy = ({ personId, db }: { personId: number | null; db: C['var']['ctx']['db'] }, call: Cycle) =>
  personId !== null && call.state === 'under_evaluation' ? unfinishedOf(db, call.id, personId) : 0

/** The form of the rules; `isTried` shows what those typed would change. */
const showRules = async (c: C, call: Cycle, form: Form, status?: 422) => {
  const { lang, ctx } = c.var
  const t = secondRoundText(lang)
  const [lists, candidates, reader, adopted, owed] = await Promise.all([
    countryLists(ctx.db),
    candidatesOf(ctx.db, call.id),
    readerOf(ctx, lang, call.id),
    rulesInForce(ctx.db, call.id),
    owedBy({ personId: ctx.actor.personId, db: ctx.db }, call),
  ])
  const proposals = candidates.map(({ proposal }) => ({
    id: candidateId(proposal),
    title: proposal.title ?? '',
  }))
  const read = readRules(form.given, { lists, proposals: new Set(proposals.map(({ id }) => id)) }, t)
  const problems = form.problems ?? (form.isTried ? read.problems : {})
  const isComputable = candidates.some(({ total }) => total !== null)
  const tried = form.isTried && read.rules && Object.keys(read.problems).length === 0 ? read.rules : undefined
  const before = adopted && instanceOf(adopted.rules, candidates)
  const after = tried && instanceOf(tried, candidates)
  return c.var.page(
    {
      title: t.form.title,
      path: urls.whatIf(call.year),
      breadcrumbs: trail(
        c,
        call,
        { text: t.title, href: `/${lang}${urls.secondRound(call.year)}` },
        { text: t.form.title },
      ),
      isIndexed: false,
      hasErrors: Object.keys(problems).length > 0,
    },
    <RulesFormView
      {...{ lang, t, lists, proposals, problems }}
      year={call.year}
      given={form.given}
      reason={form.reason ?? ''}
      isLocked={!mayAdoptRules(call.state)}
      computes={call.state === 'under_evaluation' && isComputable}
      offered={call.budget === null ? null : format(lang).usd(call.budget)}
      owed={owed}
      difference={
        after &&
        owed === 0 && (
          <Difference
            lang={lang}
            t={t}
            change={isComputable ? changeOf(before, after, candidates, reader) : undefined}
            conflict={isComputable ? conflictOf(solve(after), reader) : undefined}
          />
        )
      }
    />,
    status,
  )
}

const showSelection = async (
  c: C,
  call: Cycle,
  form: { given?: ExceptionForm; problems?: Record<string, string> } = {},
  status?: 422,
) => {
  const { lang, ctx } = c.var
  const t = secondRoundText(lang)
  const [now, history, lists, candidates, steps, reader, owed] = await Promise.all([
    selectionNow(ctx, call.id),
    adoptions(ctx.db, call.id),
    countryLists(ctx.db),
    candidatesOf(ctx.db, call.id),
    secondRoundSteps(ctx, call),
    readerOf(ctx, lang, call.id),
    owedBy({ personId: ctx.actor.personId, db: ctx.db }, call),
  ])
  const [adopted, ...earlier] = history
  const selection = now?.selection
  const exceptions = selection ? await exceptionsTo(ctx.db, selection.id) : []
  const byId = new Map(candidates.map(({ proposal }) => [proposal.id, proposal]))
  return c.var.page(
    {
      title: t.titleOf(String(call.year)),
      path: urls.secondRound(call.year),
      breadcrumbs: trail(c, call, { text: t.title }),
      isIndexed: false,
      hasErrors: form.problems !== undefined,
      wide: true,
    },
    <SelectionView
      {...{ lang, t, call, steps, owed, ...form }}
      words={evaluationText(lang)}
      rules={
        adopted && {
          adopted,
          history: earlier,
          shown: {
            list: lists.find(({ id }) => id === adopted.countryListId),
            countries: reader.countries,
          },
        }
      }
      computed={
        selection &&
        t.selection.computed(format(lang).instant(selection.at, call.timeZone ?? 'UTC'), selection.byName)
      }
      isStale={now?.isStale === true && call.state === 'under_evaluation'}
      unrated={candidates.filter(({ total }) => total === null).length}
      told={selection && owed === 0 ? toldOf(selection, candidates, reader) : undefined}
      conflict={selection && owed === 0 ? conflictOf(selection.result.outcome, reader) : undefined}
      exceptions={(owed === 0 ? exceptions : []).flatMap((exception) => {
        const proposal = byId.get(exception.proposalId)
        if (!proposal || !selection) return []
        return {
          ...exception,
          id: candidateId(proposal),
          title: proposal.title ?? '',
          given: outcomeOf(selection.result, candidateId(proposal)).outcome,
          by: t.exceptions.by(exception.byName, format(lang).day(exception.at.toISOString().slice(0, 10))),
        }
      })}
    />,
    status,
  )
}

export const secondRoundRoutes = web()
  .get(urls.countryLists(), run, (c) => showLists(c))
  .post(urls.countryLists(), run, async (c) => {
    const form = countryListForm.parse(await c.req.parseBody({ all: true }))
    try {
      await addCountryList(c.var.ctx, form)
      return seeOther(c, `/${c.var.lang}${urls.countryLists()}`, countryListsText(c.var.lang).saved)
    } catch (error) {
      if (error instanceof Invalid) return showLists(c, form, error.fields, 422)
      throw error
    }
  })
  .get(`/calls/${yearPattern}/second-round`, run, async (c) => showSelection(c, await callOf(c)))
  .get(`/calls/${yearPattern}/second-round/what-if`, run, async (c) => {
    const { ctx } = c.var
    const call = await callOf(c)
    const [adopted, defaults] = await Promise.all([rulesInForce(ctx.db, call.id), defaultRules(ctx.db)])
    const rules = adopted?.rules ?? defaults
    return showRules(c, call, { given: rules ? fieldsOf(rules, adopted?.countryListId ?? null) : {} })
  })
  // Nothing is stored by trying: as a form, for reasons do not belong in an address.
  .post(`/calls/${yearPattern}/second-round/what-if`, run, async (c) => {
    const call = await callOf(c)
    return showRules(c, call, { ...(await typedRules(c)), isTried: true })
  })
  .post(`/calls/${yearPattern}/second-round/adoption`, run, async (c) => {
    const call = await callOf(c)
    const { given, reason } = await typedRules(c)
    const { form } = secondRoundText(c.var.lang)
    try {
      const { isComputed } = await adoptRules(c.var.ctx, call.id, { given, reason })
      return seeOther(
        c,
        `/${c.var.lang}${urls.secondRound(call.year)}`,
        isComputed ? form.adoptedAndComputed : form.adopted,
      )
    } catch (error) {
      if (error instanceof Invalid) return showRules(c, call, { given, reason, problems: error.fields }, 422)
      throw error
    }
  })
  .post(`/calls/${yearPattern}/second-round/selection`, run, async (c) => {
    const call = await callOf(c)
    try {
      await computeSelection(c.var.ctx, call.id)
    } catch (error) {
      if (error instanceof Invalid) return showSelection(c, call, { problems: error.fields }, 422)
      throw error
    }
    return seeOther(
      c,
      `/${c.var.lang}${urls.secondRound(call.year)}`,
      secondRoundText(c.var.lang).selection.done,
    )
  })
  .post(`/calls/${yearPattern}/second-round/exceptions`, run, async (c) => {
    const call = await callOf(c)
    const given = exceptionForm.parse(await c.req.parseBody())
    try {
      await recordException(c.var.ctx, call.id, given)
    } catch (error) {
      if (error instanceof Invalid) return showSelection(c, call, { given, problems: error.fields }, 422)
      throw error
    }
    const { recorded } = secondRoundText(c.var.lang).exceptions
    return seeOther(c, `/${c.var.lang}${urls.secondRound(call.year)}#exceptions`, recorded)
  })
  .post(
    `/calls/${yearPattern}/second-round/exceptions/:proposal{[1-9][0-9]{0,8}}/revocation`,
    run,
    async (c) => {
      const call = await callOf(c)
      await withdrawException(c.var.ctx, call.id, Number(c.req.param('proposal')))
      const { revoked } = secondRoundText(c.var.lang).exceptions
      return seeOther(c, `/${c.var.lang}${urls.secondRound(call.year)}#exceptions`, revoked)
    },
  )
