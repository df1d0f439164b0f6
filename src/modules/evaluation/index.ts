export { admitReserve, reserveAfter } from './actions/reserve.ts'
export { releaseOf } from './queries/decision.ts'
export { type ReleasedSelection, releasedSelections } from './queries/released.ts'
export { verifyFile } from './second-round/verify.ts'
