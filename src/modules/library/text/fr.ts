import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  navigation: 'Bibliothèque',
  title: 'Bibliothèque',
  lead: 'Ce que le réseau a écrit et les mandats qu’il suit : études, documents de base et d’ateliers, guides et bulletins.',
  noFiles:
    'Le registre réunit des titres, des auteurs et des années; il ne contient pas encore les documents.',
  noFile: 'Le registre contient le titre de ce document, mais pas encore son fichier.',
  search: 'Chercher dans les titres',
  found: (n: number) =>
    plural('fr', n, { one: '# publication', many: '# de publications', other: '# publications' }),
  empty: 'Aucune publication ne correspond',
  emptyHint: 'Essayez avec moins de mots ou retirez un filtre.',
  seeAll: 'Voir toutes les publications',
  kindName: 'Type',
  year: 'Année',
  noYear: 'Année non indiquée',
  authors: (n: number) => plural('fr', n, { one: 'Auteur', many: 'Auteurs', other: 'Auteurs' }),
  workshop: (n: number) => `Atelier ${n}`,
  kind: {
    study: 'Étude',
    base_document: 'Document de base',
    workshop_output: 'Document d’atelier',
    guide: 'Guide',
    printed_newsletter: 'Bulletin imprimé',
    electronic_newsletter: 'Bulletin électronique',
    companion_report: 'Rapport complémentaire',
    mandate: 'Mandat',
  },
  kinds: {
    study: 'Études',
    base_document: 'Documents de base',
    workshop_output: 'Documents des ateliers',
    guide: 'Guides',
    printed_newsletter: 'Bulletins imprimés',
    electronic_newsletter: 'Bulletins électroniques',
    companion_report: 'Rapports complémentaires',
    mandate: 'Mandats',
  },
} satisfies Text
