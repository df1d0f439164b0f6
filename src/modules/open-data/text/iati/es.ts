/** What the file for the International Aid Transparency Initiative says in words. */
export const es = {
  modalities: {
    on_site_visit: 'Visita in situ',
    expert_visit: 'Visita de expertos',
    virtual: 'Actividad virtual',
  },
  description: (modality: string, receivers: string, providers: string, topic: string) =>
    `${modality}. Aprende: ${receivers}. Brinda su experiencia: ${providers}. Tema: ${topic}.`,
  provider: (name: string) => `${name} (brinda su experiencia)`,
  receiver: (name: string) => `${name} (aprende)`,
  mission: (topic: string, number: number) => `${topic} (misión ${number})`,
  noDates: (opened: string) =>
    `Todavía no hay fechas de la visita. Se indica la apertura de la convocatoria: ${opened}.`,
  change: (countries: string) => `Cambio informado: ${countries}`,
  fund: (name: string) => `Aportes: ${name}`,
  fundDescription:
    'Aportes en dinero que la red declara haber recibido. El registro no dice qué visita pagó cada aporte.',
  yearOnly: (year: number) => `Se conoce sólo el año: ${year}.`,
  years: (from: number, to: number | null) =>
    to === null
      ? `Monto declarado desde ${from}; no se conoce el día.`
      : `Monto declarado para ${from}-${to}; no se conoce el día.`,
}

export type IatiText = typeof es
