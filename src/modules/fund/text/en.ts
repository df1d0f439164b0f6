import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  title: 'Contributions to the network',
  lead: 'What countries and organizations have given to the network, in money and in kind, as its report declares it. No amount is computed from receipts.',
  kind: { cash: 'In money', in_kind: 'In kind' },
  sumOf: (n: number) =>
    plural('en', n, { one: 'One declared amount', other: 'Sum of the # declared amounts that may be added' }),
  counted: 'Counted from the list',
  countriesTitle: 'Countries that have contributed',
  doNotAdd: 'Not all amounts may be added.',
  isIncluded: (part: string, whole: string) => `${part} is already part of ${whole}.`,
  isSame: (amount: string, other: string, years: string) =>
    `${amount} is the same contribution as ${other} (${years}), told in another way.`,
  includedTag: 'Part of another amount',
  sameTag: 'Same as another contribution',
  since: (year: number) => `Since ${year}`,
  noPeriod: 'Period not stated',
  sourceLine: (line: number) => `Report, line ${line}`,
  panel: 'Contributions',
  amongContributors:
    'The report names it among the countries that have contributed, without amounts or years.',
  seeAll: 'See all contributions to the network',
} satisfies Text
