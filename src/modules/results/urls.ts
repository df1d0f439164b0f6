import type { Period } from './period.ts'

type Search = { period?: Period; group?: string; page?: number }

/** Only what differs from the whole, always in the same order: one figure has one address. */
const asQuery = ({ period, group, page = 1 }: Search): string => {
  const query = new URLSearchParams()
  if (period?.from) query.set('from', period.from)
  if (period?.to) query.set('to', period.to)
  if (group) query.set('group', group)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}

/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  results: () => '/results',
  dashboard: (search: Search = {}) => `/results/dashboard${asQuery(search)}`,
  calls: () => '/results/calls',
  participation: () => '/results/participation',
  figures: (search: Search = {}) => `/results/figures${asQuery(search)}`,
  figuresCsv: (search: Search = {}) => `/results/figures.csv${asQuery(search)}`,
  figure: (code: string, search: Search = {}) => `/results/figures/${code}${asQuery(search)}`,
  figureCsv: (code: string, search: Search = {}) => `/results/figures/${code}/rows.csv${asQuery(search)}`,
  indicators: (kind?: string) => (kind ? `/results/indicators?kind=${kind}` : '/results/indicators'),
  indicator: (code: string) => `/results/indicators/${code}`,
  inconsistencies: () => '/results/inconsistencies',
}

/** The same from the API; not below a language. */
export const apiUrls = {
  figures: (search: Search = {}) => `/api/v1/figures${asQuery(search)}`,
  figure: (code: string, search: Search = {}) => `/api/v1/figures/${code}${asQuery(search)}`,
}
