import { plural } from '#platform/i18n/index.ts'
import type { ProgressText } from './es.ts'

export const pt = {
  title: 'Andamento das avaliações',
  lead: 'A média de cada proposta é a que conta. O resto ajuda a lê-la e a ver o que convém conversar.',
  finished: (all: number) =>
    plural('pt', all, {
      one: 'concluída de # avaliação',
      many: 'concluídas de # de avaliações',
      other: 'concluídas de # avaliações',
    }),
  drafts: 'em rascunho',
  waiting: 'não iniciadas',
  conflicts: 'conflitos',
  due: (when: string) => `Prazo para avaliar: ${when}`,
  overdue: (n: number) =>
    plural('pt', n, {
      one: 'O prazo venceu e falta # avaliação.',
      many: 'O prazo venceu e faltam # de avaliações.',
      other: 'O prazo venceu e faltam # avaliações.',
    }),
  none: 'Ainda não há propostas em avaliação',
  noneHint: 'Elas aparecem quando a chamada passa à avaliação.',
  toAssignments: 'Ver a distribuição',

  people: 'Como vai cada pessoa',
  evaluator: 'Avaliador ou avaliadora',
  given: 'Atribuídas',
  done: 'Concluídas',
  inDraft: 'Em rascunho',
  leniency: 'Em relação aos demais',
  leniencyNote:
    'Quantos pontos a mais (+) ou a menos (−) dá em relação aos demais nas mesmas propostas. É uma estimativa, não uma crítica.',

  ranking: 'Propostas por média',
  rankingNote:
    'A média pondera os critérios conforme o peso; uma abstenção não conta como zero. A média ajustada desconta o rigor de cada pessoa: aparece ao lado e nunca decide.',
  notIdentifiable: (groups: number) =>
    plural('pt', groups, {
      one: 'Ainda não é possível ajustar: faltam avaliações concluídas.',
      many: 'Não é possível ajustar: há # de grupos de avaliadores que não têm nenhuma proposta em comum, e não há como compará-los.',
      other:
        'Não é possível ajustar: há # grupos de avaliadores que não têm nenhuma proposta em comum, e não há como compará-los.',
    }),
  noSpare: 'O ajuste precisa de cada avaliação: se uma mudar, tudo muda. Tome-o apenas como um indício.',
  proposal: 'Proposta',
  ratings: 'Avaliações',
  mean: 'Média',
  adjusted: 'Média ajustada',
  range: 'Da menor à maior',
  deviation: 'Desvio',
  belowFloor: (criteria: string) => `Abaixo do mínimo em ${criteria}`,
  unscored: (criteria: string) => `Sem nota em ${criteria}`,
  unrated: 'Sem avaliação',
  afterOwn: 'Depois da sua',
  afterOwnNote: 'Você também avalia esta proposta: verá as outras avaliações quando concluir a sua.',

  agreement: 'Concordância por critério',
  agreementNote:
    'Alfa de Krippendorff, de intervalo: 1 é concordância completa e 0 é o que o acaso daria. Costuma-se pedir 0,8; entre 0,667 e 0,8 só permite conclusões provisórias.',
  criterion: 'Critério',
  alpha: 'Alfa',
  reading: 'Leitura',
  readings: {
    good: 'Boa concordância',
    tentative: 'Concordância suficiente para conclusões provisórias',
    weak: 'Concordância fraca: conviria rever como se entende o critério',
    opposed: 'Discordância maior que a do acaso',
    none: 'Ainda não pode ser calculada',
  },

  disagreement: 'Onde os avaliadores mais diferem',
  disagreementNote:
    'Pela diferença média entre a maior e a menor nota de cada critério. São as propostas que mais convém conversar.',
  difference: 'Diferença média',
  widest: 'Maior diferença',
  widestIn: (criterion: string, range: string) => `${criterion}: ${range}`,
  noneCompared: 'Nenhuma proposta tem ainda duas avaliações concluídas.',
  points: (points: string) => `${points} pontos`,

  ratingsOf: (proposal: string) => `Avaliações de ${proposal}`,
  finishedAt: (when: string) => `Definitiva desde ${when}`,
  conflictReason: 'Motivo do conflito',
  interestBody:
    'Ocupa ou ocupou um cargo em um ministério que participa: a avaliação não conta, e a pessoa não vê mais a proposta.',
  notBegun: 'Ainda não começou a avaliar.',
  history: (n: number) =>
    plural('pt', n, {
      one: '# mudança registrada',
      many: '# de mudanças registradas',
      other: '# mudanças registradas',
    }),
  change: 'Mudança',
  changed: 'O que mudou',
  changedTo: (criterion: string, score: string) => `${criterion}: ${score}`,
  onlyState: 'Só o estado',
  notes: 'Conversa sobre esta proposta',
  back: 'Voltar ao andamento',

  queue: {
    rate: (n: number) =>
      plural('pt', n, {
        one: 'Avaliar # proposta',
        many: 'Avaliar # de propostas',
        other: 'Avaliar # propostas',
      }),
    rateAction: 'Avaliar',
    overdue: (n: number) =>
      plural('pt', n, {
        one: '# avaliação atrasada',
        many: '# de avaliações atrasadas',
        other: '# avaliações atrasadas',
      }),
    overdueAction: 'Ver o andamento',
    evaluators: 'Escolher avaliadores',
    evaluatorsAction: 'Escolher',
    missing: (n: number) =>
      plural('pt', n, {
        one: 'Dar avaliadores a # proposta',
        many: 'Dar avaliadores a # de propostas',
        other: 'Dar avaliadores a # propostas',
      }),
    missingDetail: (conflicts: number) =>
      plural('pt', conflicts, {
        one: 'Há # conflito de interesses.',
        many: 'Há # de conflitos de interesses.',
        other: 'Há # conflitos de interesses.',
      }),
    missingAction: 'Distribuir',
    call: (year: number) => `Chamada ${year}`,
  },
} satisfies ProgressText
