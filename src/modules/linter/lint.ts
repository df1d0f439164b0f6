import type { Day, Lang } from '#platform/i18n/index.ts'
import { atOnce, inTurns } from '#platform/turns.ts'
import { checkCounts } from './checks/counts.ts'
import { checkCalendars, checkGatherings, gatheringsIn } from './checks/gatherings.ts'
import { checkMoney } from './checks/money.ts'
import { checkShares } from './checks/shares.ts'
import { checkUniversal } from './checks/universal.ts'
import { checkVisits } from './checks/visits.ts'
import { checkYears } from './checks/years.ts'
import type { Finding } from './finding.ts'
import { readText } from './reading/text.ts'
import type { LintRecord } from './record.ts'

export type Report = {
  lang: Lang
  /** How many there are to read, and how many numbers and dates are in them. */
  sentences: number
  figures: number
  /** The sentences that a finding stands in or leans on, by their place in the text. */
  cited: Map<number, { line: number; text: string }>
  findings: Finding[]
}

type Told = { today: Day; lang?: Lang }

/** Every number and date of a text that the record or another sentence contradicts, in the order of the text. */
export const lint = (content: string, record: LintRecord, told: Told): Report =>
  atOnce(stepsOf(content, record, told))

/** The same for a page: the texts of others are served in between, however long this one is. */
export const lintInTurns = (content: string, record: LintRecord, told: Told): Promise<Report> =>
  inTurns(stepsOf(content, record, told))

function* stepsOf(content: string, record: LintRecord, { today, lang }: Told): Generator<undefined, Report> {
  const text = yield* readText(content, record, today, lang)
  const gatherings = gatheringsIn(text, record)
  yield
  const checks: (() => Finding[])[] = [
    () => checkCounts(text, record, gatherings),
    () => checkYears(text, record),
    () => checkUniversal(text, record, gatherings),
    () => checkGatherings(text, record, gatherings),
    () => checkCalendars(text, gatherings),
    () => checkVisits(text, record, gatherings),
    () => checkShares(text, record),
    () => checkMoney(text, record),
  ]
  const found: Finding[] = []
  for (const check of checks) {
    found.push(...check())
    yield
  }
  const findings = found.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start)
  const places = findings.flatMap(({ sentence, others }) => [
    sentence,
    ...others.map((other) => other.sentence),
  ])
  return {
    lang: text.lang,
    sentences: text.sentences.length,
    figures: text.sentences.reduce((sum, { numbers, dates }) => sum + numbers.length + dates.length, 0),
    cited: new Map(
      [...new Set(places)].flatMap((at) => {
        const sentence = text.sentences[at]
        return sentence ? [[at, { line: sentence.line, text: sentence.text }]] : []
      }),
    ),
    findings,
  }
}
