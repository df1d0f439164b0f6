export { keyFigures } from './key-figures.ts'
export { urls as resultsUrls } from './urls.ts'
