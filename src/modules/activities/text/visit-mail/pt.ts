import type { VisitMailText } from './es.ts'

export const pt: VisitMailText = {
  greeting: (name) => `Prezada ou prezado ${name},`,
  parties: (receivers, providers) => `Recebe: ${receivers}\nOferece: ${providers}`,
  calendar: 'Para colocá-la em sua agenda, e para que se atualize lá se mudar:',
  calendarOff: 'Para que sua agenda a risque:',
  offered: {
    subject: (code) => `Datas propostas para a atividade ${code}`,
    body: (topic, days) =>
      `Para “${topic}” são propostas estas datas: ${days}. Diga se convêm ao seu ministério; se não, que datas convêm.`,
  },
  scheduled: {
    subject: (code) => `A atividade ${code} já tem datas`,
    body: (topic, days) =>
      `Os ministérios chegaram a um acordo: “${topic}” será nestas datas: ${days}. Agora é preciso indicar os participantes e preparar a programação.`,
  },
  moved: {
    subject: (code) => `Mudaram as datas da atividade ${code}`,
    body: (topic, days) => `“${topic}” será agora nestas datas: ${days}.`,
  },
  declined: {
    subject: (code) => `As datas propostas para a atividade ${code} não convêm`,
    body: (ministry, topic) => `As datas propostas para “${topic}” não convêm a ${ministry}, que diz:`,
  },
  postponed: {
    subject: (code) => `A atividade ${code} foi adiada`,
    body: (topic) => `“${topic}” fica sem datas e será planejada de novo. O motivo:`,
  },
  canceled: {
    subject: (code) => `A atividade ${code} foi cancelada`,
    body: (topic, reason) => `“${topic}” não será realizada. Motivo: ${reason}.`,
  },
  reinstated: {
    subject: (code) => `A atividade ${code} foi retomada`,
    body: (topic) => `O cancelamento de “${topic}” ficou sem efeito; a atividade será planejada de novo.`,
  },
  admitted: {
    subject: (code) => `Sua proposta passou da lista de reserva à atividade ${code}`,
    body: (topic) =>
      `“${topic}” foi selecionada porque uma vaga ficou livre. Diga em que datas seu ministério poderia participar.`,
  },
}
