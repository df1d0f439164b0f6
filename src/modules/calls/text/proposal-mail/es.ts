import type { Untrusted } from '#platform/mail/index.ts'

/** What every mail about a proposal can name. */
export type Facts = {
  title: Untrusted
  /** None until it is submitted. */
  reference: string | null
  ministry: string
  providers: string
  call: string
  /** When the call closes. */
  closes: string | null
}

export const es = {
  greeting: (name: Untrusted) => `Hola, ${name}:`,
  details: ({ title, reference, ministry, providers, call, closes }: Facts) => [
    `Propuesta: ${title}`,
    ...(reference ? [`Referencia: ${reference}`] : []),
    `Ministerio beneficiario: ${ministry}`,
    ...(providers ? [`Ministerio proveedor: ${providers}`] : []),
    `Convocatoria: ${call}`,
    ...(closes && !reference ? [`Cierre: ${closes}`] : []),
  ],
  asked: ({ ministry, title }: Facts) => ({
    subject: `${ministry}: le pide su consentimiento para una propuesta`,
    lines: [
      `${ministry} quiere aprender de su ministerio y preparó la propuesta «${title}».`,
      'Sin su consentimiento no se presenta. Léala y responda si la acepta, si pide cambios o si no participa:',
    ],
  }),
  askedAgain: ({ ministry, title }: Facts) => ({
    subject: `${ministry}: la propuesta cambió y necesita de nuevo su consentimiento`,
    lines: [
      `La propuesta «${title}» cambió después de su respuesta.`,
      'Vea solo lo que cambió y responda. Lo que acepte ahora es lo que se presentará:',
    ],
  }),
  nobodyToAsk: ({ ministry, title }: Facts, institution: string) => ({
    subject: `Sin punto focal: ${institution} no puede dar su consentimiento`,
    lines: [
      `${ministry} pidió el consentimiento de ${institution} para la propuesta «${title}», pero ese ministerio no tiene punto focal en la plataforma.`,
      'Invite a un punto focal de ese ministerio para que pueda responder. La convocatoria:',
    ],
  }),
  takenBack: ({ ministry, title }: Facts) => ({
    subject: `${ministry}: retomó su propuesta para cambiarla`,
    lines: [
      `${ministry} retomó la propuesta «${title}» para hacerle cambios. Por ahora usted no tiene que hacer nada.`,
      'Cuando esté lista le pedirá de nuevo su consentimiento. La propuesta:',
    ],
  }),
  changesAsked: ({ title }: Facts, provider: string, message: Untrusted) => ({
    subject: `${provider}: pide cambios en su propuesta`,
    lines: [
      `${provider} leyó la propuesta «${title}» y pide cambios:`,
      `«${message}»`,
      'La propuesta está abierta de nuevo para escribir. Haga los cambios y vuelva a pedir el consentimiento:',
    ],
  }),
  declined: ({ title }: Facts, provider: string, message: Untrusted) => ({
    subject: `${provider}: no participará en su propuesta`,
    lines: [
      `${provider} leyó la propuesta «${title}» y respondió que no participará:`,
      `«${message}»`,
      'La propuesta está abierta de nuevo para escribir. Puede elegir otro ministerio proveedor o retirarla:',
    ],
  }),
  ready: ({ title, providers }: Facts) => ({
    subject: 'Su propuesta tiene todos los consentimientos: falta presentarla',
    lines: [
      `La propuesta «${title}» fue aceptada por ${providers}.`,
      'Todavía no está presentada, porque usted eligió presentarla por su cuenta. Preséntela aquí:',
    ],
  }),
  late: ({ title, providers }: Facts) => ({
    subject: 'El consentimiento llegó después del cierre: la propuesta no se presentó',
    lines: [
      `La propuesta «${title}» fue aceptada por ${providers}, pero el plazo ya había terminado: no está presentada.`,
      'Si hay una razón para admitirla fuera de plazo, escriba a la Secretaría Técnica. La propuesta:',
    ],
  }),
  submitted: ({ reference, title, ministry, providers }: Facts, at: string) => ({
    subject: `${reference}: propuesta presentada`,
    lines: [
      `La propuesta «${title}» de ${ministry}, con el consentimiento de ${providers}, está presentada.`,
      `Número de referencia: ${reference}\nPresentada: ${at}`,
      'La Secretaría Técnica comprobará que esté completa y les escribirá. Guarde este mensaje. El comprobante en PDF y lo que sigue:',
    ],
  }),
  returned: ({ reference, title }: Facts, reason: Untrusted) => ({
    subject: `${reference}: devuelta para completar`,
    lines: [
      `La Secretaría Técnica devolvió la propuesta «${title}» para que se complete:`,
      `«${reason}»`,
      'Complétela y envíela otra vez. Conserva su número de referencia:',
    ],
  }),
  eligible: ({ reference, title }: Facts) => ({
    subject: `${reference}: propuesta admisible`,
    lines: [
      `La Secretaría Técnica comprobó que la propuesta «${title}» cumple las condiciones de la convocatoria.`,
      'Pasa a la evaluación. Por ahora usted no tiene que hacer nada más. La propuesta:',
    ],
  }),
  ineligible: ({ reference, title }: Facts, reason: Untrusted) => ({
    subject: `${reference}: propuesta no admisible`,
    lines: [
      `La propuesta «${title}» no cumple las condiciones de la convocatoria y no pasa a la evaluación:`,
      `«${reason}»`,
      'Si cree que hay un error, escriba a la Secretaría Técnica. La propuesta:',
    ],
  }),
  reconsidered: ({ reference, title }: Facts) => ({
    subject: `${reference}: la admisibilidad se revisa de nuevo`,
    lines: [
      `La Secretaría Técnica dejó sin efecto su decisión sobre la admisibilidad de la propuesta «${title}» y la revisa de nuevo.`,
      'Usted no tiene que hacer nada; recibirá la nueva decisión por correo. La propuesta:',
    ],
  }),
  withdrawn: ({ reference, ministry, title }: Facts, reason: Untrusted | null) => ({
    subject: `${reference ?? ministry}: propuesta retirada`,
    lines: [
      `${ministry} retiró la propuesta «${title}».`,
      ...(reason ? [`«${reason}»`] : []),
      'Usted no tiene que hacer nada. La propuesta:',
    ],
  }),
}

export type MailText = typeof es
