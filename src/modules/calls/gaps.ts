import { questionsOf } from '#modules/forms/index.ts'
import { format, type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import type { CallCriterion, Cycle } from './schema.ts'
import type { RunText } from './text/run/index.ts'

/** Where a gap is filled. */
export type GapPage = 'edit' | 'form' | 'criteria'

/** Something without which a call cannot open, as a sentence. */
export type Gap = { page: GapPage; field: string; text: string }

type Opening = { now: Date /** Whether it opens by itself at its time, and not now. */; isScheduled: boolean }

/** All that a draft lacks before it can open; none when it is ready. */
export const gapsOf = (
  call: Cycle,
  criteria: CallCriterion[],
  { now, isScheduled }: Opening,
  lang: Lang,
  t: RunText['gaps'],
): Gap[] => {
  const lacking = (text: Localized | null) => {
    const without = languages.filter((one) => !text?.[one].trim())
    return without.length > 0 ? format(lang).list(without.map((one) => t.inLanguage[one])) : false
  }
  const gaps: Gap[] = []
  const edit = (field: string, text: string | false) => {
    if (text !== false) gaps.push({ page: 'edit', field, text })
  }
  const title = lacking(call.title)
  const summary = lacking(call.summary)
  edit('title_es', title && t.title(title))
  edit('summary_es', summary && t.summary(summary))
  edit('timeZone', !call.timeZone && t.timeZone)
  if (isScheduled) {
    edit('opensAt.date', !call.opensAt && t.opensAt)
    edit('opensAt.date', call.opensAt !== null && call.opensAt <= now && t.opensAtPassed)
  }
  edit('closesAt.date', !call.closesAt && t.closesAt)
  edit('closesAt.date', call.closesAt !== null && call.closesAt <= now && t.closesAtPassed)
  edit('ratingDueAt.date', !call.ratingDueAt && t.ratingDueAt)
  edit('decisionDueAt.date', !call.decisionDueAt && t.decisionDueAt)
  edit('modalities', call.modalities.length === 0 && t.modalities)

  const questions = call.form ? questionsOf(call.form) : []
  for (const { code, label } of questions) {
    const missing = lacking(label)
    if (missing)
      gaps.push({ page: 'form', field: code, text: t.question(nameIn(label, lang) || code, missing) })
  }
  if (questions.length === 0) gaps.push({ page: 'form', field: 'form', text: t.form })

  for (const { code, name, anchors } of criteria) {
    const missing = [name, ...anchors.map((anchor) => anchor.name)].map(lacking).find(Boolean)
    if (missing)
      gaps.push({ page: 'criteria', field: code, text: t.criterion(nameIn(name, lang) || code, missing) })
  }
  if (criteria.length === 0) gaps.push({ page: 'criteria', field: 'criteria', text: t.criteria })
  return gaps
}

/** In the reader's language, or in the first that has it. */
const nameIn = (text: Localized, lang: Lang): string =>
  text[lang] || languages.map((one) => text[one]).find(Boolean) || ''
