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
    'Propostas que a rede recebeu em cada chamada, as que selecionou e as selecionadas que depois foram canceladas. São números declarados no relatório da rede, que não conserva cada proposta; os das chamadas feitas nesta plataforma são contados aqui.',
  declared: 'Declarado no relatório da rede, que não conserva cada proposta.',
  howChosen: 'Como são escolhidas as propostas',
  howChosenLead:
    'Em duas rodadas: primeiro o mérito técnico de cada proposta, depois o equilíbrio entre os países.',
  rounds: { 1: 'Primeira rodada', 2: 'Segunda rodada' },
  kinds: { criterion: 'Critérios', priority: 'Têm prioridade', rule: 'Regras' },
  page: {
    summary: 'Datas e condições',
    opens: 'Abertura',
    opened: 'Foi aberta',
    closes: 'Encerramento',
    closed: 'Foi encerrada',
    yours: 'Prazo do seu ministério',
    decision: 'Decisão prevista',
    moreThan: (days) =>
      plural('pt', days, {
        one: 'Resta mais de # dia',
        many: 'Restam mais de # de dias',
        other: 'Restam mais de # dias',
      }),
    lastDays: 'Restam menos de dois dias',
    calendar: 'Adicionar as datas à sua agenda',
    begin: 'Começar uma proposta',
    mine: 'Ver as propostas do seu ministério',
    desk: 'Ir para a mesa da chamada',
    modalities: 'Modalidades',
    themes: 'Temas privilegiados',
    mandates: 'Mandatos privilegiados',
    ceiling: 'Teto por proposta',
    budget: 'Orçamento da chamada',
    criteria: 'Como cada proposta é avaliada',
    criteriaLead:
      'Cada avaliador dá uma nota por critério, com sua justificativa. Isto é o que significa cada nota.',
    weight: (weight) => `Peso ${weight}`,
    floor: (floor) => `Nenhuma proposta continua com média inferior a ${floor}.`,
    scale: (criterion) => `Escala: ${criterion}`,
    score: 'Nota',
    meaning: 'Significado',
    notices: 'Avisos',
    reason: 'Motivo',
    notice: {
      opened: (closes) => `A chamada foi aberta. Encerra em ${closes}.`,
      extended: (before, after) => `O encerramento passou de ${before} para ${after}.`,
      closed: 'A chamada foi encerrada.',
      late_entry: (ministry, until) => `${ministry} pode apresentar propostas até ${until}.`,
      withdrawn: 'A chamada foi retirada: termina sem seleção.',
      published: 'A decisão foi publicada.',
    },
    event: {
      opens: (title) => `Abertura: ${title}`,
      closes: (title) => `Encerramento: ${title}`,
      decision: (title) => `Decisão prevista: ${title}`,
    },
  },
  states: {
    draft: 'Rascunho',
    open: 'Aberta',
    closed: 'Encerrada',
    under_evaluation: 'Em avaliação',
    decided: 'Decidida',
    published: 'Publicada',
    withdrawn: 'Retirada',
  },
} satisfies Text
