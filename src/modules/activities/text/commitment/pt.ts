import { plural } from '#platform/i18n/index.ts'
import type { CommitmentText } from './es.ts'

export const pt = {
  title: 'Compromissos',
  lead: 'São os próximos passos de seu relatório final. Diga o que foi feito em cada um; se algo não foi feito, por quê.',
  asked: (n: number, step: string) => `Compromisso ${n}: ${step}`,
  by: (owner: string, day: string) => `Responsável: ${owner}. Até ${day}.`,
  states: { open: 'A cumprir', done: 'Cumprido', in_part: 'Cumprido em parte', not_done: 'Não cumprido' },
  late: 'Vencido',
  why: (n: number) => `Compromisso ${n}: o que o tornou possível ou o impediu`,
  whyHint: 'Necessário se não foi cumprido por inteiro.',
  listLead:
    'O que cada ministério disse que faria com o que aprendeu, com data e responsável. Você pode marcar o que foi cumprido a qualquer momento; após seis meses perguntaremos sobre todos.',
  none: 'Ainda não há compromissos',
  noneBody: 'Quando um relatório final é aceito, cada próximo passo é um compromisso e aparece aqui.',
  count: (n: number) =>
    plural('pt', n, { one: '# compromisso', many: '# de compromissos', other: '# compromissos' }),
  columns: {
    step: 'O que será feito',
    ministry: 'Ministério',
    owner: 'Responsável',
    due: 'Até quando',
    state: 'Situação',
  },
  activity: (code: string) => `Atividade ${code}`,
  mark: 'Dizer o que foi feito',
  stateLegend: 'O que foi feito?',
  whyLabel: 'O que o tornou possível ou o impediu',
  save: 'Salvar',
  saved: 'O que você disse do compromisso foi salvo.',
  whyNeeded: 'Diga por que não foi cumprido por inteiro',
  stateNeeded: 'Escolha o que foi feito',
} satisfies CommitmentText
