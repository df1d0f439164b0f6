import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  navigation: 'Appels',
  title: 'Appels à coopération',
  lead: (n: number) =>
    plural('fr', n, {
      one: 'Lors de # appel, les ministères ont demandé à apprendre des autres : leur rendre visite ou recevoir leurs experts.',
      many: 'Lors de # d’appels, les ministères ont demandé à apprendre des autres : leur rendre visite ou recevoir leurs experts.',
      other:
        'Lors de # appels, les ministères ont demandé à apprendre des autres : leur rendre visite ou recevoir leurs experts.',
    }),
  call: 'Appel',
  year: 'Année',
  opened: 'Ouverture',
  openedOn: (date: string) => `Ouvert en ${date}`,
  received: 'Propositions reçues',
  selected: 'Retenues',
  canceled: 'Annulées',
  total: 'Total',
  figures: {
    received: (n: number) =>
      plural('fr', n, {
        one: 'proposition reçue',
        many: 'de propositions reçues',
        other: 'propositions reçues',
      }),
    selected: (n: number) =>
      plural('fr', n, {
        one: 'proposition retenue',
        many: 'de propositions retenues',
        other: 'propositions retenues',
      }),
    canceled: (n: number) =>
      plural('fr', n, {
        one: 'annulée par la suite',
        many: 'd’annulées par la suite',
        other: 'annulées par la suite',
      }),
  },
  compare: 'Propositions reçues lors de chaque appel',
  definition:
    'Propositions que le réseau a reçues lors de chaque appel, celles qu’il a retenues et celles qui, retenues, ont ensuite été annulées. Ces chiffres sont déclarés dans le rapport du réseau, qui ne conserve pas chaque proposition.',
  declared: 'Déclaré dans le rapport du réseau, qui ne conserve pas chaque proposition.',
  howChosen: 'Comment les propositions sont choisies',
  howChosenLead:
    'En deux tours : d’abord la valeur technique de chaque proposition, puis l’équilibre entre les pays.',
  rounds: { 1: 'Premier tour', 2: 'Second tour' },
  kinds: { criterion: 'Critères', priority: 'Priorités', rule: 'Règles' },
  states: {
    draft: 'Brouillon',
    open: 'Ouvert',
    closed: 'Clos',
    under_evaluation: 'En cours d’évaluation',
    decided: 'Décidé',
    published: 'Publié',
  },
} satisfies Text
