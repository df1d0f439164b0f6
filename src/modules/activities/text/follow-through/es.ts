import { plural } from '#platform/i18n/index.ts'

const days = (n: number) => plural('es', n, { one: '# día', many: '# de días', other: '# días' })

export const es = {
  navigation: 'Informes y seguimiento',
  kinds: { report: 'Informe final', follow_up: 'Cuestionario de seguimiento' },
  states: {
    report_due: 'Informe final pendiente',
    report_sent: 'Informe final enviado',
    returned: 'Devuelto para completar',
    accepted: 'Informe final aceptado',
    follow_up_due: 'Seguimiento pendiente',
    answered: 'Seguimiento respondido',
    asked: 'Con preguntas de la Secretaría',
    verified: 'Verificado',
  },
  next: {
    report_due:
      'Cuente qué aprendió su ministerio y qué hará con ello. Lo escriben entre quienes participaron; lo envía el punto focal.',
    report_sent: 'La Secretaría Técnica recibió el informe y lo leerá.',
    returned: 'La Secretaría Técnica pide completarlo. Lo que ya escribió sigue aquí.',
    accepted:
      'El informe fue aceptado. A los seis meses de la actividad se le preguntará qué resultó de ella.',
    follow_up_due: 'Diga qué resultó de la actividad. Se responde en diez minutos o menos.',
    answered: 'La Secretaría Técnica recibió las respuestas y verificará los resultados.',
    asked: 'La Secretaría Técnica tiene preguntas sobre sus respuestas. Complételas y vuelva a enviarlas.',
    verified: 'La Secretaría Técnica verificó los resultados. Gracias.',
  },
  nextForReaders: {
    report_due: 'El ministerio que aprendió está escribiendo su informe.',
    report_sent: 'El informe fue enviado y lo lee la Secretaría Técnica.',
    returned: 'El ministerio que aprendió está completando su informe.',
    accepted: 'El informe fue aceptado. A los seis meses de la actividad se preguntará qué resultó de ella.',
    follow_up_due: 'Se preguntó al ministerio que aprendió qué resultó de la actividad.',
    answered: 'El ministerio respondió y la Secretaría Técnica verifica los resultados.',
    asked: 'El ministerio que aprendió está completando sus respuestas.',
    verified: 'La Secretaría Técnica verificó los resultados.',
  },
  writtenIn: {
    es: 'Está escrito en español.',
    en: 'Está escrito en inglés.',
    pt: 'Está escrito en portugués.',
    fr: 'Está escrito en francés.',
  },
  page: {
    reasonTitle: 'Lo que pide la Secretaría Técnica',
    due: (day: string, left: number) => `Fecha límite: ${day} (en ${days(left)}).`,
    overdue: (day: string, late: number) => `La fecha límite fue el ${day}, hace ${days(late)}.`,
    review: { report: 'Leer y decidir', follow_up: 'Leer y verificar' },
    deadline: 'Cambiar la fecha límite',
    read: { report: 'Texto del informe', follow_up: 'Respuestas' },
    readSent: 'Este es el texto que se envió; el ministerio lo está completando.',
    commitments: 'Compromisos',
    receivers: 'Recibe',
    providers: 'Brinda',
    ended: 'Último día de la actividad',
    followUpOpens: 'Se preguntará qué resultó el',
    see: 'Vea también',
    activity: 'Actividad',
    tasks: 'Qué falta',
    done: (done: number, total: number) => `${done} de ${total} secciones completas`,
    peopleTask: 'Quiénes responden',
    peopleHint: 'Invite a colegas, o envíe una sola sección a quien no tiene cuenta.',
    people: (n: number) =>
      plural('es', n, {
        one: '# persona invitada',
        many: '# de personas invitadas',
        other: '# personas invitadas',
      }),
    checkTask: 'Revisar y enviar',
    versions: 'Versiones enviadas',
    version: (n: number) => `Versión ${n}`,
    differences: (n: number) => `Qué cambió desde la versión ${n}`,
    same: 'No cambió nada.',
    historyLine: (when: string, name: string) => `${when}, ${name}`,
    history: 'Historial',
    extended: (before: string, after: string) => `La fecha límite pasó del ${before} al ${after}.`,
  },
  task: {
    notStarted: 'Sin comenzar',
    begun: 'En curso',
    complete: 'Completa',
    optional: 'Opcional',
    todo: 'Por hacer',
    notYet: 'Todavía no',
  },
  topic: {
    back: { report: 'Volver al informe', follow_up: 'Volver al cuestionario' },
    locked: 'Ya se envió y no se puede cambiar. Lo que escribió sigue en esta página.',
  },
  check: {
    title: 'Revisar y enviar',
    lead: 'Lea todo una vez más.',
    refused: 'Todavía no se puede enviar',
    missing: 'Antes de enviar falta',
    sendTitle: 'Enviar',
    sendLead: {
      report:
        'Lo recibirá la Secretaría Técnica, y el ministerio proveedor podrá leerlo y comentarlo. Cuando se acepte, los pasos a seguir serán compromisos.',
      follow_up:
        'Lo recibirá la Secretaría Técnica, y el ministerio proveedor podrá leerlo y comentarlo. Los resultados serán públicos cuando se verifiquen.',
    },
    send: { report: 'Enviar el informe', follow_up: 'Enviar las respuestas' },
    focalSends: 'Está completo. Lo envía el punto focal de su ministerio.',
    sent: {
      report: 'El informe se envió a la Secretaría Técnica.',
      follow_up: 'Las respuestas se enviaron a la Secretaría Técnica.',
    },
  },
  gaps: {
    missing: (label: string) => `Falta: ${label}`,
    why: (n: number) => `Compromiso ${n}: diga por qué no se cumplió del todo`,
    early: (n: number) => `Paso ${n}: la fecha debe ser posterior a la actividad`,
    year: (n: number) => `Resultado ${n}: el año debe estar entre el de la actividad y el actual`,
    link: (n: number) => `Resultado ${n}: el enlace debe empezar con https://`,
    file: (n: number) => `Resultado ${n}: el documento elegido se quitó; elija otro o ninguno`,
  },
  comments: {
    title: 'Comentarios del ministerio proveedor',
    by: (name: string, when: string) => `${name}, ${when}`,
    label: 'Su comentario',
    hint: 'Opcional. Lo leen el ministerio beneficiario y la Secretaría Técnica.',
    send: 'Enviar el comentario',
    needed: 'Escriba el comentario',
    done: 'El comentario se envió.',
  },
  list: {
    title: 'Informes y seguimiento',
    lead: 'Lo que se informa de cada actividad y, seis meses después, lo que resultó de ella.',
    commitments: 'Ver los compromisos',
    overdue: (n: number) =>
      plural('es', n, {
        one: '# no ha respondido a tiempo: ver cuál',
        many: '# de ministerios no han respondido a tiempo: ver cuáles',
        other: '# no han respondido a tiempo: ver cuáles',
      }),
    none: 'Todavía no hay informes',
    noneBody: 'Cuando termine una actividad en la que usted participa, aquí aparecerá su informe final.',
    open: 'En curso',
    over: 'Verificados',
    offices: 'Despacho del ministro o de la ministra',
    officesLead: 'A dónde escribimos si un informe o un seguimiento queda sin respuesta.',
    office: (name: string) => `Correo del despacho: ${name}`,
    between: (receivers: string, providers: string) => `Recibe: ${receivers} · Brinda: ${providers}`,
    due: (day: string) => `Fecha límite: ${day}`,
  },
  waiting: {
    answer: {
      report: (code: string) => `Escribir el informe final de la actividad ${code}`,
      follow_up: (code: string) => `Responder el seguimiento de la actividad ${code}`,
    },
    back: {
      report: (code: string) => `Completar el informe final de la actividad ${code}, que fue devuelto`,
      follow_up: (code: string) => `Responder las preguntas sobre el seguimiento de la actividad ${code}`,
    },
    review: {
      report: (code: string) => `Leer el informe final de la actividad ${code}`,
      follow_up: (code: string) => `Verificar el seguimiento de la actividad ${code}`,
    },
    unanswered: (n: number) =>
      plural('es', n, {
        one: '# informe o seguimiento sin respuesta',
        many: '# de informes o seguimientos sin respuesta',
        other: '# informes o seguimientos sin respuesta',
      }),
    open: 'Abrir',
    read: 'Leer y decidir',
    see: 'Ver quiénes faltan',
  },
  judged: {
    title: 'Los resultados, uno por uno',
    verified: 'Verificado',
    rejected: 'No se verificó',
    why: 'La razón, en palabras de la Secretaría Técnica',
    see: 'Leerlo como lo ven todos',
  },
  lessons: {
    title: 'Lo que aprendieron',
    ofActivity: 'Lo que se aprendió en esta actividad',
    from: (ministry: string) => `Lo que cuenta ${ministry}`,
    lessons: 'Aprendizajes',
    practices: 'Prácticas que dan resultado',
    laterTitle: 'Qué hicieron después',
    later: (n: number) =>
      plural('es', n, {
        one: '# ministerio lo conoció y después informó esto, verificado por la Secretaría Técnica:',
        many: '# de ministerios lo conocieron y después informaron esto, verificado por la Secretaría Técnica:',
        other: '# ministerios lo conocieron y después informaron esto, verificado por la Secretaría Técnica:',
      }),
    evidence: 'Evidencia',
    document: 'La Secretaría Técnica tiene un documento que lo demuestra.',
    verifiedOn: (day: string) => `Verificado por la Secretaría Técnica el ${day}`,
    panel: 'Informe final y seguimiento',
  },
}

export type FollowText = typeof es
