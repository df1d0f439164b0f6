import { type Contribution, fundUrls, isAddable } from '#modules/fund/index.ts'
import {
  category,
  dateType,
  type InstitutionKind,
  incomingFunds,
  organizationType,
  role,
  vocabulary,
} from './codes.ts'
import {
  dated,
  identifierOf,
  narratives,
  pageLinks,
  participant,
  reportingOrg,
  type Setting,
  said,
  standing,
} from './parts.ts'
import { element, textOf } from './xml.ts'

type Money = Contribution & { amountUsd: number; periodFrom: number }

/**
 * The contributions as an activity of their own: the record does not say which visit they paid for. Only money that
 * was stated, once, with its years; what is given in kind has no transaction in IATI.
 */
export const fundElements = (setting: Setting, contributions: Contribution[]): string[] => {
  const money = contributions.filter(
    (row): row is Money => row.kind === 'cash' && isAddable(row) && row.periodFrom !== null,
  )
  if (money.length === 0) return []
  const { iati, network, modified } = setting
  const title = said((t, lang) => t.fund(network.fund?.[lang] ?? network.name[lang]))
  const first = Math.min(...money.map(({ periodFrom }) => periodFrom))
  return [
    element(
      'iati-activity',
      {
        'last-updated-datetime': modified.toISOString(),
        'xml:lang': 'es',
        'default-currency': 'USD',
        humanitarian: '0',
        hierarchy: '1',
      },
      element('iati-identifier', {}, textOf(identifierOf(setting, 'FUND'))),
      reportingOrg(setting),
      element('title', {}, narratives(title)),
      element('description', { type: '1' }, narratives(said((t) => t.fundDescription))),
      ...contributors(money),
      ...standing(setting),
      element('activity-status', { code: '2' }),
      dated(
        dateType.actualStart,
        `${first}-01-01`,
        said((t) => t.yearOnly(first)),
      ),
      element('recipient-region', { code: iati.region, vocabulary: vocabulary.dac }),
      element('sector', { vocabulary: vocabulary.dac, code: iati.fundSector }),
      element('default-aid-type', { code: iati.aidType }),
      ...money.map((row) => transaction(setting, row)),
      pageLinks(setting, fundUrls.contributions(), title, category.page),
    ),
  ]
}

const contributors = (money: Money[]) => {
  const all = new Map(money.flatMap((row) => row.contributors.map((of) => [of.code, of] as const)))
  return [...all.values()].map(({ kind, name }) =>
    participant(role.funding, organizationType[kind as InstitutionKind], name),
  )
}

/** The record knows years: a contribution stands at the last day of them, never one to come, and says so. */
const transaction = (
  { today }: Setting,
  { code, amountUsd, periodFrom, periodTo, note, contributors }: Money,
) => {
  const last = periodTo ?? periodFrom
  const lastDay = `${last}-12-31`
  const day = lastDay > today ? today : lastDay
  const names = (lang: 'es' | 'en') => contributors.map(({ name }) => name[lang]).join('; ')
  return element(
    'transaction',
    { ref: code },
    element('transaction-type', { code: incomingFunds }),
    element('transaction-date', { 'iso-date': day }),
    element('value', { currency: 'USD', 'value-date': day }, String(amountUsd)),
    element(
      'description',
      {},
      narratives(said((t, lang) => `${t.years(periodFrom, periodTo)} ${note?.[lang] ?? ''}`.trim())),
    ),
    contributors.length === 0
      ? ''
      : element('provider-org', {}, narratives({ es: names('es'), en: names('en') })),
  )
}
