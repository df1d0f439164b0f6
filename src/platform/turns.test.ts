import { expect, test } from 'vitest'
import { atOnce, inTurns } from './turns.ts'

/** Five steps, each longer than a turn. */
function* steps() {
  let sum = 0
  for (let step = 1; step <= 5; step += 1) {
    const began = performance.now()
    while (performance.now() - began < 12);
    sum += step
    yield
  }
  return sum
}

test('long work lets others in after each of its steps, and comes to the same', async () => {
  let served = 0
  let isDone = false
  const others = async () => {
    while (!isDone) {
      await new Promise(setImmediate)
      served += 1
    }
  }
  const waiting = others()
  expect(await inTurns(steps())).toBe(15)
  isDone = true
  await waiting
  expect(served).toBeGreaterThanOrEqual(5)
  expect(atOnce(steps())).toBe(15)
})
