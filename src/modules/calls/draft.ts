import { z } from 'zod'
import { type Localized, languages } from '#platform/i18n/index.ts'
import { instantAt, isZone, localOf } from '#platform/zone/index.ts'
import { type Cycle, modalities, type TimeName, type Times, timeNames } from './schema.ts'
import type { RunText } from './text/run/index.ts'

export type TypedTime = { date: string; time: string }

/** A call as its form sends it: what was typed, put in order. */
export type CallDraft = {
  rev: number
  title: Localized
  summary: Localized
  themes: string[]
  mandates: string[]
  modalities: string[]
  budget: string
  costCeiling: string
  timeZone: string
  times: Record<TimeName, TypedTime>
}

const several = (value: unknown) => (value === undefined ? [] : [value].flat())
const list = z.preprocess(several, z.array(z.string()).catch([])).transform((given) => [...new Set(given)])
const oneLine = (max: number) =>
  z
    .string()
    .catch('')
    .transform((value) =>
      value
        .toWellFormed()
        .replaceAll(/[\0\s]+/g, ' ')
        .trim()
        .slice(0, max),
    )
/** Several lines, in any language: NUL out, line ends as one kind. */
export const lines = (max: number) =>
  z
    .string()
    .catch('')
    .transform((value) =>
      value.toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').trim().slice(0, max),
    )
export const revision = z.coerce.number().int().min(0).catch(0)

/** The four fields `${name}_es` … of a form. */
export const localizedOf = (
  given: Record<string, unknown>,
  name: string,
  kind: z.ZodType<string> = oneLine(300),
): Localized =>
  Object.fromEntries(languages.map((lang) => [lang, kind.parse(given[`${name}_${lang}`])])) as Localized

/** A date and a time from the fields `${name}.date` and `${name}.time`. */
export const typedTime = (given: Record<string, unknown>, name: string): TypedTime => ({
  date: oneLine(20).parse(given[`${name}.date`]),
  time: oneLine(10).parse(given[`${name}.time`]),
})

export const draftOf = (given: Record<string, unknown>): CallDraft => ({
  rev: revision.parse(given.rev),
  title: localizedOf(given, 'title'),
  summary: localizedOf(given, 'summary', lines(2_000)),
  themes: list.parse(given.themes),
  mandates: list.parse(given.mandates),
  modalities: list.parse(given.modalities),
  budget: oneLine(20).parse(given.budget),
  costCeiling: oneLine(20).parse(given.costCeiling),
  timeZone: oneLine(60).parse(given.timeZone),
  times: Object.fromEntries(timeNames.map((name) => [name, typedTime(given, name)])) as CallDraft['times'],
})

const empty: Localized = { es: '', en: '', pt: '', fr: '' }

export const draftOfCall = (call: Cycle): CallDraft => ({
  rev: call.rev,
  title: call.title,
  summary: call.summary ?? empty,
  themes: call.themes,
  mandates: call.mandates,
  modalities: call.modalities,
  budget: String(call.budget ?? ''),
  costCeiling: String(call.costCeiling ?? ''),
  timeZone: call.timeZone ?? '',
  times: Object.fromEntries(
    timeNames.map((name) => [name, typedOf(call[name], call.timeZone)]),
  ) as CallDraft['times'],
})

/** An instant as it is typed in a zone. */
export const typedOf = (at: Date | null, timeZone: string | null): TypedTime => {
  const [date = '', time = ''] = at ? localOf(at, timeZone ?? 'UTC').split('T') : []
  return { date, time }
}

type Choices = { themes: ReadonlySet<string>; mandates: ReadonlySet<string> }

type Content = Pick<Cycle, 'title' | 'summary' | 'timeZone' | 'modalities' | 'budget' | 'costCeiling'> &
  Pick<Cycle, 'mandates' | 'themes'> &
  Times

/** What a draft says, and what cannot be taken of it; what is still missing is found when the call opens. */
export const readDraft = (
  draft: CallDraft,
  choices: Choices,
  t: RunText['problems'],
): { content: Content; problems: Record<string, string> } => {
  const problems: Record<string, string> = {}
  const zone = draft.timeZone
  if (!isZone(zone)) problems.timeZone = t.timeZone
  const money = (name: 'budget' | 'costCeiling') => {
    const amount = amountOf(draft[name])
    if (amount === undefined) problems[name] = t.amount
    return amount ?? null
  }
  const times = Object.fromEntries(
    timeNames.map((name) => {
      const typed = draft.times[name]
      if (!typed.date && !typed.time) return [name, null]
      const at = isZone(zone) ? readTime(typed, zone) : undefined
      if (at === undefined) problems[`${name}.date`] = t.time
      return [name, at ?? null]
    }),
  ) as Times
  for (const [at, name] of timeNames.entries()) {
    const before = timeNames.slice(0, at).findLast((earlier) => times[earlier] !== null)
    const [from, to] = [before && times[before], times[name]]
    if (from && to && to <= from) problems[`${name}.date`] = t.order[name]
  }
  return {
    content: {
      title: draft.title,
      summary: Object.values(draft.summary).some(Boolean) ? draft.summary : null,
      timeZone: zone,
      budget: money('budget'),
      costCeiling: money('costCeiling'),
      modalities: modalities.filter((one) => draft.modalities.includes(one)),
      themes: draft.themes.filter((code) => choices.themes.has(code)).toSorted(),
      mandates: draft.mandates.filter((code) => choices.mandates.has(code)).toSorted(),
      ...times,
    },
    problems,
  }
}

/** Whole dollars: nothing typed is `null`, what is no amount is `undefined`. */
const amountOf = (typed: string): number | null | undefined => {
  if (typed === '') return null
  if (!/^(\d{1,9}|\d{1,3}([ .,]\d{3}){1,2})$/.test(typed)) return undefined
  return Number(typed.replaceAll(/\D/g, '')) || undefined
}

/** A day as `2027-03-09` or `9/3/2027`, a time as `17:00` or `17 h 00`; nothing where there is no such time. */
export const readTime = ({ date, time }: TypedTime, timeZone: string): Date | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : date
  const [, hours = '', minutes = ''] = /^(\d{1,2})(?::| ?h ?)(\d{2})$/.exec(time) ?? []
  try {
    return instantAt(`${iso}T${hours.padStart(2, '0')}:${minutes}`, timeZone)
  } catch {
    return undefined
  }
}
