export { activityCountsByCall, outcomesByComponent, participation } from './queries/participation.ts'
export { urls as activityUrls } from './urls.ts'

/** Where higher modules add a part to an activity's page; the subject is the activity. */
export const activityPanels = 'activities.activity'
