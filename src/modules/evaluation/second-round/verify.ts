import { certify } from './certificate.ts'
import { type Dataset, datasetSchema, sealed } from './dataset.ts'
import { fromPabulib, toPabulib } from './pabulib.ts'

/** Something that a dataset says and that is not so when it is computed again. */
export type Discrepancy = { where: string; said: unknown; found: unknown }

export type Verification =
  | { isReadable: false; problem: string }
  | { isReadable: true; dataset: Dataset; discrepancies: Discrepancy[] }

/** Computes a published second round again, from its file in either format, and compares everything it says. */
export const verifyFile = (text: string): Verification => {
  try {
    const isJson = text.trimStart().startsWith('{')
    const dataset = isJson ? datasetSchema.parse(JSON.parse(text)) : fromPabulib(text)
    const repeated = isJson ? [] : compareLines(text, toPabulib(dataset))
    return { isReadable: true, dataset, discrepancies: [...verify(dataset), ...repeated] }
  } catch (error) {
    return { isReadable: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Nothing, when the dataset is what its own rules and candidates lead to. */
export const verify = (dataset: Dataset): Discrepancy[] => {
  const { about, rules, candidates } = dataset
  return differences('', dataset, sealed(about, certify({ rules, candidates })))
}

const differences = (where: string, said: unknown, found: unknown): Discrepancy[] => {
  if (isBranch(said) && isBranch(found)) {
    const keys = new Set([...Object.keys(said), ...Object.keys(found)])
    return [...keys].flatMap((key) =>
      differences(where === '' ? key : `${where}.${key}`, said[key], found[key]),
    )
  }
  return JSON.stringify(said) === JSON.stringify(found) ? [] : [{ where, said, found }]
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const compareLines = (said: string, found: string): Discrepancy[] => {
  const [given, made] = [said, found].map((text) => text.trimEnd().split(/\r?\n/))
  const count = Math.max(given?.length ?? 0, made?.length ?? 0)
  return Array.from({ length: count }, (_, at) =>
    differences(`line ${at + 1}`, given?.[at], made?.[at]),
  ).flat()
}
