export { releasedSelections } from './queries/released.ts'
export { verifyFile } from './second-round/verify.ts'
