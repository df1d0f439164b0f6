import { plural } from '#platform/i18n/index.ts'

export const es = {
  deadline: {
    passed: (when: string) =>
      `El plazo venció el ${when}. No se guardó lo que acaba de enviar; cópielo antes de salir de esta página.`,
    notTaking: 'Esta convocatoria ya no recibe propuestas.',
  },
  evaluation: {
    lateEntryRuns: 'Un ministerio todavía puede presentar propuestas fuera de plazo.',
    undecided: (n: number) =>
      plural('es', n, {
        one: 'Falta decidir si # propuesta es admisible.',
        many: 'Falta decidir si # de propuestas son admisibles.',
        other: 'Falta decidir si # propuestas son admisibles.',
      }),
    noneEligible: 'No hay ninguna propuesta admisible para evaluar.',
  },
  problems: {
    year: 'Escriba un año cercano, con cuatro cifras.',
    yearTaken: (year: number) => `Ya hay una convocatoria de ${year}.`,
    timeZone: 'Elija la zona horaria.',
    amount: 'Escriba un monto en dólares enteros, por ejemplo 9000.',
    time: 'Escriba una fecha y una hora que existan.',
    order: {
      opensAt: 'Revise la apertura.',
      closesAt: 'El cierre debe ser posterior a la apertura.',
      ratingDueAt: 'La fecha límite para calificar debe ser posterior al cierre.',
      decisionDueAt: 'La decisión debe ser posterior a la fecha límite para calificar.',
    },
    reason: 'Escriba el motivo: quedará en el registro.',
    extension: 'La nueva fecha debe ser posterior al cierre actual y a este momento.',
    until: 'La fecha debe ser posterior al cierre y a este momento.',
    institution: 'Elija el ministerio.',
    weight: 'Escriba un peso mayor que cero, por ejemplo 1 o 1,5.',
    floor: (highest: number) => `El mínimo va de 0 a ${highest}.`,
    noCriterion: 'Deje por lo menos un criterio.',
    name: 'Escriba el nombre del criterio.',
  },
  gaps: {
    inLanguage: { es: 'español', en: 'inglés', pt: 'portugués', fr: 'francés' },
    title: (languages: string) => `Falta el título en ${languages}.`,
    summary: (languages: string) => `Falta el resumen en ${languages}.`,
    timeZone: 'Falta la zona horaria.',
    opensAt: 'Falta la fecha de apertura.',
    opensAtPassed: 'La fecha de apertura ya pasó: cámbiela o abra la convocatoria ahora.',
    closesAt: 'Falta la fecha de cierre.',
    closesAtPassed: 'La fecha de cierre ya pasó.',
    ratingDueAt: 'Falta la fecha límite para calificar.',
    decisionDueAt: 'Falta la fecha prevista de la decisión.',
    modalities: 'Elija por lo menos una modalidad.',
    form: 'El formulario no tiene preguntas.',
    question: (name: string, languages: string) => `La pregunta «${name}» no está en ${languages}.`,
    criteria: 'No hay criterios de calificación.',
    criterion: (name: string, languages: string) =>
      `El criterio «${name}» o su escala no están en ${languages}.`,
  },
  waiting: {
    draft: 'Abrir la convocatoria',
    closing: 'La convocatoria cierra pronto',
    evaluation: 'Enviar las propuestas a evaluación',
    toDesk: 'Ir a la mesa de la convocatoria',
  },
}

export type Text = typeof es
