import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Quiénes responden',
  lead: 'El punto focal siempre puede responder. Invite a colegas para escribir en conjunto, o envíe una sola sección a quien no tiene cuenta.',
  writers: {
    focal: 'Punto focal',
    invited: (when: string, by: string) => `Invitación de ${by}, ${when}`,
    remove: 'Quitar',
    pick: 'Invitar a alguien que ya participa en la red',
    person: 'Persona',
    choosePerson: 'Elija a una persona',
    choose: 'Elija a una persona de su ministerio',
    add: 'Invitarla a responder',
    invite: 'Invitar a alguien nuevo',
    inviteLead: 'Recibirá por correo una invitación para abrir su cuenta y el enlace a este cuestionario.',
    send: 'Enviar la invitación',
    already: 'Esa persona ya responde este cuestionario',
    added: 'La persona recibió por correo el enlace al cuestionario.',
    removed: 'La persona ya no puede ver ni responder este cuestionario.',
  },
  fields: { name: 'Nombre y apellido', email: 'Correo electrónico', language: 'Idioma del correo' },
  links: {
    given: 'Secciones enviadas',
    states: { used: 'Respondida', revoked: 'Anulada', open: 'En espera', expired: 'Vencida' },
    sent: (email: string, when: string) => `Enviada a ${email}, ${when}`,
    revoke: 'Anular el enlace',
    revokeAbout: (name: string) => `de ${name}`,
    title: 'Enviar una sola sección por correo',
    lead: (days: number) =>
      `La persona responde sin cuenta y no ve nada más. El enlace sirve una vez y vence en ${plural('es', days, { one: '# día', many: '# de días', other: '# días' })}.`,
    topic: 'Sección',
    chooseTopic: 'Elija una sección',
    send: 'Enviar la sección',
    topicNeeded: 'Elija la sección',
    nameNeeded: 'Escriba el nombre de la persona',
    emailNeeded: 'Escriba una dirección de correo como nombre@ejemplo.org',
    locked: 'Ya se envió el cuestionario y no se puede cambiar',
    done: 'La sección se envió por correo.',
    revoked: 'El enlace ya no sirve.',
  },
  section: {
    from: (name: string) =>
      `${name} le pide responder esta sección. Lo que escriba lo verán quienes responden por su ministerio.`,
    once: 'Este enlace sirve una vez: revise sus respuestas antes de enviarlas.',
    send: 'Enviar mis respuestas',
    goneTitle: 'Este enlace ya no sirve',
    gone: 'Ya se usó, venció o se anuló. Si todavía necesita responder, pida otro a quien se lo envió.',
    sentTitle: 'Recibimos sus respuestas',
    sent: 'Gracias. Quienes responden por su ministerio ya pueden verlas. Puede cerrar esta página.',
  },
}

export type DelegationText = typeof es
