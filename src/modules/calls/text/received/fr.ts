import { plural } from '#platform/i18n/index.ts'
import type { ReceivedText } from './es.ts'

export const fr: ReceivedText = {
  title: 'Propositions reçues',
  desk: 'Conduire l’appel',
  lead: (n) =>
    plural('fr', n, {
      one: '# proposition reçue.',
      many: '# de propositions reçues.',
      other: '# propositions reçues.',
    }),
  none: 'Aucune proposition n’a encore été reçue.',
  noneSuch: 'Aucune proposition reçue ne correspond à ces filtres.',
  clear: 'Tout afficher',
  columns: {
    pick: 'Marquer',
    reference: 'Référence',
    title: 'Proposition',
    beneficiary: 'Bénéficiaire',
    provider: 'Prestataire',
    theme: 'Thème',
    modality: 'Modalité',
    cost: 'Coût (USD)',
    coFinancing: 'Cofinancement (USD)',
    state: 'État',
    submitted: 'Déposée',
    stands: 'Réponse',
    since: 'Depuis',
  },
  filters: {
    state: 'État',
    country: 'Pays bénéficiaire',
    theme: 'Thème',
    all: 'Tous',
    apply: 'Filtrer',
  },
  pick: (reference) => `Marquer ${reference}`,
  markHint: 'Marquez celles qui remplissent les conditions de l’appel et décidez-en ensemble.',
  mark: 'Déclarer recevables celles qui sont marquées',
  markNone: 'Marquez au moins une proposition',
  marked: (n) =>
    plural('fr', n, {
      one: '# proposition est recevable. Son ministère est prévenu.',
      many: '# de propositions sont recevables. Leurs ministères sont prévenus.',
      other: '# propositions sont recevables. Leurs ministères sont prévenus.',
    }),
  waitingTitle: 'Accords attendus',
  waitingLead:
    'Propositions qu’un prestataire n’a pas encore acceptées. Vous ne pouvez pas les lire avant leur dépôt.',
  answers: {
    none: 'Sans réponse',
    changes_asked: 'Modifications demandées',
    declined: 'Refus',
  },
  statistics: 'Statistiques et téléchargements',
  decision: {
    title: 'Vérifier la proposition',
    read: 'La proposition',
    write: 'Décision',
    lead: 'Ce que vous décidez est envoyé par courriel à ceux qui rédigent la proposition.',
    reason: 'Raison',
    reasonHint:
      'Nécessaire pour la renvoyer ou la déclarer irrecevable. Le ministère la lira telle que vous l’écrivez.',
    reasonNeeded: 'Écrivez la raison : le ministère la lira',
    eligible: 'Elle est recevable',
    return: 'Renvoyer pour complément',
    ineligible: 'Elle est irrecevable',
    reconsider: 'Annuler et vérifier de nouveau',
    closed: 'L’évaluation a commencé : la recevabilité ne peut plus être modifiée.',
    waits: 'La proposition n’attend aucune décision du Secrétariat technique.',
    why: 'Raison donnée',
    next: 'Prochaine à vérifier',
    done: {
      eligible: (reference) => `${reference} est recevable.`,
      ineligible: (reference) => `${reference} est irrecevable.`,
      returned: (reference) => `${reference} a été renvoyée pour complément.`,
      submitted: (reference) => `${reference} est vérifiée de nouveau.`,
    },
    stale: 'La proposition a changé d’état pendant que vous la lisiez. Voyez où elle en est.',
    history: 'Historique',
  },
  due: {
    check: (n) =>
      plural('fr', n, {
        one: '# proposition à vérifier',
        many: '# de propositions à vérifier',
        other: '# propositions à vérifier',
      }),
    consent: (beneficiary, title) => `Répondre à ${beneficiary} : « ${title} »`,
    returned: (reference, title) => `Compléter ${reference}, « ${title} »`,
    submit: (title) => `Déposer « ${title} » : elle a tous les accords`,
    draft: (title) => `Terminer et envoyer « ${title} »`,
    refused: (n) =>
      plural('fr', n, {
        one: '# accord refusé ou renvoyé avec des modifications',
        many: '# d’accords refusés ou renvoyés avec des modifications',
        other: '# accords refusés ou renvoyés avec des modifications',
      }),
    late: (n) =>
      plural('fr', n, {
        one: '# accord sans réponse alors que la clôture approche',
        many: '# d’accords sans réponse alors que la clôture approche',
        other: '# accords sans réponse alors que la clôture approche',
      }),
    unreached: (provider) =>
      `Inviter un point focal de ${provider} : son accord est demandé et personne ne peut répondre`,
    actions: {
      check: 'Vérifier',
      consent: 'Lire et répondre',
      returned: 'Compléter',
      submit: 'Déposer',
      draft: 'Continuer à rédiger',
      unreached: 'Voir ce qui attend',
      consents: 'Voir de qui',
    },
  },
}
