import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'

export const es = {
  navigation: 'Propuestas',
  modalities: {
    on_site_visit: 'Visita in situ: funcionarios del ministerio beneficiario viajan al proveedor',
    expert_visit: 'Visita de expertos: expertos del proveedor viajan al ministerio beneficiario',
    virtual: 'Actividad virtual',
  },
  ministry: (country: string, name: string) => `${country}: ${name}`,
  untitled: 'Propuesta sin título',
  writtenIn: {
    es: 'La propuesta está escrita en español.',
    en: 'La propuesta está escrita en inglés.',
    pt: 'La propuesta está escrita en portugués.',
    fr: 'La propuesta está escrita en francés.',
  },
  noFiles: 'Ningún archivo.',
  states: {
    draft: 'Borrador',
    awaiting_consent: 'En espera del consentimiento',
    submitted: 'Presentada',
    returned: 'Devuelta para completar',
    eligible: 'Admisible',
    ineligible: 'No admisible',
    selected: 'Seleccionada',
    reserve: 'En lista de reserva',
    not_selected: 'No seleccionada',
    withdrawn: 'Retirada',
  },
  list: {
    title: 'Propuestas',
    lead: 'Las propuestas de su ministerio y las que le corresponde leer.',
    openCalls: 'Convocatorias en las que puede proponer',
    closes: (instant: string) => `Puede presentar propuestas hasta el ${instant}.`,
    begin: 'Comenzar una propuesta',
    yours: 'Propuestas',
    none: 'Todavía no hay propuestas',
    noneBody: 'Aquí aparecerán las que comience su ministerio y aquellas en las que le pidan escribir.',
    providers: (names: string) => `Proveedor: ${names}`,
    call: (year: number) => `Convocatoria ${year}`,
  },
  page: {
    tasks: 'Qué falta',
    done: (done: number, total: number) => `${done} de ${total} secciones completas`,
    checkTask: 'Revisar y enviar',
    checkHint: 'Lea todo, pida el consentimiento del proveedor y presente la propuesta.',
    consent: 'Responder a la solicitud de consentimiento',
    sendOn: 'Ver el consentimiento y presentar',
    takeBack: 'Recuperarla para modificarla',
    writersTask: 'Quiénes la escriben',
    people: (n: number) =>
      plural('es', n, {
        one: '# persona invitada',
        many: '# de personas invitadas',
        other: '# personas invitadas',
      }),
    versions: 'Versiones y diferencias',
    receipt: 'Comprobante de presentación (PDF)',
    withdraw: 'Retirar la propuesta',
    giveBack: 'Devolverla para completar',
    decide: 'Decidir la admisibilidad',
    read: 'Texto de la propuesta',
    readAsked: 'Este es el texto sobre el que se pidió el consentimiento.',
    readSubmitted: 'Este es el texto que se presentó.',
    history: 'Historial',
    historyLine: (when: string, name: string) => `${when}, ${name}`,
    reasonTitle: 'Razón',
    hints: 'Sugerencias para mejorarla',
    hintsLead:
      'No impiden presentarla. Cada una se refiere a algo que los evaluadores buscarán en su propuesta.',
    otherHints: 'Condiciones de la convocatoria y segunda ronda',
    deadline: (instant: string, left: string) => `Fecha límite: ${instant}. Tiempo restante: ${left}.`,
    deadlinePassed: (instant: string) => `La fecha límite fue el ${instant}.`,
  },
  next: {
    draft:
      'Es un borrador: lo ven los ministerios beneficiarios y las personas que ellos inviten a escribir. Cuando esté completa, pida el consentimiento del proveedor.',
    awaiting_consent:
      'Se pidió el consentimiento del proveedor. Mientras tanto no se puede modificar; si hace falta, recupérela y vuelva a pedirlo.',
    submitted: 'La Secretaría Técnica recibió la propuesta y verificará si es admisible.',
    returned:
      'La Secretaría Técnica la devolvió para que la complete. Corríjala y vuelva a enviarla; conserva su número.',
    eligible: 'Cumple las condiciones de la convocatoria y pasa a evaluación.',
    ineligible: 'No cumple las condiciones de la convocatoria.',
    selected: 'Fue seleccionada y se convierte en una actividad de cooperación.',
    reserve: 'Está en la lista de reserva: ocupará el lugar de una seleccionada que no se realice.',
    not_selected: 'No fue seleccionada en esta convocatoria.',
    withdrawn: 'Fue retirada.',
  },
  nextForReaders: {
    draft:
      'El ministerio que la escribe la está modificando. Si vuelve a pedir el consentimiento de su ministerio, le avisaremos por correo.',
    awaiting_consent: 'Se pidió el consentimiento del proveedor. Mientras responde, el texto no cambia.',
    returned: 'La Secretaría Técnica la devolvió para que se complete; conserva su número.',
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
    criterion: (name: string) => `Se evalúa en: ${name}`,
    back: 'Volver a la propuesta',
    hint: 'Sugerencia',
  },
  locked: {
    consent:
      'Se está pidiendo el consentimiento del proveedor y el texto no se puede cambiar. Recupere la propuesta y guarde de nuevo: lo que escribió sigue en esta página.',
    sent: 'La propuesta ya se presentó y no se puede cambiar. Lo que escribió sigue en esta página.',
  },
  problems: {
    bothSides: 'Un ministerio no puede ser beneficiario y proveedor de la misma propuesta',
  },
  writers: {
    title: 'Quiénes escriben la propuesta',
    lead: 'Los puntos focales de los ministerios beneficiarios siempre pueden escribirla. Invite además a funcionarios de su ministerio: escriben y adjuntan, pero no la presentan.',
    focal: 'Punto focal',
    invited: (when: string, by: string) => `Invitación de ${by}, ${when}`,
    none: 'Todavía no hay personas invitadas.',
    remove: 'Quitar',
    pick: 'Alguien que ya participa en la red',
    person: 'Persona',
    choosePerson: 'Elija a una persona',
    choose: 'Elija a una persona de su ministerio',
    add: 'Invitarla a escribir',
    invite: 'Alguien nuevo',
    inviteLead:
      'Recibirá por correo una invitación para abrir su cuenta y otra para escribir esta propuesta.',
    name: 'Nombre y apellido',
    email: 'Correo electrónico',
    emailHint: 'El institucional, de su ministerio.',
    language: 'Idioma de los correos',
    send: 'Enviar la invitación',
    already: 'Esa persona ya escribe esta propuesta',
    added: 'La persona recibió por correo el enlace a la propuesta.',
    removed: 'La persona ya no puede ver ni escribir esta propuesta.',
  },
  mail: {
    greeting: (name: Untrusted) => `Hola, ${name}:`,
    subject: (network: string) => `${network}: le piden ayudar a escribir una propuesta`,
    body: (who: Untrusted, title: Untrusted, call: string) =>
      `${who} le pide escribir en conjunto la propuesta «${title}», para la ${call}. Lo que cada persona guarda lo ven las demás; si dos cambian lo mismo, el sitio muestra las dos versiones. La propuesta está aquí:`,
  },
}

export type Text = typeof es
