export { inviteColleague } from './actions/colleague.ts'
export { identify } from './actions/session.ts'
export { disableUser, inviteUser } from './actions/user.ts'
