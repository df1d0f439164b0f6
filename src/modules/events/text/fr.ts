import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  navigation: 'Ateliers',
  title: 'Ateliers et séminaires',
  lead: 'Les rencontres continentales où les ministères comparent ce qu’ils font sur un sujet prioritaire et conviennent d’orientations.',
  figures: {
    events: (n: number) =>
      plural('fr', n, {
        one: 'atelier ou séminaire',
        many: 'ateliers et séminaires',
        other: 'ateliers et séminaires',
      }),
    workshops: (n: number) =>
      plural('fr', n, { one: '# atelier', many: '# d’ateliers', other: '# ateliers' }),
    seminars: (n: number) =>
      plural('fr', n, { one: '# séminaire', many: '# de séminaires', other: '# séminaires' }),
    hosts: (n: number) => plural('fr', n, { one: 'pays hôte', many: 'pays hôtes', other: 'pays hôtes' }),
    mean: 'ministères par rencontre, en moyenne',
    over: (n: number) =>
      plural('fr', n, {
        one: 'Sur la seule rencontre qui déclare un nombre exact',
        many: 'Sur les # de rencontres qui déclarent un nombre exact',
        other: 'Sur les # rencontres qui déclarent un nombre exact',
      }),
  },
  found: (n: number) =>
    plural('fr', n, { one: '# rencontre', many: '# de rencontres', other: '# rencontres' }),
  empty: 'Aucun atelier ni séminaire ne correspond',
  emptyHint: 'Retirez un filtre pour en voir davantage.',
  seeAll: 'Voir tous les ateliers et séminaires',
  facets: { kind: 'Type', area: 'Domaine', theme: 'Thème', country: 'Pays hôte', year: 'Année' },
  kind: { workshop: 'Atelier', seminar: 'Séminaire' },
  kinds: { workshop: 'Ateliers', seminar: 'Séminaires' },
  numbered: (kind: 'workshop' | 'seminar', n: number) =>
    `${kind === 'workshop' ? 'Atelier' : 'Séminaire'} ${n}`,
  ministries: (n: number) =>
    plural('fr', n, { one: '# ministère', many: '# de ministères', other: '# ministères' }),
  ministriesNotStated: 'Le rapport n’indique pas combien de ministères ont participé',
  map: 'Où ils ont eu lieu',
  mapNote:
    'Une tuile par État membre; plus elle est foncée, plus il a accueilli de rencontres. Choisissez un pays pour voir les siennes.',
  mapHead: 'Rencontres',
  when: 'Date',
  where: 'Lieu',
  ministriesName: 'Ministères participants',
  theme: 'Thème',
  coOrganizers: 'Organisateurs',
  participants: 'Autres participants',
  mandate: 'Pourquoi elle a été convoquée',
  source: 'Source',
  sourceLine: (line: number) => `Rapport, ligne ${line}`,
  sourceSection: (section: string) => `Rapport, section ${section}`,
  outputs: 'Ce qui en est ressorti',
  documents: 'Documents dans la bibliothèque',
  previous: 'Rencontre précédente',
  next: 'Rencontre suivante',
  webinars: 'Webinaires',
  webinarsLead:
    'Des rencontres en ligne où les ministères préparent leurs propositions ou découvrent l’expérience d’un autre.',
  seeWebinars: 'Voir les webinaires',
  webinar: 'Webinaire',
  provider: 'Expérience présentée',
  platform: 'Plateforme',
  satisfaction: 'Appréciation des participants',
  panel: {
    title: 'Ateliers et séminaires',
    hosted: 'Pays hôte',
    coOrganized: 'Organisés avec d’autres, hors du pays',
    webinars: 'Expérience présentée en ligne',
  },
  origin: 'La rencontre dont il provient',
} satisfies Text
