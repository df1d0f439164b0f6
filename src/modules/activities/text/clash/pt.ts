import type { ClashText } from './es.ts'

export const pt: ClashText = {
  title: 'O que se opõe a estas datas',
  lead: 'Nada disto impede que sejam acordadas: é para que se saiba.',
  none: 'Nada se opõe a estas datas.',
  simultaneous: (ministry, other, days) =>
    `${ministry} tem nos mesmos dias a atividade ${other}: coincidem em ${days}.`,
  busy: (ministry, note, days) =>
    `${ministry} disse que não pode atender nenhuma visita em ${days}: ${note}.`,
  outside: (ministry, days) => `${ministry} não incluiu ${days} entre seus dias disponíveis.`,
  holiday: (ministry, day, name) => `Em ${ministry} é feriado em ${day}: ${name}.`,
}
