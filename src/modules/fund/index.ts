export { isAddable } from './figures.ts'
export { type Contribution, contributingCountries, contributions } from './queries.ts'
export { urls as fundUrls } from './urls.ts'
