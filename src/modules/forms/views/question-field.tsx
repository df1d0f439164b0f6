import type { Content } from '#ui/index.ts'
import { Fieldset, Hint } from '#ui/index.ts'
import { type Fields, fieldsOf, isOn } from '../fields.ts'
import type { Answer, Question } from '../schema.ts'
import { Control, type ControlProps } from './control.tsx'
import { Ranges, Rows } from './several.tsx'

export type QuestionFieldProps = Omit<ControlProps, 'fields' | 'problems'> & {
  question: Question
  value: Answer | undefined
  /** What the page sent, which is then shown in place of the answer; `add` asks for one more row. */
  given?: Fields
  problems?: Record<string, string>
  /** What stands below the field: hints, what somebody else wrote. */
  after?: Content
}

/**
 * A question of a form with its field. `readAnswers` reads what it sends; files are taken elsewhere, and of them only
 * the heading is shown.
 */
export const QuestionField = ({
  question,
  value,
  given = {},
  problems = {},
  after,
  ...p
}: QuestionFieldProps) => {
  const { lang } = p
  const { code, kind } = question
  if (kind === 'files')
    return (
      <Fieldset legend={question.label[lang]} size="s" describedBy={question.hint && `${code}-hint`}>
        {question.hint && <Hint id={`${code}-hint`}>{question.hint[lang]}</Hint>}
        {after}
      </Fieldset>
    )
  const field = {
    ...p,
    problems,
    fields: isOn(given, question) ? given : { ...fieldsOf(question, value), add: given.add },
  }
  return (
    <>
      <input type="hidden" name="has" value={code} />
      {kind === 'rows' ? (
        <Rows {...field} question={question} />
      ) : kind === 'days' ? (
        <Ranges {...field} question={question} />
      ) : (
        <Control {...field} asked={question} name={code} size="s" />
      )}
      {after}
    </>
  )
}
