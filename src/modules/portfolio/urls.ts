import type { Search } from './schema.ts'

/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  programs: (search: Partial<Search> = {}) => `/portfolio${asQuery(search)}`,
  csv: (search: Partial<Search> = {}) => `/portfolio.csv${asQuery(search)}`,
  json: (search: Partial<Search> = {}) =>
    `/programs${asQuery({ ...search, sort: undefined, page: undefined })}`,
  distribution: () => '/portfolio/distribution',
  program: (id: number) => `/portfolio/${id}`,
  mine: () => '/portfolio/mine',
  create: () => '/portfolio/new',
  edit: (id: number) => `/portfolio/${id}/edit`,
  preview: (id: number) => `/portfolio/${id}/preview`,
  publication: (id: number) => `/portfolio/${id}/publication`,
  archive: (id: number) => `/portfolio/${id}/archive`,
  confirmation: (id: number) => `/portfolio/${id}/confirmation`,
  versions: (id: number) => `/portfolio/${id}/versions`,
  version: (id: number, rev: number) => `/portfolio/${id}/versions/${rev}`,
  restoration: (id: number, rev: number) => `/portfolio/${id}/versions/${rev}/restoration`,
  /** The page of an activity, which is of a module above. */
  activity: (year: number, number: number) => `/activities/${year}-${number}`,
}

/** Only what is asked for, always in the same order: one list has one address. */
const asQuery = (search: Partial<Search>): string => {
  const query = new URLSearchParams()
  if (search.q) query.set('q', search.q)
  for (const facet of ['country', 'area', 'theme', 'population', 'language'] as const) {
    for (const value of search[facet] ?? []) query.append(facet, value)
  }
  if (search.sort) query.set('sort', search.sort)
  if (search.page && search.page > 1) query.set('page', String(search.page))
  return query.size > 0 ? `?${query}` : ''
}
