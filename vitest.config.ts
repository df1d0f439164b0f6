import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Browsers first, then what starts whole sites: what takes longest is not what all wait for at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) =>
      moduleId.includes('.browser.') ? 0 : moduleId.includes('/src/') ? 2 : 1
    return bySize.toSorted((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Reading the house anew for each file took a third of the time: a worker reads it once, and a test leaves as it
    // found them the modules and the environment that the next file meets.
    isolate: false,
    // More than the two processors of the smallest machine: a test of a browser or a database mostly waits for it.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ['default'],
  },
})
