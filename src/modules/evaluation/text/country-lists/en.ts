import type { CountryListsText } from './es.ts'

export const en = {
  title: 'Lists of less developed countries',
  lead: 'Each list says who approved it, when, and which countries are on it. A list is not changed: another one is added, with another date.',
  none: 'There is no list yet.',
  approved: (day: string) => `Approved on ${day}`,
  source: 'Source',
  sourceHint: 'The document and the authority that approved it, and where it can be read.',
  add: 'Add a list',
  names: 'Name of the list',
  approvedOn: 'Date of approval',
  countries: 'Countries on the list',
  save: 'Add the list',
  saved: 'The list has been added.',
  problems: {
    name: 'Enter the name of the list in the four languages',
    source: 'Enter the source of the list',
    approvedOn: 'Enter a date that exists and is not in the future',
    countries: 'Choose at least one country',
  },
} satisfies CountryListsText
