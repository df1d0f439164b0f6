import { plural } from '#platform/i18n/index.ts'

/** The words that the platform itself puts into a report. */
export const es = {
  table: (number: number) => `Tabla ${number}`,
  chart: (number: number) => `Gráfico ${number}`,
  annex: (number: number, title: string) => `Anexo ${number}. ${title}`,
  contents: 'Contenido',
  tablesAndCharts: 'Tablas y gráficos',
  draft: 'Borrador',
  covers: (period: string) => `Periodo: ${period}`,
  dataUntil: (date: string) => `Datos hasta: ${date}`,
  declaredNote:
    '* Cifra declarada: la red la informó y aquí no se puede contar a partir de sus filas. Las demás cifras se cuentan en el registro.',
  tables: {
    total: 'Total',
    taxonomy: { title: 'Áreas y temas del Portafolio de Programas', area: 'Área', themes: 'Temas' },
    calls: {
      title: 'Propuestas y actividades por convocatoria',
      call: 'Convocatoria',
      name: (ordinal: number, year: string) => `${ordinal}.ª convocatoria, ${year}`,
      received: 'Propuestas recibidas',
      selected: 'Propuestas seleccionadas',
      completed: 'Actividades realizadas',
      planned: 'En planeación',
      canceled: 'Canceladas',
    },
    participation: {
      title: 'Participación de los ministerios en la cooperación bilateral',
      country: 'Ministerio de',
      providerCompleted: 'Brinda: realizadas',
      providerPlanned: 'Brinda: en planeación',
      receiverCompleted: 'Recibe: realizadas',
      receiverPlanned: 'Recibe: en planeación',
    },
    contributions: {
      title: 'Aportes declarados a la red',
      years: 'Años',
      contributors: 'Quién aporta',
      kind: 'Tipo',
      amount: 'Monto',
      note: 'Observación',
      noYears: 'Sin fecha',
      since: (year: string) => `Desde ${year}`,
      allContributors: 'Todos los países que aportan',
      kinds: { cash: 'En dinero', in_kind: 'En especie' },
      notAdded: 'no se suma: ya está en otra fila',
    },
  },
  charts: {
    programs: (total: number) =>
      plural('es', total, {
        one: 'Programas del Portafolio por área: # en total',
        many: 'Programas del Portafolio por área: # en total',
        other: 'Programas del Portafolio por área: # en total',
      }),
    programCount: 'Programas',
    outcomes: 'Resultados registrados por componente',
    component: 'Componente',
    outcomeCount: 'Resultados',
    byYear: 'Actividades realizadas por año',
    year: 'Año',
    activityCount: 'Actividades',
  },
  annexes: {
    workshops: {
      title: 'Talleres y seminarios hemisféricos',
      ministries: (n: number, reserve: string | null) => {
        const count = plural('es', n, {
          one: '# ministerio',
          many: '# de ministerios',
          other: '# ministerios',
        })
        return reserve === null ? count : `${reserve} ${count}`
      },
      outputs: (outputs: string) => `Dejó: ${outputs}.`,
    },
    activities: {
      title: 'Actividades de cooperación bilateral',
      number: 'N.º',
      receiver: 'Recibe',
      provider: 'Brinda',
      topic: 'Tema',
      modality: 'Modalidad',
      dates: 'Fechas',
      modalities: { on_site_visit: 'In situ', expert_visit: 'Expertos', virtual: 'Virtual' },
      statuses: {
        planned: 'En planeación',
        scheduled: 'Programada',
        under_way: 'En curso',
        completed: 'Realizada',
        canceled: 'Cancelada',
      },
    },
  },
  lists: {
    none: 'En este periodo no hay ninguno en el registro.',
    study: (title: string, year: number | null) => (year === null ? title : `${title} (${year})`),
  },
}

export type DocumentText = typeof es
