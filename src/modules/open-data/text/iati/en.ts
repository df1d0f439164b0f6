import type { IatiText } from './es.ts'

export const en = {
  modalities: {
    on_site_visit: 'On-site visit',
    expert_visit: 'Expert visit',
    virtual: 'Virtual activity',
  },
  description: (modality: string, receivers: string, providers: string, topic: string) =>
    `${modality}. Learns: ${receivers}. Shares its experience: ${providers}. Topic: ${topic}.`,
  provider: (name: string) => `${name} (shares its experience)`,
  receiver: (name: string) => `${name} (learns)`,
  mission: (topic: string, number: number) => `${topic} (mission ${number})`,
  noDates: (opened: string) =>
    `The visit has no dates yet. This is when the call for proposals opened: ${opened}.`,
  change: (countries: string) => `Change reported: ${countries}`,
  fund: (name: string) => `Contributions: ${name}`,
  fundDescription:
    'Contributions in cash that the network declares it received. The record does not say which visit each one paid for.',
  yearOnly: (year: number) => `Only the year is known: ${year}.`,
  years: (from: number, to: number | null) =>
    to === null
      ? `Amount declared since ${from}; the day is not known.`
      : `Amount declared for ${from}-${to}; the day is not known.`,
} satisfies IatiText
