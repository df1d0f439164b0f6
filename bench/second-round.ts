import { certify } from '../src/modules/evaluation/second-round/certificate.ts'
import { explain } from '../src/modules/evaluation/second-round/explain.ts'
import type { Candidate, Instance } from '../src/modules/evaluation/second-round/instance.ts'
import { solve } from '../src/modules/evaluation/second-round/solve.ts'
import { randomNumbers } from '../test/second-round.ts'

type Row = Record<string, string | number>

/** How far apart scores (in thousandths of a point) and costs (in dollars) are: the coarser, the more ties. */
type Grain = { score: number; cost: number }

const fine: Grain = { score: 1, cost: 1 }

/** A plausible second round with every rule on: 34 countries, some of which ask and offer more often than others. */
const secondRound = (proposals: number, seats: number, seed: number, grain: Grain): Instance => {
  const next = randomNumbers(seed)
  const below = (n: number) => Math.floor(next() * n)
  const countries = Array.from({ length: 34 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`)
  const country = () => countries[Math.floor(34 * next() ** 1.7)] as string
  const some = () => [...new Set(next() < 0.2 ? [country(), country()] : [country()])]
  const rounded = (value: number, step: number) => Math.round(value / step) * step

  const candidates: Candidate[] = Array.from({ length: proposals }, (_, at) => ({
    id: `P${String(at + 1).padStart(3, '0')}`,
    score: rounded(((next() + next() + next()) / 3) * 4_000, grain.score),
    beneficiaries: some(),
    providers: some(),
    cost: rounded(2_000 + next() * 8_000, grain.cost),
    isCoFinanced: next() < 0.3,
    isBornOfNetwork: next() < 0.25,
    belowFloor: next() < 0.03,
  }))
  const eligible = candidates.filter(({ score, belowFloor }) => score >= 1_000 && !belowFloor)
  const someId = () => eligible[below(eligible.length)]?.id ?? ''
  const [pinned, ...rest] = [...new Set(Array.from({ length: 3 }, someId))]
  const pairs = Array.from({ length: Math.floor(proposals / 10) }, () => [someId(), someId()].sort())
  const distinct = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair]))
  return {
    rules: {
      seats,
      budget: seats * 5_000,
      perBeneficiary: Math.ceil(seats / 25),
      perProvider: Math.max(2, Math.ceil(seats / 12)),
      priority: {
        list: { code: 'list', source: 'a resolution', approvedOn: '2026-05-01' },
        countries: countries.slice(20),
        atLeast: Math.ceil(seats / 3),
      },
      breadth: Math.min(26, Math.ceil(seats * 0.75)),
      bonus: { coFinanced: 250, bornOfNetwork: 250 },
      floor: 1_000,
      incompatible: [...distinct.values()].map(([a = '', b = '']) => [a, b]),
      pinned: pinned === undefined ? [] : [{ id: pinned, reason: 'mandate' }],
      excluded: rest.map((id) => ({ id, reason: 'withdrawn' })),
      reserve: 5,
    },
    candidates,
  }
}

const measured = (name: string, times: number[], goal: number): Row => {
  const sorted = times.toSorted((a, b) => a - b)
  const worst = sorted.at(-1) ?? 0
  return {
    'second round': name,
    runs: times.length,
    'median ms': (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1),
    'worst ms': worst.toFixed(1),
    'goal ms': goal,
    'worst / goal': (worst / goal).toFixed(3),
  }
}

const timed = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

const over = (
  seeds: number,
  proposals: number,
  seats: number,
  grain: Grain,
  work: (instance: Instance) => unknown,
) =>
  Array.from({ length: seeds }, (_, at) => {
    const instance = secondRound(proposals, seats, at + 1, grain)
    return timed(() => work(instance))
  })

/** How long the exact second round takes, by size and by how many ties there are. */
export const secondRoundTimes = (): Row[] => {
  over(20, 64, 8, fine, solve)
  return [
    ...(
      [
        ['all rules', fine],
        ['scores in quarters of a point', { score: 250, cost: 1 }],
        ['scores in quarters, costs in 500s', { score: 250, cost: 500 }],
        ['scores in whole points, all costs equal', { score: 1_000, cost: 100_000 }],
      ] as const
    ).flatMap(([name, grain]) => [
      measured(`64 to 8, ${name}`, over(50, 64, 8, grain, solve), 1_000),
      measured(`500 to 50, ${name}`, over(50, 500, 50, grain, solve), 1_000),
    ]),
    measured('64 to 8, with reserve list and certificate', over(20, 64, 8, fine, certify), 1_000),
    measured('64 to 8, every explanation', over(20, 64, 8, fine, explain), 5_000),
    measured('500 to 50, every explanation', over(5, 500, 50, fine, explain), 60_000),
    measured(
      '500 to 50, every explanation, ties',
      over(5, 500, 50, { score: 250, cost: 500 }, explain),
      60_000,
    ),
  ]
}

if (import.meta.main) console.table(secondRoundTimes())
