import { createHash } from 'node:crypto'
import pg from 'pg'

/** More different statements than the site has; what comes beyond is not kept prepared. */
const mostNames = 2_000

const names = new Map<string, string>()

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

/**
 * A connection that prepares each parameterized statement once and then only sends its values: PostgreSQL
 * parses and plans a page's queries once, which for the searches is most of their time.
 */
export class PreparingClient extends pg.Client {
  // The driver's `query` has a dozen overloads; the one with text and values is the one that the query builder calls.
  // biome-ignore lint/suspicious/noExplicitAny: the signature is that of the driver
  override query(...args: any[]): any {
    const [text, values, ...rest] = args
    if (typeof text === 'string' && Array.isArray(values)) {
      const name = nameOf(text)
      if (name)
        return (super.query as (...given: unknown[]) => unknown).call(this, { name, text, values }, ...rest)
    }
    return (super.query as (...given: unknown[]) => unknown).apply(this, args)
  }
}
