export { siteText } from './text/index.ts'
