import { facets, type Search } from './schema.ts'

/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  workshops: (search: Partial<Search> = {}) => `/workshops${asQuery(search)}`,
  csv: (search: Partial<Search> = {}) => `/workshops.csv${asQuery({ ...search, page: undefined })}`,
  /** Of workshops, below the API. */
  json: (search: Partial<Search> = {}) => `/workshops${asQuery({ ...search, page: undefined })}`,
  workshop: (number: number) => `/workshops/${number}`,
  webinars: () => '/webinars',
  webinarsCsv: () => '/webinars.csv',
  webinar: (code: string) => `/webinars/${code}`,
}

/** Only what is asked for, always in the same order: one list has one address. */
const asQuery = ({ page = 1, ...search }: Partial<Search>): string => {
  const query = new URLSearchParams()
  for (const facet of facets) for (const value of search[facet] ?? []) query.append(facet, value)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}
