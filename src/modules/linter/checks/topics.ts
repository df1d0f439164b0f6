import type { Activity } from '#modules/activities/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { fold } from '../reading/fold.ts'
import { stemsOf } from '../reading/stem.ts'
import type { ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'

export type Topics = {
  /** Whether words touch what some of the rows were about. */
  isOf: (folded: string, rows: Activity[]) => boolean
  /** Whether words are plainly of a theme that none of the rows has. */
  isOther: (folded: string, rows: Activity[]) => boolean
  nameOf: (folded: string, rows: Activity[]) => Localized | undefined
}

/**
 * The words of each theme: its name, and the topics of the visits and the titles of the workshops under it. A word is
 * plain for a theme when its name has it, or several visits, and few other themes do.
 */
export const topicsOf = ({ lang, words }: ReadText, record: LintRecord): Topics => {
  const themes = new Map<string, { name: Localized; all: Set<string>; plain: Map<string, number> }>()
  const read = (text: Localized) => stemsOf(fold(text[lang]), words)
  for (const { themeCode, themeName, topic } of record.activities) {
    const theme = themes.get(themeCode) ?? {
      name: themeName,
      all: new Set<string>(),
      plain: new Map<string, number>(),
    }
    if (!themes.has(themeCode)) for (const stem of read(themeName)) theme.plain.set(stem, 2)
    for (const stem of read(topic)) theme.plain.set(stem, (theme.plain.get(stem) ?? 0) + 1)
    theme.all = new Set(theme.plain.keys())
    themes.set(themeCode, theme)
  }
  for (const { theme, title } of record.workshops)
    for (const stem of read(title)) if (theme !== null) themes.get(theme)?.all.add(stem)
  const spread = (stem: string) =>
    [...themes.values()].filter(({ plain }) => (plain.get(stem) ?? 0) > 0).length
  const strangers = (folded: string, rows: Activity[]) => {
    const own = new Set(rows.map(({ themeCode }) => themeCode))
    const stems = stemsOf(folded, words)
    return [...themes].filter(
      ([code, { plain }]) =>
        !own.has(code) && [...stems].some((stem) => (plain.get(stem) ?? 0) >= 2 && spread(stem) <= 2),
    )
  }
  return {
    isOf: (folded, rows) => {
      const stems = stemsOf(folded, words)
      return rows.some(({ topic, themeCode }) => {
        const own = new Set([...read(topic), ...(themes.get(themeCode)?.all ?? [])])
        return [...stems].some((stem) => own.has(stem))
      })
    },
    isOther: (folded, rows) => strangers(folded, rows).length > 0,
    nameOf: (folded, rows) => strangers(folded, rows)[0]?.[1].name,
  }
}
