import { type Actor, publicActor, type Role, roles } from '#platform/actor.ts'

/** Institutions that actors of tests belong to. */
export const own = 1
export const other = 2

export const personId = 7

/** Somebody with these posts and no others. */
export const holding = (...posts: [institutionId: number, role: Role][]): Actor => ({
  accountId: 70,
  personId,
  name: 'Ana',
  posts: posts.map(([institutionId, role]) => ({ institutionId, role })),
})

/** Whose last post has ended. */
export const withoutPost = holding()

/** Of the public, of somebody without a post, and of each role by itself, those who may. */
export const whoMay = (may: (actor: Actor) => boolean): string[] =>
  [
    ['public', publicActor] as const,
    ['no post', withoutPost] as const,
    ...roles.map((role) => [role, holding([own, role])] as const),
  ]
    .filter(([, actor]) => may(actor))
    .map(([who]) => who)
