import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Avance de las calificaciones',
  lead: 'La media de cada propuesta es la que cuenta. Lo demás ayuda a leerla y a decidir qué conviene conversar.',
  finished: (all: number) =>
    plural('es', all, {
      one: 'terminada de # calificación',
      many: 'terminadas de # de calificaciones',
      other: 'terminadas de # calificaciones',
    }),
  drafts: 'en borrador',
  waiting: 'sin empezar',
  conflicts: 'conflictos',
  due: (when: string) => `Fecha límite para calificar: ${when}`,
  overdue: (n: number) =>
    plural('es', n, {
      one: 'Venció el plazo y falta # calificación.',
      many: 'Venció el plazo y faltan # de calificaciones.',
      other: 'Venció el plazo y faltan # calificaciones.',
    }),
  none: 'Todavía no hay propuestas en evaluación',
  noneHint: 'Aparecen cuando la convocatoria pasa a evaluación.',
  toAssignments: 'Ver el reparto',

  people: 'Quién va cómo',
  evaluator: 'Evaluador o evaluadora',
  given: 'Asignadas',
  done: 'Terminadas',
  inDraft: 'En borrador',
  leniency: 'Frente a los demás',
  leniencyNote:
    'Cuántos puntos da de más (+) o de menos (−) que los demás en las mismas propuestas. Es una estimación, no un reproche.',

  ranking: 'Propuestas por media',
  rankingNote:
    'La media pondera los criterios según su peso; una abstención no cuenta como cero. La media ajustada descuenta lo exigente que es cada quien: se muestra al lado y nunca decide.',
  notIdentifiable: (groups: number) =>
    plural('es', groups, {
      one: 'No se puede ajustar todavía: falta terminar calificaciones.',
      many: 'No se puede ajustar: hay # de grupos de evaluadores que no comparten ninguna propuesta, y no hay con qué compararlos.',
      other:
        'No se puede ajustar: hay # grupos de evaluadores que no comparten ninguna propuesta, y no hay con qué compararlos.',
    }),
  noSpare:
    'Cada calificación hace falta para el ajuste: una sola que cambie lo cambia todo. Tómelo como un indicio.',
  proposal: 'Propuesta',
  ratings: 'Calificaciones',
  mean: 'Media',
  adjusted: 'Media ajustada',
  range: 'De menor a mayor',
  deviation: 'Desviación',
  belowFloor: (criteria: string) => `Bajo el mínimo en ${criteria}`,
  unscored: (criteria: string) => `Sin puntuación en ${criteria}`,
  unrated: 'Sin calificar',
  afterOwn: 'Después de la suya',
  afterOwnNote:
    'Usted también califica esta propuesta: verá las otras calificaciones cuando termine la suya.',

  agreement: 'Acuerdo por criterio',
  agreementNote:
    'Alfa de Krippendorff, de intervalo: 1 es acuerdo completo y 0 lo que daría el azar. Se suele pedir 0,8; entre 0,667 y 0,8 solo permite conclusiones tentativas.',
  criterion: 'Criterio',
  alpha: 'Alfa',
  reading: 'Lectura',
  readings: {
    good: 'Acuerdo bueno',
    tentative: 'Acuerdo suficiente para conclusiones tentativas',
    weak: 'Acuerdo débil: convendría revisar cómo se entiende el criterio',
    opposed: 'Desacuerdo mayor que el del azar',
    none: 'Aún no se puede calcular',
  },

  disagreement: 'Donde más difieren los evaluadores',
  disagreementNote:
    'Por diferencia media entre la puntuación más alta y la más baja de cada criterio. Son las propuestas que más conviene conversar.',
  difference: 'Diferencia media',
  widest: 'Mayor diferencia',
  widestIn: (criterion: string, range: string) => `${criterion}: ${range}`,
  noneCompared: 'Todavía no hay dos calificaciones terminadas de una misma propuesta.',
  points: (points: string) => `${points} puntos`,

  ratingsOf: (proposal: string) => `Calificaciones de ${proposal}`,
  finishedAt: (when: string) => `Definitiva desde el ${when}`,
  conflictReason: 'Motivo del conflicto',
  interestBody:
    'Tiene o tuvo un cargo en un ministerio que participa: su calificación no cuenta y ya no ve la propuesta.',
  notBegun: 'Aún no empieza a calificar.',
  history: (n: number) =>
    plural('es', n, {
      one: '# cambio registrado',
      many: '# de cambios registrados',
      other: '# cambios registrados',
    }),
  change: 'Cambio',
  changed: 'Qué cambió',
  changedTo: (criterion: string, score: string) => `${criterion}: ${score}`,
  onlyState: 'Solo el estado',
  notes: 'Conversación sobre esta propuesta',
  back: 'Volver al avance',

  queue: {
    rate: (n: number) =>
      plural('es', n, {
        one: 'Calificar # propuesta',
        many: 'Calificar # de propuestas',
        other: 'Calificar # propuestas',
      }),
    rateAction: 'Calificar',
    overdue: (n: number) =>
      plural('es', n, {
        one: '# calificación atrasada',
        many: '# de calificaciones atrasadas',
        other: '# calificaciones atrasadas',
      }),
    overdueAction: 'Ver el avance',
    evaluators: 'Elegir evaluadores',
    evaluatorsAction: 'Elegir',
    missing: (n: number) =>
      plural('es', n, {
        one: 'Dar evaluadores a # propuesta',
        many: 'Dar evaluadores a # de propuestas',
        other: 'Dar evaluadores a # propuestas',
      }),
    missingDetail: (conflicts: number) =>
      plural('es', conflicts, {
        one: 'Hay # conflicto de intereses.',
        many: 'Hay # de conflictos de intereses.',
        other: 'Hay # conflictos de intereses.',
      }),
    missingAction: 'Repartir',
    call: (year: number) => `Convocatoria ${year}`,
  },
}

export type ProgressText = typeof es
