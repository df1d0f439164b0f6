/** What each data set is called and holds. */
export const es = {
  activities: {
    title: 'Actividades de cooperación',
    description:
      'Visitas in situ, visitas de expertos y actividades virtuales: quién aprende, quién brinda, tema, fechas y estado.',
  },
  outcomes: {
    title: 'Resultados de la cooperación',
    description: 'Lo que cambió en los ministerios, por componente de fortalecimiento institucional.',
  },
  calls: {
    title: 'Convocatorias',
    description: 'Convocatorias de cooperación bilateral, con las propuestas recibidas y seleccionadas.',
  },
  programs: {
    title: 'Portafolio de programas',
    description: 'Programas que los ministerios ofrecen a sus pares.',
  },
  workshops: {
    title: 'Talleres y seminarios',
    description: 'Talleres hemisféricos: lugar, fechas, ministerios participantes y productos.',
  },
  webinars: {
    title: 'Seminarios virtuales',
    description: 'Seminarios en línea, con su fecha y la satisfacción declarada.',
  },
  publications: {
    title: 'Biblioteca',
    description: 'Estudios, guías, boletines y mandatos de la red.',
  },
  contributions: {
    title: 'Aportes al fondo',
    description: 'Aportes declarados, en dinero y en especie, y cuáles pueden sumarse.',
  },
  callTable: {
    title: 'Convocatorias en cifras',
    description:
      'Por convocatoria: propuestas recibidas y seleccionadas; actividades realizadas, en planeación y canceladas.',
  },
  participation: {
    title: 'Participación por país',
    description: 'Cuántas veces cada Estado Miembro ha brindado y recibido cooperación.',
  },
  figures: {
    title: 'Cifras calculadas',
    description: 'Cada cifra de la página de resultados, con cuántos casos cuenta y entre cuántos.',
  },
  indicators: {
    title: 'Indicadores',
    description: 'Las cifras que la red declara, junto a las que esta plataforma calcula.',
  },
  inconsistencies: {
    title: 'Inconsistencias del informe',
    description: 'Dónde el informe de la red se contradice y qué se hace al respecto.',
  },
  reports: {
    title: 'Informes publicados',
    description:
      'Los informes de productos y resultados tal como se publicaron: texto, tablas y filas, en cada idioma.',
  },
  members: {
    title: 'Estados Miembros',
    description: 'Los Estados Miembros y sus ministerios de trabajo.',
  },
  institutions: {
    title: 'Instituciones',
    description: 'Las instituciones que el registro nombra, además de los ministerios.',
  },
  areas: {
    title: 'Áreas y temas',
    description: 'La clasificación por áreas y temas.',
  },
  populations: {
    title: 'Poblaciones destinatarias',
    description: 'Las poblaciones a las que se dirigen los programas.',
  },
  components: {
    title: 'Componentes',
    description: 'Los componentes de fortalecimiento institucional.',
  },
  criteria: {
    title: 'Criterios de selección',
    description: 'Los criterios con que se seleccionan las propuestas.',
  },
}

export type DatasetsText = typeof es
