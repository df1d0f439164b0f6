import { defineConfig } from 'vitest/config'

/** The tests of who may: pure, so without the database that `vitest.config.ts` starts for all others. */
export default defineConfig({
  test: {
    include: [
      'src/modules/*/policy.test.ts',
      'src/platform/actor.test.ts',
      'src/platform/http/{permissions,security}.test.ts',
    ],
    maxWorkers: 1,
  },
})
