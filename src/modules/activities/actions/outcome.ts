import { putEntries } from '#modules/search/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { outcomeEntries } from '../load.ts'
import { otherLanguages, translationInto } from '../outcome-words.ts'
import { mayReview } from '../policy/follow-through.ts'
import { lockOutcome, outcomeByCode, putSummary } from '../queries/outcome.ts'
import { reviewText } from '../text/follow-review/index.ts'

export type Translations = Partial<Record<Lang, string>>

const longest = 3_000

/**
 * Puts a verified outcome into the other languages; an empty one is shown in that in which it was written.
 * @param read the translations that were on the page.
 * @throws Conflict where somebody has saved others meanwhile; Invalid with a sentence under `words_<language>`.
 */
export const translateOutcome = (
  ctx: Ctx,
  code: string,
  { read, words }: { read: Translations; words: Translations },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayReview(ctx.actor)) throw new NotFound()
    await lockOutcome(ctx.db, code)
    const outcome = found(await outcomeByCode(ctx.db, code))
    const others = otherLanguages(outcome)
    if (outcome.lang === null || others.length === 0) throw new NotFound()
    const original = outcome.summary[outcome.lang]
    if (others.some((lang) => translationInto(outcome, lang) !== (read[lang] ?? ''))) throw new Conflict()
    const tooLong = others.filter((lang) => (words[lang] ?? '').length > longest)
    if (tooLong.length > 0) {
      const problem = reviewText(ctx.lang).translation.tooLong(longest)
      throw new Invalid(Object.fromEntries(tooLong.map((lang) => [`words_${lang}`, problem])))
    }
    const summary = { ...outcome.summary }
    for (const lang of others) summary[lang] = words[lang] || original
    await putSummary(ctx.db, outcome.id, summary)
    await putEntries(ctx.db, outcomeEntries({ ...outcome, summary }))
    await record(
      ctx,
      'activities.outcome_translated',
      { kind: 'outcome', id: code },
      { languages: others.filter((lang) => words[lang]) },
    )
  })
