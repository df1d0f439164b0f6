export { type Webinar, webinars } from './queries/webinar.ts'
export { type Workshop, workshops } from './queries/workshop.ts'
export { urls as eventUrls } from './urls.ts'
