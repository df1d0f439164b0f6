import type { z } from 'zod'
import { Invalid } from '../errors.ts'
import type { C } from './route.ts'

/** Longer addresses than any form of ours can make. */
const longestQuery = 8_000

/** Every value of every parameter, NULs and broken UTF-8 taken out. */
export const queryValues = (c: C): Record<string, string | string[]> => {
  const search = new URL(c.req.url).searchParams
  if (search.toString().length > longestQuery) throw new Invalid({ query: 'too long' })
  const values: Record<string, string | string[]> = {}
  for (const key of new Set(search.keys())) {
    const all = search.getAll(key).map((value) => value.replaceAll('\0', '').replaceAll('\uFFFD', ''))
    values[key] = all.length > 1 ? all : (all[0] ?? '')
  }
  return values
}

/**
 * The address's parameters by a zod schema. Pages give each parameter a `.catch`, so that an address with
 * an unknown value still shows a list; the API refuses it.
 * @throws Invalid naming each parameter that cannot be taken.
 */
export const query = <Schema extends z.ZodType>(c: C, schema: Schema): z.infer<Schema> => {
  const parsed = schema.safeParse(queryValues(c))
  if (parsed.success) return parsed.data
  throw new Invalid(
    Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.') || 'query', issue.message])),
  )
}
