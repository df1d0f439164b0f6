import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  navigation: 'Ministères',
  title: 'Ministères du Travail',
  lead: (n: number) =>
    plural('fr', n, {
      one: 'Le ministère de # État membre qui coopère au sein du réseau.',
      many: 'Les ministères de # d’États membres qui coopèrent au sein du réseau.',
      other: 'Les ministères de # États membres qui coopèrent au sein du réseau.',
    }),
  map: 'Les États membres sur une carte en tuiles',
  mapNote: 'Une tuile par pays, de même taille pour tous. Choisissez-en une pour voir son ministère.',
  acronym: 'Sigle',
  language: 'Langue de travail',
  subregion: 'Sous-région',
  country: 'Pays',
  otherNames: 'Aussi cité comme',
  genericName: 'Le rapport ne cite pas le nom de ce ministère; un nom générique est affiché.',
  citedAt: (line: number) => `rapport, ligne ${line}`,
  focalPoint: 'Point focal',
  focalPointSince: (day: string) => `Poste pourvu depuis le ${day}`,
  noFocalPoint: 'Aucun titulaire n’est enregistré au poste de point focal.',
  focalPointPrivate: 'Par souci de confidentialité, le poste est publié, non la personne.',
  asOf: (day: string) => `Au ${day}.`,
  institutions: 'Autres institutions',
  institutionsLead:
    'Organes consultatifs, organismes internationaux, centres et autres institutions qui participent au réseau.',
  seeInstitutions: 'Voir les autres institutions',
  kinds: {
    ministry: 'Ministère',
    advisory_body: 'Organes consultatifs',
    regional: 'Organismes régionaux',
    international: 'Organismes internationaux',
    network: 'Réseaux',
    center: 'Centres de recherche et ONG',
    company: 'Entreprises',
    government: 'Autres institutions publiques',
  },
  languages: { es: 'Espagnol', en: 'Anglais', pt: 'Portugais', fr: 'Français', nl: 'Néerlandais' },
} satisfies Text
