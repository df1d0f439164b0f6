export { noFilter } from './filter.ts'
export { foreignLang } from './outcome-words.ts'
export { type Activity, activities } from './queries/activity.ts'
export {
  commitmentRows,
  type FollowThroughRow,
  followThroughRows,
} from './queries/follow-through/figures.ts'
export { type Outcome, outcomes } from './queries/outcome.ts'
export { urls as activityUrls } from './urls.ts'

/** Where higher modules add a part to an activity's page; the subject is the activity. */
export const activityPanels = 'activities.activity'

/** Where parts are added to the page from which a visit is planned; the subject is the activity. */
export const visitPanels = 'activities.visit'
