export { urls as reportUrls } from './urls.ts'
