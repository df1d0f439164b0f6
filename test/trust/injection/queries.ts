import fc from 'fast-check'
import type { testApp } from '#test/app.ts'
import { withoutTokens } from '#test/form-token.ts'

/** An address that asks something, with the names of what it asks. */
export type Question = { path: string; names: string[] }

/** What most lists are asked, whether this one says so or not. */
const usual = ['q', 'sort', 'page', 'country', 'year']

const unescaped = (text: string) => text.replaceAll('&amp;', '&')

/** The names in the forms and links by which a page asks itself something. */
export const namesIn = (html: string, path: string): string[] => {
  const forms = [...html.matchAll(/<form\b((?:(?!method="post")[^>])*)>([\s\S]*?)<\/form>/g)]
    .filter(([, tag = '']) => tag.includes(`action="${path}`) || !tag.includes('action='))
    .flatMap(([, , inner = '']) => [...inner.matchAll(/\sname="(\w+)"/g)].map(([, name = '']) => name))
  const links = [...html.matchAll(/\shref="([^"?]*)\?([^"#]+)/g)]
    .filter(([, to]) => to === path || to === '')
    .flatMap(([, , search = '']) => [...new URLSearchParams(unescaped(search)).keys()])
  return [...new Set([...forms, ...links])]
}

export const asking = (path: string, names: string[]): Question[] =>
  names.length > 0 ? [{ path, names: [...new Set([...names, ...usual])] }] : []

/** True with `qzx`, false with `qzy`; as text they find the same. */
const conditions = [
  `' or 'qzx'='qzx`,
  `' and 'qzx'='qzx`,
  `') or ('qzx'='qzx`,
  `' or 'qzx'='qzx' -- `,
  `%' or 'qzx' like 'qzx`,
  `\\' or 'qzx'='qzx' -- `,
  `" or 'qzx'='qzx`,
  ` or 'qzx'='qzx'`,
  ` and 'qzx'='qzx'`,
  `(case when 'qzx'='qzx' then 1 else 1/0 end)`,
  `,(select case when 'qzx'='qzx' then 1 else 1/0 end)`,
  `'; create table public.qzx (); -- `,
  `'||(select case when 'qzx'='qzx' then '' else (1/0)::text end)||'`,
]

const value = fc.tuple(
  fc.constantFrom('', '0', '1', 'GT', '2015', 'empleo', 'year'),
  fc.constantFrom(...conditions),
)

const complaint = /syntax error|SQLSTATE|unterminated quoted|invalid input syntax|ECONNREFUSED/i

/**
 * Asks each question twice, with what would be true and what would be false if it were read as SQL. Both must be
 * answered alike; the first fault, if any, comes back.
 */
export const askInSql = async (
  site: Pick<ReturnType<typeof testApp>, 'get'>,
  cookie: string,
  questions: readonly Question[],
  runs: number,
): Promise<string | undefined> => {
  const ask = async (path: string, name: string, text: string) => {
    const response = await site.get(`${path}?${new URLSearchParams({ [name]: text })}`, { cookie })
    const said = withoutTokens(await response.text()).replaceAll('qzy', 'qzx')
    return { status: response.status, said }
  }
  const result = await fc.check(
    fc.asyncProperty(
      fc
        .constantFrom(...questions)
        .chain(({ path, names }) => fc.tuple(fc.constant(path), fc.constantFrom(...names))),
      value,
      async ([path, name], [begin, condition]) => {
        const first = await ask(path, name, `${begin}${condition}`)
        const second = await ask(path, name, `${begin}${condition.replace('qzx', 'qzy')}`)
        return (
          first.status < 500 &&
          !complaint.test(first.said) &&
          first.status === second.status &&
          first.said === second.said
        )
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
  return result.failed ? JSON.stringify(result.counterexample) : undefined
}
