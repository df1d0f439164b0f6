import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Convocatorias',
  title: 'Convocatorias de cooperación',
  lead: (n: number) =>
    plural('es', n, {
      one: 'En # convocatoria los ministerios pidieron aprender de otros: visitarlos o recibir a sus expertos.',
      many: 'En # de convocatorias los ministerios pidieron aprender de otros: visitarlos o recibir a sus expertos.',
      other:
        'En # convocatorias los ministerios pidieron aprender de otros: visitarlos o recibir a sus expertos.',
    }),
  call: 'Convocatoria',
  year: 'Año',
  opened: 'Apertura',
  openedOn: (date: string) => `Se abrió en ${date}`,
  received: 'Propuestas recibidas',
  selected: 'Seleccionadas',
  canceled: 'Canceladas',
  total: 'Total',
  figures: {
    received: (n: number) =>
      plural('es', n, {
        one: 'propuesta recibida',
        many: 'de propuestas recibidas',
        other: 'propuestas recibidas',
      }),
    selected: (n: number) =>
      plural('es', n, {
        one: 'propuesta seleccionada',
        many: 'de propuestas seleccionadas',
        other: 'propuestas seleccionadas',
      }),
    canceled: (n: number) =>
      plural('es', n, {
        one: 'cancelada después',
        many: 'de canceladas después',
        other: 'canceladas después',
      }),
  },
  compare: 'Propuestas recibidas en cada convocatoria',
  definition:
    'Propuestas que la red recibió en cada convocatoria, las que seleccionó y las seleccionadas que después se cancelaron. Son cifras declaradas en el informe de la red, que no conserva cada propuesta.',
  declared: 'Declarada en el informe de la red, que no conserva cada propuesta.',
  howChosen: 'Cómo se eligen las propuestas',
  howChosenLead:
    'En dos rondas: primero el mérito técnico de cada propuesta, después el equilibrio entre los países.',
  rounds: { 1: 'Primera ronda', 2: 'Segunda ronda' } as Record<number, string>,
  kinds: { criterion: 'Criterios', priority: 'Tienen prioridad', rule: 'Reglas' },
  states: {
    draft: 'Borrador',
    open: 'Abierta',
    closed: 'Cerrada',
    under_evaluation: 'En evaluación',
    decided: 'Decidida',
    published: 'Publicada',
  },
}

export type Text = typeof es
