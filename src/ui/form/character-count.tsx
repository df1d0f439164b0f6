import { i18nAttributes } from '../i18n.ts'
import { cx, ids } from '../part.ts'
import { uiText } from '../text/index.ts'
import { fieldId } from './field.tsx'
import { Hint } from './label.tsx'
import type { TextareaProps } from './textarea.tsx'
import { Textarea } from './textarea.tsx'

export type CharacterCountProps = TextareaProps & {
  /** The most that may be typed. */
  max: number
  /** `length` counts as JavaScript and the server do, `characters` as a reader would. */
  unit?: 'length' | 'characters' | 'words'
  /** From which percentage of the limit the count is shown. */
  threshold?: number
  countClass?: string
}

/** A textarea that says how much may still be typed. */
export const CharacterCount = ({ max, unit, threshold, countClass, ...p }: CharacterCountProps) => {
  const id = fieldId(p)
  const text = uiText(p.lang).count
  const words = unit === 'words'
  const group = p.parts?.group
  return (
    <Textarea
      {...p}
      class={cx('govuk-js-character-count', p.class)}
      describedBy={ids(`${id}-info`, p.describedBy)}
      parts={{
        ...p.parts,
        group: {
          class: cx('govuk-character-count', group?.class),
          attributes: {
            'data-module': 'govuk-character-count',
            'data-maxlength': max,
            'data-threshold': threshold,
            'data-count-type': unit,
            ...i18nAttributes(
              words
                ? {
                    'words-under-limit': text.wordsUnder,
                    'words-at-limit': text.wordsAt,
                    'words-over-limit': text.wordsOver,
                  }
                : {
                    'characters-under-limit': text.charactersUnder,
                    'characters-at-limit': text.charactersAt,
                    'characters-over-limit': text.charactersOver,
                  },
            ),
            ...group?.attributes,
          },
        },
      }}
      after={
        <>
          <Hint id={`${id}-info`} class={cx('govuk-character-count__message', countClass)}>
            {words ? text.maxWords(max) : text.maxCharacters(max)}
          </Hint>
          {p.after}
        </>
      }
    />
  )
}
