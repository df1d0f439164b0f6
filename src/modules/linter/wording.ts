import { format, type Lang } from '#platform/i18n/index.ts'
import type { Finding, Rule } from './finding.ts'
import { linterText } from './text/index.ts'

type Said = string | ((...values: string[]) => string)

/** The sentence about a finding, in the reader's language. */
export const saysOf = (lang: Lang, finding: Pick<Finding, 'rule' | 'instead' | 'about'>): string => {
  const { rule, about } = finding
  const values = writtenOf(lang, finding)
  const { rules, rulesAbout } = linterText(lang)
  const named: Partial<Record<Rule, Said>> = rulesAbout
  const plain: Partial<Record<Rule, Said>> = rules
  const said = about && named[rule]
  if (said) return say(said, [about[lang], ...values])
  return say(plain[rule] ?? '', values)
}

const say = (said: Said, values: string[]) => (typeof said === 'string' ? said : said(...values))

/** Years in a row are one value, and so are the first and the last day. */
const writtenOf = (lang: Lang, { rule, instead }: Pick<Finding, 'rule' | 'instead'>): string[] => {
  const { number, day, days, usd, list } = format(lang)
  if (rule === 'list_years' || rule === 'every_year') return [list(instead.map(String))]
  if (rule === 'workshop_when') {
    const [from = '', to = from] = instead.map(String)
    return [days(from, to)]
  }
  return instead.map((value) => {
    if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value
    return rule === 'amount' ? usd(value) : number(value)
  })
}
