import { plural } from '#platform/i18n/index.ts'
import type { StatisticsText } from './es.ts'

export const fr: StatisticsText = {
  title: 'Statistiques de l’appel',
  lead: 'Ce qui a été reçu, de qui et sur quoi, et quels ministères n’ont pas encore répondu.',
  definition:
    'Compte toutes les propositions déposées un jour, y compris celles retirées ensuite. Chacune est comptée une fois dans le pays du ministère qui la dépose, et une fois pour chaque ministère prestataire.',
  downloads: 'Téléchargements',
  csv: 'Une ligne par proposition (CSV)',
  xlsx: 'Tous les tableaux (Excel)',
  json: 'Toutes les données (JSON)',
  figures: {
    received: (n) =>
      plural('fr', n, {
        one: 'proposition reçue',
        many: 'de propositions reçues',
        other: 'propositions reçues',
      }),
    countries: (n) =>
      plural('fr', n, {
        one: 'pays bénéficiaire',
        many: 'de pays bénéficiaires',
        other: 'pays bénéficiaires',
      }),
    providers: (n) =>
      plural('fr', n, {
        one: 'pays prestataire',
        many: 'de pays prestataires',
        other: 'pays prestataires',
      }),
    coFinanced: 'avec cofinancement',
    cost: 'coût total estimé',
    coFinancing: 'cofinancement offert',
    withdrawn: (n) =>
      plural('fr', n, { one: 'retirée ensuite', many: 'de retirées ensuite', other: 'retirées ensuite' }),
  },
  by: {
    country: 'Par pays bénéficiaire',
    provider: 'Par pays prestataire',
    area: 'Par domaine',
    theme: 'Par thème',
    modality: 'Par modalité',
    origin: 'Par origine',
    day: 'Par jour de dépôt',
  },
  heads: {
    country: 'Pays',
    area: 'Domaine',
    theme: 'Thème',
    modality: 'Modalité',
    origin: 'Origine',
    day: 'Jour',
    count: 'Propositions',
  },
  modalities: {
    on_site_visit: 'Visite sur place',
    expert_visit: 'Visite d’experts',
    virtual: 'Activité virtuelle',
  },
  origins: {
    program: 'Programme du Portefeuille',
    workshop: 'Atelier',
    activity: 'Activité antérieure',
    conference: 'Conférence',
    none: 'Aucune',
  },
  unsaid: 'Non indiqué',
  silent: {
    title: 'Qui n’a pas répondu',
    lead: (n) =>
      plural('fr', n, {
        one: '# ministère n’a déposé aucune proposition.',
        many: '# de ministères n’ont déposé aucune proposition.',
        other: '# ministères n’ont déposé aucune proposition.',
      }),
    none: 'Chaque ministère a déposé au moins une proposition.',
    awaiting: (n) =>
      plural('fr', n, {
        one: '# attend l’accord',
        many: '# de ministères attendent l’accord',
        other: '# attendent l’accord',
      }),
    draft: (n) =>
      plural('fr', n, {
        one: '# a un brouillon',
        many: '# de ministères ont un brouillon',
        other: '# ont un brouillon',
      }),
    nothing: (n) =>
      plural('fr', n, {
        one: '# n’a pas commencé',
        many: '# de ministères n’ont pas commencé',
        other: '# n’ont pas commencé',
      }),
  },
  empty: 'Aucune proposition n’a encore été reçue.',
  panel: {
    title: 'Ce qui a été reçu',
    more: 'Chiffres agrégés de toutes les propositions reçues.',
  },
}
