import type { Untrusted } from '#platform/mail/index.ts'

export const es = {
  greeting: (name: Untrusted) => `Estimada o estimado ${name}:`,
  parties: (receivers: string, providers: string) => `Recibe: ${receivers}\nBrinda: ${providers}`,
  calendar: 'Para ponerla en su calendario, y que se actualice allí si cambia:',
  calendarOff: 'Para que su calendario la tache:',
  offered: {
    subject: (code: string) => `Fechas propuestas para la actividad ${code}`,
    body: (topic: Untrusted, days: string) =>
      `Para «${topic}» se proponen estas fechas: ${days}. Diga si le convienen a su ministerio; si no, qué fechas le convienen.`,
  },
  scheduled: {
    subject: (code: string) => `La actividad ${code} ya tiene fechas`,
    body: (topic: Untrusted, days: string) =>
      `Los ministerios se pusieron de acuerdo: «${topic}» será en estas fechas: ${days}. Ahora toca nombrar a los participantes y preparar el programa.`,
  },
  moved: {
    subject: (code: string) => `Cambiaron las fechas de la actividad ${code}`,
    body: (topic: Untrusted, days: string) => `«${topic}» será ahora en estas fechas: ${days}.`,
  },
  declined: {
    subject: (code: string) => `Las fechas propuestas para la actividad ${code} no convienen`,
    body: (ministry: string, topic: Untrusted) =>
      `A ${ministry} no le convienen las fechas propuestas para «${topic}». Dice:`,
  },
  postponed: {
    subject: (code: string) => `La actividad ${code} se aplaza`,
    body: (topic: Untrusted) => `«${topic}» queda sin fechas y se planea de nuevo. El motivo:`,
  },
  canceled: {
    subject: (code: string) => `La actividad ${code} se cancela`,
    body: (topic: Untrusted, reason: string) => `«${topic}» no se realizará. Motivo: ${reason}.`,
  },
  reinstated: {
    subject: (code: string) => `La actividad ${code} se retoma`,
    body: (topic: Untrusted) => `Se dejó sin efecto la cancelación de «${topic}», que se planea de nuevo.`,
  },
  admitted: {
    subject: (code: string) => `Su propuesta pasó de la lista de reserva a la actividad ${code}`,
    body: (topic: Untrusted) =>
      `«${topic}» fue seleccionada porque quedó libre un lugar. Diga en qué fechas podría participar su ministerio.`,
  },
}

export type VisitMailText = typeof es
