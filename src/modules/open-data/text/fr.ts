import type { Text } from './es.ts'

export const fr = {
  files: 'Fichiers à télécharger',
  filesLead:
    'Chaque liste publique est un fichier. Les colonnes sont décrites dans un fichier à part : ce que chacune signifie et de quel type elle est (CSV sur le Web, W3C).',
  columns: 'Colonnes',
  standards: 'Pour d’autres systèmes',
  iati: {
    name: 'Transparence de l’aide',
    about:
      'Toutes les activités et les contributions en argent, selon la norme IATI 2.03; textes en espagnol et en anglais.',
  },
  catalog: {
    name: 'Catalogue',
    about:
      'Tous les jeux de données et leurs fichiers, pour les portails de données ouvertes, selon DCAT-AP.',
  },
  license: 'Licence',
} satisfies Text
