import { plural } from '#platform/i18n/index.ts'
import type { ProgressText } from './es.ts'

export const fr = {
  title: 'Avancement des notations',
  lead: 'C’est la moyenne de chaque proposition qui compte. Le reste aide à la lire et à voir ce qui mérite une discussion.',
  finished: (all: number) =>
    plural('fr', all, {
      one: 'terminée sur # notation',
      many: 'terminées sur # de notations',
      other: 'terminées sur # notations',
    }),
  drafts: 'en brouillon',
  waiting: 'non commencées',
  conflicts: 'conflits',
  due: (when: string) => `Date limite pour noter : ${when}`,
  overdue: (n: number) =>
    plural('fr', n, {
      one: 'Le délai est passé et il manque # notation.',
      many: 'Le délai est passé et il manque # de notations.',
      other: 'Le délai est passé et il manque # notations.',
    }),
  none: 'Aucune proposition n’est encore en cours d’évaluation',
  noneHint: 'Elles apparaissent quand l’appel passe à l’évaluation.',
  toAssignments: 'Voir la répartition',

  people: 'Où en est chaque personne',
  evaluator: 'Évaluateur ou évaluatrice',
  given: 'Attribuées',
  done: 'Terminées',
  inDraft: 'En brouillon',
  leniency: 'Par rapport aux autres',
  leniencyNote:
    'Combien de points de plus (+) ou de moins (−) que les autres sur les mêmes propositions. C’est une estimation, pas un reproche.',

  ranking: 'Propositions par moyenne',
  rankingNote:
    'La moyenne pondère les critères; une abstention ne compte pas comme un zéro. La moyenne ajustée retire la sévérité de chacun : elle est montrée à côté et ne décide jamais.',
  notIdentifiable: (groups: number) =>
    plural('fr', groups, {
      one: 'L’ajustement n’est pas encore possible : il manque des notations.',
      many: 'L’ajustement n’est pas possible : # de groupes d’évaluateurs n’ont aucune proposition en commun, et rien ne permet de les comparer.',
      other:
        'L’ajustement n’est pas possible : # groupes d’évaluateurs n’ont aucune proposition en commun, et rien ne permet de les comparer.',
    }),
  noSpare:
    'L’ajustement a besoin de chaque notation : qu’une seule change, et tout change. N’y voyez qu’un indice.',
  proposal: 'Proposition',
  ratings: 'Notations',
  mean: 'Moyenne',
  adjusted: 'Moyenne ajustée',
  range: 'De la plus basse à la plus haute',
  deviation: 'Écart type',
  belowFloor: (criteria: string) => `Sous le minimum pour ${criteria}`,
  unscored: (criteria: string) => `Sans note pour ${criteria}`,
  unrated: 'Non notée',
  afterOwn: 'Après la vôtre',
  afterOwnNote:
    'Vous notez aussi cette proposition : vous verrez les autres notations quand vous aurez terminé la vôtre.',

  agreement: 'Accord par critère',
  agreementNote:
    'Alpha de Krippendorff, d’intervalle : 1 est l’accord complet et 0 ce que donnerait le hasard. On demande d’ordinaire 0,8; entre 0,667 et 0,8, seules des conclusions provisoires sont permises.',
  criterion: 'Critère',
  alpha: 'Alpha',
  reading: 'Lecture',
  readings: {
    good: 'Bon accord',
    tentative: 'Accord suffisant pour des conclusions provisoires',
    weak: 'Accord faible : il conviendrait de revoir comment on comprend le critère',
    opposed: 'Désaccord plus grand que par hasard',
    none: 'Ne peut pas encore être calculé',
  },

  disagreement: 'Là où les évaluateurs diffèrent le plus',
  disagreementNote:
    'Selon la différence moyenne entre la note la plus haute et la plus basse de chaque critère. Ce sont les propositions qui méritent le plus une discussion.',
  difference: 'Différence moyenne',
  widest: 'Plus grande différence',
  widestIn: (criterion: string, range: string) => `${criterion} : ${range}`,
  noneCompared: 'Aucune proposition n’a encore deux notations terminées.',
  points: (points: string) => `${points} points`,

  ratingsOf: (proposal: string) => `Notations de ${proposal}`,
  finishedAt: (when: string) => `Définitive depuis le ${when}`,
  conflictReason: 'Motif du conflit',
  interestBody:
    'Occupe ou a occupé un poste dans un ministère qui participe : sa notation ne compte pas et la proposition ne lui est plus montrée.',
  notBegun: 'N’a pas encore commencé à noter.',
  history: (n: number) =>
    plural('fr', n, {
      one: '# modification conservée',
      many: '# de modifications conservées',
      other: '# modifications conservées',
    }),
  change: 'Modification',
  changed: 'Ce qui a changé',
  changedTo: (criterion: string, score: string) => `${criterion} : ${score}`,
  onlyState: 'L’état seulement',
  notes: 'Discussion de cette proposition',
  back: 'Revenir à l’avancement',

  queue: {
    rate: (n: number) =>
      plural('fr', n, {
        one: 'Noter # proposition',
        many: 'Noter # de propositions',
        other: 'Noter # propositions',
      }),
    rateAction: 'Noter',
    overdue: (n: number) =>
      plural('fr', n, {
        one: '# notation en retard',
        many: '# de notations en retard',
        other: '# notations en retard',
      }),
    overdueAction: 'Voir l’avancement',
    evaluators: 'Choisir les évaluateurs',
    evaluatorsAction: 'Choisir',
    missing: (n: number) =>
      plural('fr', n, {
        one: 'Donner des évaluateurs à # proposition',
        many: 'Donner des évaluateurs à # de propositions',
        other: 'Donner des évaluateurs à # propositions',
      }),
    missingDetail: (conflicts: number) =>
      plural('fr', conflicts, {
        one: 'Il y a # conflit d’intérêts.',
        many: 'Il y a # de conflits d’intérêts.',
        other: 'Il y a # conflits d’intérêts.',
      }),
    missingAction: 'Répartir',
    call: (year: number) => `Appel à coopération ${year}`,
  },
} satisfies ProgressText
