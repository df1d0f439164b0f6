import type { Lang } from '#platform/i18n/index.ts'
import { CharacterCount, Input, Radios, type Size } from '#ui/index.ts'
import { type Asked, choicesOf, type Fields, textIn, textsIn } from '../fields.ts'
import type { Choices } from '../schema.ts'
import { formsText } from '../text/index.ts'
import { Boxes, OneOf } from './choosing.tsx'

export type ControlProps = {
  lang: Lang
  /** In which it is answered, when that is not the language of the page. */
  textLang?: Lang
  choices: Choices
  fields: Fields
  problems: Record<string, string>
}

/** That a yes or no may be left open goes without saying. */
export const labelOf = (lang: Lang, asked: Asked): string =>
  asked.isRequired || asked.kind === 'yes_no'
    ? asked.label[lang]
    : formsText(lang).optional(asked.label[lang])

/** How long a text may be when its question does not say. */
const longestText = 5_000

/** The one control by which a question, or a cell of a row, is answered. */
export const Control = (p: ControlProps & { asked: Asked; name: string; size?: Size }) => {
  const { lang, asked, name, size, fields } = p
  const t = formsText(lang)
  const value = textIn(fields, name)
  const label = labelOf(lang, asked)
  const common = { lang, name, size, hint: asked.hint?.[lang], error: p.problems[name] }
  const words = p.textLang && p.textLang !== lang ? { lang: p.textLang } : undefined
  switch (asked.kind) {
    case 'text':
      return <Input {...common} label={label} value={value} attributes={words} />
    case 'long_text':
      return (
        <CharacterCount
          {...common}
          label={label}
          value={value}
          attributes={words}
          max={asked.longest ?? longestText}
          threshold={75}
          rows={(asked.longest ?? longestText) > 1_000 ? 8 : 4}
        />
      )
    case 'number':
      return <Input {...common} label={label} value={value} inputmode="decimal" width={10} />
    case 'year':
      return <Input {...common} label={label} value={value} inputmode="numeric" width={4} />
    case 'money':
      return <Input {...common} label={label} value={value} inputmode="numeric" width={10} prefix="USD" />
    case 'day':
      return (
        <Input
          {...common}
          label={label}
          type="date"
          width={10}
          hint={common.hint ?? t.dayHint}
          value={value}
        />
      )
    case 'yes_no':
      return (
        <Radios
          {...common}
          legend={label}
          inline
          value={value}
          items={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
      )
    case 'choices':
      return (
        <Boxes
          {...common}
          legend={label}
          isRequired={asked.isRequired}
          values={textsIn(fields, name)}
          items={choicesOf(asked, p.choices, lang)}
        />
      )
    default:
      return (
        <OneOf
          {...common}
          label={label}
          isRequired={asked.isRequired}
          value={value}
          items={choicesOf(asked, p.choices, lang)}
        />
      )
  }
}
