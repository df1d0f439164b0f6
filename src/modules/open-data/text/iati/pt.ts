import type { IatiText } from './es.ts'

export const pt = {
  modalities: {
    on_site_visit: 'Visita in loco',
    expert_visit: 'Visita de especialistas',
    virtual: 'Atividade virtual',
  },
  description: (modality: string, receivers: string, providers: string, topic: string) =>
    `${modality}. Aprende: ${receivers}. Oferece sua experiência: ${providers}. Tema: ${topic}.`,
  provider: (name: string) => `${name} (oferece sua experiência)`,
  receiver: (name: string) => `${name} (aprende)`,
  mission: (topic: string, number: number) => `${topic} (missão ${number})`,
  noDates: (opened: string) => `A visita ainda não tem datas. Indica-se a abertura da chamada: ${opened}.`,
  change: (countries: string) => `Mudança informada: ${countries}`,
  fund: (name: string) => `Contribuições: ${name}`,
  fundDescription:
    'Contribuições em dinheiro que a rede declara ter recebido. O registro não diz qual visita cada contribuição pagou.',
  yearOnly: (year: number) => `Conhece-se apenas o ano: ${year}.`,
  years: (from: number, to: number | null) =>
    to === null
      ? `Valor declarado desde ${from}; não se conhece o dia.`
      : `Valor declarado para ${from}-${to}; não se conhece o dia.`,
} satisfies IatiText
