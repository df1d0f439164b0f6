import {
  type Answer,
  type Answers,
  type Days,
  type Form,
  questionsOf,
  type Row,
} from '#modules/forms/index.ts'
import { namesAResult, namesATime, saysNothing } from './wording.ts'

export const hintCodes = [
  'why-now-missing',
  'why-now-short',
  'why-now-timeless',
  'objective-unverifiable',
  'result-missing',
  'no-technical-participant',
  'no-influence',
  'commitment-missing',
  'consent-missing',
  'dates-overlap',
  'cost-over-ceiling',
  'no-co-financing',
  'origin-unnamed',
  'provider-repeated',
] as const

export type HintCode = (typeof hintCodes)[number]

/** Something that would make a proposal stronger, tied to the question and the criterion that it speaks to. */
export type Hint = {
  code: HintCode
  question: string
  /** None where it speaks to the second round or to the conditions of the call. */
  criterion: string | null
  /** Which row of the answer, from 1. */
  row?: number
  /** Dollars, programs or proposals. */
  count?: number
  /** Of another proposal. */
  title?: string
}

/** Another proposal of one of the same ministries, which the reader may see. */
export type Neighbor = { title: string; days: Days[]; providers: string[] }

export type HintFacts = {
  form: Form
  answers: Answers
  /** Whole United States dollars. */
  costCeiling: number | null
  /** Every provider has accepted what the proposal says now. */
  hasConsent: boolean
  neighbors: Neighbor[]
  /** Programs of the Portfolio on the theme, shared by a provider. */
  programs: number
}

const leastWords = 200

/** What a good reader of proposals would ask for, in the order of the form. */
export const hintsFor = (facts: HintFacts): Hint[] => {
  const asked = new Map(questionsOf(facts.form).map((question) => [question.code, question]))
  return rules.flatMap(([question, rule]) =>
    asked.has(question)
      ? rule(facts).map((found) => ({
          ...found,
          question,
          criterion: asked.get(question)?.criterion ?? null,
        }))
      : [],
  )
}

type Found = Omit<Hint, 'question' | 'criterion'>
type Rule = (facts: HintFacts) => Found[]

const when = (isFound: boolean, code: HintCode, named: Omit<Found, 'code'> = {}): Found[] =>
  isFound ? [{ code, ...named }] : []

const whyNow: Rule = ({ answers }) => {
  const text = textOf(answers.why_now)
  if (saysNothing(text)) return when(true, 'why-now-missing')
  if (text.length < leastWords) return when(true, 'why-now-short')
  return when(!namesATime(text), 'why-now-timeless')
}

const objectives: Rule = ({ answers }) =>
  rowsOf(answers.objectives).flatMap((row, at) => {
    const [objective, evidence] = [textOf(row.objective), textOf(row.evidence)]
    const isVerifiable = !saysNothing(evidence) || namesAResult(objective)
    return objective && !isVerifiable ? [{ code: 'objective-unverifiable' as const, row: at + 1 }] : []
  })

const results: Rule = ({ answers }) =>
  when(!rowsOf(answers.results).some(({ result }) => !saysNothing(textOf(result))), 'result-missing')

const participants: Rule = ({ answers }) => {
  const rows = rowsOf(answers.participants)
  return [
    ...when(!rows.some((row) => row.is_technical === true), 'no-technical-participant'),
    ...when(!rows.some((row) => row.influences_policy === true), 'no-influence'),
  ]
}

const dates: Rule = ({ answers, neighbors }) => {
  const other = neighbors.find(({ days }) =>
    daysOf(answers.dates).some((own) => days.some((theirs) => overlap(own, theirs))),
  )
  return when(other !== undefined, 'dates-overlap', { title: other?.title })
}

const overlap = (a: Days, b: Days): boolean => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn

const providers: Rule = ({ answers, hasConsent, neighbors }) => {
  const chosen = codesOf(answers.providers)
  const repeated = neighbors.filter((other) => other.providers.some((code) => chosen.includes(code))).length
  return [
    ...when(chosen.length > 0 && !hasConsent, 'consent-missing'),
    ...when(repeated > 0, 'provider-repeated', { count: repeated + 1 }),
  ]
}

const cost: Rule = ({ answers, costCeiling }) =>
  when(
    costCeiling !== null && typeof answers.cost === 'number' && answers.cost > costCeiling,
    'cost-over-ceiling',
    { count: costCeiling ?? 0 },
  )

const rules: [string, Rule][] = [
  ['providers', providers],
  ['why_now', whyNow],
  ['objectives', objectives],
  ['results', results],
  ['participants', participants],
  ['dates', dates],
  ['cost', cost],
  ['co_financing', ({ answers }) => when(!(Number(answers.co_financing) > 0), 'no-co-financing')],
  ['commitment', ({ answers }) => when(saysNothing(textOf(answers.commitment)), 'commitment-missing')],
  [
    'origin',
    ({ answers, programs }) =>
      when(answers.origin === 'none' && programs > 0, 'origin-unnamed', { count: programs }),
  ],
]

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const rowsOf = (answer: Answer | undefined): Row[] =>
  Array.isArray(answer) ? answer.filter((item): item is Row => typeof item === 'object' && !isDays(item)) : []

const daysOf = (answer: Answer | undefined): Days[] =>
  Array.isArray(answer) ? answer.filter((item): item is Days => typeof item === 'object' && isDays(item)) : []

const isDays = (item: Row | Days): item is Days =>
  typeof item.startsOn === 'string' && typeof item.endsOn === 'string'

const codesOf = (answer: Answer | undefined): string[] =>
  Array.isArray(answer) ? answer.filter((item) => typeof item === 'string') : []
