import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Decisiones',
  titleOf: (year: string) => `Decisiones de la convocatoria de ${year}`,
  lead: 'Las decisiones se preparan con calma y se dan a conocer una sola vez. Antes de ese momento nadie fuera de la Secretaría las ve y no sale ningún correo.',

  prepare: {
    title: 'Preparar las decisiones',
    body: 'Cada propuesta recibe la decisión que dan las reglas, o la de su excepción. Se redacta una carta para cada punto focal y cada persona que escribió la propuesta, en su idioma.',
    withJustifications:
      'Incluir en las cartas lo que escribieron los evaluadores sobre cada criterio, sin sus nombres',
    withJustificationsHint:
      'Lo lee el ministerio que presentó la propuesta. Usted puede corregir cada carta antes de darlas a conocer.',
    button: 'Preparar decisiones y cartas',
    done: 'Las decisiones y las cartas quedaron preparadas.',
    noSelection: 'Calcule antes la selección',
    stale: 'Calcule de nuevo la selección: algo cambió después del último cálculo',
    incomplete: (references: string) => `Falta el tema o la modalidad de ${references}`,
    few: (n: number) =>
      plural('es', n, {
        one: '# propuesta tiene menos de dos calificaciones definitivas',
        many: '# de propuestas tienen menos de dos calificaciones definitivas',
        other: '# propuestas tienen menos de dos calificaciones definitivas',
      }),
    fewAccept: 'Decidir de todos modos; la página de resultados dirá cuántas son',
    fewProblem: 'Reúna las calificaciones que faltan, o marque que decide sin ellas',
  },
  takeBack: {
    title: 'Volver a la evaluación',
    body: 'Al prepararlas de nuevo vuelven los temas, las observaciones y, donde la decisión sea la misma, las cartas que usted corrigió.',
    button: 'Volver a la evaluación',
    done: 'La convocatoria volvió a la evaluación.',
  },
  figures: {
    selected: (n: number) =>
      plural('es', n, { one: 'seleccionada', many: 'seleccionadas', other: 'seleccionadas' }),
    reserve: 'en lista de reserva',
    not_selected: (n: number) =>
      plural('es', n, { one: 'no seleccionada', many: 'no seleccionadas', other: 'no seleccionadas' }),
    letters: (n: number) =>
      plural('es', n, { one: 'carta lista', many: 'cartas listas', other: 'cartas listas' }),
  },
  topics: {
    title: 'Lo que el público leerá de cada seleccionada',
    lead: 'El tema en los cuatro idiomas. Viene del título de la propuesta: tradúzcalo o corríjalo.',
    topic: 'Tema',
    untranslated: (n: number) =>
      plural('es', n, {
        one: '# propuesta seleccionada tiene el mismo texto en los cuatro idiomas.',
        many: '# de propuestas seleccionadas tienen el mismo texto en los cuatro idiomas.',
        other: '# propuestas seleccionadas tienen el mismo texto en los cuatro idiomas.',
      }),
    save: 'Guardar los temas',
    done: 'Los temas quedaron guardados.',
    problem: 'Escriba el tema en este idioma',
  },
  list: {
    title: 'Todas las decisiones',
    reservePosition: (n: number) => `En lista de reserva, lugar ${n}`,
    byException: 'Por excepción',
    remark: 'Observación',
    addRemark: 'Agregar una observación',
    changeRemark: 'Cambiar la observación',
  },
  remark: {
    title: (reference: string) => `Observación sobre ${reference}`,
    label: 'Observación para el ministerio',
    hint: 'Se agrega a las cartas de esta propuesta que usted no haya corregido a mano. Escríbala en el idioma que lee el ministerio.',
    save: 'Guardar la observación',
    done: 'La observación quedó guardada.',
  },

  letters: {
    title: 'Cartas',
    lead: 'Cada carta, tal como saldrá. Ninguna sale antes de dar a conocer las decisiones; entonces salen todas.',
    count: (n: number) => plural('es', n, { one: '# carta', many: '# de cartas', other: '# cartas' }),
    sentNone: 'Ninguna ha salido.',
    sentAll: (at: string) => `Salieron todas el ${at}.`,
    to: 'Para',
    language: 'Idioma',
    subject: 'Asunto',
    text: 'Texto',
    edited: 'Corregida',
    read: 'Leer y corregir',
    readAbout: (name: string) => `la carta a ${name}`,
    save: 'Guardar la carta',
    saved: 'La carta quedó guardada.',
    as: { beneficiary: 'como ministerio que recibe', provider: 'como ministerio que brinda' },
    nobody: 'Sin nadie a quien escribir',
    nobodyLead: 'Estos ministerios no tienen punto focal: nadie en ellos recibirá la carta.',
    staleTitle: 'La carta cambió mientras usted la corregía',
    staleBody: 'Abajo está lo que usted escribió. Si guarda de nuevo, su texto queda en lugar del otro.',
    problems: { subject: 'Escriba el asunto', text: 'Escriba el texto de la carta' },
  },

  release: {
    title: 'Dar a conocer las decisiones',
    lead: 'Todo esto ocurre a la vez, y no se puede deshacer:',
    letters: (n: number) =>
      plural('es', n, {
        one: 'sale # carta',
        many: 'salen # de cartas',
        other: 'salen # cartas',
      }),
    page: 'se publica la página de resultados, con los datos de la segunda ronda sin nombres; quien conozca las seleccionadas podrá reconocer en ellos a sus países',
    activities: (n: number) =>
      plural('es', n, {
        one: 'la propuesta seleccionada pasa a ser # actividad en planeación',
        many: 'las propuestas seleccionadas pasan a ser # de actividades en planeación',
        other: 'las propuestas seleccionadas pasan a ser # actividades en planeación',
      }),
    call: 'la convocatoria queda publicada, y los cuadros del informe la cuentan',
    check: 'Antes de seguir',
    button: 'Dar a conocer las decisiones ahora',
    link: 'Dar a conocer las decisiones',
    done: 'Las decisiones son públicas y las cartas están en camino.',
    stale:
      'Una propuesta o una regla cambió después de preparar las decisiones. Vuelva a la evaluación y prepárelas de nuevo.',
  },

  results: {
    title: (year: string) => `Resultados de la convocatoria de ${year}`,
    lead: (selected: string, received: string) => `${selected} seleccionadas de ${received} presentadas.`,
    published: (day: string) => `Publicados el ${day}.`,
    figures: {
      received: 'propuestas presentadas',
      eligible: 'admisibles',
      selected: 'seleccionadas',
      countries: 'países que reciben',
      providers: 'países que brindan',
    },
    selected: 'Propuestas seleccionadas',
    none: 'No se seleccionó ninguna propuesta.',
    reserve: (n: number) =>
      plural('es', n, {
        one: 'Otra quedó en lista de reserva.',
        many: 'Otras # quedaron en lista de reserva.',
        other: 'Otras # quedaron en lista de reserva.',
      }),
    how: 'Cómo se eligieron',
    rated: 'Cada propuesta admisible fue calificada por al menos dos evaluadores.',
    ratedButFew: (n: number) =>
      plural('es', n, {
        one: 'Las propuestas admisibles fueron calificadas por al menos dos evaluadores, salvo #.',
        many: 'Las propuestas admisibles fueron calificadas por al menos dos evaluadores, salvo # de ellas.',
        other: 'Las propuestas admisibles fueron calificadas por al menos dos evaluadores, salvo #.',
      }),
    howBody:
      'Con esas calificaciones, un programa eligió, entre todos los conjuntos que cumplen estas reglas, el que suma más puntos.',
    noExceptions: 'No hubo excepciones: las seleccionadas son las que dan las reglas.',
    exceptions: (n: number) =>
      plural('es', n, {
        one: 'Hubo # excepción, registrada con su motivo.',
        many: 'Hubo # de excepciones, cada una registrada con su motivo.',
        other: 'Hubo # excepciones, cada una registrada con su motivo.',
      }),
    verify: 'Compruébelo usted',
    verifyBody:
      'Los datos de la segunda ronda, sin nombres, y una orden que la calcula de nuevo y dice si el resultado es el mismo. Quien conozca las seleccionadas puede reconocer a sus países en los datos.',
    verifyDownload: 'Descargue el archivo JSON.',
    verifyRun: 'Con Minga instalado, ejecute:',
    verifyDigest: 'Huella del resultado publicado:',
    pb: 'Los mismos datos en formato Pabulib (.pb)',
    json: 'Datos de la segunda ronda (JSON)',
    link: 'Ver los resultados',
    panel: 'Resultados de la convocatoria',
    noPriority: 'ninguno de la lista',
  },
}

export type DecisionsText = typeof es
