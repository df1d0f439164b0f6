import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'

/** What every mail about an activity that took place can name. */
export type FollowFacts = {
  topic: Untrusted
  code: string
  receivers: string
  providers: string
  reportDue: string
  followUpDue: string
  followUpOpens: string
}

/** An outcome that was not verified, by its first words, and why. */
export type Refused = { outcome: Untrusted; reason: Untrusted }

export const es = {
  greeting: (name: Untrusted) => `Hola, ${name}:`,
  report: {
    opened: ({ code, providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `Informe final de la actividad ${code}: hasta el ${reportDue}`,
      lines: [
        `Terminó la actividad «${topic}» entre ${receivers} y ${providers}.`,
        `Toca contar qué aprendió su ministerio y qué hará con ello. La fecha límite es el ${reportDue}. Se escribe aquí, entre varias personas si hace falta:`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Informe final de la actividad ${code}: enviado`,
      lines: [
        `El informe final sobre «${topic}» llegó a la Secretaría Técnica. Usted no tiene que hacer nada más por ahora.`,
        'Aquí puede leerlo:',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: informe final de la actividad ${code}`,
      lines: [
        `${receivers} envió su informe final sobre «${topic}».`,
        'Léalo, y acéptelo o devuélvalo para completar:',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: informe final de la actividad que su ministerio brindó`,
      lines: [
        `${receivers} informa lo que aprendió de su ministerio en «${topic}».`,
        'Puede leerlo y, si quiere, comentarlo:',
      ],
    }),
    givenBack: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Informe final de la actividad ${code}: falta completarlo`,
      lines: [
        `La Secretaría Técnica leyó el informe sobre «${topic}» y pide:`,
        `«${reason}»`,
        `Lo que ya escribió sigue ahí. La nueva fecha límite es el ${reportDue}:`,
      ],
    }),
    extended: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Informe final de la actividad ${code}: nueva fecha límite, ${reportDue}`,
      lines: [
        `La fecha límite del informe sobre «${topic}» pasó al ${reportDue}.`,
        `La razón: «${reason}»`,
        'El informe:',
      ],
    }),
    before: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Informe final de la actividad ${code}: hasta el ${reportDue}`,
      lines: [
        `Falta enviar el informe final sobre «${topic}». La fecha límite es el ${reportDue}.`,
        'Se escribe aquí:',
      ],
    }),
    overdue: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Informe final de la actividad ${code}: venció el ${reportDue}`,
      lines: [
        `El informe final sobre «${topic}» debía enviarse hasta el ${reportDue} y todavía no llega.`,
        'Si falta tiempo, pida una nueva fecha a la Secretaría Técnica. El informe:',
      ],
    }),
    office: ({ providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `${receivers}: informe pendiente de una actividad de cooperación`,
      lines: [
        `Su ministerio aprendió de ${providers} en la actividad «${topic}». El informe final debía enviarse hasta el ${reportDue} y todavía no llega, aunque se avisó varias veces al punto focal.`,
        'Le pedimos encargar a alguien que lo envíe. La Secretaría Técnica puede ayudar. La actividad:',
      ],
    }),
    accepted: ({ code, followUpOpens, topic }: FollowFacts, commitments: number) => ({
      subject: `Informe final de la actividad ${code}: aceptado`,
      lines: [
        `La Secretaría Técnica aceptó el informe sobre «${topic}». Gracias.`,
        plural('es', commitments, {
          one: 'Tiene # compromiso con fecha y responsable.',
          many: 'Tiene # de compromisos con fecha y responsable.',
          other: 'Tiene # compromisos con fecha y responsable.',
        }),
        `El ${followUpOpens} le preguntaremos qué resultó de la actividad. El informe y los compromisos:`,
      ],
    }),
  },
  follow_up: {
    opened: ({ code, followUpDue, providers, topic }: FollowFacts, commitments: number) => ({
      subject: `Qué resultó de la actividad ${code}: hasta el ${followUpDue}`,
      lines: [
        `Pasaron seis meses desde la actividad «${topic}», en la que su ministerio aprendió de ${providers}.`,
        commitments === 0
          ? 'Díganos qué resultó.'
          : plural('es', commitments, {
              one: 'Díganos qué se hizo de su compromiso y qué resultó.',
              many: 'Díganos qué se hizo de sus # de compromisos y qué resultó.',
              other: 'Díganos qué se hizo de sus # compromisos y qué resultó.',
            }),
        `Se responde en diez minutos o menos, hasta el ${followUpDue}:`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Seguimiento de la actividad ${code}: enviado`,
      lines: [
        `Las respuestas sobre «${topic}» llegaron a la Secretaría Técnica. Usted no tiene que hacer nada más por ahora.`,
        'Aquí puede leerlas:',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: seguimiento de la actividad ${code}`,
      lines: [
        `${receivers} respondió qué resultó de «${topic}».`,
        'Lea las respuestas y verifique los resultados, o pregunte:',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: lo que resultó de la actividad que su ministerio brindó`,
      lines: [`${receivers} informa qué resultó de «${topic}».`, 'Puede leerlo y, si quiere, comentarlo:'],
    }),
    givenBack: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Seguimiento de la actividad ${code}: preguntas de la Secretaría Técnica`,
      lines: [
        `La Secretaría Técnica leyó sus respuestas sobre «${topic}» y pregunta:`,
        `«${reason}»`,
        `Complete sus respuestas y vuelva a enviarlas hasta el ${followUpDue}:`,
      ],
    }),
    extended: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Seguimiento de la actividad ${code}: nueva fecha límite, ${followUpDue}`,
      lines: [
        `La fecha límite del seguimiento de «${topic}» pasó al ${followUpDue}.`,
        `La razón: «${reason}»`,
        'El cuestionario:',
      ],
    }),
    before: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Seguimiento de la actividad ${code}: hasta el ${followUpDue}`,
      lines: [
        `Falta responder qué resultó de «${topic}». Toma diez minutos o menos; la fecha límite es el ${followUpDue}.`,
        'Se responde aquí:',
      ],
    }),
    overdue: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Seguimiento de la actividad ${code}: venció el ${followUpDue}`,
      lines: [
        `El seguimiento de «${topic}» debía responderse hasta el ${followUpDue} y todavía no llega.`,
        'También sirve responder que todavía no resultó nada. El cuestionario:',
      ],
    }),
    office: ({ followUpDue, providers, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: seguimiento pendiente de una actividad de cooperación`,
      lines: [
        `Su ministerio aprendió de ${providers} en la actividad «${topic}». Hasta el ${followUpDue} debía responder qué resultó de ella y todavía no llega, aunque se avisó varias veces al punto focal.`,
        'Le pedimos encargar a alguien que responda: toma diez minutos. La actividad:',
      ],
    }),
    verified: ({ code, topic }: FollowFacts, outcomes: number, refused: Refused[]) => ({
      subject: `Seguimiento de la actividad ${code}: verificado`,
      lines: [
        `La Secretaría Técnica verificó lo que resultó de «${topic}».`,
        outcomes === 0
          ? 'Esta vez no hay resultados que publicar.'
          : plural('es', outcomes, {
              one: 'Hay # resultado, que ya es público.',
              many: 'Hay # de resultados, que ya son públicos.',
              other: 'Hay # resultados, que ya son públicos.',
            }),
        ...refused.map(({ outcome, reason }) => `No se verificó «${outcome}». La razón: «${reason}»`),
        'El seguimiento:',
      ],
    }),
  },
  askedToWrite: (who: Untrusted, { code, topic }: FollowFacts) => ({
    subject: `Le piden responder en conjunto sobre la actividad ${code}`,
    lines: [
      `${who} le pide escribir en conjunto sobre la actividad «${topic}». Lo que cada persona guarda lo ven las demás.`,
      'Se escribe aquí:',
    ],
  }),
  commented: ({ code, providers, topic }: FollowFacts) => ({
    subject: `${providers}: comentario sobre la actividad ${code}`,
    lines: [`Un ministerio proveedor comentó lo que se informó sobre «${topic}».`, 'Puede leerlo aquí:'],
  }),
  section: (who: Untrusted, title: string, { providers, receivers, topic }: FollowFacts, until: string) => ({
    subject: `${who} le pide responder una sección: ${title}`,
    lines: [
      `${who} le pide responder la sección «${title}» sobre la actividad «${topic}», entre ${receivers} y ${providers}.`,
      `No necesita cuenta. El enlace es solo para usted, sirve una vez y vence el ${until}:`,
    ],
  }),
}

export type FollowMailText = typeof es
