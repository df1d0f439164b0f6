import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Tablero para autoridades',
  lead: 'La red en una página, para una reunión. Cada número lleva a su definición y a sus filas.',
  card: 'La red en una página que se imprime: quién participa, quién enseña a quién, qué ha cambiado, compromisos y dinero.',
  asOf: (until: string, changed: string) =>
    `Los datos de las actividades llegan hasta: ${until}. Último cambio del registro: ${changed}.`,
  map: 'Dónde se coopera',
  mapNote: 'Actividades de cada ministerio, realizadas o por realizar. La casilla más clara: ninguna.',
  activities: (n: number) =>
    plural('es', n, { one: '# actividad', many: '# de actividades', other: '# actividades' }),
  recordedActivities: 'Actividades',
  byYear: 'Actividades realizadas cada año',
  ministriesByYear: 'Ministerios que participaron cada año',
  year: 'Año',
  ministries: 'Ministerios',
  flows: 'Quién enseña a quién',
  flowsAll: 'Todas las parejas de ministerios, con sus actividades realizadas o por realizar.',
  flowsRepeated: (pairs: number, all: number) =>
    plural('es', pairs, {
      one: `# pareja de ministerios que ha cooperado más de una vez, de ${all} en total.`,
      many: `# de parejas de ministerios que han cooperado más de una vez, de ${all} en total.`,
      other: `# parejas de ministerios que han cooperado más de una vez, de ${all} en total.`,
    }),
  flowsMost: (pairs: number, all: number) =>
    `Las ${pairs} parejas de ministerios con más actividades, de ${all} en total.`,
  flowsNone: 'Ninguna pareja de ministerios ha cooperado en este periodo.',
  teaches: 'Enseña',
  learns: 'Aprende',
  outcomes: 'Resultados por componente',
  outcomesNote: (documented: string, completed: string) =>
    `Resultados verificados. Constan resultados de ${documented} de las ${completed} actividades realizadas.`,
  component: 'Componente',
  recorded: 'Resultados',
  after: 'Después de la visita',
  afterNote: 'Lo que responden los ministerios en el seguimiento; al lado, lo que declara el informe.',
  time: 'Cuánto tarda',
  money: 'Dinero',
  subregions: 'Estados Miembros que participan, por subregión',
  share: 'Participan',
  of: (n: string, total: string) => `${n} de ${total}`,
  declared: 'declarado en el informe',
  details: 'Ver todas las cifras',
}

export type DashboardText = typeof es
