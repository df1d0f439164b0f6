import { plural } from '#platform/i18n/index.ts'

const proposals = (n: number) =>
  plural('es', n, { one: '# propuesta', many: '# de propuestas', other: '# propuestas' })

export const es = {
  navigation: 'Mis calificaciones',
  states: {
    assigned: 'Por calificar',
    conflict: 'Conflicto declarado',
    draft: 'Borrador',
    final: 'Definitiva',
  },
  interest: 'Conflicto encontrado',
  abstention: 'Abstención',
  noScore: 'Sin puntuación',
  noJustification: 'Sin justificación todavía',
  call: (year: number) => `Convocatoria ${year}`,
  /** `letter` tells evaluators apart without naming them. */
  evaluator: (letter: string) => `Persona evaluadora ${letter}`,
  secretariat: 'Secretaría Técnica',
  you: 'Usted',

  evaluators: {
    title: 'Evaluadores',
    lead: 'Marque quiénes calificarán las propuestas de esta convocatoria, los temas que conocen y cuántas propuestas pueden tomar.',
    people: 'Personas que pueden calificar',
    peopleHint: 'Son las que hoy tienen un cargo de evaluador o de la Secretaría Técnica.',
    capacity: 'Cuántas propuestas puede tomar, como máximo',
    capacityHint: 'Déjelo en blanco para que lo decida el reparto equilibrado.',
    themes: 'Temas que conoce',
    themesOf: (n: number) =>
      plural('es', n, { one: '# tema elegido', many: '# de temas elegidos', other: '# temas elegidos' }),
    save: 'Guardar evaluadores',
    saved: 'Se guardó la lista de evaluadores.',
    none: 'Nadie tiene hoy un cargo de evaluador',
    noneHint: 'Primero registre sus cargos en el directorio.',
    toAssignments: 'Ir al reparto de propuestas',
  },

  assignments: {
    title: 'Reparto de propuestas',
    lead: 'Cada propuesta necesita al menos dos calificaciones. El reparto equilibra el trabajo, busca a quien conoce el tema y nunca da a una persona la propuesta de un ministerio en el que tiene o tuvo un cargo.',
    notYet: 'El reparto se hace cuando la convocatoria está en evaluación.',
    noEvaluators: 'Todavía no hay evaluadores en esta convocatoria.',
    toEvaluators: 'Elegir evaluadores',
    count: 'Evaluadores por propuesta',
    balance: 'Repartir lo que falta',
    complete: 'Todas las propuestas tienen los evaluadores que necesitan.',
    missing: (n: number) =>
      plural('es', n, {
        one: 'A # propuesta le faltan evaluadores.',
        many: 'A # de propuestas les faltan evaluadores.',
        other: 'A # propuestas les faltan evaluadores.',
      }),
    assigned: (n: number) =>
      plural('es', n, {
        one: 'Se hizo # asignación y se avisó por correo.',
        many: 'Se hicieron # de asignaciones y se avisó por correo.',
        other: 'Se hicieron # asignaciones y se avisó por correo.',
      }),
    removed: 'Se quitó la asignación.',
    lifted: 'Se levantó el conflicto: la persona puede calificar de nuevo.',
    byHand: 'Asignar a mano',
    proposal: 'Propuesta',
    choose: 'Elija',
    evaluator: 'Evaluador o evaluadora',
    add: 'Asignar',
    load: 'Trabajo de cada quien',
    given: 'Asignadas',
    finished: 'Terminadas',
    conflicts: 'Conflictos',
    capacity: 'Máximo',
    byProposal: 'Por propuesta',
    remove: 'Quitar',
    takeBack: 'Quitar una asignación',
    assignment: 'Asignación',
    assignmentHint: 'Solo las de quienes aún no empiezan: lo que alguien escribió se conserva.',
    lift: 'Levantar el conflicto',
    liftAbout: (name: string, proposal: string) => `de ${name} en ${proposal}`,
    reason: (reason: string) => `Motivo: ${reason}`,
    knows: 'Conoce el tema',
    nobody: 'Nadie todavía',
  },

  list: {
    title: 'Mis calificaciones',
    lead: 'Las propuestas que la Secretaría Técnica le pidió calificar.',
    none: 'No tiene propuestas por calificar',
    noneHint: 'Cuando la Secretaría Técnica le asigne una, se le avisará por correo.',
    due: (when: string) => `Fecha límite: ${when}`,
    progress: (done: number, all: number) => `Terminó ${done} de ${all}.`,
    untitled: 'Sin título',
    closed: 'Cerrada',
    withdrawn: 'Propuesta retirada',
  },

  form: {
    title: 'Calificar la propuesta',
    intro: 'Califique cada criterio y explique por qué. Puede guardar y volver cuando quiera.',
    blind:
      'Verá las otras calificaciones después de terminar la suya. Su nombre solo lo conoce la Secretaría Técnica.',
    proposal: 'La propuesta',
    toCriteria: 'Ir a los criterios',
    toProposal: 'Volver a la propuesta',
    criteria: 'Su calificación',
    answers: 'Lo que dice la propuesta:',
    speaksTo: 'Responde al criterio',
    weight: (weight: string) => `Peso: ${weight}`,
    floor: (floor: string) => `Mínimo para seguir: ${floor}`,
    scoreOf: (score: string, meaning: string) => `${score}: ${meaning}`,
    abstain: 'Me abstengo',
    abstainHint: 'No cuenta como cero: la nota sale de las demás calificaciones.',
    or: 'o',
    justificationOf: (criterion: string) => `Justificación de «${criterion}»`,
    justificationHint:
      'Obligatoria, también si se abstiene. El ministerio puede leerla, sin saber quién la escribió.',
    save: 'Guardar borrador',
    finish: 'Terminar la calificación',
    saveFinal: 'Guardar el cambio',
    isFinal:
      'Su calificación es definitiva. Puede cambiarla hasta que se decida la convocatoria; cada cambio queda registrado.',
    conflict: 'Declarar un conflicto de intereses',
    conflictHint: 'Si usted o alguien cercano tiene algo que ver con esta propuesta, no la califique.',
    saved: 'Se guardó el borrador.',
    finished: 'Su calificación quedó como definitiva.',
    others: 'Las otras calificaciones',
    othersNone: 'Nadie más ha terminado todavía.',
    notes: 'Conversar sobre esta propuesta',
    closed: 'Esta calificación ya no se puede cambiar.',
    unfinished: 'La convocatoria pasó a decisión antes de que usted terminara; su borrador no se contó.',
    staleTitle: 'Esta calificación se guardó en otra ventana mientras usted escribía',
    staleBody:
      'Nada se ha perdido. Abajo está lo que usted escribió y, donde difiere, lo que está guardado. Si guarda ahora, quedará lo suyo.',
    nowSaved: 'Guardado ahora',
    own: 'Su calificación',
  },

  conflict: {
    title: 'Declarar un conflicto de intereses',
    lead: 'Dejará de ver esta propuesta y la Secretaría Técnica se la dará a otra persona.',
    reason: 'Motivo',
    reasonHint: 'Lo lee solo la Secretaría Técnica.',
    declare: 'Declarar el conflicto',
    cancel: 'No tengo conflicto: volver a la propuesta',
    declared: 'Su conflicto quedó declarado. Ya no tiene que calificar esa propuesta.',
  },

  problems: {
    score: (criterion: string) => `Elija una puntuación para «${criterion}», o absténgase`,
    unknownScore: (criterion: string) => `Elija una de las puntuaciones de «${criterion}»`,
    justification: (criterion: string) => `Escriba por qué califica así «${criterion}»`,
    abstention: (criterion: string) => `Escriba por qué se abstiene en «${criterion}»`,
    tooLong: (n: number) =>
      plural('es', n, {
        one: 'Escriba # carácter como máximo',
        many: 'Escriba # de caracteres como máximo',
        other: 'Escriba # caracteres como máximo',
      }),
    conflictReason: 'Escriba en qué consiste el conflicto',
    note: 'Escriba la nota',
    capacity: 'Escriba un número entero mayor que cero, o déjelo en blanco',
    hasWork: (name: string) => `${name} ya tiene propuestas asignadas: quíteselas primero`,
    perProposal: (least: number, most: number) => `Escriba un número entre ${least} y ${most}`,
    proposal: 'Elija la propuesta',
    evaluator: 'Elija a la persona',
    assignment: 'Elija la asignación',
    interest: (name: string) =>
      `${name} tiene o tuvo un cargo en un ministerio que participa en esta propuesta`,
    already: (name: string) => `${name} ya tiene esta propuesta`,
    notEvaluating: 'Solo se puede mientras la convocatoria está en evaluación',
    begun: 'Ya empezó a calificar: lo que escribió se conserva y la asignación no se puede quitar',
  },

  notes: {
    title: 'Conversación',
    lead: 'Entre quienes terminaron de calificar esta propuesta y la Secretaría Técnica. Quienes califican no ven los nombres de los demás.',
    leadSecretariat:
      'Solo la Secretaría Técnica ve los nombres. Lea esta página como la leen los evaluadores: sin ellos.',
    none: 'Nadie ha escrito todavía',
    text: 'Escriba una nota',
    textHint: 'No diga quién es ni para quién trabaja.',
    add: 'Añadir la nota',
    added: 'Se añadió su nota.',
  },

  mail: {
    subject: (n: number, network: string) =>
      `${network}: ${plural('es', n, { one: '# propuesta por calificar', many: '# de propuestas por calificar', other: '# propuestas por calificar' })}`,
    greeting: (name: string) => `Estimada persona evaluadora, ${name}:`,
    body: (n: number, year: number) =>
      `La Secretaría Técnica le pide calificar ${proposals(n)} de la convocatoria ${year}.`,
    due: (when: string) => `Fecha límite: ${when}.`,
    conflict:
      'Si tiene un conflicto de intereses en alguna, declárelo en su página: otra persona la calificará.',
  },

  panel: {
    title: 'Primera ronda: calificaciones',
    progress: 'Avance de las calificaciones',
    notYet: 'Cuando empiece la evaluación',
    complete: 'Completo',
    evaluators: (n: number) =>
      plural('es', n, { one: '# evaluador', many: '# de evaluadores', other: '# evaluadores' }),
    finished: (done: number, all: number) => `${done} de ${all} calificaciones terminadas`,
    missing: (n: number) =>
      plural('es', n, {
        one: '# propuesta sin evaluadores suficientes',
        many: '# de propuestas sin evaluadores suficientes',
        other: '# propuestas sin evaluadores suficientes',
      }),
  },
}

export type RatingText = typeof es
