export { type Publication, publicationByCode, publications } from './queries.ts'
export { urls as libraryUrls } from './urls.ts'

/** Where higher modules add a part to a publication's page; the subject is the publication. */
export const publicationPanels = 'library.publication'
