import { Button, Checkboxes, type Content, cx, ErrorMessage, Fieldset, Hint, Input } from '#ui/index.ts'
import { fieldName, mostOf, rowsIn, textIn, textsIn } from '../fields.ts'
import type { Question } from '../schema.ts'
import { formsText } from '../text/index.ts'
import { Control, type ControlProps, labelOf } from './control.tsx'

type Props = ControlProps & { question: Question }

/** Rows of cells: each a group of its own, named and numbered. */
export const Rows = (p: Props) => {
  const { lang, question } = p
  const t = formsText(lang)
  const row = question.row?.[lang] ?? t.row
  return (
    <Several {...p} row={row} add={t.add(row)}>
      {(at) =>
        (question.columns ?? []).map((column) => (
          <Control key={column.code} {...p} asked={column} name={fieldName(question.code, at, column.code)} />
        ))
      }
    </Several>
  )
}

const dayEnds = ['starts_on', 'ends_on'] as const

/** Ranges of days, each with its first and its last day. */
export const Ranges = (p: Props) => {
  const { lang, question, fields, problems } = p
  const t = formsText(lang)
  const labels = { starts_on: t.firstDay, ends_on: t.lastDay }
  return (
    <Several {...p} row={t.dates} add={t.addDates}>
      {(at) =>
        dayEnds.map((end) => {
          const name = fieldName(question.code, at, end)
          return (
            <Input
              key={end}
              lang={lang}
              name={name}
              label={labels[end]}
              type="date"
              width={10}
              error={problems[name]}
              hint={end === 'starts_on' ? t.dayHint : undefined}
              value={textIn(fields, name)}
            />
          )
        })
      }
    </Several>
  )
}

type SeveralProps = Props & { row: string; add: string; children: (at: number) => Content }

const Several = ({ lang, question, fields, problems, row, add, children }: SeveralProps) => {
  const t = formsText(lang)
  const { code } = question
  const most = mostOf(question)
  const begun = Math.min(rowsIn(fields, code, most), most)
  const asksForMore = textsIn(fields, 'add').includes(code)
  const shown = Math.min(Math.max(1, begun + (asksForMore ? 1 : 0)), most)
  const hint = question.hint?.[lang]
  const error = problems[code]
  return (
    <div class={cx('govuk-form-group', error && 'govuk-form-group--error')}>
      <Fieldset
        legend={labelOf(lang, question)}
        size="m"
        describedBy={cx(hint && `${code}-hint`, error && `${code}-error`)}
        attributes={{ id: code }}
      >
        {hint && <Hint id={`${code}-hint`}>{hint}</Hint>}
        {error && (
          <ErrorMessage lang={lang} id={`${code}-error`}>
            {error}
          </ErrorMessage>
        )}
        {Array.from({ length: shown }, (_, at) => {
          const name = t.numbered(row, at + 1)
          const remove = fieldName(code, at, 'remove')
          return (
            <Fieldset key={at} class="minga-row" legend={name} size="s">
              {children(at)}
              {at < begun && (
                <Checkboxes
                  lang={lang}
                  name={remove}
                  small
                  values={textsIn(fields, remove)}
                  items={[{ value: 'yes', label: t.remove(name), hint: t.removeHint }]}
                />
              )}
            </Fieldset>
          )
        })}
        {shown < most && (
          <Button look="secondary" name="add" value={code}>
            {add}
          </Button>
        )}
      </Fieldset>
    </div>
  )
}
