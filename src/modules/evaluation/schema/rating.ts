export const ratingStates = ['assigned', 'conflict', 'draft', 'final'] as const

export type RatingState = (typeof ratingStates)[number]

/** One evaluator's word on one criterion: a score, an abstention, or neither yet. */
export type GivenScore = { score: number | null; isAbstained: boolean; justification: string }

/** A rating as typed: what cannot be read as a score stays as it came, to be shown again. */
export type TypedRating = {
  /** Of the rating when the form was opened. */
  rev: number
  scores: Record<string, { choice: string; justification: string }>
}

export const longest = { justification: 4000, reason: 1000, note: 4000 } as const

/** The choice of a criterion that says that no score is given. */
export const abstention = 'abstain'

/** Who is asked to rate in a call. */
export type Chosen = { personId: number; themes: string[]; capacity: number | null }

/** How many evaluators each proposal may be given. */
export const perProposal = { least: 2, most: 4 } as const

type Body = Record<string, unknown>

/** What a person typed, cleaned of what no page can show. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed().normalize('NFC').trim()
    : ''

/** A whole number that a form sent, or nothing. */
export const countOf = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\s*[0-9]{1,9}\s*$/.test(value) ? Number(value) : undefined

export const ratingOf = (body: Body, criteria: readonly { code: string }[]): TypedRating => ({
  rev: countOf(body.rev) ?? 0,
  scores: Object.fromEntries(
    criteria.map(({ code }) => [
      code,
      { choice: textOf(body[`score_${code}`]), justification: textOf(body[`justification_${code}`]) },
    ]),
  ),
})

export const typedOf = ({ score, isAbstained, justification }: GivenScore) => ({
  choice: isAbstained ? abstention : score === null ? '' : String(score),
  justification,
})

/** The people ticked on the form of evaluators; a capacity that is no number is `NaN`. */
export const chosenOf = (body: Body): Chosen[] =>
  listOf(body.person).flatMap((id) => {
    const personId = countOf(id)
    if (personId === undefined) return []
    const capacity = textOf(body[`capacity_${personId}`])
    return {
      personId,
      themes: [...new Set(listOf(body[`themes_${personId}`]))].toSorted(),
      capacity: capacity === '' ? null : (countOf(capacity) ?? Number.NaN),
    }
  })

const listOf = (value: unknown): string[] => [value ?? []].flat().filter((item) => typeof item === 'string')
