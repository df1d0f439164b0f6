import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  title: 'Contributions au réseau',
  lead: 'Ce que des pays et des organismes ont donné au réseau, en argent et en nature, selon ce que déclare son rapport. Aucun montant n’est calculé à partir de reçus.',
  kind: { cash: 'En argent', in_kind: 'En nature' },
  sumOf: (n: number) =>
    plural('fr', n, {
      one: 'Un seul montant déclaré',
      many: 'Somme des # de montants déclarés qui peuvent s’additionner',
      other: 'Somme des # montants déclarés qui peuvent s’additionner',
    }),
  counted: 'Comptés dans la liste',
  countriesTitle: 'Pays qui ont contribué',
  doNotAdd: 'Tous les montants ne peuvent pas s’additionner.',
  isIncluded: (part: string, whole: string) => `${part} est déjà compris dans ${whole}.`,
  isSame: (amount: string, other: string, years: string) =>
    `${amount} désigne la même contribution que ${other} (${years}), présentée autrement.`,
  includedTag: 'Compris dans un autre montant',
  sameTag: 'Même contribution qu’une autre',
  since: (year: number) => `Depuis ${year}`,
  noPeriod: 'Période non indiquée',
  sourceLine: (line: number) => `Rapport, ligne ${line}`,
  panel: 'Contributions',
  amongContributors:
    'Le rapport le cite parmi les pays qui ont contribué, sans indiquer de montants ni d’années.',
  seeAll: 'Voir toutes les contributions au réseau',
} satisfies Text
