import { type Lang, languages } from '#platform/i18n/index.ts'
import { type Content, type TextField, type TextState, textFields, type Words } from './schema.ts'

/** One language of a program as it is kept. */
export type ProgramText = Words & {
  lang: Lang
  state: TextState
  /** Fields in which the original has changed since. */
  staleFields: TextField[]
  sourceRev: number
  rev: number
}

const changedFields = (before: Words | undefined, after: Words): TextField[] =>
  before ? textFields.filter((field) => before[field] !== after[field]) : [...textFields]

type Change = {
  before: ProgramText[]
  after: Content['texts']
  original: Lang
  rev: number
  /** Translations declared right as they are. */
  reviewed?: readonly Lang[]
  /** Who made new translations. */
  translator?: 'human' | 'machine'
}

/**
 * The texts after a change of their words. What changed in the original makes stale that very field of each
 * translation, unless the translation of the field was changed along with it or was declared right.
 */
export const changeTexts = ({
  before,
  after,
  original,
  rev,
  reviewed = [],
  translator = 'human',
}: Change): ProgramText[] => {
  const source = after[original]
  if (!source) throw new Error(`a program has no text in its original language, ${original}`)
  const sourceBefore = before.find(({ lang }) => lang === original)
  const sourceChanged = changedFields(sourceBefore, source)
  const sourceRev = sourceChanged.length > 0 ? rev : (sourceBefore?.rev ?? rev)
  return languages.flatMap((lang): ProgramText[] => {
    const words = after[lang]
    if (!words) return []
    if (lang === original)
      return [{ lang, ...words, state: 'original', staleFields: [], sourceRev, rev: sourceRev }]
    const old = before.find((text) => text.lang === lang)
    const ownChanged = changedFields(old, words)
    const isReviewed = reviewed.includes(lang)
    const staleFields = isReviewed
      ? []
      : textFields.filter(
          (field) =>
            !ownChanged.includes(field) &&
            (sourceChanged.includes(field) || old?.staleFields.includes(field)),
        )
    return [
      {
        lang,
        ...words,
        state: stateOf(old?.state, staleFields.length > 0, isReviewed, ownChanged.length > 0, translator),
        staleFields,
        sourceRev: staleFields.length > 0 ? (old?.sourceRev ?? sourceRev) : sourceRev,
        rev: ownChanged.length > 0 ? rev : (old?.rev ?? rev),
      },
    ]
  })
}

const stateOf = (
  old: TextState | undefined,
  isStale: boolean,
  isReviewed: boolean,
  isChanged: boolean,
  translator: 'human' | 'machine',
): TextState => {
  if (isStale) return 'stale'
  if (isReviewed) return 'human'
  if (isChanged || old === undefined || old === 'original') return translator
  return old === 'stale' ? 'human' : old
}

/** The text for a reader: in the own language where there is one, else the original. */
export const textFor = <Text extends { lang: Lang; state: TextState }>(
  texts: readonly Text[],
  lang: Lang,
): Text => {
  const text = texts.find((one) => one.lang === lang) ?? texts.find(({ state }) => state === 'original')
  if (!text) throw new Error('a program has no text')
  return text
}
