import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { playRounds } from './rounds.ts'

const built = join(root, 'var/faults-test-dist')
const folder = mkdtempSync(join(tmpdir(), 'minga-faults-'))

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'tools/build.ts'), built], { stdio: 'inherit' })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(built, { recursive: true, force: true })
})

// The whole of it, twenty rounds and a thousand writes, is `npm run faults`.
test('after kill -9 of the database, and of everything, all that was acknowledged is there and whole', {
  timeout: 240_000,
}, async () => {
  const place = { built, varDir: join(folder, 'var'), port: 3973 }
  const rounds = await playRounds({
    place,
    victims: ['database', 'site and database'],
    writes: 100,
    random: Math.random,
  })
  for (const round of rounds) {
    expect(round).toMatchObject({
      lost: 0,
      halfWritten: 0,
      deep: expect.stringMatching(/^(\d+) of \1 hold$/),
    })
    expect(round.acknowledged).toBeGreaterThanOrEqual(50)
  }
  expect(rounds.map(({ siteLived }) => siteLived)).toEqual([true, false])
})
