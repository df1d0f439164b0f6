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
    'Propositions que le réseau a reçues lors de chaque appel, celles qu’il a retenues et celles qui, retenues, ont ensuite été annulées. Ces chiffres sont déclarés dans le rapport du réseau, qui ne conserve pas chaque proposition; ceux des appels tenus sur cette plateforme sont comptés ici.',
  declared: 'Déclaré dans le rapport du réseau, qui ne conserve pas chaque proposition.',
  howChosen: 'Comment les propositions sont choisies',
  howChosenLead:
    'En deux tours : d’abord la valeur technique de chaque proposition, puis l’équilibre entre les pays.',
  rounds: { 1: 'Premier tour', 2: 'Second tour' },
  kinds: { criterion: 'Critères', priority: 'Priorités', rule: 'Règles' },
  page: {
    summary: 'Dates et conditions',
    opens: 'Ouverture',
    opened: 'Ouvert depuis le',
    closes: 'Date limite',
    closed: 'Clos depuis le',
    yours: 'Date limite de votre ministère',
    decision: 'Décision prévue',
    moreThan: (days) =>
      plural('fr', days, {
        one: 'Il reste plus de # jour',
        many: 'Il reste plus de # de jours',
        other: 'Il reste plus de # jours',
      }),
    lastDays: 'Il reste moins de deux jours',
    calendar: 'Ajouter les dates à votre calendrier',
    begin: 'Commencer une proposition',
    mine: 'Voir les propositions de votre ministère',
    desk: 'Aller au bureau de l’appel',
    modalities: 'Modalités',
    themes: 'Thèmes privilégiés',
    mandates: 'Mandats privilégiés',
    ceiling: 'Plafond par proposition',
    budget: 'Budget de l’appel',
    criteria: 'Sur quoi chaque proposition est notée',
    criteriaLead:
      'Chaque évaluateur donne une note par critère, avec sa justification. Voici ce que signifie chaque note.',
    weight: (weight) => `Poids ${weight}`,
    floor: (floor) => `Aucune proposition dont la moyenne est inférieure à ${floor} ne continue.`,
    scale: (criterion) => `Échelle : ${criterion}`,
    score: 'Note',
    meaning: 'Signification',
    notices: 'Avis',
    reason: 'Motif',
    notice: {
      opened: (closes) => `L’appel est ouvert. Date limite : ${closes}.`,
      extended: (before, after) => `La date limite passe du ${before} au ${after}.`,
      closed: 'L’appel est clos.',
      late_entry: (ministry, until) => `Dépôt autorisé hors délai, jusqu’au ${until} : ${ministry}.`,
      withdrawn: 'L’appel est retiré : il prend fin sans sélection.',
      published: 'La décision est publiée.',
    },
    event: {
      opens: (title) => `Ouverture : ${title}`,
      closes: (title) => `Date limite : ${title}`,
      decision: (title) => `Décision prévue : ${title}`,
    },
  },
  states: {
    draft: 'Brouillon',
    open: 'Ouvert',
    closed: 'Clos',
    under_evaluation: 'En cours d’évaluation',
    decided: 'Décidé',
    published: 'Publié',
    withdrawn: 'Retiré',
  },
} satisfies Text
