import type { DatasetsText } from './es.ts'

export const fr = {
  activities: {
    title: 'Activités de coopération',
    description:
      'Visites sur place, visites d’experts et activités virtuelles : qui apprend, qui apporte, thème, dates et état.',
  },
  outcomes: {
    title: 'Résultats de la coopération',
    description: 'Ce qui a changé dans les ministères, par composante de renforcement institutionnel.',
  },
  calls: {
    title: 'Appels à propositions',
    description: 'Appels à coopération bilatérale, avec les propositions reçues et retenues.',
  },
  programs: {
    title: 'Portefeuille de programmes',
    description: 'Programmes que les ministères offrent à leurs pairs.',
  },
  workshops: {
    title: 'Ateliers et séminaires',
    description: 'Ateliers continentaux : lieu, dates, ministères participants et produits.',
  },
  webinars: {
    title: 'Séminaires virtuels',
    description: 'Séminaires en ligne, avec leur date et la satisfaction déclarée.',
  },
  publications: {
    title: 'Bibliothèque',
    description: 'Études, guides, bulletins et mandats du réseau.',
  },
  contributions: {
    title: 'Contributions au fonds',
    description: 'Contributions déclarées, en argent et en nature, et celles qui peuvent être additionnées.',
  },
  callTable: {
    title: 'Appels en chiffres',
    description:
      'Par appel : propositions reçues et retenues; activités réalisées, en préparation et annulées.',
  },
  participation: {
    title: 'Participation par pays',
    description: 'Combien de fois chaque État membre a offert et reçu de la coopération.',
  },
  figures: {
    title: 'Chiffres calculés',
    description: 'Chaque chiffre de la page des résultats, avec le nombre de cas comptés et sur combien.',
  },
  indicators: {
    title: 'Indicateurs',
    description: 'Les chiffres que le réseau déclare, à côté de ceux que cette plateforme calcule.',
  },
  inconsistencies: {
    title: 'Incohérences du rapport',
    description: 'Où le rapport du réseau se contredit, et ce qui en est fait.',
  },
  reports: {
    title: 'Rapports publiés',
    description:
      'Les rapports sur les produits et les résultats tels qu’ils ont été publiés : texte, tableaux et lignes, dans chaque langue.',
  },
  members: {
    title: 'États membres',
    description: 'Les États membres et leurs ministères du travail.',
  },
  institutions: {
    title: 'Institutions',
    description: 'Les institutions que le registre nomme, outre les ministères.',
  },
  areas: {
    title: 'Domaines et thèmes',
    description: 'La classification par domaines et thèmes.',
  },
  populations: {
    title: 'Populations cibles',
    description: 'Les populations auxquelles les programmes s’adressent.',
  },
  components: {
    title: 'Composantes',
    description: 'Les composantes de renforcement institutionnel.',
  },
  criteria: {
    title: 'Critères de sélection',
    description: 'Les critères de sélection des propositions.',
  },
} satisfies DatasetsText
