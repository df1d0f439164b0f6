export { webinars } from './queries/webinar.ts'
export { workshopMinistryCounts, workshops } from './queries/workshop.ts'
export { urls as eventUrls } from './urls.ts'
