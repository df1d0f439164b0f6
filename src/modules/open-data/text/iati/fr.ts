import type { IatiText } from './es.ts'

export const fr = {
  modalities: {
    on_site_visit: 'Visite sur place',
    expert_visit: 'Visite d’experts',
    virtual: 'Activité virtuelle',
  },
  description: (modality: string, receivers: string, providers: string, topic: string) =>
    `${modality}. Apprend : ${receivers}. Apporte son expérience : ${providers}. Thème : ${topic}.`,
  provider: (name: string) => `${name} (apporte son expérience)`,
  receiver: (name: string) => `${name} (apprend)`,
  mission: (topic: string, number: number) => `${topic} (mission ${number})`,
  noDates: (opened: string) =>
    `La visite n’a pas encore de dates. Voici l’ouverture de l’appel à propositions : ${opened}.`,
  change: (countries: string) => `Changement signalé : ${countries}`,
  fund: (name: string) => `Contributions : ${name}`,
  fundDescription:
    'Contributions en argent que le réseau déclare avoir reçues. Le registre ne dit pas quelle visite chacune a payée.',
  yearOnly: (year: number) => `Seule l’année est connue : ${year}.`,
  years: (from: number, to: number | null) =>
    to === null
      ? `Montant déclaré depuis ${from}; le jour n’est pas connu.`
      : `Montant déclaré pour ${from}-${to}; le jour n’est pas connu.`,
} satisfies IatiText
