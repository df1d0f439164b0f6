export { siteText } from './text/index.ts'
export { urls as siteUrls } from './urls.ts'
