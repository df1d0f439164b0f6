import { type Lang, languages } from '#platform/i18n/index.ts'
import { type Draft, longest, textFields } from './schema.ts'
import type { Text } from './text/index.ts'

/** What a form may choose from. */
export type Choices = {
  themes: ReadonlySet<string>
  populations: ReadonlySet<string>
  languages: ReadonlySet<string>
}

/** What is wrong with a draft, by the name of the form's field. A published program must be complete. */
export const problemsOf = (
  { content, original }: Pick<Draft, 'content' | 'original'>,
  { themes, populations, languages: offered }: Choices,
  mustBeComplete: boolean,
  t: Text['problems'],
): Record<string, string> => {
  const problems: Record<string, string> = {}
  const put = (field: string, problem: string) => {
    problems[field] ??= problem
  }
  const source = content.texts[original]
  if (!source?.title) put(`title_${original}`, t.title)
  if (mustBeComplete && !source?.summary) put(`summary_${original}`, t.summary)
  for (const lang of languages) checkText(lang, content, put, t)
  if (!themes.has(content.theme)) put('theme', t.theme)
  if (content.populations.some((code) => !populations.has(code))) put('populations', t.population)
  if (content.languages.some((code) => !offered.has(code))) put('languages', t.language)
  if (mustBeComplete && content.languages.length === 0) put('languages', t.languages)
  return problems
}

const checkText = (
  lang: Lang,
  { texts }: Draft['content'],
  put: (field: string, problem: string) => void,
  t: Text['problems'],
) => {
  const words = texts[lang]
  if (!words) return
  if (!words.title) put(`title_${lang}`, t.translationTitle)
  for (const field of textFields) {
    if (words[field].length > longest[field]) put(`${field}_${lang}`, t.tooLong(longest[field]))
  }
}
