import { networkProfile } from '#modules/directory/index.ts'
import { type Form, formByCode } from '#modules/forms/index.ts'
import { publications } from '#modules/library/index.ts'
import { themes } from '#modules/taxonomy/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { Conflict, Invalid, NotFound, Stop } from '#platform/errors.ts'
import { type Localized, languages } from '#platform/i18n/index.ts'
import { type CallDraft, readDraft } from '../draft.ts'
import { mayRunCalls } from '../policy.ts'
import {
  callTemplate,
  countChange,
  deleteCall,
  insertCall,
  isYearTaken,
  replaceCriteria,
  scales,
  writeContent,
  writeForm,
} from '../queries/change.ts'
import type { CallCriterion, Cycle } from '../schema.ts'
import { type Template, timesOf } from '../template.ts'
import { runText } from '../text/run/index.ts'
import { runCall } from './evaluation.ts'

const subject = (id: number) => ({ kind: 'call', id })

/**
 * A draft with all that the network's template says.
 * @throws Invalid when there is a call of that year.
 */
export const createCall = (ctx: Ctx, { year }: { year: number }): Promise<number> =>
  transaction(ctx, async (ctx) => {
    if (!mayRunCalls(ctx.actor)) throw new NotFound()
    const t = runText(ctx.lang).problems
    const thisYear = ctx.now.getUTCFullYear()
    if (!Number.isInteger(year) || year < thisYear - 1 || year > thisYear + 5)
      throw new Invalid({ year: t.year })
    if (await isYearTaken(ctx.db, year)) throw new Invalid({ year: t.yearTaken(year) })
    const { timeZone } = await networkProfile(ctx.db)
    const template = await callTemplate(ctx.db)
    const form = template && (await formByCode(ctx.db, template.form))
    if (!template || !form)
      throw new Stop(
        'The network says with nothing what a call begins.',
        'Load a folder with call-template.json.',
      )
    const id = await insertCall(ctx.db, {
      year,
      title: withYear(template.title, year),
      summary: template.summary,
      timeZone,
      ...timesOf(template, ctx.now, timeZone),
      modalities: template.modalities,
      budget: null,
      costCeiling: null,
      themes: [],
      mandates: [],
      form: form.form,
      criteria: await criteriaOf(ctx.db, template),
    })
    await recordPrivately(ctx, 'calls.drafted', subject(id), { year })
    return id
  })

const withYear = (text: Localized, year: number) =>
  Object.fromEntries(languages.map((lang) => [lang, text[lang].replace('{year}', String(year))])) as Localized

const criteriaOf = async (db: Db, { criteria }: Template): Promise<CallCriterion[]> => {
  const known = await scales(db)
  return criteria.flatMap(({ code, weight, name }, at) => {
    const scale = known.find((one) => one.code === code)
    return scale ? [{ ...scale, name: name ?? scale.name, weight, floor: null, position: at + 1 }] : []
  })
}

/** Saved, or not because somebody saved since the form was opened: then what is there now. */
export type CallSaving = { isSaved: true } | { isSaved: false; current: Cycle }

/** @throws Conflict once the call has opened or is about to open by itself. */
const change = (ctx: Ctx, id: number, rev: number, write: (ctx: Ctx, call: Cycle) => Promise<void>) =>
  transaction(ctx, async (ctx): Promise<CallSaving> => {
    const call = await runCall(ctx, id)
    if (call.state !== 'draft' || call.isScheduled) throw new Conflict()
    if (call.rev !== rev) return { isSaved: false, current: call }
    await write(ctx, call)
    await countChange(ctx.db, id)
    await recordPrivately(ctx, 'calls.edited', subject(id), { rev: rev + 1 })
    return { isSaved: true }
  })

/** The themes and mandates that a call may favor. */
export const favored = async (db: Db) => {
  const [themeRows, mandateRows] = await Promise.all([themes(db), publications(db, { kind: ['mandate'] })])
  return { themes: themeRows, mandates: mandateRows }
}

export const saveCall = (ctx: Ctx, id: number, draft: CallDraft): Promise<CallSaving> =>
  change(ctx, id, draft.rev, async (ctx) => {
    const { themes, mandates } = await favored(ctx.db)
    const codes = (rows: { code: string }[]) => new Set(rows.map(({ code }) => code))
    const { content, problems } = readDraft(
      draft,
      { themes: codes(themes), mandates: codes(mandates) },
      runText(ctx.lang).problems,
    )
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    await writeContent(ctx.db, id, content)
  })

/** `edit` makes of the form that is there the one that should be. */
export const saveForm = (
  ctx: Ctx,
  id: number,
  rev: number,
  edit: (form: Form) => Form,
): Promise<CallSaving> =>
  change(ctx, id, rev, async (ctx, call) => {
    if (!call.form) throw new Conflict()
    await writeForm(ctx.db, id, edit(call.form))
  })

/** In the order given. */
export const saveCriteria = (
  ctx: Ctx,
  id: number,
  rev: number,
  criteria: CallCriterion[],
): Promise<CallSaving> => change(ctx, id, rev, (ctx) => replaceCriteria(ctx.db, id, criteria))

/** A draft that was begun by mistake leaves its year free. */
export const discardCall = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (call.state !== 'draft') throw new Conflict()
    await deleteCall(ctx.db, id)
    await recordPrivately(ctx, 'calls.discarded', subject(id), { year: call.year })
  })
