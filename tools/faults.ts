import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../src/config.ts'
import { victims } from '../test/faults/processes.ts'
import { playRounds, type Round } from '../test/faults/rounds.ts'

// kill -9 of the built site, of the worker and of the database at random moments while eight people write.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    writes: { type: 'string', default: '1000' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'minga-faults-'))
const say = (line: string) => process.stdout.write(`${line}\n`)
try {
  // Built within the project: it finds its packages from there.
  const inside = join(root, 'var/faults-dist')
  execFileSync(process.execPath, [join(root, 'tools/build.ts'), inside], { stdio: 'inherit' })
  const rounds = await playRounds({
    place: { built: inside, varDir: join(folder, 'var'), port: 3971 },
    victims: Array.from({ length: Number(values.rounds) }, (_, at) => victims[at % victims.length] ?? 'site'),
    writes: Number(values.writes),
    random: Math.random,
    onRound: (round) => say(JSON.stringify(round)),
  })
  rmSync(inside, { recursive: true })
  const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const figures = {
    rounds: rounds.length,
    acknowledged: sum(({ acknowledged }) => acknowledged),
    refused: sum(({ refused }) => refused),
    lost: Math.max(...rounds.map(({ lost }) => lost)),
    halfWritten: Math.max(...rounds.map(({ halfWritten }) => halfWritten)),
    slowestRecoveryMs: Math.max(...rounds.map(({ recoveryMs }) => recoveryMs)),
    clean: rounds.filter(({ deep }) => !deep.startsWith('BROKEN')).length,
  }
  console.table(rounds)
  console.table([figures])
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  const name = `bench/results/faults-${new Date().toISOString().slice(0, 10)}.json`
  writeFileSync(
    join(root, name),
    `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, figures, rounds }, null, 2)}\n`,
  )
  say(`written to ${name}`)
  const holds =
    figures.lost === 0 &&
    figures.halfWritten === 0 &&
    figures.slowestRecoveryMs < 10_000 &&
    figures.clean === rounds.length
  process.exitCode = holds ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
