/** The roles that posts give, from the narrowest to the widest. */
export const roles = [
  'official',
  'focal_point',
  'evaluator',
  'advisory_body',
  'international_organization',
  'secretariat',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** Who acts: a person with the roles of the posts held today, or the public. */
export type Actor = {
  accountId: number | null
  personId: number | null
  name: string
  /** Institutions in which the person holds a post today, with the role it gives. */
  posts: { institutionId: number; role: Role }[]
  /** A post of theirs asks for a second step and none was taken or set up: until then they hold no post here. */
  owesSecondStep?: true
}

export const publicActor: Actor = { accountId: null, personId: null, name: '', posts: [] }

/** The program itself: loads, jobs, the command line. */
export const systemActor: Actor = {
  accountId: null,
  personId: null,
  name: 'Minga',
  posts: [{ institutionId: 0, role: 'administrator' }],
}

export const isSignedIn = (actor: Actor): boolean => actor.accountId !== null

export const hasRole = (actor: Pick<Actor, 'posts'>, ...wanted: Role[]): boolean =>
  actor.posts.some(({ role }) => wanted.includes(role))

/** Whether the person holds one of these roles in that institution. */
export const holdsPost = (actor: Actor, institutionId: number, ...wanted: Role[]): boolean =>
  actor.posts.some((post) => post.institutionId === institutionId && wanted.includes(post.role))
