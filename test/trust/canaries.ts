import type { Reader } from '#test/trust/personas.ts'
import { personas } from '#test/trust/personas.ts'
import { type Kind, policy, type Relation } from '#test/trust/policy.ts'

/** Who stands how to the thing that a value is typed into. */
export type Sides = Partial<Record<Relation, readonly Reader[]>>

export type Canary = {
  /** What is looked for, wherever it may come out; no word of any text contains it. */
  value: string
  kind: Kind
  seenBy: ReadonlySet<Reader>
}

export type Canaries = ReturnType<typeof openCanaries>

/** Who they are whatever the thing. */
const standing: Sides = {
  everybody: personas,
  'signed-in': personas.filter((who) => who !== 'public'),
  secretariat: ['secretariat'],
  administrator: ['administrator'],
  holder: [],
}

const seenBy = (kind: Kind, sides: Sides): ReadonlySet<Reader> =>
  new Set(policy[kind].flatMap((relation) => sides[relation] ?? standing[relation] ?? []))

/** Sums that nothing else comes to: primes of six figures, far from each other. */
const nextNumber = (count: number): number => {
  let number = 400_009 + count * 1_009
  const isPrime = (of: number) => {
    for (let by = 2; by * by <= of; by += 1) if (of % by === 0) return false
    return true
  }
  while (!isPrime(number)) number += 1
  return number
}

/** Every confidential value of the world, with who may see it. */
export const openCanaries = (dress: (value: string) => string = (value) => value) => {
  const all: Canary[] = []
  const add = <T extends string | number>(value: T, kind: Kind, sides: Sides): T => {
    all.push({ value: String(value), kind, seenBy: seenBy(kind, sides) })
    return value
  }
  const counts = new Map<string, number>()
  const next = (of: string) => {
    counts.set(of, (counts.get(of) ?? 0) + 1)
    return counts.get(of) ?? 0
  }
  const dressed = (value: string, kind: Kind) => (kind.endsWith('-email') ? value : dress(value))
  return {
    all,
    /** Words nobody else wrote, like `canary-note-12z`: the last letter ends the number, whatever it is written next to. */
    text: (kind: Kind, sides: Sides = {}): string =>
      add(dressed(`canary-${kind}-${next(kind)}z`, kind), kind, sides),
    /** One that the platform made. */
    given: (value: string, kind: Kind, sides: Sides = {}): string => add(value, kind, sides),
    /** A sum nobody else came to, in whole dollars. */
    sum: (kind: Kind, sides: Sides = {}): number => add(nextNumber(next('sum')), kind, sides),
  }
}

/** A string as near to everything as that secret, which was typed nowhere: its first word is written backwards. */
export const absentLike = ({ value }: Pick<Canary, 'value'>): string =>
  value.replace(/^canary-([a-z]+)/, (_, word: string) => `canary-${[...word].reverse().join('')}`)
