import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'

/** What a mail about a call names: its title, when it closed or closes before and after what happened. */
type Facts = { title: string; before: string; after: string }

/** What a reminder names: how much time is left, and when it is over. */
type Time = { title: string; left: string; when: string }

export const es = {
  greeting: (name: Untrusted) => `Hola, ${name}:`,
  reason: (words: Untrusted) => `Motivo: ${words}`,
  opened: ({ title, after }: Facts) => ({
    subject: `Se abrió la convocatoria: ${title}`,
    lines: [
      `Ya puede preparar propuestas para la convocatoria «${title}».`,
      `Cierra el ${after}.`,
      'En la página de la convocatoria están los criterios con los que se calificará, el calendario y el botón para empezar:',
    ],
  }),
  extended: ({ title, before, after }: Facts) => ({
    subject: `Nueva fecha de cierre: ${title}`,
    lines: [
      `Hay más tiempo para la convocatoria «${title}».`,
      `Nuevo cierre: ${after}.`,
      `Antes cerraba el ${before}.`,
    ],
  }),
  closed: ({ title, after }: Facts) => ({
    subject: `Se cerró antes de la fecha: ${title}`,
    lines: [
      `La convocatoria «${title}» dejó de recibir propuestas el ${after}.`,
      'Las propuestas ya presentadas siguen su curso.',
    ],
  }),
  late_entry: ({ title, after }: Facts) => ({
    subject: `Su ministerio puede presentar fuera de plazo: ${title}`,
    lines: [
      `La Secretaría Técnica autorizó a su ministerio a presentar propuestas para la convocatoria «${title}» después del cierre.`,
      `Su fecha límite: ${after}.`,
    ],
  }),
  withdrawn: ({ title }: Facts) => ({
    subject: `Se retiró la convocatoria: ${title}`,
    lines: [
      `La convocatoria «${title}» se retiró y terminará sin selección.`,
      'Sus propuestas se conservan: puede consultarlas y usar lo escrito en otra ocasión.',
    ],
  }),
  reminder: {
    begun: ({ title, left, when }: Time) => ({
      subject: `Tiempo que queda para presentar: ${left}. ${title}`,
      lines: [
        `La fecha límite de su ministerio es el ${when}.`,
        'Lo que se ha empezado no cuenta hasta que se presenta. Así está hoy:',
      ],
    }),
    none: ({ title, left, when }: Time) => ({
      subject: `Tiempo que queda para participar: ${left}. ${title}`,
      lines: [
        `Su ministerio no ha empezado ninguna propuesta para la convocatoria «${title}».`,
        `Si quiere participar, la fecha límite es el ${when}.`,
        'Toda propuesta necesita el consentimiento del ministerio proveedor: conviene hablar con él cuanto antes.',
      ],
    }),
    untitled: 'Propuesta sin título',
    missing: (title: string, n: number) =>
      plural('es', n, {
        one: `- ${title}: falta # respuesta obligatoria y después el consentimiento del proveedor.`,
        many: `- ${title}: faltan # de respuestas obligatorias y después el consentimiento del proveedor.`,
        other: `- ${title}: faltan # respuestas obligatorias y después el consentimiento del proveedor.`,
      }),
    complete: (title: string) => `- ${title}: está completa. Falta pedir el consentimiento del proveedor.`,
    awaiting: (title: string, providers: string) =>
      `- ${title}: falta la respuesta de ${providers} a su pedido de consentimiento.`,
    ready: (title: string) => `- ${title}: tiene todos los consentimientos. Solo falta presentarla.`,
  },
}

export type Text = typeof es
