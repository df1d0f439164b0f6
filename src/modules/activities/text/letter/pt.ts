import type { LetterText } from './es.ts'

export const pt: LetterText = {
  title: 'Carta-convite',
  greeting: (name) => `Prezada ou prezado ${name},`,
  travels: (provider, topic, days) =>
    `Temos a satisfação de convidar você para a visita que ${provider} oferecerá no âmbito da Rede, sobre “${topic}”. Será realizada nestas datas: ${days}.`,
  receives: (receiver, topic, days) =>
    `Temos a satisfação de convidar você para a visita que especialistas farão a ${receiver} no âmbito da Rede, sobre “${topic}”. Será realizada nestas datas: ${days}.`,
  virtual: (provider, topic, days) =>
    `Temos a satisfação de convidar você para a atividade virtual que ${provider} oferecerá no âmbito da Rede, sobre “${topic}”. Será realizada nestas datas: ${days}.`,
  facts: 'A atividade',
  code: 'Atividade',
  receivers: 'Recebe',
  providers: 'Oferece',
  modality: 'Modalidade',
  days: 'Datas',
  participant: 'Participante',
  post: 'Cargo',
  agenda: 'Programação',
  time: 'Hora',
  session: 'Sessão',
  place: 'Local',
  noAgenda: 'A programação será enviada antes da atividade.',
  costs: 'Despesas',
  fund: 'O fundo da Rede cobre as despesas acordadas com os ministérios.',
  shares: (ministries) => `Outras despesas ficam a cargo de: ${ministries}.`,
  closing: 'Agradecemos sua participação e ficamos à disposição.',
  signature: 'Secretaria Técnica',
}
