export {
  actorOfPerson,
  fundName,
  insertPerson,
  insertPost,
  institutionByCode,
  institutionsByCode,
  type MemberState,
  memberStates,
  type Network,
  networkProfile,
  type PostHolder,
  peopleById,
  personByEmail,
  postHolders,
  postsHeld,
  secretariatName,
  subregions,
} from './queries/directory.ts'

export { urls as directoryUrls } from './urls.ts'

/** Where higher modules add a part to a ministry's page; the subject is its member state. */
export const ministryPanels = 'directory.ministry'
