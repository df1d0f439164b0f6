import { type ActivityFilter, type ExplorerView, facetNames } from './filter.ts'

type Place = { view?: ExplorerView; page?: number }

/** The parameters that differ from none, in a fixed order: one state of the explorer has one address. */
const search = (filter: Partial<ActivityFilter>, { view = 'table', page = 1 }: Place = {}): string => {
  const parameters = new URLSearchParams()
  for (const name of facetNames) {
    for (const value of filter[name] ?? [])
      parameters.append(name, name === 'ministry' || name === 'counterpart' ? value.toLowerCase() : value)
  }
  if (filter.role && filter.role !== 'any') parameters.set('role', filter.role)
  if (view !== 'table') parameters.set('view', view)
  if (page > 1) parameters.set('page', String(page))
  return withQuestion(parameters)
}

const withQuestion = (parameters: URLSearchParams) => (parameters.size > 0 ? `?${parameters}` : '')

export type OutcomeFilter = { component: string[]; country: string[] }

const outcomeSearch = ({ component = [], country = [] }: Partial<OutcomeFilter>, page = 1): string => {
  const parameters = new URLSearchParams()
  for (const value of component) parameters.append('component', value)
  for (const value of country) parameters.append('country', value.toLowerCase())
  if (page > 1) parameters.set('page', String(page))
  return withQuestion(parameters)
}

/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  /** The explorer, on the rows of a filter. */
  activities: (filter: Partial<ActivityFilter> = {}, place: Place = {}) =>
    `/activities${search(filter, place)}`,
  activitiesCsv: (filter: Partial<ActivityFilter> = {}) => `/activities.csv${search(filter)}`,
  activity: (code: string) => `/activities/${code}`,
  outcomes: (filter: Partial<OutcomeFilter> = {}, page = 1) => `/outcomes${outcomeSearch(filter, page)}`,
  outcomesCsv: (filter: Partial<OutcomeFilter> = {}) => `/outcomes.csv${outcomeSearch(filter)}`,
  outcome: (code: string) => `/outcomes/${code}`,
  translation: (code: string) => `/outcomes/${code}/translation`,
}

/** The same rows from the API; not below a language. */
export const apiUrls = {
  activities: (filter: Partial<ActivityFilter>) => `/api/v1/activities${search(filter)}`,
  outcomes: (filter: Partial<OutcomeFilter>) => `/api/v1/outcomes${outcomeSearch(filter)}`,
}
