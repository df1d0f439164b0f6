import { certify } from '../src/modules/evaluation/second-round/certificate.ts'
import { explaining } from '../src/modules/evaluation/second-round/explain.ts'
import type { Instance } from '../src/modules/evaluation/second-round/instance.ts'
import { solve } from '../src/modules/evaluation/second-round/solve.ts'
import { atOnce } from '../src/platform/turns.ts'
import { fine, type Grain, largeSecondRound } from '../test/second-round.ts'

const explain = (instance: Instance) => atOnce(explaining(instance))

type Row = Record<string, string | number>

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
    const instance = largeSecondRound({ proposals, seats, seed: at + 1, grain })
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
    measured('500 to 50, every explanation', over(2, 500, 50, fine, explain), 60_000),
    measured(
      '500 to 50, every explanation, ties',
      over(1, 500, 50, { score: 250, cost: 500 }, explain),
      60_000,
    ),
  ]
}

if (import.meta.main) console.table(secondRoundTimes())
