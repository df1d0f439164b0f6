/** `objectives.0.evidence` is a field of `objectives`. */
export const questionOfField = (field: string): string => field.split('.')[0] ?? field

/** The revision that each answer on a page was begun from, as the page sends it under `rev.<code>`. */
export const revisionsIn = (fields: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      /^rev\.[a-z0-9_]{1,40}$/.test(name) && typeof value === 'string' && /^\d{1,9}$/.test(value)
        ? [[name.slice('rev.'.length), Number(value)]]
        : [],
    ),
  )
