import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { Text } from './es.ts'

export const en = {
  email: 'Email',
  password: 'Password',
  code: 'Code',
  signIn: {
    title: 'Sign in',
    lead: 'For those who take part in the network: focal points, ministry staff, advisory bodies, evaluators and the Technical Secretariat.',
    submit: 'Sign in',
    forgot: 'I forgot my password',
    noAccount: 'No account?',
    noAccountBody:
      'Accounts are opened by invitation of the Technical Secretariat. Write to it if your institution asked you to take part.',
    needed: 'Enter your email and your password',
    refused: 'The email or the password is not correct',
    codeLabel: 'Code from your authenticator app',
    codeHint:
      'If you have two-step verification, enter it together with your password to get in without waiting.',
    wait: (minutes: number) =>
      plural('en', minutes, {
        one: 'There were too many attempts. Wait # minute, use a browser in which you have signed in before, or reset your password.',
        other:
          'There were too many attempts. Wait # minutes, use a browser in which you have signed in before, or reset your password.',
      }),
    passkey: 'Sign in with a passkey',
    passkeyRefused:
      'That passkey does not belong to an active account, or it took too long. Try again or use your password.',
    passwordSet: 'Your password has been saved. You can sign in now.',
  },
  demo: {
    title: 'See the site as a sample person',
    note: 'These people are invented: they do not exist or hold these posts. Enter with one click to see the site as each of them sees it.',
    enter: (name: string) => `Enter as ${name}`,
  },
  secondStep: {
    passkeyTitle: 'Use your passkey',
    recoveryHint: 'If you cannot use your passkey, enter one of your recovery codes.',
    title: 'Enter the verification code',
    hint: 'Open your authenticator app and enter the 6-digit code. You can also use one of your recovery codes.',
    submit: 'Continue',
    needed: 'Enter the code',
    refused: 'The code is not correct or has been used. Wait until your app shows another one.',
    expired: 'It took too long. Sign in again.',
    wait: (minutes: number) =>
      plural('en', minutes, {
        one: 'There were too many wrong codes. Wait # minute.',
        other: 'There were too many wrong codes. Wait # minutes.',
      }),
    lost: 'Without your phone and your codes?',
    lostBody:
      'Write to the Technical Secretariat: it will make sure who you are and send you a new invitation.',
  },
  reset: {
    title: 'Reset your password',
    lead: 'We will send you a link to choose a new password.',
    submit: 'Send the link',
    needed: 'Enter an email address like ana@example.org',
    sentTitle: 'Check your email',
    sent: 'If the address belongs to an account, a link that works for one hour will arrive within a few minutes.',
    sentHint:
      'If it does not arrive, look in the spam folder, or check that you entered the address that received the invitation.',
    back: 'Back to sign in',
  },
  link: {
    reset: 'Choose a new password',
    invitation: 'Activate your account',
    resetLead: (email: string) => `For the account of ${email}. Saving it ends all your sessions.`,
    invitationLead: (name: string, email: string) =>
      `Welcome, ${name}. Choose the password with which you will sign in as ${email}.`,
    submit: 'Save the password',
    goneTitle: 'This link no longer works',
    gone: 'It has been used, has expired, or a later one was sent.',
    resetAgain: 'Ask for another link',
    invitationAgain: 'Ask the Technical Secretariat to send you another invitation.',
  },
  newPassword: {
    label: 'New password',
    hint: (least: number) =>
      `At least ${least} characters. A few words that only you would put together work well; spaces count.`,
    faults: {
      short: (least: number) => `The password must have at least ${least} characters`,
      long: (most: number) => `The password must have at most ${most} characters`,
      common: 'That password is among the first that anyone would try. Choose another',
      own: 'The password is too much like your name or your email. Choose another',
    },
  },
  ownPassword: {
    label: 'Your current password',
    hint: 'We ask for it again so that nobody changes this if you left your session open.',
    wrong: 'The current password is not correct',
    wait: (minutes: number) =>
      plural('en', minutes, {
        one: 'There were too many attempts. Wait # minute.',
        other: 'There were too many attempts. Wait # minutes.',
      }),
  },
  account: {
    title: 'Your account',
    name: 'Name',
    language: 'Language of messages',
    posts: 'Posts',
    since: (day: string) => `since ${day}`,
    noPosts: 'You hold no post at the moment.',
    correct: 'If something is not right, write to the Technical Secretariat.',
    sample:
      'This is a sample person: without a password or a second step, and others may be using it at the same time.',
    recommended: 'Your role opens the work of other people to you. Turn on two-step verification.',
    security: 'Security',
    change: 'Change',
    manage: 'Manage',
    passwordKept: 'Kept so that nobody can read it',
    on: 'On',
    off: 'Off',
    passkeyCount: (n: number) => plural('en', n, { one: '# passkey', other: '# passkeys' }),
    codesLeft: (n: number) =>
      plural('en', n, { one: 'You have # code left', other: 'You have # codes left' }),
    done: {
      password: 'You changed your password. Your other sessions have ended.',
      'second-factor-off': 'You turned off two-step verification.',
      'codes-kept': 'Two-step verification is on.',
      passkey: 'You added a passkey.',
      'passkey-removed': 'You removed the passkey.',
      session: 'You ended the session.',
      sessions: 'You ended your other sessions.',
    },
  },
  roles: {
    official: 'Official',
    focal_point: 'Focal point',
    evaluator: 'Evaluator',
    advisory_body: 'Advisory body',
    international_organization: 'International organization',
    secretariat: 'Technical Secretariat',
    administrator: 'Site administration',
  },
  sessions: {
    title: 'Where you are signed in',
    device: 'Browser',
    lastSeen: 'Last seen',
    address: 'IP address',
    action: 'Action',
    here: 'This session',
    end: 'End',
    endAbout: (device: string) => `the session of ${device}`,
    endOthers: 'End the other sessions',
    unknown: 'Unknown browser',
    on: (browser: string, system: string) => `${browser} on ${system}`,
  },
  changePassword: {
    title: 'Change your password',
    submit: 'Change the password',
    other: 'Your other sessions will end.',
  },
  secondFactor: {
    owed: 'Your post opens the work of other people: to go on, turn on two-step verification. Until then you cannot see or do anything else with your account.',
    orPasskey: 'Use a passkey instead of a code',
    mustStay:
      'Your post requires a second step and you would have none left. Add another before you remove this one.',
    title: 'Two-step verification',
    lead: 'After the password you are asked for a code that changes every 30 seconds and that only your phone shows. Whoever steals your password will not get in.',
    begin: 'Begin',
    onLead: 'It is on. When you sign in you are asked for a code from your authenticator app.',
    setUp: 'Connect your authenticator app',
    scan: 'On your phone, open an authenticator app and scan this code.',
    qr: 'QR code with the key shown below',
    key: 'If you cannot scan it, enter this key in the app:',
    open: 'Open in the app on this device',
    code: '6-digit code that the app shows',
    confirm: 'Turn on',
    refused:
      'The code is not correct. Check that your phone sets its clock by itself and enter the next code.',
    remove: 'Turn off',
    removeTitle: 'Turn off two-step verification',
    removeLead: 'The password alone will be enough to get in. Your recovery codes will stop working.',
  },
  recoveryCodes: {
    title: 'Recovery codes',
    lead: 'Each code works once, in the place of the code on your phone. Keep them where you will not lose them: they will not be shown again.',
    kept: 'I have kept them',
    hidden: 'To keep them safe, codes are shown only once, when they are made.',
    renewTitle: 'Make new codes',
    renewLead: 'The earlier ones will stop working.',
    renew: 'Make new codes',
    off: 'Codes are made when you turn on two-step verification.',
  },
  passkeys: {
    title: 'Passkeys',
    lead: 'A passkey takes the place of the password and the code: you get in with your fingerprint, your face or the PIN of your device.',
    none: 'You have none yet.',
    name: 'Name',
    nameHint: 'For example, “Phone” or “Office computer”',
    created: 'Created',
    lastUsed: 'Last used',
    never: 'Never',
    add: 'Add a passkey',
    script:
      'To add one, your browser must support passkeys and have JavaScript turned on. Everything else works without it.',
    remove: 'Remove',
    removeTitle: 'Remove a passkey',
    which: 'Passkey',
    whichNeeded: 'Choose the passkey to remove',
    nameNeeded: 'Enter a name to know it by',
    refused: 'The passkey could not be added. Try again.',
    failed: 'The browser used no passkey.',
  },
  colleague: {
    email: 'Enter an email address, as in ana@example.org',
    name: 'Enter the person’s name',
    elsewhere:
      'That address belongs to a person of another institution. Enter the address of somebody in your ministry',
    closed: 'That person’s account is closed. Ask the Technical Secretariat to reopen it',
  },
  mail: {
    greeting: (name: Untrusted) => `Hello, ${name}:`,
    noticeSubject: (network: string) => `${network}: a change in the security of your account`,
    notices: {
      passwordChanged: 'The password of your account was changed, and your other sessions ended.',
      secondFactorOn: 'Two-step verification was turned on for your account.',
      secondFactorOff: 'Two-step verification was turned off for your account.',
      recoveryCodesNew: 'New recovery codes were made for your account. The earlier ones no longer work.',
      recoveryCodeUsed: 'One of your recovery codes was used to sign in.',
      passkeyAdded: 'A passkey was added to your account.',
      passkeyRemoved: 'A passkey was removed from your account.',
    },
    infected: {
      subject: (network: string) => `${network}: a virus in a file`,
      own: (file: Untrusted, finding: Untrusted) =>
        `A virus (${finding}) was found in the file ${file}, which you uploaded.`,
      others: (person: Untrusted, file: Untrusted, finding: Untrusted) =>
        `A virus (${finding}) was found in the file ${file}, which ${person} uploaded.`,
      taken: 'The file was removed and nobody can open it any more.',
      refused: 'The file was not saved.',
      clean: 'Check your computer with an antivirus program, then upload a clean copy.',
      ask: 'See that this person knows what to do; if several files carry viruses, tell whoever runs the site.',
    },
    notYou: 'If it was not you, reset your password now on this page and tell the Technical Secretariat:',
    reset: {
      subject: (network: string) => `${network}: choose a new password`,
      body: (network: string) =>
        `Somebody asked to reset the password of your account at ${network}. If it was you, choose a new one on this page:`,
      expiry:
        'The link works once, for one hour. If it was not you, do nothing: your password stays the same.',
    },
    invitation: {
      subject: (network: string) => `${network}: activate your account`,
      body: (network: string) =>
        `The Technical Secretariat invites you to take part in the platform of ${network}. Choose your password on this page:`,
      expiry: 'The link works once, for 14 days.',
    },
  },
} satisfies Text
