import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  navigation: 'Chamadas',
  title: 'Chamadas de cooperação',
  lead: (n: number) =>
    plural('pt', n, {
      one: 'Em # chamada, os ministérios pediram para aprender com outros: visitá-los ou receber seus especialistas.',
      many: 'Em # de chamadas, os ministérios pediram para aprender com outros: visitá-los ou receber seus especialistas.',
      other:
        'Em # chamadas, os ministérios pediram para aprender com outros: visitá-los ou receber seus especialistas.',
    }),
  call: 'Chamada',
  year: 'Ano',
  opened: 'Abertura',
  openedOn: (date: string) => `Aberta em ${date}`,
  received: 'Propostas recebidas',
  selected: 'Selecionadas',
  canceled: 'Canceladas',
  total: 'Total',
  figures: {
    received: (n: number) =>
      plural('pt', n, {
        one: 'proposta recebida',
        many: 'de propostas recebidas',
        other: 'propostas recebidas',
      }),
    selected: (n: number) =>
      plural('pt', n, {
        one: 'proposta selecionada',
        many: 'de propostas selecionadas',
        other: 'propostas selecionadas',
      }),
    canceled: (n: number) =>
      plural('pt', n, { one: 'cancelada depois', many: 'de canceladas depois', other: 'canceladas depois' }),
  },
  compare: 'Propostas recebidas em cada chamada',
  definition:
    'Propostas que a rede recebeu em cada chamada, as que selecionou e as selecionadas que depois foram canceladas. São números declarados no relatório da rede, que não conserva cada proposta.',
  declared: 'Declarado no relatório da rede, que não conserva cada proposta.',
  howChosen: 'Como são escolhidas as propostas',
  howChosenLead:
    'Em duas rodadas: primeiro o mérito técnico de cada proposta, depois o equilíbrio entre os países.',
  rounds: { 1: 'Primeira rodada', 2: 'Segunda rodada' },
  kinds: { criterion: 'Critérios', priority: 'Têm prioridade', rule: 'Regras' },
  states: {
    draft: 'Rascunho',
    open: 'Aberta',
    closed: 'Encerrada',
    under_evaluation: 'Em avaliação',
    decided: 'Decidida',
    published: 'Publicada',
  },
} satisfies Text
