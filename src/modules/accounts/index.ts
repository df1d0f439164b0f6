export { inviteColleague } from './actions/colleague.ts'
export { writeAgain } from './actions/reach.ts'
export { identify } from './actions/session.ts'
export { disableUser, inviteUser } from './actions/user.ts'
