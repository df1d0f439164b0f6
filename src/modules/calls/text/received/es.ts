import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Propuestas recibidas',
  desk: 'Conducir la convocatoria',
  lead: (n: number) =>
    plural('es', n, {
      one: '# propuesta recibida.',
      many: '# de propuestas recibidas.',
      other: '# propuestas recibidas.',
    }),
  none: 'Todavía no se ha recibido ninguna propuesta.',
  noneSuch: 'Ninguna propuesta recibida es así.',
  clear: 'Ver todas',
  columns: {
    pick: 'Marcar',
    reference: 'Referencia',
    title: 'Propuesta',
    beneficiary: 'Beneficiario',
    provider: 'Proveedor',
    theme: 'Tema',
    modality: 'Modalidad',
    cost: 'Costo (USD)',
    coFinancing: 'Cofinanciación (USD)',
    state: 'Estado',
    submitted: 'Presentada',
    stands: 'Respuesta',
    since: 'Desde',
  },
  filters: {
    state: 'Estado',
    country: 'País beneficiario',
    theme: 'Tema',
    all: 'Todos',
    apply: 'Filtrar',
  },
  pick: (reference: string) => `Marcar ${reference}`,
  markHint: 'Marque las que cumplen las condiciones de la convocatoria y decídalas juntas.',
  mark: 'Declarar admisibles las marcadas',
  markNone: 'Marque al menos una propuesta',
  marked: (n: number) =>
    plural('es', n, {
      one: '# propuesta es admisible. Avisamos a su ministerio.',
      many: '# de propuestas son admisibles. Avisamos a sus ministerios.',
      other: '# propuestas son admisibles. Avisamos a sus ministerios.',
    }),
  waitingTitle: 'Consentimientos que se esperan',
  waitingLead:
    'Propuestas que un proveedor todavía no ha aceptado. Usted no puede leerlas hasta que se presenten.',
  answers: {
    none: 'Sin respuesta',
    changes_asked: 'Pidió cambios',
    declined: 'No aceptó',
  },
  statistics: 'Estadísticas y descargas',
  decision: {
    title: 'Comprobar la propuesta',
    read: 'La propuesta',
    write: 'Decisión',
    lead: 'Lo que decida llega por correo a quienes escriben la propuesta.',
    reason: 'Razón',
    reasonHint:
      'Necesaria para devolverla o declararla no admisible. El ministerio la leerá tal como la escriba.',
    reasonNeeded: 'Escriba la razón: el ministerio la leerá',
    eligible: 'Es admisible',
    return: 'Devolver para completar',
    ineligible: 'No es admisible',
    reconsider: 'Dejar sin efecto y comprobar de nuevo',
    closed: 'La evaluación ya comenzó: la admisibilidad no se puede cambiar.',
    waits: 'La propuesta no espera ninguna decisión de la Secretaría Técnica.',
    why: 'Razón que se dio',
    next: 'Siguiente por comprobar',
    done: {
      eligible: (reference: string) => `${reference} es admisible.`,
      ineligible: (reference: string) => `${reference} no es admisible.`,
      returned: (reference: string) => `${reference} se devolvió para completar.`,
      submitted: (reference: string) => `${reference} se comprueba de nuevo.`,
    },
    stale: 'La propuesta cambió de estado mientras usted la leía. Compruebe cómo está ahora.',
    history: 'Historia',
  },
  due: {
    check: (n: number) =>
      plural('es', n, {
        one: '# propuesta por comprobar',
        many: '# de propuestas por comprobar',
        other: '# propuestas por comprobar',
      }),
    consent: (beneficiary: string, title: string) => `Responder a ${beneficiary}: «${title}»`,
    returned: (reference: string, title: string) => `Completar ${reference}, «${title}»`,
    submit: (title: string) => `Presentar «${title}»: ya tiene todos los consentimientos`,
    draft: (title: string) => `Terminar y enviar «${title}»`,
    refused: (n: number) =>
      plural('es', n, {
        one: '# consentimiento negado o con cambios pedidos',
        many: '# de consentimientos negados o con cambios pedidos',
        other: '# consentimientos negados o con cambios pedidos',
      }),
    late: (n: number) =>
      plural('es', n, {
        one: '# consentimiento sin respuesta y con el cierre cerca',
        many: '# de consentimientos sin respuesta y con el cierre cerca',
        other: '# consentimientos sin respuesta y con el cierre cerca',
      }),
    unreached: (provider: string) =>
      `Invitar a un punto focal de ${provider}: se le pidió su consentimiento y nadie puede responder`,
    actions: {
      check: 'Comprobar',
      consent: 'Leer y responder',
      returned: 'Completar',
      submit: 'Presentar',
      draft: 'Seguir escribiendo',
      unreached: 'Ver qué espera',
      consents: 'Ver de quiénes',
    },
  },
}

export type ReceivedText = typeof es
