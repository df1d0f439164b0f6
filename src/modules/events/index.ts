export { workshopMinistryCounts } from './queries/workshop.ts'
export { urls as eventUrls } from './urls.ts'
