export const es = {
  title: 'Carta de invitación',
  greeting: (name: string) => `Estimada o estimado ${name}:`,
  travels: (provider: string, topic: string, days: string) =>
    `Tenemos el agrado de invitarle a la visita que ${provider} ofrecerá en el marco de la Red, sobre «${topic}». Se realizará en estas fechas: ${days}.`,
  receives: (receiver: string, topic: string, days: string) =>
    `Tenemos el agrado de invitarle a la visita que expertos y expertas harán a ${receiver} en el marco de la Red, sobre «${topic}». Se realizará en estas fechas: ${days}.`,
  virtual: (provider: string, topic: string, days: string) =>
    `Tenemos el agrado de invitarle a la actividad virtual que ${provider} ofrecerá en el marco de la Red, sobre «${topic}». Se realizará en estas fechas: ${days}.`,
  facts: 'La actividad',
  code: 'Actividad',
  receivers: 'Recibe',
  providers: 'Brinda',
  modality: 'Modalidad',
  days: 'Fechas',
  participant: 'Participante',
  post: 'Cargo',
  agenda: 'Programa',
  time: 'Hora',
  session: 'Sesión',
  place: 'Lugar',
  noAgenda: 'El programa se enviará antes de la actividad.',
  costs: 'Gastos',
  fund: 'El fondo de la Red cubre los gastos que se acordaron con los ministerios.',
  shares: (ministries: string) => `Otros gastos corren por cuenta de: ${ministries}.`,
  closing: 'Le agradecemos su participación y quedamos a su disposición.',
  signature: 'Secretaría Técnica',
}

export type LetterText = typeof es
