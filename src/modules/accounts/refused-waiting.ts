import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { suspensionCount } from '#platform/mail/index.ts'
import type { Waiting } from '#platform/module.ts'
import { mayKeepReach } from './policy.ts'
import { refusedText } from './text/refused/index.ts'
import { urls } from './urls.ts'

/** That addresses refuse mail, to whoever can find out why. */
export const refusedWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  if (!mayKeepReach(ctx.actor)) return []
  const count = await suspensionCount(ctx.db)
  const t = refusedText(lang).waiting
  return count === 0
    ? []
    : [{ due: null, title: t.title(count), action: { text: t.action, path: urls.refused() } }]
}
