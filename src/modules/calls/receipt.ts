import { createHash } from 'node:crypto'
import { type Answers, answerText } from '#modules/forms/index.ts'
import { format } from '#platform/i18n/index.ts'
import { type PdfBlock, type PdfDocument, pdfOf } from '#platform/pdf/index.ts'
import type { Consent } from './queries/consent.ts'
import type { Version } from './queries/version.ts'
import type { Cycle, Proposal } from './schema.ts'
import { consentText } from './text/consent/index.ts'
import type { ProposalTextProps } from './views/writing/text.tsx'

/** Of what a version says, whatever the order in which it is kept: anybody who has the answers can make it again. */
export const digestOf = (answers: Answers): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(answers)))
    .digest('hex')

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  )
}

type Submitted = {
  proposal: Proposal
  call: Cycle
  timeZone: string
  version: Version
  /** The last accepted consent of each provider. */
  consents: Consent[]
  reading: ProposalTextProps
}

/** What proves a submission: its reference, when, who consented, and every word of it. */
export const receiptOf = (submitted: Submitted): Promise<Buffer> => pdfOf(receiptDocument(submitted))

const receiptDocument = (submitted: Submitted): PdfDocument => {
  const { proposal, reading } = submitted
  const { lang } = reading
  const t = consentText(lang).receipt
  const title = t.title(proposal.reference ?? '')
  return {
    title,
    lang,
    footer: title,
    blocks: [
      { kind: 'facts', rows: factsOf(submitted) },
      { kind: 'heading', text: t.consents },
      { kind: 'list', items: consentLines(submitted) },
      { kind: 'heading', text: t.answers },
      ...answerBlocks(submitted),
    ],
  }
}

const factsOf = ({ proposal, call, timeZone, version, reading: { lang } }: Submitted): [string, string][] => {
  const t = consentText(lang)
  const names = (role: 'beneficiary' | 'provider') =>
    format(lang).list(proposal.parties.filter((party) => party.role === role).map(({ name }) => name[lang]))
  return [
    [t.facts.reference, proposal.reference ?? ''],
    [t.facts.submitted, format(lang).instantInFull(version.at, timeZone)],
    [t.facts.call, call.title[lang]],
    [t.facts.beneficiaries, names('beneficiary')],
    [t.facts.providers, names('provider')],
    [t.receipt.version, String(version.version)],
    [t.receipt.digest, digestOf(version.answers)],
  ]
}

const consentLines = ({ consents, timeZone, reading: { lang } }: Submitted): string[] =>
  consents.map(({ name, byName, answeredAt, askedAt }) =>
    consentText(lang).receipt.consent(
      name[lang],
      byName ?? '–',
      format(lang).instantInFull(answeredAt ?? askedAt, timeZone),
    ),
  )

const answerBlocks = ({ version, reading }: Submitted): PdfBlock[] => {
  const { form, choices, lang, textLang } = reading
  return form.topics.flatMap((topic): PdfBlock[] => [
    { kind: 'heading', level: 2, text: topic.title[lang] },
    ...topic.questions.flatMap((question): PdfBlock[] => {
      const value = version.answers[question.code] ?? null
      const text =
        question.kind === 'files' ? fileNames(reading, value) : answerText({ lang, choices, question, value })
      const isOwnWords = ['text', 'long_text', 'rows'].includes(question.kind)
      return [
        { kind: 'heading', level: 3, text: question.label[lang] },
        {
          kind: 'paragraph',
          text: text || consentText(lang).receipt.none,
          ...(text && isOwnWords && { lang: textLang }),
        },
      ]
    }),
  ])
}

const fileNames = ({ files }: ProposalTextProps, ids: unknown): string =>
  Array.isArray(ids)
    ? files
        .filter(({ id }) => ids.includes(String(id)))
        .map(({ name }) => name)
        .join('\n')
    : ''
