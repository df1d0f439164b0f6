import { directoryUrls, memberStates } from '#modules/directory/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { Ctx } from '#platform/context.ts'

/** What the home page shows of the record. */
export const homeFacts = async (ctx: Ctx) => {
  const members = await memberStates(ctx.db)
  return {
    figures: [] as { value: number; label: Localized; path: string; kind: 'computed' | 'declared' }[],
    calls: [] as { year: number; title: Localized; path: string }[],
    members: members.map(({ code, name }) => ({ code, name, path: directoryUrls.ministry(code), activities: 0 })),
  }
}

export type HomeFacts = Awaited<ReturnType<typeof homeFacts>>
