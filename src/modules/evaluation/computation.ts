import { inTurns } from '#platform/turns.ts'
import type { Outcome } from './schema/outcome.ts'
import { type Certificate, certify } from './second-round/certificate.ts'
import { type About, type Dataset, datasetOf } from './second-round/dataset.ts'
import { type Explanation, explaining } from './second-round/explain.ts'
import type { Instance } from './second-round/instance.ts'
import type { Outcome as Found } from './second-round/solve.ts'

/** A second round computed whole, as it is kept: what was found, the proof, the reasons, and what the public may have. */
export type Computation = {
  outcome: Found
  /** In order. */
  reserve: string[]
  certificate: Certificate
  /** None when no selection keeps the rules. */
  explanation: Explanation | null
  /** Without names of proposals and countries. */
  dataset: Dataset
}

/** In turns: the reasons of a large call take seconds, and others are served meanwhile. */
export const computationOf = async (instance: Instance, about: About): Promise<Computation> => {
  const { result, certificate } = certify(instance)
  return {
    ...result,
    certificate,
    explanation: (await inTurns(explaining(instance))) ?? null,
    dataset: datasetOf(instance, about, { ids: false, countries: false }),
  }
}

/** What the rules gave one proposal; one that took no part was not selected. */
export const outcomeOf = (
  { outcome, reserve }: Pick<Computation, 'outcome' | 'reserve'>,
  id: string,
): { outcome: Outcome; reservePosition: number | null } => {
  if (outcome.status === 'optimal' && outcome.ids.includes(id))
    return { outcome: 'selected', reservePosition: null }
  const place = reserve.indexOf(id)
  return place < 0
    ? { outcome: 'not_selected', reservePosition: null }
    : { outcome: 'reserve', reservePosition: place + 1 }
}
