/** Addresses without the language: put `/${lang}` before them. */
export const urls = {
  signIn: () => '/sign-in',
  passkeySignIn: () => '/sign-in/passkey',
  passkeySignInOptions: () => '/sign-in/passkey/options',
  secondStep: () => '/sign-in/second-step',
  demoSignIn: () => '/demo-sign-in',
  signOut: () => '/sign-out',
  passwordReset: () => '/password-reset',
  passwordResetLink: (token: string) => `/password-reset/${token}`,
  invitation: (token: string) => `/invitation/${token}`,
  account: () => '/account',
  password: () => '/account/password',
  endSession: (id: number | ':id') => `/account/sessions/${id}/end`,
  endOtherSessions: () => '/account/sessions/end-others',
  secondFactor: () => '/account/second-factor',
  confirmSecondFactor: () => '/account/second-factor/confirmation',
  removeSecondFactor: () => '/account/second-factor/removal',
  recoveryCodes: () => '/account/recovery-codes',
  recoveryCodesKept: () => '/account/recovery-codes/kept',
  passkeys: () => '/account/passkeys',
  passkeyOptions: () => '/account/passkeys/options',
  removePasskey: () => '/account/passkeys/removal',
  refused: () => '/refused-mail',
  writeAgain: () => '/refused-mail/again',
}

/** With where to go afterwards. */
export const withNext = (path: string, next: string): string =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path
