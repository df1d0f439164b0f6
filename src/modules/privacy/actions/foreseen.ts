import type { Ctx } from '#platform/context.ts'

class Undone extends Error {}

/** What `work` comes to: done for a moment, in a transaction of its own, and undone. */
export const foreseen = async <T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> => {
  const seen: T[] = []
  await ctx.db
    .transaction()
    .execute(async (db) => {
      seen.push(await work({ ...ctx, db }))
      throw new Undone()
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error
    })
  return seen[0] as T
}
