import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import { type Fields, textIn } from './fields.ts'
import type { Option, Question } from './schema.ts'
import { formsText } from './text/index.ts'
import { lineOf, linesOf } from './typed.ts'

/** Of these kinds a question may be added to a form. */
export const addedKinds = ['text', 'long_text', 'choice', 'yes_no'] as const

/** Characters of a label, a hint and an option, and of the longest answer that may be allowed. */
const longest = { label: 200, hint: 600, option: 120, answer: 10_000 }
const mostOptions = 30

export const isWritten = (kind: string): boolean => kind === 'text' || kind === 'long_text'

export const hasOwnOptions = ({ kind, options }: Pick<Question, 'kind' | 'options'>): boolean =>
  kind === 'choice' && options !== undefined

/** What the editor's fields hold for a question as it is. */
export const wordingFields = (question: Question | undefined): Fields => {
  const each = (name: string, of: (lang: Lang) => string | undefined) =>
    languages.map((lang) => [`${name}_${lang}`, of(lang) ?? ''])
  return Object.fromEntries([
    ...each('label', (lang) => question?.label[lang]),
    ...each('hint', (lang) => question?.hint?.[lang]),
    ...each('options', (lang) => question?.options?.map(({ label }) => label[lang]).join('\n')),
    ['kind', question?.kind ?? ''],
    ['required', question?.isRequired ? 'yes' : ''],
    ['longest', question?.longest === undefined ? '' : String(question.longest)],
  ])
}

/**
 * Reads what the editor of a question sent: of a new one also its kind, of one that is there its wording only.
 * With problems there is no question.
 */
export const readQuestion = (
  given: Fields,
  lang: Lang,
  before: Question | { code: string },
): { question?: Question; problems: Record<string, string> } => {
  const t = formsText(lang).editor.problems
  const problems: Record<string, string> = {}
  const complain = (name: string, why: string) => {
    problems[name] ??= why
  }
  const was = 'kind' in before ? before : undefined
  const kind = was?.kind ?? addedKinds.find((one) => one === textIn(given, 'kind'))
  if (!kind) complain('kind', t.kind)
  const label = texts(given, 'label', lineOf)
  const hint = texts(given, 'hint', linesOf)
  const isHinted = languages.some((one) => hint[one] !== '')
  for (const one of languages) {
    if (!label[one]) complain(`label_${one}`, t.label)
    if (label[one].length > longest.label) complain(`label_${one}`, t.tooLong(longest.label))
    if (isHinted && !hint[one]) complain(`hint_${one}`, t.hint)
    if (hint[one].length > longest.hint) complain(`hint_${one}`, t.tooLong(longest.hint))
  }
  const typed = lineOf(textIn(given, 'longest'))
  const length = /^\d{1,5}$/.test(typed) ? Number(typed) : undefined
  const isLength = length !== undefined && length >= 1 && length <= longest.answer
  if (kind && isWritten(kind) && typed !== '' && !isLength) complain('longest', t.longest(longest.answer))
  const options =
    kind === 'choice' && (!was || hasOwnOptions(was))
      ? readOptions(given, complain, lang, was?.options)
      : was?.options
  if (!kind || Object.keys(problems).length > 0) return { problems }
  return {
    problems,
    question: {
      isCore: false,
      ...was,
      code: before.code,
      kind,
      label,
      hint: isHinted ? hint : undefined,
      isRequired: textIn(given, 'required') === 'yes',
      longest: isWritten(kind) && isLength ? length : was?.longest,
      options,
    },
  }
}

const texts = (given: Fields, name: string, clean: (typed: string) => string): Localized =>
  Object.fromEntries(languages.map((lang) => [lang, clean(textIn(given, `${name}_${lang}`))])) as Localized

/** One option a line, as many in each language. An option keeps the code of the one that stood in its place. */
const readOptions = (
  given: Fields,
  complain: (name: string, why: string) => void,
  lang: Lang,
  before: Option[] = [],
): Option[] => {
  const t = formsText(lang).editor.problems
  const lists = languages.map((one) => ({
    one,
    labels: linesOf(textIn(given, `options_${one}`))
      .split('\n')
      .map(lineOf)
      .filter(Boolean),
  }))
  const count = lists[0]?.labels.length ?? 0
  for (const { one, labels } of lists) {
    if (labels.length < 2 || labels.length > mostOptions) complain(`options_${one}`, t.options(mostOptions))
    if (labels.length !== count) complain(`options_${one}`, t.sameCount)
    if (labels.some((label) => label.length > longest.option))
      complain(`options_${one}`, t.tooLong(longest.option))
  }
  return Array.from({ length: count }, (_, at) => ({
    code: before[at]?.code ?? `option-${at + 1}`,
    label: Object.fromEntries(lists.map(({ one, labels }) => [one, labels[at] ?? ''])) as Localized,
  }))
}
