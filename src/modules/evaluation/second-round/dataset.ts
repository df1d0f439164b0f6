import { z } from 'zod'
import { type Certified, certify, digest } from './certificate.ts'
import { candidateSchema, canonical, type Instance, inOrder, rulesSchema } from './instance.ts'

const line = z.string().regex(/^[^\n\r]*$/)
const ref = z.looseObject({ rule: z.string() })
const valueSchema = z.strictObject({
  total: z.int(),
  score: z.int(),
  breadth: z.int(),
  priority: z.int(),
  cost: z.int(),
})

const aboutSchema = z.strictObject({
  title: line,
  network: line,
  /** The year or number of the call. */
  edition: line,
  beginsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

export const resultSchema = z.strictObject({
  outcome: z.union([
    z.strictObject({ status: z.literal('optimal'), ids: z.array(z.string()), value: valueSchema }),
    z.strictObject({ status: z.literal('infeasible'), conflict: z.array(ref), advice: z.array(ref) }),
  ]),
  reserve: z.array(z.string()),
})

export const certificateSchema = z.strictObject({
  method: z.string(),
  instance: z.string(),
  result: z.string(),
  optimum: z.int().nullable(),
  upperBound: z.int().nullable(),
  relaxation: z.int().nullable(),
  tieBreak: valueSchema
    .omit({ score: true })
    .extend({ ids: z.array(z.string()) })
    .nullable(),
})

/** What is published of a second round, so that anybody can compute it again. */
export const datasetSchema = z.strictObject({
  format: z.literal('minga-second-round'),
  version: z.literal(1),
  about: aboutSchema,
  rules: rulesSchema.strict(),
  candidates: z.array(candidateSchema.strict()),
  result: resultSchema,
  certificate: certificateSchema,
  /** SHA-256 of all of the above, as JSON. */
  digest: z.string(),
})

export type About = z.infer<typeof aboutSchema>
export type Dataset = z.infer<typeof datasetSchema>

/** How much of the instance is shown: codes in place of ids, and of countries, as the caller says. */
export type Disclosure = { ids: boolean; countries: boolean }

/** The public dataset of a second round, computed from what is shown: codes keep the order, so they keep the result. */
export const datasetOf = (instance: Instance, about: About, disclosure: Disclosure): Dataset => {
  const { instance: shown, result, certificate } = certify(anonymous(canonical(instance), disclosure))
  return sealed(about, { instance: shown, result, certificate })
}

export const sealed = (about: About, { instance, result, certificate }: Certified): Dataset => {
  const content = {
    format: 'minga-second-round' as const,
    version: 1 as const,
    about: aboutSchema.parse(about),
    rules: instance.rules,
    candidates: instance.candidates,
    result: resultSchema.parse(result),
    certificate,
  }
  return { ...content, digest: digest(content) }
}

/** Reasons are left out: they name what the codes hide. */
const anonymous = (instance: Instance, disclosure: Disclosure): Instance => {
  const ids = instance.candidates.map(({ id }) => id)
  const idOf = coding(ids, 'P', !disclosure.ids)
  const countryOf = coding(mixedCountries(instance), 'C', !disclosure.countries)
  const { rules } = instance
  const unexplained = (rows: { id: string }[]) => rows.map(({ id }) => ({ id: idOf(id), reason: '' }))
  return {
    rules: {
      ...rules,
      priority: rules.priority && { ...rules.priority, countries: rules.priority.countries.map(countryOf) },
      incompatible: rules.incompatible.map(([a, b]) => [idOf(a), idOf(b)]),
      pinned: unexplained(rules.pinned),
      excluded: unexplained(rules.excluded),
    },
    candidates: instance.candidates.map((candidate) => ({
      ...candidate,
      id: idOf(candidate.id),
      beneficiaries: candidate.beneficiaries.map(countryOf),
      providers: candidate.providers.map(countryOf),
    })),
  }
}

const coding = (names: string[], letter: string, isCoded: boolean): ((name: string) => string) => {
  const width = Math.max(2, String(names.length).length)
  const codes = new Map(names.map((name, at) => [name, `${letter}${String(at + 1).padStart(width, '0')}`]))
  return (name) => (isCoded ? (codes.get(name) ?? name) : name)
}

/** In an order that says nothing about their names, yet is the same each time for who knows the instance. */
const mixedCountries = ({ rules, candidates }: Instance): string[] => {
  const salt = digest({ rules, candidates })
  const codes = new Set([
    ...(rules.priority?.countries ?? []),
    ...candidates.flatMap(({ beneficiaries, providers }) => [...beneficiaries, ...providers]),
  ])
  return [...codes]
    .map((code) => ({ code, key: digest([salt, code]) }))
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ code }) => code)
}
