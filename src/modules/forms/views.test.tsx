import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { fullAnswers, proposalForm } from '#test/cycle.ts'
import {
  type Answer,
  AnswerView,
  DifferenceView,
  type Question,
  QuestionField,
  questionsOf,
} from './index.ts'

const form = proposalForm()
const asked = (code: string) => questionsOf(form).find((one) => one.code === code) as Question
const choices = {
  ministries: ['mol-ar', 'mol-br', 'mol-cl'].map((code) => ({ code, label: code.slice(4).toUpperCase() })),
  components: [{ code: 'new-products', label: 'Products & services' }],
}
const own = { lang: 'en', textLang: 'es', choices } as const

const answer = (code: string, value: Answer) =>
  renderToString(<AnswerView {...own} question={asked(code)} value={value} />)

test('what a person wrote says its language, and what was chosen is in the reader’s', () => {
  expect(answer('title', 'Inspección & datos')).toBe(
    '<p class="govuk-body minga-words" lang="es">Inspección &amp; datos</p>',
  )
  expect(answer('providers', ['mol-ar', 'mol-br'])).toBe(
    '<ul class="govuk-list govuk-list--bullet"><li>AR</li><li>BR</li></ul>',
  )
  expect(answer('cost', 6500)).toBe('<p class="govuk-body minga-words">USD 6,500</p>')
  expect(answer('dates', [])).toContain('Not answered')
})

test('rows are cards with a name, and an empty cell says so', () => {
  const html = answer('objectives', [{ objective: 'Diseñar', evidence: null }])
  expect(html).toContain('<h4 class="govuk-summary-card__title">Objective 1</h4>')
  expect(html).toContain('<span class="minga-words" lang="es">Diseñar</span>')
  expect(html).toContain('Not answered')
})

const difference = (code: string, before: Answer, after: Answer) =>
  renderToString(<DifferenceView {...own} question={asked(code)} before={before} after={after} />).replaceAll(
    /<span[^>]*>(\w+): <\/span>/g,
    '[$1] ',
  )

test('a text differs by words and a choice as a whole, told in words too', () => {
  expect(difference('title', 'La nueva inspección', 'La inspección')).toBe(
    '<p class="govuk-body minga-difference" lang="es">La <del>[Removed] nueva </del>inspección</p>',
  )
  expect(difference('providers', ['mol-ar', 'mol-br'], ['mol-ar', 'mol-cl'])).toBe(
    '<p class="govuk-body minga-difference">AR\n<del>[Removed] BR\n</del><ins>[Added] CL\n</ins></p>',
  )
  expect(difference('cost', null, 7200)).toContain('<ins>[Added] USD 7,200')
})

test('rows differ one by one, also when one between others went', () => {
  const rows = (...texts: string[]) => texts.map((objective) => ({ objective, evidence: null }))
  const html = difference('objectives', rows('Uno', 'Dos', 'Tres'), rows('Otro', 'Tres'))
  expect(html.match(/Objective \d|<del>.*?<\/del>|<ins>.*?<\/ins>/gs)).toEqual([
    'Objective 1',
    '<del>[Removed] Uno</del>',
    '<ins>[Added] Otro</ins>',
    'Objective 2',
    '<del>[Removed] Objective: Dos</del>',
    'Objective 2',
  ])
})

test('a field has its hint, its problem and, in another language, its language', () => {
  const html = renderToString(
    <QuestionField
      {...own}
      question={asked('why_now')}
      value="Porque sí"
      problems={{ why_now: 'Too long' }}
      after={<p>after</p>}
    />,
  )
  expect(html).toMatch(/aria-describedby="[^"]*why_now-hint why_now-error"/)
  expect(html).toMatch(/<textarea[^>]* lang="es"/)
  expect(html).toMatch(/<input type="hidden" name="has" value="why_now"\/?>/)
  expect(html.endsWith('<p>after</p>')).toBe(true)
})

test('each row is a group of its own, named and numbered, that can be struck out', () => {
  const html = renderToString(
    <QuestionField {...own} question={asked('participants')} value={fullAnswers().participants} />,
  )
  expect(html.match(/<legend[^>]*>[^<]*/g)?.map((legend) => legend.replace(/<[^>]*>/, ''))).toEqual([
    'Profile of those who would take part',
    'Participant 1',
    'Does this person do technical work on the theme?',
    'Can this person influence the policy or the program?',
  ])
  expect(html).toContain('name="participants.0.remove"')
  expect(html).toMatch(/<button[^>]*value="participants"[^>]*name="add"/)
})

test('files have a heading here and are taken elsewhere', () => {
  const html = renderToString(
    <QuestionField {...own} question={asked('attachments')} value={null} after="files" />,
  )
  expect(html).toContain('Attachments')
  expect(html).toContain('files')
  expect(html).not.toContain('name="has"')
})
