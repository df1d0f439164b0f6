/** So long, in milliseconds, may a piece of work keep everybody else waiting. */
const turn = 10

/** Does all of it at once, for whoever waits for nothing else. */
export const atOnce = <T>(steps: Iterator<unknown, T>): T => {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same in turns, for a page: others are served in between, however long it takes. A step is never cut. */
export const inTurns = async <T>(steps: Iterator<unknown, T>): Promise<T> => {
  let began = performance.now()
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - began > turn) {
      await new Promise(setImmediate)
      began = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
