import { type Actor, hasRole, type Role } from '#platform/actor.ts'
import { isCommonPassword } from '#platform/auth/common-passwords.ts'

/** Who keeps people within reach: sees whose address refuses mail, and has it written to again. */
export const keepsReach = ['secretariat', 'administrator'] as const satisfies Role[]

export const mayKeepReach = (actor: Pick<Actor, 'posts'>): boolean => hasRole(actor, ...keepsReach)

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export const lifetimes = {
  session: 7 * day,
  /** A browser that has signed in before is known this long. */
  device: 180 * day,
  secondStep: 10 * minute,
  passkey: 5 * minute,
  recoveryCodesShown: 10 * minute,
  reset: hour,
  invitation: 14 * day,
}

/** How long a session may lie still: shorter where it opens everybody's work. */
const idleLimit = (actor: Pick<Actor, 'posts'>): number =>
  hasRole(actor, 'secretariat', 'administrator') ? 30 * minute : 12 * hour

export const isIdle = (actor: Pick<Actor, 'posts'>, lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() > idleLimit(actor)

/** Looking in is written down at most once a minute. */
export const isWorthTouching = (lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() > minute

/** Whose account opens everybody's work gets nowhere without a second step. */
export const mustTakeSecondStep = (actor: Pick<Actor, 'posts'>): boolean =>
  hasRole(actor, 'administrator', 'secretariat', 'evaluator')

/** Who speaks for a ministry is urged to set one up; it is offered to all. */
export const isUrgedToSecondStep = (actor: Pick<Actor, 'posts'>): boolean => hasRole(actor, 'focal_point')

/** What a session is opened for, as it is kept. */
export const postsKept = ({ posts }: Pick<Actor, 'posts'>): string[] =>
  [...new Set(posts.map(({ institutionId, role }) => `${institutionId}:${role}`))].sort()

export const passwordLength = { least: 12, most: 256 }

export type PasswordFault = 'short' | 'long' | 'common' | 'own'

/** The signs as a person counts them. */
const signs = (text: string) => [...text.normalize('NFC')].length

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What is wrong with a new password, if anything: too short, too long, common, or made of the person's own name. */
export const passwordFault = (
  password: string,
  person: { name: string; email: string },
): PasswordFault | undefined => {
  if (signs(password) < passwordLength.least) return 'short'
  if (signs(password) > passwordLength.most) return 'long'
  const [local = '', domain = ''] = person.email.split('@')
  const own = [local, ...local.split(/[._+-]/), domain.split('.')[0] ?? '', ...person.name.split(/\s+/)]
    .map(plain)
    .filter((word) => word.length >= 4)
  // What remains beside the own names must be a password by itself.
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), plain(password))
  if (rest.length < plain(password).length && signs(rest) < 8) return 'own'
  return isCommonPassword(password) ? 'common' : undefined
}

/** What guesses are counted by. */
export type ThrottleKind =
  | 'email'
  | 'address'
  | 'device'
  | 'second_step'
  | 'device_second_step'
  | 'code_address'
  | 'own_password'
  | 'reset_email'
  | 'reset_address'
  | 'challenge_address'

type Rule = {
  /** Failures before anybody waits. */
  free: number
  /** Seconds of the first wait; each further failure doubles it. */
  first: number
  /** Seconds of the longest. */
  longest: number
  /** Seconds without a failure after which all is forgotten. */
  forget: number
}

const guesses: Rule = { free: 5, first: 15, longest: 900, forget: 86_400 }
/** An address may be a whole ministry's. */
const crowd: Rule = { free: 20, first: 15, longest: 900, forget: 3_600 }

export const throttleRules: Record<ThrottleKind, Rule> = {
  email: guesses,
  address: crowd,
  device: { ...guesses, free: 10 },
  second_step: { ...guesses, first: 30, longest: 3_600 },
  device_second_step: { ...guesses, free: 10, longest: 3_600 },
  code_address: crowd,
  own_password: guesses,
  reset_email: { free: 3, first: 900, longest: 86_400, forget: 86_400 },
  reset_address: { ...crowd, longest: 3_600 },
  challenge_address: { ...crowd, free: 60 },
}
