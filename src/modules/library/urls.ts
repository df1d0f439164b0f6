import type { Search } from './schema.ts'

/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  publications: (search: Partial<Search> = {}) => `/library${asQuery(search)}`,
  csv: (search: Partial<Search> = {}) => `/library.csv${asQuery({ ...search, page: undefined })}`,
  /** Below the API. */
  json: (search: Partial<Search> = {}) => `/publications${asQuery({ ...search, page: undefined })}`,
  publication: (code: string) => `/library/${code}`,
}

/** Only what is asked for, always in the same order: one list has one address. */
const asQuery = ({ q, kind = [], year = [], page = 1 }: Partial<Search>): string => {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  for (const value of kind) query.append('kind', value)
  for (const value of year) query.append('year', value)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}
