const samples = ['1', '2026', 'a', 'es', 'A'.repeat(43), '2026-1', 'report', 'x.csv']

/** An address of a route as `describeRoutes` writes it, with a value that each of its parameters takes. */
export const samplePath = (pattern: string): string =>
  pattern
    .replace('{lang}', 'es')
    .replaceAll(/:[a-z]+(?:\{((?:[^{}]|\{[^}]*\})*)\})?/gi, (_, takes?: string) => {
      const shape = new RegExp(`^(?:${takes ?? '[^/]+'})$`)
      const value = samples.find((sample) => shape.test(sample))
      if (value === undefined) throw new Error(`no sample for ${pattern}`)
      return value
    })
