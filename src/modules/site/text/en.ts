import type { Text } from './es.ts'

export const en = {
  about: 'About the network',
  data: 'Open data and API',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  account: 'My account',
  disclaimer: 'Figures are computed from the record of the network or shown as declared in its report. Designations imply no judgment on the legal status of any territory.',
} satisfies Text
