import { type Example, type Examples, headAmong, headOf, parametersOf } from '#test/trust/examples.ts'

/**
 * For a route with more than one parameter: addresses that name something of one thing within another, which is not
 * its own. Both are there, and whoever asks may see the one, or the other, or both.
 */
export const crossed = (examples: Examples, pattern: string): Examples => {
  const [first, ...rest] = parametersOf(pattern)
  const head = headAmong(examples, headOf(pattern))
  if (first === undefined || rest.length === 0 || head === undefined) return {}
  const all = (examples[head] ?? []).filter(({ values }) => values[first] !== undefined)
  const whole = all.filter(({ values }) => rest.every((name) => values[name] !== undefined))
  const within = all.flatMap((outer): Example[] => {
    const inner = whole.find(
      (one) => !rest.some((name) => all.some((of) => holds(of, outer, first, one, name))),
    )
    if (!inner) return []
    const values = { ...inner.values, [first]: outer.values[first] ?? '' }
    return [{ of: `what belongs to ${inner.of} within ${outer.of}`, own: outer.own, values }]
  })
  return within.length === 0 ? {} : { [head]: within }
}

/** Whether the outer thing has one that is called like this of the inner. */
const holds = (one: Example, outer: Example, first: string, inner: Example, name: string): boolean =>
  one.values[first] === outer.values[first] && one.values[name] === inner.values[name]
