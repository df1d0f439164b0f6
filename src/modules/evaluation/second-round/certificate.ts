import { createHash } from 'node:crypto'
import { canonical, type Instance } from './instance.ts'
import { model } from './model.ts'
import { relaxation } from './optimum.ts'
import { reserveList } from './reserve.ts'
import type { Value } from './selection.ts'
import { type Outcome, solve } from './solve.ts'

/** How results are found, and its version: it changes with anything that could change a result or a certificate. */
const method = 'minga-second-round/1'

export type Result = { outcome: Outcome; reserve: string[] }

export type Certificate = {
  method: string
  /** SHA-256, in hexadecimal, of the canonical instance and of the result, as JSON. */
  instance: string
  result: string
  /** The total of the selection, and what no selection under the rules can pass: the same, once the search is over. */
  optimum: number | null
  upperBound: number | null
  /** The bound that needs no search: what fractions of proposals could reach, rounded down. */
  relaxation: number | null
  /** What is compared, in this order, until two selections differ. */
  tieBreak: (Omit<Value, 'score'> & { ids: string[] }) | null
}

export type Certified = { instance: Instance; result: Result; certificate: Certificate }

/** A whole second round: the canonical instance, its result, and what a third party needs to check it. */
export const certify = (given: Instance): Certified => {
  const instance = canonical(given)
  const outcome = solve(instance)
  const selected = outcome.status === 'optimal' ? outcome : undefined
  const result = { outcome, reserve: selected ? reserveList(instance, selected.ids) : [] }
  const made = model(instance)
  const total = selected?.value.total ?? null
  return {
    instance,
    result,
    certificate: {
      method,
      instance: digest(instance),
      result: digest(result),
      optimum: total,
      upperBound: total,
      relaxation: made && selected ? Math.floor(relaxation(made)) : null,
      tieBreak: selected
        ? {
            total: selected.value.total,
            breadth: selected.value.breadth,
            priority: selected.value.priority,
            cost: selected.value.cost,
            ids: selected.ids,
          }
        : null,
    },
  }
}

export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
