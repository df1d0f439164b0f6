import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Actividades',
  title: 'Actividades de cooperación',
  lead: 'Cada vez que un ministerio aprende de otro: quién brinda, quién recibe, cuándo y sobre qué.',
  found: (n: number) =>
    plural('es', n, { one: '# actividad', many: '# de actividades', other: '# actividades' }),
  inStatus: {
    planned: (n: number) =>
      plural('es', n, { one: '# en planeación', many: '# en planeación', other: '# en planeación' }),
    scheduled: (n: number) =>
      plural('es', n, { one: '# programada', many: '# de programadas', other: '# programadas' }),
    under_way: (n: number) => plural('es', n, { one: '# en curso', many: '# en curso', other: '# en curso' }),
    completed: (n: number) =>
      plural('es', n, { one: '# realizada', many: '# de realizadas', other: '# realizadas' }),
    canceled: (n: number) =>
      plural('es', n, { one: '# cancelada', many: '# de canceladas', other: '# canceladas' }),
  },
  activity: 'Actividad',
  /** Between a name and its value. */
  colon: ': ',
  receiver: 'Recibe',
  provider: 'Brinda',
  dates: 'Fechas',
  noDates: 'Aún sin fechas',
  status: 'Estado',
  theme: 'Tema',
  area: 'Área',
  modality: 'Modalidad',
  call: 'Convocatoria',
  inCall: (number: number, year: number) => `Actividad ${number} de la convocatoria de ${year}`,
  year: 'Año de la visita',
  ministry: 'Ministerio',
  counterpart: 'Con qué ministerio',
  role: 'Papel del ministerio',
  roles: { receiver: 'Recibe', provider: 'Brinda' },
  chosen: { ministry: 'Participa', receiver: 'Recibe', provider: 'Brinda', counterpart: 'Con' },
  statuses: {
    planned: 'En planeación',
    scheduled: 'Programada',
    under_way: 'En curso',
    completed: 'Realizada',
    canceled: 'Cancelada',
  },
  modalities: {
    on_site_visit: 'Visita in situ',
    expert_visit: 'Visita de expertos',
    virtual: 'Actividad virtual',
  },
  modalityMeaning: {
    on_site_visit: 'Viaja el ministerio que recibe.',
    expert_visit: 'Viajan los expertos del ministerio que brinda.',
    virtual: 'Nadie viaja.',
  },
  learnedFrom: (receivers: string, providers: string) => `Recibe: ${receivers} · Brinda: ${providers}`,
  view: 'Cómo verlas',
  views: { table: 'Tabla', timeline: 'Línea de tiempo', flow: 'Quién enseña a quién' },
  empty: 'Ninguna actividad cumple con estos filtros',
  emptyHint: 'Quite alguno de los filtros aplicados o empiece de nuevo con todas las actividades.',
  seeAll: 'Ver todas las actividades',
  timeline: {
    title: 'Actividades según sus fechas',
    description: (n: number) =>
      plural('es', n, {
        one: 'La misión de esta selección.',
        many: 'Las # de misiones de esta selección, de la primera a la última.',
        other: 'Las # misiones de esta selección, de la primera a la última.',
      }),
    undated: (n: number) =>
      plural('es', n, {
        one: '# actividad aún no tiene fechas y no se muestra aquí.',
        many: '# de actividades aún no tienen fechas y no se muestran aquí.',
        other: '# actividades aún no tienen fechas y no se muestran aquí.',
      }),
  },
  flow: {
    title: 'Quién enseña a quién',
    description:
      'A la izquierda, los ministerios que brindan; a la derecha, los que reciben. Cuanto más ancha la cinta, más actividades. El color indica la subregión.',
    value: 'Actividades',
  },
  outcomes: 'Resultados',
  outcomesOf: (n: number) =>
    plural('es', n, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
  noOutcomes: 'No hay resultados registrados de esta actividad.',
  source: 'Fuente',
  sourceLine: (line: number) => `Informe de la red, línea ${line}`,
  programs: 'Programas compartidos',
  sameMinistries: 'Otras actividades entre los mismos ministerios',
  panel: {
    provided: 'Lo que ha brindado',
    received: 'Lo que ha recibido',
    to: 'A quién',
    from: 'De quién',
    explore: 'Explorar estas actividades',
    exploreProvided: 'Explorar lo que ha brindado',
    exploreReceived: 'Explorar lo que ha recibido',
    exploreOutcomes: 'Ver estos resultados por componente',
    ofCall: 'Actividades de esta convocatoria',
    outcomes: 'Resultados de la cooperación',
    visited: 'Ministerios que lo conocieron',
    visitedBy: (n: number) =>
      plural('es', n, {
        one: '# ministerio conoció este programa en una actividad de la red.',
        many: '# de ministerios conocieron este programa en actividades de la red.',
        other: '# ministerios conocieron este programa en actividades de la red.',
      }),
    pastVisits: 'Lo que otros ya aprendieron sobre este tema',
    pastVisitsLead: 'Lea qué resultó de estas visitas antes de escribir la suya.',
    pastVisitsAll: 'Ver todas las actividades sobre este tema',
    upcoming: 'Lo que estos ministerios ya tienen por delante',
    overlaps: 'Coincide con las fechas que usted propone',
  },
  outcomesPage: {
    title: 'Resultados de la cooperación',
    lead: 'Lo que cambió en los ministerios, por componente de fortalecimiento institucional.',
    component: 'Componente',
    country: 'País',
    year: 'Año',
    activities: 'Actividades',
    noActivity: 'El informe no lo vincula con una actividad.',
    evidence: 'Evidencia',
    share: (share: string, qualifier: string | null) =>
      `El informe declara: ${qualifier ? `${qualifier} ` : ''}${share}`,
    none: 'No hay resultados registrados en este componente.',
    empty: 'Ningún resultado cumple con estos filtros',
    emptyHint: 'Quite alguno de los filtros aplicados o empiece de nuevo con todos los resultados.',
    seeAll: 'Ver todos los resultados',
    several: 'Varios países',
  },
  outcomeTitle: (countries: string) => `Resultado: ${countries || 'varios países'}`,
}

export type Text = typeof es
