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
    'Propuestas que la red recibió en cada convocatoria, las que seleccionó y las seleccionadas que después se cancelaron. Son cifras declaradas en el informe de la red, que no conserva cada propuesta; las de convocatorias hechas en esta plataforma se cuentan aquí.',
  declared: 'Declarada en el informe de la red, que no conserva cada propuesta.',
  howChosen: 'Cómo se eligen las propuestas',
  howChosenLead:
    'En dos rondas: primero el mérito técnico de cada propuesta, después el equilibrio entre los países.',
  rounds: { 1: 'Primera ronda', 2: 'Segunda ronda' } as Record<number, string>,
  kinds: { criterion: 'Criterios', priority: 'Tienen prioridad', rule: 'Reglas' },
  page: {
    summary: 'Fechas y condiciones',
    opens: 'Apertura',
    opened: 'Se abrió',
    closes: 'Cierre',
    closed: 'Se cerró',
    yours: 'Fecha límite de su ministerio',
    decision: 'Decisión prevista',
    moreThan: (days: number) =>
      plural('es', days, {
        one: 'Queda más de # día',
        many: 'Quedan más de # de días',
        other: 'Quedan más de # días',
      }),
    lastDays: 'Quedan menos de dos días',
    calendar: 'Agregar las fechas a su calendario',
    begin: 'Empezar una propuesta',
    mine: 'Ver las propuestas de su ministerio',
    desk: 'Ir a la mesa de la convocatoria',
    modalities: 'Modalidades',
    themes: 'Temas que se privilegian',
    mandates: 'Mandatos que se privilegian',
    ceiling: 'Tope por propuesta',
    budget: 'Presupuesto de la convocatoria',
    criteria: 'Con qué se califica cada propuesta',
    criteriaLead: 'Cada evaluador da un puntaje por criterio, con su razón. Esto significa cada puntaje.',
    weight: (weight: string) => `Peso ${weight}`,
    floor: (floor: string) => `Ninguna propuesta sigue con un promedio menor de ${floor}.`,
    scale: (criterion: string) => `Escala: ${criterion}`,
    score: 'Puntaje',
    meaning: 'Significado',
    notices: 'Avisos',
    reason: 'Motivo',
    notice: {
      opened: (closes: string) => `Se abrió la convocatoria. Cierra el ${closes}.`,
      extended: (before: string, after: string) => `El cierre pasó del ${before} al ${after}.`,
      closed: 'Se cerró la convocatoria.',
      late_entry: (ministry: string, until: string) =>
        `${ministry} puede presentar propuestas hasta el ${until}.`,
      withdrawn: 'Se retiró la convocatoria: termina sin selección.',
      published: 'Se publicó la decisión.',
    },
    event: {
      opens: (title: string) => `Se abre: ${title}`,
      closes: (title: string) => `Cierra: ${title}`,
      decision: (title: string) => `Decisión prevista: ${title}`,
    },
  },
  states: {
    draft: 'Borrador',
    open: 'Abierta',
    closed: 'Cerrada',
    under_evaluation: 'En evaluación',
    decided: 'Decidida',
    published: 'Publicada',
    withdrawn: 'Retirada',
  },
}

export type Text = typeof es
