import type { Lang, Localized } from '#platform/i18n/index.ts'
import type { Coverage } from '../queries/coverage.ts'
import type { Statistic, Subject, Unit } from '../schema.ts'
import type { Source } from './source.ts'

/** One of the rows that a figure rests on. */
export type FigureRow = {
  code: string
  text: Localized
  /** Of the text, where it was written in one language only. */
  lang: Lang | null
  detail: Localized | null
  /** Its own page, without the language. */
  path: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null
  /** What it adds: days, dollars, a number of activities. */
  value: number | null
  /** Whether it is among the n of the N; `null` where nothing is known of it. */
  counts: boolean | null
  /** The codes of the groups that it belongs to. */
  groups: string[]
}

export type GroupName = { code: string; name: Localized }

export type Definition = {
  subject: Subject
  unit: Unit
  statistic: Statistic
  rows: (source: Source) => Promise<FigureRow[]>
  /** Its parts: each over its own rows, or each over all rows. */
  groups?: { over: 'own' | 'all'; list: (source: Source) => Promise<GroupName[]> }
  /** Until when its rows speak. */
  asOf: (coverage: Coverage) => string | null
  /** Where all of its rows are listed on a page of their own, without the language. */
  path?: string | ((group: string) => string)
  /** Its rows are amounts or numbers that were stated, not counted here. */
  isDeclared?: true
  /** Its rows are asked, and not all of them answer. */
  asks?: true
  /** It says what is so now: a period does not narrow it. */
  isTimeless?: true
  /** Its rows hold what only those concerned may read. */
  isProtected?: true
}
