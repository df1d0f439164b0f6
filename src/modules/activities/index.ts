export type { ActivityFilter } from './filter.ts'
export { type Activity, activityByCode, type Mission, type Party } from './queries/activity.ts'
export { type Outcome, outcomes } from './queries/outcome.ts'
export {
  activityCountsByCall,
  type CallCount,
  outcomesByComponent,
  type Participation,
  participation,
} from './queries/participation.ts'
export { type Modality, modalities, type Status, statuses } from './schema.ts'
export { urls as activityUrls } from './urls.ts'

/** Where higher modules add a part to an activity's page; the subject is the activity. */
export const activityPanels = 'activities.activity'
