import type { CountryListsText } from './es.ts'

export const fr = {
  title: 'Listes de pays relativement moins développés',
  lead: 'Chaque liste dit qui l’a approuvée, quand, et quels pays y figurent. Une liste ne se modifie pas : on en ajoute une autre, avec une autre date.',
  none: 'Il n’y a encore aucune liste.',
  approved: (day: string) => `Approuvée le ${day}`,
  source: 'Source',
  sourceHint: 'Le document et l’autorité qui l’a approuvé, et où on peut le lire.',
  add: 'Ajouter une liste',
  names: 'Nom de la liste',
  approvedOn: 'Date d’approbation',
  countries: 'Pays de la liste',
  save: 'Ajouter la liste',
  saved: 'La liste a été ajoutée.',
  problems: {
    name: 'Entrez le nom de la liste dans les quatre langues',
    source: 'Entrez la source de la liste',
    approvedOn: 'Entrez une date qui existe et qui n’est pas à venir',
    countries: 'Choisissez au moins un pays',
  },
} satisfies CountryListsText
