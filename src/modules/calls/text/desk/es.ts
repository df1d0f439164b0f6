import { plural } from '#platform/i18n/index.ts'

export const es = {
  list: {
    title: 'Mesas de las convocatorias',
    create: 'Preparar una convocatoria',
    none: 'Todavía no se ha preparado ninguna en esta plataforma.',
    scheduled: (when: string) => `Se abre sola el ${when}`,
  },
  create: {
    title: 'Preparar una convocatoria',
    lead: 'El borrador comienza con lo que la red tiene por costumbre: textos en cuatro idiomas, modalidades, formulario, criterios con su escala y un calendario de seis semanas. Todo se puede cambiar hasta que se abra.',
    year: 'Año de la convocatoria',
    button: 'Crear el borrador',
  },
  desk: {
    title: 'Mesa de la convocatoria',
    next: 'Siguiente paso',
    steps: {
      edit: 'Textos, fechas y condiciones',
      form: 'Formulario de la propuesta',
      criteria: 'Criterios y escalas',
      preview: 'Vista previa, como la verá un ministerio',
    },
    complete: 'Completo',
    missing: (n: number) =>
      plural('es', n, { one: 'Falta # dato', many: 'Faltan # de datos', other: 'Faltan # datos' }),
    look: 'Para revisar',
    gaps: 'Antes de abrirla',
    opening: (people: number) =>
      plural('es', people, {
        one: 'Al abrirla, # punto focal recibe un correo. Desde ese momento el formulario y los criterios no cambian.',
        many: 'Al abrirla, # de puntos focales reciben un correo. Desde ese momento el formulario y los criterios no cambian.',
        other:
          'Al abrirla, # puntos focales reciben un correo. Desde ese momento el formulario y los criterios no cambian.',
      }),
    openNow: 'Abrirla ahora',
    schedule: (when: string) => `Abrirla el ${when}`,
    scheduled: (when: string) => `Se abrirá sola el ${when}. Mientras tanto no se puede cambiar.`,
    unschedule: 'Volver a borrador para cambiarla',
    discard: 'Descartar el borrador',
    discardNote: 'Se pierde todo lo que se escribió en él y el año queda libre.',
    open: (when: string) => `Recibe propuestas hasta el ${when}.`,
    received: 'Ver lo recibido',
    review: (n: number) =>
      plural('es', n, {
        one: 'Revisar # propuesta',
        many: 'Revisar # de propuestas',
        other: 'Revisar # propuestas',
      }),
    lateRuns: (when: string) => `Un ministerio todavía puede presentar fuera de plazo, hasta el ${when}.`,
    start: (n: number) =>
      plural('es', n, {
        one: 'Enviar # propuesta admisible a evaluación',
        many: 'Enviar # de propuestas admisibles a evaluación',
        other: 'Enviar # propuestas admisibles a evaluación',
      }),
    startNote: 'Desde ese momento no se reciben más propuestas, tampoco fuera de plazo.',
    nothingEligible: 'No hay propuestas admisibles. Puede ampliar el plazo o retirar la convocatoria.',
    underEvaluation: 'Los evaluadores califican. Más abajo están su avance y la segunda ronda.',
    decided: 'La selección está hecha. Más abajo se preparan y se publican las decisiones.',
    published: 'La decisión es pública.',
    withdrawn: 'La convocatoria se retiró y terminó sin selección.',
    ministries: 'Los ministerios',
    ministriesNote: 'Cada ministerio se cuenta una vez, donde más ha avanzado.',
    figures: {
      none: (n: number) =>
        plural('es', n, { one: 'sin propuesta', many: 'sin propuesta', other: 'sin propuesta' }),
      draft: (n: number) =>
        plural('es', n, { one: 'con borrador', many: 'con borrador', other: 'con borrador' }),
      awaiting: (n: number) =>
        plural('es', n, {
          one: 'espera un consentimiento',
          many: 'esperan un consentimiento',
          other: 'esperan un consentimiento',
        }),
      sent: (n: number) =>
        plural('es', n, { one: 'ya presentó', many: 'ya presentaron', other: 'ya presentaron' }),
    },
    links: 'Ver',
    publicPage: 'Página pública',
    statistics: 'Estadísticas',
    more: 'Otras acciones',
    late: 'Presentaciones extemporáneas',
    ministry: 'Ministerio',
    until: 'Hasta',
    reason: 'Motivo',
  },
  acts: {
    reason: 'Motivo',
    cancel: 'Cancelar',
    date: 'Fecha',
    dateHint: 'Por ejemplo, 2027-03-31',
    time: 'Hora',
    timeHint: (zone: string) => `Por ejemplo, 17:00. Hora de ${zone}.`,
    extension: {
      title: 'Ampliar el plazo',
      lead: (when: string) => `El cierre es el ${when}.`,
      at: 'Nuevo cierre',
      note: 'Las fechas para calificar y decidir se corren lo mismo. Todos los puntos focales reciben un correo y el aviso queda en la página pública.',
      reasonHint: 'Se publica y va en el correo.',
      button: 'Ampliar el plazo',
    },
    closure: {
      title: 'Cerrar antes de la fecha',
      lead: (when: string) => `El cierre previsto es el ${when}. Se cerrará ahora.`,
      note: 'Los ministerios con borradores ya no podrán presentarlos. Todos los puntos focales reciben un correo.',
      reasonHint: 'Se publica y va en el correo.',
      button: 'Cerrar ahora',
    },
    lateEntry: {
      title: 'Autorizar una presentación extemporánea',
      lead: 'Un solo ministerio podrá presentar propuestas después del cierre.',
      institution: 'Ministerio',
      choose: 'Elija un ministerio',
      at: 'Puede presentar hasta',
      note: 'Solo ese ministerio recibe el correo y ve el aviso.',
      reasonHint: 'Queda en el registro y va en el correo a ese ministerio.',
      button: 'Autorizar',
    },
    withdrawal: {
      title: 'Retirar la convocatoria',
      lead: 'La convocatoria termina sin selección y no se puede volver a abrir.',
      note: 'Las propuestas se conservan. Todos los puntos focales reciben un correo.',
      reasonHint: 'Se publica y va en el correo.',
      button: 'Retirar la convocatoria',
    },
  },
  done: {
    created: 'El borrador está listo para revisarlo.',
    saved: 'Se guardaron los cambios.',
    opened: 'La convocatoria está abierta.',
    scheduled: 'La convocatoria se abrirá sola a la hora prevista.',
    unscheduled: 'La convocatoria volvió a borrador.',
    discarded: 'El borrador se descartó.',
    extended: 'El plazo se amplió y los ministerios fueron avisados.',
    closed: 'La convocatoria está cerrada.',
    lateEntry: 'El ministerio fue autorizado y avisado.',
    withdrawn: 'La convocatoria se retiró.',
    started: 'Las propuestas admisibles pasaron a evaluación.',
  },
}

export type Text = typeof es
