import fc from 'fast-check'
import type { Answer, Answers, Choices, Form, Question } from '#modules/forms/index.ts'
import { formSchema } from '#modules/forms/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { formsOf } from './text-browser.ts'

const same = (text: string): Localized => ({ es: text, en: text, pt: text, fr: text })

const codes = ['a', 'b-2', 'c_3', 'd', 'e', 'f', 'g', 'h', 'i']

/** What random questions choose among. */
export const someChoices: Choices = {
  few: codes.slice(0, 3).map((code) => ({ code, label: `La ${code}` })),
  many: Array.from({ length: 20 }, (_, at) => ({ code: `m-${at}`, label: `M "${at}" <&>` })),
  grouped: codes.map((code, at) => ({ code, label: `G ${code}`, group: at < 4 ? 'Uno' : 'Dos & tres' })),
}

const options = codes.slice(0, 4).map((code) => ({ code, label: same(`Opción ${code}`) }))

const codesOf = ({ options: own, from }: Offer) =>
  (own ?? someChoices[from ?? ''] ?? []).map(({ code }) => code)

type Offer = { options?: { code: string; label: Localized }[]; from?: string }

const offer = fc.constantFrom<Offer[]>({ options }, { from: 'few' }, { from: 'many' }, { from: 'grouped' })

const words = fc.string({
  unit: fc.constantFrom('a', 'ñ', 'É', '<', '>', '"', '&', "'", '=', '.', '7', '🙂'),
  maxLength: 30,
})
const line = fc
  .array(words, { maxLength: 4 })
  .map((parts) => parts.filter(Boolean).join(' ').normalize('NFC').trim() || null)
const lines = fc.array(line, { maxLength: 4 }).map(
  (parts) =>
    parts
      .filter((part) => part !== null)
      .join('\n\n')
      .trim() || null,
)
const number = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.integer({ min: 1_000, max: 99_999 }),
    ),
    fc.constantFrom(1, 10, 1_000, 1_000_000),
  )
  .map(([n, of]) => n / of || 0)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const range = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { startsOn: a, endsOn: b } : { startsOn: b, endsOn: a }))

type Asking = { question: Question; value: Answer }

const one = (kind: string, from: string[]): fc.Arbitrary<string | number | boolean | null> => {
  if (kind === 'text') return line
  if (kind === 'long_text') return lines
  if (kind === 'number') return maybe(number)
  if (kind === 'year') return maybe(fc.integer({ min: 1900, max: 2099 }))
  if (kind === 'money') return maybe(fc.nat(1_000_000_000))
  return kind === 'yes_no' ? maybe(fc.boolean()) : maybe(fc.constantFrom(...from))
}

/** A cell or question of a kind, with what it needs. */
const asked = (kinds: string[]) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      isRequired: fc.boolean(),
      offered: offer,
      hinted: fc.boolean(),
    })
    .map(({ kind, isRequired, offered, hinted }) => ({
      kind,
      isRequired,
      label: same(`¿Qué "${kind}"?`),
      ...(hinted && { hint: same('Diga <más> & mejor') }),
      ...(kind.startsWith('choice') ? offered : ({} as Offer)),
    }))

const simple = ['text', 'long_text', 'number', 'year', 'money', 'yes_no', 'choice']

/** A question with an answer to it, of any kind but files. */
export const asking = (code: string): fc.Arbitrary<Asking> =>
  asked([...simple, 'choices', 'days', 'rows']).chain((given) => {
    const question = { code, ...given }
    const put = (value: fc.Arbitrary<Answer>, more = {}): fc.Arbitrary<Asking> =>
      value.map((answer) => ({ question: { ...question, ...more } as Question, value: answer }))
    if (given.kind === 'choices') return put(fc.subarray(codesOf(question)))
    if (given.kind === 'days') return put(fc.array(range, { maxLength: 4 }), { most: 4 })
    if (given.kind !== 'rows') return put(one(given.kind, codesOf(question)))
    const cells = simple.filter((kind) => kind !== 'money')
    return fc.array(asked(cells), { minLength: 1, maxLength: 4 }).chain((some) => {
      const columns = some.map((column, at) => ({ code: `k${at}`, ...column }))
      const row = fc.record(
        Object.fromEntries(columns.map((column) => [column.code, one(column.kind, codesOf(column))])),
      )
      const rows = fc.array(
        row.filter((cell) => Object.values(cell).some((value) => value !== null)),
        { maxLength: 6 },
      )
      return put(rows, { columns, most: 6 })
    })
  })

/** A form of some topics, with an answer to each of its questions. */
export const answeredForm: fc.Arbitrary<{ form: Form; answers: Answers }> = fc
  .tuple(...Array.from({ length: 6 }, (_, at) => asking(`q${at}`)))
  .map((asks) => ({
    form: formSchema.parse({
      topics: [asks.slice(0, 3), asks.slice(3)].map((some, at) => ({
        code: `t-${at}`,
        title: same(`T ${at}`),
        questions: some.map(({ question }) => question),
      })),
    }),
    answers: Object.fromEntries(asks.map(({ question, value }) => [question.code, value])),
  }))

/** What a browser sends when these fields are posted as they are, in the shape of `parseBody({ all: true })`. */
export const sentBack = (html: string): Record<string, string | string[]> => {
  const sent: Record<string, string | string[]> = {}
  const [form] = formsOf(`<form method="post">${html}</form>`)
  if (!form) throw new Error('the page has no form that is posted')
  for (const { name, value, kind, isChecked } of form.fields) {
    if ((kind === 'checkbox' || kind === 'radio') && !isChecked) continue
    const text = value.replaceAll('\n', '\r\n')
    const before = sent[name]
    sent[name] = before === undefined ? text : [before, text].flat()
  }
  return sent
}
