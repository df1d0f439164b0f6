import type { Subject } from '../subject.ts'

/** How a language says what the linter reads; every pattern is for folded text. */
export type Words = {
  /** Common words by which the language is known. */
  common: string
  /** 0 to 29, then what has a word of its own, by value. */
  numbers: Record<string, number>
  /** Part of a number only after a ten. */
  ones: string
  /** Between the parts of a number: "treinta y dos". */
  and: string
  ordinals: Record<string, number>
  /** After digits: 7ª, 7th. */
  ordinalEnding: string
  thousand: string
  million: string
  months: string[]
  /** Between day and month, and month and year. */
  of: string
  to: string
  approximate: { more: string; almost: string; about: string; least: string; most: string }
  percent: string
  subjects: Record<Subject, string>
  /** What may follow a subject and leaves it whole. */
  plain: string
  /** Where the words about a noun end. */
  stops: string
  articles: string
  prepositions: string
  planned: string
  canceled: string
  received: string
  selected: string
  provider: string
  receiver: string
  portfolio: string
  since: string
  between: string
  until: string
  all: string
  everyYear: string
  members: string
  presence: string
  contribute: string
  cooperation: string
  visit: string
  expertVisit: string
  onSiteVisit: string
  topic: string
  calendar: string
  greatest: string
  least: string
  conference: string
  founded: string
  operation: string
  years: string
  each: string
  /** Of ministries in the whole of what the network did. */
  takePart: string
  /** Between a country that is the provider and what it gave. */
  negation: string
  average: string
}
