import { type Localized, languages } from '#platform/i18n/index.ts'
import { localizedOf } from './draft.ts'
import type { CallCriterion } from './schema.ts'
import type { RunText } from './text/run/index.ts'

/** One criterion as the list's form sends it. */
export type TypedCriterion = { code: string; isKept: boolean; weight: string; floor: string }

export const typedCriteria = (
  given: Record<string, unknown>,
  criteria: readonly CallCriterion[],
): TypedCriterion[] =>
  criteria.map(({ code }) => ({
    code,
    isKept: given[`kept.${code}`] === 'yes',
    weight: textOf(given[`weight.${code}`]),
    floor: textOf(given[`floor.${code}`]),
  }))

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 10) : '')

export const typedFrom = ({ code, weight, floor }: CallCriterion): TypedCriterion => ({
  code,
  isKept: true,
  weight: String(weight),
  floor: floor === null ? '' : String(floor),
})

/** The criteria that stay, with the weights and floors that were typed. */
export const readCriteria = (
  typed: readonly TypedCriterion[],
  criteria: readonly CallCriterion[],
  t: RunText['problems'],
): { criteria: CallCriterion[]; problems: Record<string, string> } => {
  const problems: Record<string, string> = {}
  const kept = criteria.flatMap((criterion) => {
    const { code, anchors } = criterion
    const row = typed.find((one) => one.code === code)
    if (!row?.isKept) return []
    const highest = Math.max(...anchors.map(({ score }) => score))
    const weight = numberOf(row.weight)
    const floor = row.floor === '' ? null : numberOf(row.floor)
    if (weight === undefined || weight <= 0 || weight > 100) problems[`weight.${code}`] = t.weight
    if (floor !== null && (floor === undefined || floor > highest))
      problems[`floor.${code}`] = t.floor(highest)
    return [{ ...criterion, weight: weight ?? 1, floor: floor ?? null }]
  })
  const [first] = criteria
  if (kept.length === 0 && first) problems[`kept.${first.code}`] = t.noCriterion
  return { criteria: kept, problems }
}

/** At most two decimals, as the database keeps them. */
const numberOf = (typed: string): number | undefined =>
  /^\d{1,3}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined

/** A criterion with the name and the wording of each score as they were typed. */
export const withWording = (given: Record<string, unknown>, criterion: CallCriterion): CallCriterion => ({
  ...criterion,
  name: localizedOf(given, 'name'),
  anchors: criterion.anchors.map(({ score }) => ({ score, name: localizedOf(given, `anchor${score}`) })),
})

const nothing: Localized = { es: '', en: '', pt: '', fr: '' }

/** A new criterion with a scale to be worded; its code is free among those that are there. */
export const newCriterion = (name: Localized, criteria: readonly CallCriterion[]): CallCriterion => {
  let number = 1
  while (criteria.some(({ code }) => code === `own-${number}`)) number += 1
  return {
    code: `own-${number}`,
    position: criteria.length + 1,
    name,
    weight: 1,
    floor: null,
    anchors: [0, 1, 2, 3, 4].map((score) => ({ score, name: nothing })),
  }
}

export const isNamed = (name: Localized): boolean => languages.some((lang) => name[lang] !== '')
