import { plural } from '#platform/i18n/index.ts'

export const es = {
  about: 'Acerca de la red',
  data: 'Datos abiertos y API',
  accessibility: 'Accesibilidad',
  privacy: 'Privacidad',
  account: 'Mi cuenta',
  ownData: 'Mis datos',
  disclaimer:
    'Las cifras se calculan a partir del registro de la red o se presentan como declaradas por su informe. Las denominaciones no implican juicio alguno sobre la condición jurídica de ningún territorio.',
  work: {
    menu: 'Gestión',
    areas: {
      calls: 'Convocatorias',
      visits: 'Visitas',
      publications: 'Portafolio e informes',
      administration: 'Administración',
    },
  },
  home: {
    searchLabel: 'Busque un programa, una actividad, un taller o un país',
    explore: 'Explorar el registro',
    figures: 'La red en cifras',
    figuresMore: 'Ver todos los resultados e indicadores',
    map: 'Quién coopera con quién',
    mapNote:
      'Cada casilla es un Estado Miembro; cuanto más intensa, en más actividades de cooperación bilateral ha participado.',
    mapValue: 'Actividades',
    activities: (n: number) =>
      plural('es', n, { one: '# actividad', many: '# de actividades', other: '# actividades' }),
    calls: 'Convocatorias',
    ways: {
      portfolio: {
        title: 'Portafolio de programas',
        body: 'Los programas que los ministerios ofrecen a sus pares, por país, tema y población.',
      },
      activities: {
        title: 'Cooperación bilateral',
        body: 'Cada visita in situ y de expertos: quién enseñó, quién aprendió y qué resultó.',
      },
      workshops: {
        title: 'Talleres y seminarios',
        body: 'Los talleres hemisféricos y los seminarios virtuales, con sus temas y conclusiones.',
      },
      ministries: { title: 'Ministerios', body: 'Lo que cada ministerio ha ofrecido y recibido.' },
      library: { title: 'Biblioteca', body: 'Estudios, documentos de base, boletines y mandatos.' },
      results: {
        title: 'Resultados',
        body: 'Las tablas e indicadores del informe, con las filas que los sustentan.',
      },
      fund: { title: 'Fondo', body: 'Los aportes que sostienen la red.' },
    },
  },
  queue: {
    navigation: 'Pendientes',
    title: 'Lo que espera por usted',
    count: (n: number) =>
      plural('es', n, {
        one: '# asunto pendiente',
        many: '# de asuntos pendientes',
        other: '# asuntos pendientes',
      }),
    groups: {
      overdue: 'Fuera de plazo',
      week: 'En los próximos siete días',
      later: 'Más adelante',
      undated: 'Sin fecha límite',
    },
    left: (time: string) => `Tiempo restante: ${time}`,
    since: (time: string) => `Venció hace ${time}`,
    empty: 'Nada espera por usted',
    emptyHint: 'Cuando algo necesite su atención, aparecerá aquí con su fecha límite.',
  },
  search: {
    title: 'Buscar',
    label: 'Buscar en todo el sitio',
    results: (q: string, n: number) =>
      plural('es', n, {
        one: `# resultado para «${q}»`,
        many: `# de resultados para «${q}»`,
        other: `# resultados para «${q}»`,
      }),
    close: 'Ninguna palabra coincide exactamente; estos son los resultados más parecidos.',
    empty: (q: string) => `No hay resultados para «${q}»`,
    emptyHint:
      'Pruebe con menos palabras, con un sinónimo o en otro de los cuatro idiomas. También puede recorrer el portafolio o las actividades.',
    start: 'Escriba una o más palabras, en español, inglés, portugués o francés.',
    all: 'Todo',
    filter: 'Filtrar por tipo',
    kinds: {
      ministry: 'Ministerios',
      institution: 'Instituciones',
      program: 'Programas',
      activity: 'Actividades',
      outcome: 'Resultados de la cooperación',
      call: 'Convocatorias',
      workshop: 'Talleres',
      webinar: 'Seminarios virtuales',
      publication: 'Publicaciones',
      report: 'Informes',
      indicator: 'Indicadores',
      contribution: 'Aportes',
    } as Record<string, string>,
  },
  aboutPage: {
    how: 'Cómo funciona',
    steps: [
      'Cada ministerio publica en el Portafolio los programas que puede compartir.',
      'Una convocatoria abre la posibilidad de pedir una visita a otro ministerio o de recibir a sus expertos.',
      'Las propuestas se califican con criterios públicos y se seleccionan cuidando que muchos países estén representados.',
      'Después de cada visita el ministerio informa lo aprendido y, seis meses más tarde, lo que resultó.',
      'Los talleres hemisféricos, los estudios y los boletines difunden lo aprendido a todos.',
    ],
    secretariat: 'Secretaría Técnica',
    source: 'De dónde viene este registro',
    sourceBody:
      'El registro histórico proviene del informe de productos y resultados de la red y de sus anexos. Cada dato lleva su fuente; lo que el informe afirma sin dar las filas se muestra como declarado, y sus contradicciones se señalan.',
    inconsistencies: 'Ver las notas sobre la calidad de los datos',
    translations:
      'Los textos originales están en español. Las traducciones que ningún ministerio ha revisado aún llevan una nota.',
  },
  dataPage: {
    lead: 'Todo lo público puede descargarse y usarse sin pedir permiso: cada lista ofrece CSV y JSON, y la API entrega los mismos datos.',
    how: 'Cómo usar la API',
    base: 'Dirección de base',
    paging:
      'Las listas se entregan por páginas: use el valor de «next» como «cursor» para pedir la siguiente.',
    languages: 'Los textos vienen en los cuatro idiomas; las fechas, como AAAA-MM-DD.',
    description: 'Descripción OpenAPI 3.1',
    endpoints: 'Consultas disponibles',
    parameters: 'Parámetros',
    noParameters: 'Sin parámetros',
    example: 'Ejemplo',
  },
  accessibilityPage: [
    'Este sitio se propone cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Se puede usar sin JavaScript, con teclado, con lector de pantalla, con letra ampliada al 400 % y en un teléfono con mala conexión.',
    'Cada página se comprueba automáticamente en los cuatro idiomas. Aún no ha pasado una auditoría externa con personas con discapacidad.',
    'Los gráficos llevan siempre su tabla de datos. Si algo le impide usar el sitio, escriba a la Secretaría Técnica y diga qué página y qué herramienta usaba.',
  ],
}

export type Text = typeof es
