import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Resultados',
  title: 'Resultados',
  lead: 'Lo que la red ha hecho y lo que ha cambiado en los ministerios. Cada número calculado lleva a las filas que lo sustentan.',
  computed: 'Calculada',
  declared: 'Declarada',
  computedNote: 'Calculada con el registro de esta plataforma',
  asOf: (date: string) => `datos a ${date}`,
  howToRead: 'Cómo leer las cifras',
  howToReadText: [
    'Una cifra calculada se cuenta en las filas de esta plataforma cada vez que cambian: el enlace muestra esas filas.',
    'Una cifra declarada figura en el informe de la red sin las filas que la sustentan. Se guarda y se muestra tal cual; nunca se presenta como calculada.',
    'Cuando existen las dos, se muestran una al lado de la otra y se dice si coinciden.',
  ],
  tables: 'Cuadros',
  tablesLead: 'Los dos cuadros del informe, contados de nuevo a partir de las actividades.',
  callsTitle: 'Convocatorias y actividades (Tabla 2)',
  callsShort: 'Convocatorias',
  callsLead: 'Propuestas recibidas y seleccionadas en cada convocatoria y qué fue de ellas.',
  statedColumn: 'declaradas',
  countedColumn: 'contadas',
  callsDefinition:
    'Realizadas y en planeación se cuentan en las actividades de cada convocatoria. Recibidas, seleccionadas y canceladas son las que declara la convocatoria: el informe no da sus filas. «Canceladas» incluye las suspendidas.',
  participationTitle: 'Participación de los ministerios (Tabla 3)',
  participationShort: 'Participación',
  participationLead: (providers: number, receivers: number, all: number) =>
    `${plural('es', all, {
      one: '# ministerio ha participado',
      many: '# de ministerios han participado',
      other: '# ministerios han participado',
    })} en la cooperación bilateral: ${plural('es', providers, {
      one: '# como proveedor',
      many: '# de ellos como proveedores',
      other: '# como proveedores',
    })} y ${plural('es', receivers, {
      one: '# como receptor',
      many: '# de ellos como receptores',
      other: '# como receptores',
    })}.`,
  participationCard:
    'Quién enseña y quién aprende: las actividades de cada ministerio como proveedor y como receptor, y cuán repartidas están.',
  participationDefinition:
    'Actividades realizadas y en planeación en las que el ministerio enseña (proveedor) o aprende (receptor). Una actividad cuenta una vez para cada ministerio que participa en ella.',
  completedOnly: (receivers: number) =>
    plural('es', receivers, {
      one: 'Si sólo se cuentan las actividades realizadas, es # el ministerio receptor.',
      many: 'Si sólo se cuentan las actividades realizadas, son # de ministerios receptores.',
      other: 'Si sólo se cuentan las actividades realizadas, los receptores son #.',
    }),
  mapTitle: 'Actividades por país',
  mapNote:
    'Actividades en las que participa cada ministerio, como proveedor o como receptor, realizadas o en planeación. Cuanto más oscura la casilla, más actividades.',
  activities: (n: number) =>
    plural('es', n, { one: '# actividad', many: '# de actividades', other: '# actividades' }),
  concentration: 'Concentración',
  concentrationLead: (members: number) =>
    `El coeficiente de Gini dice cuán desigual es el reparto entre los ${members} Estados Miembros: 0 si todos tienen las mismas actividades, cerca de 1 si uno las tiene todas.`,
  giniProviders: 'Coeficiente de Gini de los proveedores',
  giniReceivers: 'Coeficiente de Gini de los receptores',
  concentrationNote:
    'Se calcula con las actividades realizadas y en planeación de todos los Estados Miembros; quien no participa cuenta como cero.',
  never: 'Estados Miembros que aún no participan',
  neverLead: (n: number) =>
    plural('es', n, {
      one: '# Estado Miembro no ha participado en ninguna actividad bilateral:',
      many: '# de Estados Miembros no han participado en ninguna actividad bilateral:',
      other: '# Estados Miembros no han participado en ninguna actividad bilateral:',
    }),
  columns: {
    call: 'Convocatoria',
    received: 'Recibidas',
    selected: 'Seleccionadas',
    completed: 'Realizadas',
    planned: 'En planeación',
    canceled: 'Canceladas',
    total: 'Total',
    country: 'País',
    providerCompleted: 'Proveedor, realizadas',
    providerPlanned: 'Proveedor, en planeación',
    receiverCompleted: 'Receptor, realizadas',
    receiverPlanned: 'Receptor, en planeación',
    indicator: 'Indicador',
    figure: 'Cifra',
  },
  components: 'Qué ha cambiado en los ministerios',
  componentsLead: (n: number) =>
    `${plural('es', n, {
      one: '# resultado registrado',
      many: '# de resultados registrados',
      other: '# resultados registrados',
    })}, según el componente de fortalecimiento institucional al que pertenecen. El informe declara además un porcentaje para algunos componentes, cada uno sobre una base distinta: no se comparan ni se suman.`,
  component: 'Componente',
  recorded: 'Resultados registrados',
  stated: 'Porcentaje declarado',
  noShare: 'Sin porcentaje',
  indicators: 'Indicadores',
  indicatorsLead: (n: number) =>
    plural('es', n, {
      one: '# cifra que la red da de sí misma, tal como la declara su informe y, cuando hay filas, como resulta de contarlas.',
      many: '# de cifras que la red da de sí misma, tal como las declara su informe y, cuando hay filas, como resultan de contarlas.',
      other:
        '# cifras que la red da de sí misma, tal como las declara su informe y, cuando hay filas, como resultan de contarlas.',
    }),
  colon: ':',
  seeIndicators: 'Ver todos los indicadores',
  filters: { all: 'Todos', computed: 'También calculados', declared: 'Sólo declarados' },
  filterLabel: 'Mostrar',
  unknownFilter: 'Ese filtro no existe',
  unknownFilterText:
    'Los indicadores se pueden ver todos, o sólo los que también se calculan aquí, o sólo los declarados.',
  seeAll: 'Ver todos los indicadores',
  section: (place: string) => `Informe, sección ${place}`,
  reportPart: (place: string) => `Informe, ${place}`,
  place: (text: string) =>
    text.replaceAll('Annex', 'Anexo').replaceAll('Table', 'Tabla').replaceAll('Figure', 'Gráfico'),
  source: 'Fuente',
  reportDate: 'Fecha declarada',
  noDate: 'El informe no da fecha',
  behind: 'Ver las filas que la sustentan',
  noRows: 'El informe da esta cifra sin las filas que la sustentan, por lo que no puede calcularse.',
  agreements: {
    same: 'Coinciden',
    rounded: 'Coinciden al redondear',
    different: 'No coinciden',
  },
  related: 'Cuentan cosas distintas',
  notes: 'Lo que conviene saber',
  contradiction: 'Qué se contradice',
  handling: 'Qué se hace aquí',
  inconsistencies: 'Contradicciones del informe',
  inconsistenciesLead: (n: number) =>
    plural('es', n, {
      one: 'El informe de la red se contradice o puede leerse mal en # lugar. Aquí se dice cuál es y qué se hizo con él.',
      many: 'El informe de la red se contradice o puede leerse mal en # de lugares. Aquí se dice cuáles son y qué se hizo con cada uno.',
      other:
        'El informe de la red se contradice o puede leerse mal en # lugares. Aquí se dice cuáles son y qué se hizo con cada uno.',
    }),
  seeInconsistencies: 'Ver dónde se contradice el informe',
  concerned: 'Indicadores',
  searchBody: (unit: string, section: string) => `Indicador · ${unit} · informe, ${section}`,
}

export type Text = typeof es
