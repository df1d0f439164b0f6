import { plural } from '#platform/i18n/index.ts'
import type { DelegationText } from './es.ts'

export const en = {
  title: 'Who answers',
  lead: 'The focal point can always answer. Invite colleagues to write together, or send a single section to somebody without an account.',
  writers: {
    focal: 'Focal point',
    invited: (when: string, by: string) => `Invited by ${by}, ${when}`,
    remove: 'Remove',
    pick: 'Invite somebody who already takes part in the network',
    person: 'Person',
    choosePerson: 'Choose a person',
    choose: 'Choose a person of your ministry',
    add: 'Invite to answer',
    invite: 'Invite somebody new',
    inviteLead: 'They receive an invitation to open an account and the link to this questionnaire by mail.',
    send: 'Send the invitation',
    already: 'That person already answers this questionnaire',
    added: 'The person has received the link to the questionnaire by mail.',
    removed: 'The person can no longer see or answer this questionnaire.',
  },
  fields: { name: 'Full name', email: 'Email address', language: 'Language of the mail' },
  links: {
    given: 'Sections sent',
    states: { used: 'Answered', revoked: 'Revoked', open: 'Waiting', expired: 'Expired' },
    sent: (email: string, when: string) => `Sent to ${email}, ${when}`,
    revoke: 'Revoke the link',
    revokeAbout: (name: string) => `of ${name}`,
    title: 'Send a single section by mail',
    lead: (days: number) =>
      `The person answers without an account and sees nothing else. The link works once and expires in ${plural('en', days, { one: '# day', other: '# days' })}.`,
    topic: 'Section',
    chooseTopic: 'Choose a section',
    send: 'Send the section',
    topicNeeded: 'Choose the section',
    nameNeeded: 'Enter the name of the person',
    emailNeeded: 'Enter an email address like name@example.org',
    locked: 'The questionnaire has been sent and cannot be changed',
    done: 'The section was sent by mail.',
    revoked: 'The link no longer works.',
  },
  section: {
    from: (name: string) =>
      `${name} asks you to answer this section. What you write is seen by those who answer for your ministry.`,
    once: 'This link works once: check your answers before you send them.',
    send: 'Send my answers',
    goneTitle: 'This link no longer works',
    gone: 'It was used, it expired or it was revoked. If you still need to answer, ask whoever sent it for another.',
    sentTitle: 'We have received your answers',
    sent: 'Thank you. Those who answer for your ministry can see them now. You may close this page.',
  },
} satisfies DelegationText
