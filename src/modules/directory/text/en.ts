import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  navigation: 'Ministries',
  title: 'Ministries of Labor',
  lead: (n: number) =>
    plural('en', n, {
      one: 'The ministry of # Member State that cooperates in the network.',
      other: 'The ministries of # Member States that cooperate in the network.',
    }),
  map: 'Member States on a tile map',
  mapNote: 'One tile a country, all of the same size. Choose one to see its ministry.',
  acronym: 'Acronym',
  language: 'Working language',
  subregion: 'Subregion',
  country: 'Country',
  otherNames: 'Also cited as',
  genericName: 'The report does not cite the name of this ministry; a generic one is shown.',
  citedAt: (line: number) => `report, line ${line}`,
  focalPoint: 'Focal point',
  focalPointSince: (day: string) => `Post held since ${day}`,
  noFocalPoint: 'Nobody is registered in the post of focal point.',
  focalPointPrivate: 'For privacy the post is published, not the person.',
  asOf: (day: string) => `As of ${day}.`,
  institutions: 'Other institutions',
  institutionsLead:
    'Advisory bodies, international organizations, centers and other institutions that take part in the network.',
  seeInstitutions: 'See the other institutions',
  kinds: {
    ministry: 'Ministry',
    advisory_body: 'Advisory bodies',
    regional: 'Regional organizations',
    international: 'International organizations',
    network: 'Networks',
    center: 'Research centers and NGOs',
    company: 'Companies',
    government: 'Other government institutions',
  },
  languages: { es: 'Spanish', en: 'English', pt: 'Portuguese', fr: 'French', nl: 'Dutch' },
} satisfies Text
