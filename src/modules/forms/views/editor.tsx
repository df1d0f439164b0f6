import { type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import { Checkboxes, Details, Input, Radios, Textarea } from '#ui/index.ts'
import { type Fields, textIn } from '../fields.ts'
import type { Question } from '../schema.ts'
import { formsText } from '../text/index.ts'
import { addedKinds, hasOwnOptions, isWritten, wordingFields } from '../wording.ts'

export type QuestionEditorProps = {
  lang: Lang
  /** None for a new one. */
  question?: Question
  /** What was sent, after an error. */
  given?: Fields
  problems?: Record<string, string>
}

/** The fields by which a question is worded, which `readQuestion` reads: kind, label, hint, options, length. */
export const QuestionEditor = ({ lang, question, given, problems = {} }: QuestionEditorProps) => {
  const t = formsText(lang)
  const fields = given ?? wordingFields(question)
  const hasOptions = question ? hasOwnOptions(question) : true
  const isKept = question?.isCore && question.isRequired
  const others = languages.filter((of) => of !== lang)
  const words = (of: Lang) => <Words key={of} {...{ lang, of, fields, problems, hasOptions }} />
  return (
    <>
      {!question && (
        <Radios
          lang={lang}
          name="kind"
          legend={t.editor.kind}
          size="s"
          error={problems.kind}
          value={textIn(fields, 'kind')}
          items={addedKinds.map((kind) => ({ value: kind, label: t.outline.kinds[kind] }))}
        />
      )}
      {words(lang)}
      {others.map((of) => (
        <Details
          key={of}
          open={given !== undefined || !question}
          summary={<span lang={of}>{languageNames[of]}</span>}
        >
          {words(of)}
        </Details>
      ))}
      {(!question || isWritten(question.kind)) && (
        <Input
          lang={lang}
          name="longest"
          label={t.optional(t.editor.longest)}
          hint={question ? undefined : t.editor.longestHint}
          inputmode="numeric"
          width={5}
          error={problems.longest}
          value={textIn(fields, 'longest')}
        />
      )}
      {isKept ? (
        <input type="hidden" name="required" value="yes" />
      ) : (
        <Checkboxes
          lang={lang}
          name="required"
          values={[textIn(fields, 'required')]}
          items={[{ value: 'yes', label: t.editor.required }]}
        />
      )}
    </>
  )
}

type WordsProps = {
  lang: Lang
  of: Lang
  fields: Fields
  problems: Record<string, string>
  hasOptions: boolean
}

const Words = ({ lang, of, fields, problems, hasOptions }: WordsProps) => {
  const t = formsText(lang)
  const field = (name: string, label: string) => ({
    lang,
    name: `${name}_${of}`,
    label: t.editor.inLanguage(label, languageNames[of]),
    error: problems[`${name}_${of}`],
    value: textIn(fields, `${name}_${of}`),
    attributes: of === lang ? undefined : { lang: of },
  })
  return (
    <>
      <Input {...field('label', t.editor.label)} />
      <Textarea {...field('hint', t.optional(t.editor.hint))} rows={3} />
      {hasOptions && (
        <Textarea {...field('options', t.editor.options)} hint={t.editor.optionsHint} rows={4} />
      )}
    </>
  )
}
