import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  navigation: 'Activités',
  title: 'Activités de coopération',
  lead: 'Chaque fois qu’un ministère apprend d’un autre : qui apporte, qui reçoit, quand et sur quel sujet.',
  found: (n: number) => plural('fr', n, { one: '# activité', many: '# d’activités', other: '# activités' }),
  inStatus: {
    planned: (n: number) =>
      plural('fr', n, { one: '# en préparation', many: '# en préparation', other: '# en préparation' }),
    scheduled: (n: number) =>
      plural('fr', n, { one: '# programmée', many: '# de programmées', other: '# programmées' }),
    under_way: (n: number) => plural('fr', n, { one: '# en cours', many: '# en cours', other: '# en cours' }),
    completed: (n: number) =>
      plural('fr', n, { one: '# réalisée', many: '# de réalisées', other: '# réalisées' }),
    canceled: (n: number) => plural('fr', n, { one: '# annulée', many: '# d’annulées', other: '# annulées' }),
  },
  activity: 'Activité',
  colon: ' : ',
  receiver: 'Reçoit',
  provider: 'Apporte',
  dates: 'Dates',
  noDates: 'Pas encore de dates',
  status: 'État',
  theme: 'Thème',
  area: 'Domaine',
  modality: 'Modalité',
  call: 'Appel',
  inCall: (number: number, year: number) => `Activité ${number} de l’appel de ${year}`,
  year: 'Année de la visite',
  ministry: 'Ministère',
  counterpart: 'Avec quel ministère',
  role: 'Rôle du ministère',
  roles: { receiver: 'Reçoit', provider: 'Apporte' },
  chosen: { ministry: 'Participe', receiver: 'Reçoit', provider: 'Apporte', counterpart: 'Avec' },
  statuses: {
    planned: 'En préparation',
    scheduled: 'Programmée',
    under_way: 'En cours',
    completed: 'Réalisée',
    canceled: 'Annulée',
  },
  modalities: {
    on_site_visit: 'Visite sur place',
    expert_visit: 'Visite d’experts',
    virtual: 'Activité virtuelle',
  },
  modalityMeaning: {
    on_site_visit: 'Le ministère qui reçoit se déplace.',
    expert_visit: 'Les experts du ministère qui apporte se déplacent.',
    virtual: 'Personne ne se déplace.',
  },
  learnedFrom: (receivers: string, providers: string) => `Reçoit : ${receivers} · Apporte : ${providers}`,
  view: 'Comment les voir',
  views: { table: 'Tableau', timeline: 'Chronologie', flow: 'Qui enseigne à qui' },
  empty: 'Aucune activité ne correspond à ces filtres',
  emptyHint: 'Retirez l’un des filtres appliqués ou recommencez avec toutes les activités.',
  seeAll: 'Voir toutes les activités',
  timeline: {
    title: 'Les activités selon leurs dates',
    description: (n: number) =>
      plural('fr', n, {
        one: 'La mission de cette sélection.',
        many: 'Les # de missions de cette sélection, de la première à la dernière.',
        other: 'Les # missions de cette sélection, de la première à la dernière.',
      }),
    undated: (n: number) =>
      plural('fr', n, {
        one: '# activité n’a pas encore de dates et n’apparaît pas ici.',
        many: '# d’activités n’ont pas encore de dates et n’apparaissent pas ici.',
        other: '# activités n’ont pas encore de dates et n’apparaissent pas ici.',
      }),
  },
  flow: {
    title: 'Qui enseigne à qui',
    description:
      'À gauche, les ministères qui apportent ; à droite, ceux qui reçoivent. Plus le ruban est large, plus les activités sont nombreuses. La couleur indique la sous-région.',
    value: 'Activités',
  },
  outcomes: 'Résultats',
  outcomesOf: (n: number) =>
    plural('fr', n, { one: '# résultat', many: '# de résultats', other: '# résultats' }),
  noOutcomes: 'Aucun résultat de cette activité n’est enregistré.',
  source: 'Source',
  sourceLine: (line: number) => `Rapport du réseau, ligne ${line}`,
  programs: 'Programmes partagés',
  sameMinistries: 'Autres activités entre les mêmes ministères',
  panel: {
    provided: 'Ce qu’il a apporté',
    received: 'Ce qu’il a reçu',
    to: 'À qui',
    from: 'De qui',
    explore: 'Explorer ces activités',
    exploreProvided: 'Explorer ce qu’il a apporté',
    exploreReceived: 'Explorer ce qu’il a reçu',
    exploreOutcomes: 'Voir ces résultats par composante',
    ofCall: 'Activités de cet appel',
    outcomes: 'Résultats de la coopération',
    visited: 'Ministères qui l’ont découvert',
    visitedBy: (n: number) =>
      plural('fr', n, {
        one: '# ministère a découvert ce programme lors d’une activité du réseau.',
        many: '# de ministères ont découvert ce programme lors d’activités du réseau.',
        other: '# ministères ont découvert ce programme lors d’activités du réseau.',
      }),
  },
  outcomesPage: {
    title: 'Résultats de la coopération',
    lead: 'Ce qui a changé dans les ministères, par composante du renforcement institutionnel.',
    component: 'Composante',
    country: 'Pays',
    year: 'Année',
    activities: 'Activités',
    noActivity: 'Le rapport ne le rattache à aucune activité.',
    evidence: 'Élément probant',
    share: (share: string, qualifier: string | null) =>
      `Le rapport déclare : ${qualifier ? `${qualifier} ` : ''}${share}`,
    none: 'Aucun résultat n’est enregistré dans cette composante.',
    empty: 'Aucun résultat ne correspond à ces filtres',
    emptyHint: 'Retirez l’un des filtres appliqués ou recommencez avec tous les résultats.',
    seeAll: 'Voir tous les résultats',
    several: 'Plusieurs pays',
  },
  outcomeTitle: (countries: string) => `Résultat : ${countries || 'plusieurs pays'}`,
} satisfies Text
