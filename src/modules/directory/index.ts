export {
  actorOfPerson,
  fundName,
  type Institution,
  insertPerson,
  insertPost,
  institutionByCode,
  institutionsByCode,
  type MemberState,
  memberState,
  memberStates,
  type Network,
  networkProfile,
  personByEmail,
  postsHeld,
  subregions,
} from './queries/directory.ts'
export { type InstitutionKind, institutionKinds } from './schema.ts'
export { urls as directoryUrls } from './urls.ts'

/** Where higher modules add a part to a ministry's page; the subject is its member state. */
export const ministryPanels = 'directory.ministry'
