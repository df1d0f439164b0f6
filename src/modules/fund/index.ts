export { contributingCountries } from './queries.ts'
export { urls as fundUrls } from './urls.ts'
