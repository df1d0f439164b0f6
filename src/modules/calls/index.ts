export { calls } from './queries.ts'
export { urls as callUrls } from './urls.ts'

/** Where higher modules add a part to a call's page; the subject is the call, its code the year. */
export const callPanels = 'calls.call'
