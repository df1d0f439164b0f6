export { foreseeRetention, retain } from './actions/retention.ts'
export { urls as privacyUrls } from './urls.ts'
