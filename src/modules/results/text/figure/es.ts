import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Cifras',
  lead: 'Cada cifra con su definición, su periodo, cuántas filas cuenta y de cuántas, hasta cuándo hablan los datos y las filas que la sustentan.',
  code: 'Cifra',
  value: 'Valor',
  subjects: {
    activities: 'Convocatorias y actividades',
    participation: 'Quién participa',
    outcomes: 'Qué ha cambiado',
    people: 'Personas y talleres',
    time: 'Cuánto tarda',
    money: 'Dinero',
    other: 'Portafolio y biblioteca',
  },
  sectors: {
    ministry: 'Ministerios',
    advisory_body: 'Órganos consultivos de trabajadores y empleadores',
    regional: 'Organismos regionales',
    international: 'Organismos internacionales',
    network: 'Redes',
    center: 'Centros de investigación y organizaciones',
    company: 'Empresas',
    government: 'Otras entidades de gobierno',
  },
  unknown: 'Sin datos',
  asOf: 'Datos a',
  inParts: 'En partes',
  of: (n: string, total: string) => `${n} de ${total}`,
  partOf: (part: string, n: string, total: string) => `${part} (${n} de ${total})`,
  response: (answered: string, asked: string, share: string) =>
    `Tasa de respuesta: ${share} (${answered} de ${asked})`,
  days: (n: number) => plural('es', n, { one: '# día', many: '# de días', other: '# días' }),
  spread: (most: string, greatest: string) =>
    `Nueve de cada diez tardaron ${most} o menos; la que más tardó, ${greatest}.`,
  period: 'Periodo',
  periodHint: 'Sin fechas, todo el registro.',
  from: 'Desde',
  to: 'Hasta',
  apply: 'Ver el periodo',
  whole: 'Todo el registro',
  seeWhole: 'Ver todo el registro',
  since: (from: string) => `Desde el ${from}`,
  until: (to: string) => `Hasta el ${to}`,
  between: (from: string, to: string) => `Del ${from} al ${to}`,
  timeless: 'Esta cifra dice lo que es hoy: el periodo no la cambia.',
  withheld: (fewest: number) =>
    `Lo que respondió cada ministerio y lo que costó cada visita sólo lo lee la Secretaría Técnica. Para todos los demás la cifra abarca el registro entero y se da a partir de ${fewest} respuestas; las filas dicen de qué actividades se trata.`,
  parts: 'Por partes',
  part: 'Parte',
  stated: 'Declarado',
  noShare: 'Sin porcentaje',
  rows: 'Las filas que la sustentan',
  rowsOf: (part: string) => `Las filas de «${part}»`,
  rowCount: (n: number) => plural('es', n, { one: '# fila', many: '# de filas', other: '# filas' }),
  allRows: 'Ver todas las filas',
  noRows: 'Ninguna fila del registro entra en esta cifra en este periodo.',
  row: 'Fila',
  inDays: 'Días',
  date: 'Fecha',
  counts: '¿Cuenta?',
  yes: 'Sí',
  no: 'No',
  notKnown: 'No se sabe',
  ownList: 'Ver estas filas en su propia lista',
  beside: 'Lo que declara el informe',
  besideText: 'El informe de la red da estas cifras sin sus filas. Cada una tiene su propia base.',
  seeFigures: 'Ver todas las cifras',
  card: 'Cada cifra con su definición, su periodo y sus filas, también como CSV y JSON.',
  definitionAndRows: 'Definición y filas de esta cifra',
  figures: {
    'activities-completed': {
      label: 'Actividades bilaterales realizadas',
      definition:
        'Actividades de cooperación bilateral con estado «realizada». Una actividad con varias misiones cuenta una vez.',
    },
    'activities-planned': {
      label: 'Actividades bilaterales en planeación',
      definition:
        'Actividades de cooperación bilateral seleccionadas que todavía no han terminado: en planeación, programadas o en curso.',
    },
    'activities-canceled': {
      label: 'Actividades suspendidas o canceladas',
      definition:
        'Suma de las actividades suspendidas o canceladas que declara cada convocatoria anterior a esta plataforma, sin sus filas, más las canceladas en ella.',
    },
    calls: {
      label: 'Convocatorias',
      definition:
        'Convocatorias de cooperación bilateral registradas, incluidas las que sólo tienen actividades en planeación.',
    },
    'proposals-received': {
      label: 'Propuestas recibidas',
      definition:
        'Suma de las propuestas recibidas: las que declara cada convocatoria anterior a esta plataforma y las contadas en ella una vez cerrada la convocatoria.',
    },
    'proposals-selected': {
      label: 'Propuestas seleccionadas',
      definition:
        'Suma de las propuestas seleccionadas: las que declara cada convocatoria anterior a esta plataforma y las contadas en ella una vez publicada la decisión.',
    },
    'provider-ministries': {
      label: 'Ministerios proveedores',
      definition: 'Ministerios que enseñan en al menos una actividad realizada o en planeación.',
    },
    'receiver-ministries': {
      label: 'Ministerios receptores',
      definition: 'Ministerios que aprenden en al menos una actividad realizada o en planeación.',
    },
    'participating-ministries': {
      label: 'Ministerios en la cooperación bilateral',
      definition:
        'Ministerios que participan en al menos una actividad realizada o en planeación, como proveedores o como receptores.',
    },
    'provider-completed': {
      label: 'Actividades realizadas como proveedor',
      definition: 'Actividades realizadas en las que el ministerio del país es proveedor.',
    },
    workshops: {
      label: 'Talleres hemisféricos',
      definition: 'Talleres y seminarios hemisféricos registrados. No incluye los seminarios virtuales.',
    },
    'ministries-per-workshop': {
      label: 'Ministerios por taller',
      definition:
        'Promedio de los ministerios que el registro indica para cada taller, entre los talleres que dan un número exacto. Quedan fuera los que dicen «más de» o no dan número. Algunos talleres cuentan delegaciones o países: la página de cada uno lo dice.',
    },
    'contributing-countries': {
      label: 'Países que han aportado fondos',
      definition: 'Países cuyos ministerios figuran en la lista de quienes han aportado fondos.',
    },
    studies: {
      label: 'Estudios técnicos',
      definition: 'Publicaciones de la biblioteca clasificadas como estudio.',
    },
    'printed-newsletters': {
      label: 'Boletines impresos',
      definition: 'Publicaciones de la biblioteca clasificadas como boletín impreso.',
    },
    programs: {
      label: 'Programas publicados en el Portafolio',
      definition:
        'Programas publicados en el Portafolio de esta plataforma. El informe da el total de su propio Portafolio, pero no la lista: aquí están sólo los programas y prácticas que su texto nombra o que un ministerio compartió en una actividad. Por eso las dos cifras cuentan cosas distintas y la calculada es menor.',
    },
    'ministries-by-year': {
      label: 'Ministerios que participan, por año',
      definition:
        'Ministerios que participan en al menos una actividad que terminó ese año, como proveedores o como receptores. N: todos los Estados Miembros.',
    },
    'cooperation-flows': {
      label: 'Quién enseña a quién',
      definition:
        'Actividades realizadas o por realizar entre cada ministerio proveedor y cada ministerio receptor.',
    },
    'activities-by-year': {
      label: 'Actividades realizadas por año',
      definition:
        'Actividades de cooperación bilateral realizadas, según el año en que terminó su última misión.',
    },
    'documented-activities': {
      label: 'Actividades realizadas de las que consta un resultado',
      definition:
        'Actividades realizadas con al menos un resultado verificado en el registro. Las demás pueden haber tenido resultados que nadie ha comunicado.',
    },
    'activities-by-component': {
      label: 'Actividades documentadas por componente',
      definition:
        'Por ciento de las actividades documentadas (N: las que tienen al menos un resultado verificado) con algún resultado de cada componente de fortalecimiento institucional. Una actividad puede contar en varios componentes. La tasa de respuesta es la parte de las actividades realizadas que está documentada.',
    },
    'outcomes-by-component': {
      label: 'Resultados registrados por componente',
      definition:
        'Resultados verificados, cada uno en su componente. Su fecha es su año o, si no consta, el fin de la actividad de la que provienen.',
    },
    'lag-call-visit': {
      label: 'De la convocatoria a la visita',
      definition:
        'Mediana de los días entre la apertura de la convocatoria y el primer día de la actividad, entre las realizadas. De las convocatorias anteriores a esta plataforma el registro sólo da el mes de apertura: se toma su día 15.',
    },
    'lag-decision-visit': {
      label: 'De la decisión a la visita',
      definition:
        'Mediana de los días entre el anuncio de la decisión y el primer día de la actividad, entre las realizadas. De las actividades anteriores a esta plataforma el registro no da la fecha de la decisión.',
    },
    'never-took-part': {
      label: 'Estados Miembros que nunca han participado',
      definition:
        'Estados Miembros cuyo ministerio no participa en ninguna actividad bilateral realizada o por realizar, ni como proveedor ni como receptor. N: todos los Estados Miembros.',
    },
    'participation-by-subregion': {
      label: 'Participación por subregión',
      definition:
        'Parte de los Estados Miembros de cada subregión cuyo ministerio participa en al menos una actividad realizada o por realizar.',
    },
    'activities-by-subregion': {
      label: 'Actividades por subregión',
      definition:
        'Actividades realizadas o por realizar en las que participa al menos un ministerio de la subregión. Una actividad entre dos subregiones cuenta en ambas.',
    },
    'concentration-providers': {
      label: 'Concentración de los proveedores',
      definition:
        'Coeficiente de Gini de las actividades realizadas o por realizar en que cada Estado Miembro es proveedor: 0 si todos tienen las mismas, cerca de 1 si uno las tiene todas. Quien no tiene ninguna cuenta como cero.',
    },
    'concentration-receivers': {
      label: 'Concentración de los receptores',
      definition:
        'Coeficiente de Gini de las actividades realizadas o por realizar en que cada Estado Miembro es receptor: 0 si todos tienen las mismas, cerca de 1 si uno las tiene todas. Quien no tiene ninguna cuenta como cero.',
    },
    'contact-kept': {
      label: 'Contacto mantenido',
      definition:
        'Ministerios receptores que, al responder el cuestionario de seguimiento, dicen que siguen en contacto con el ministerio proveedor. N: los que respondieron.',
    },
    'further-assistance': {
      label: 'Asistencia adicional recibida',
      definition:
        'Ministerios receptores que, al responder el cuestionario de seguimiento, dicen que recibieron más asistencia técnica del proveedor. N: los que respondieron.',
    },
    'follow-up-answered': {
      label: 'Cuestionarios de seguimiento respondidos',
      definition:
        'Cuestionarios de seguimiento respondidos. N: los que ya se abrieron. Las actividades anteriores a esta plataforma no tienen cuestionario.',
    },
    'commitments-kept': {
      label: 'Compromisos cumplidos',
      definition:
        'Compromisos cumplidos del todo. N: los compromisos de los que el ministerio ha dicho si los cumplió. Los que ya vencieron sin noticia bajan la tasa de respuesta.',
    },
    'lag-visit-report': {
      label: 'De la visita al informe final',
      definition: 'Mediana de los días entre el fin de la actividad y el envío del informe final.',
    },
    'lag-report-follow-up': {
      label: 'Del informe final al seguimiento',
      definition:
        'Mediana de los días entre el envío del informe final y la respuesta al cuestionario de seguimiento.',
    },
    'people-trained': {
      label: 'Personas formadas en las visitas, por sector',
      definition:
        'Participantes de las instituciones receptoras en actividades realizadas, por el sector de su institución. Sólo cuentan las actividades con participantes registrados en esta plataforma: las anteriores no los tienen.',
    },
    'workshops-by-sector': {
      label: 'Talleres por sector presente',
      definition:
        'Parte de los talleres y seminarios hemisféricos en cuyo registro consta cada sector, como coorganizador o como participante. Cada órgano consultivo es un sector.',
    },
    'cost-per-visit': {
      label: 'Costo por visita',
      definition:
        'Promedio de lo que cada visita realizada cuesta a la red, según su estimación o, si no la tiene, su propuesta. No incluye las actividades virtuales ni lo que pagan los ministerios. De las actividades anteriores a esta plataforma no se conoce el costo.',
    },
    'contributions-cash': {
      label: 'Aportes en dinero declarados',
      definition:
        'Suma de los aportes en dinero que declara el informe, en dólares. No se suma lo que ya está incluido en otro monto. Un aporte pertenece al año en que empieza su periodo.',
    },
    'contributions-in-kind': {
      label: 'Aportes en especie declarados',
      definition:
        'Suma de los aportes en especie que declara el informe, en dólares. No se suma lo que ya está incluido en otro monto. Un aporte pertenece al año en que empieza su periodo.',
    },
  },
}

export type FigureText = typeof es
