import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  navigation: 'Atividades',
  title: 'Atividades de cooperação',
  lead: 'Cada vez que um ministério aprende com outro: quem oferece, quem recebe, quando e sobre o quê.',
  found: (n: number) =>
    plural('pt', n, { one: '# atividade', many: '# de atividades', other: '# atividades' }),
  inStatus: {
    planned: (n: number) =>
      plural('pt', n, { one: '# em planejamento', many: '# em planejamento', other: '# em planejamento' }),
    scheduled: (n: number) =>
      plural('pt', n, { one: '# agendada', many: '# de agendadas', other: '# agendadas' }),
    under_way: (n: number) =>
      plural('pt', n, { one: '# em andamento', many: '# em andamento', other: '# em andamento' }),
    completed: (n: number) =>
      plural('pt', n, { one: '# realizada', many: '# de realizadas', other: '# realizadas' }),
    canceled: (n: number) =>
      plural('pt', n, { one: '# cancelada', many: '# de canceladas', other: '# canceladas' }),
  },
  activity: 'Atividade',
  colon: ': ',
  receiver: 'Recebe',
  provider: 'Oferece',
  dates: 'Datas',
  noDates: 'Ainda sem datas',
  status: 'Situação',
  theme: 'Tema',
  area: 'Área',
  modality: 'Modalidade',
  call: 'Chamada',
  inCall: (number: number, year: number) => `Atividade ${number} da chamada de ${year}`,
  year: 'Ano da visita',
  ministry: 'Ministério',
  counterpart: 'Com qual ministério',
  role: 'Papel do ministério',
  roles: { receiver: 'Recebe', provider: 'Oferece' },
  chosen: { ministry: 'Participa', receiver: 'Recebe', provider: 'Oferece', counterpart: 'Com' },
  statuses: {
    planned: 'Em planejamento',
    scheduled: 'Agendada',
    under_way: 'Em andamento',
    completed: 'Realizada',
    canceled: 'Cancelada',
  },
  modalities: {
    on_site_visit: 'Visita in loco',
    expert_visit: 'Visita de especialistas',
    virtual: 'Atividade virtual',
  },
  modalityMeaning: {
    on_site_visit: 'Viaja o ministério que recebe.',
    expert_visit: 'Viajam os especialistas do ministério que oferece.',
    virtual: 'Ninguém viaja.',
  },
  learnedFrom: (receivers: string, providers: string) => `Recebe: ${receivers} · Oferece: ${providers}`,
  view: 'Como vê-las',
  views: { table: 'Tabela', timeline: 'Linha do tempo', flow: 'Quem ensina a quem' },
  empty: 'Nenhuma atividade atende a estes filtros',
  emptyHint: 'Retire algum dos filtros aplicados ou recomece com todas as atividades.',
  seeAll: 'Ver todas as atividades',
  timeline: {
    title: 'Atividades segundo suas datas',
    description: (n: number) =>
      plural('pt', n, {
        one: 'A missão desta seleção.',
        many: 'As # de missões desta seleção, da primeira à última.',
        other: 'As # missões desta seleção, da primeira à última.',
      }),
    undated: (n: number) =>
      plural('pt', n, {
        one: '# atividade ainda não tem datas e não aparece aqui.',
        many: '# de atividades ainda não têm datas e não aparecem aqui.',
        other: '# atividades ainda não têm datas e não aparecem aqui.',
      }),
  },
  flow: {
    title: 'Quem ensina a quem',
    description:
      'À esquerda, os ministérios que oferecem; à direita, os que recebem. Quanto mais larga a faixa, mais atividades. A cor indica a sub-região.',
    value: 'Atividades',
  },
  outcomes: 'Resultados',
  outcomesOf: (n: number) =>
    plural('pt', n, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
  noOutcomes: 'Não há resultados registrados desta atividade.',
  source: 'Fonte',
  sourceLine: (line: number) => `Relatório da rede, linha ${line}`,
  programs: 'Programas compartilhados',
  sameMinistries: 'Outras atividades entre os mesmos ministérios',
  panel: {
    provided: 'O que ofereceu',
    received: 'O que recebeu',
    to: 'A quem',
    from: 'De quem',
    explore: 'Explorar estas atividades',
    exploreProvided: 'Explorar o que ofereceu',
    exploreReceived: 'Explorar o que recebeu',
    exploreOutcomes: 'Ver estes resultados por componente',
    ofCall: 'Atividades desta chamada',
    outcomes: 'Resultados da cooperação',
    visited: 'Ministérios que o conheceram',
    visitedBy: (n: number) =>
      plural('pt', n, {
        one: '# ministério conheceu este programa em uma atividade da rede.',
        many: '# de ministérios conheceram este programa em atividades da rede.',
        other: '# ministérios conheceram este programa em atividades da rede.',
      }),
    pastVisits: 'O que outros já aprenderam sobre este tema',
    pastVisitsLead: 'Leia o que resultou destas visitas antes de escrever a sua.',
    pastVisitsAll: 'Ver todas as atividades sobre este tema',
    upcoming: 'O que estes ministérios já têm pela frente',
    overlaps: 'Coincide com as datas que você propõe',
  },
  outcomesPage: {
    title: 'Resultados da cooperação',
    lead: 'O que mudou nos ministérios, por componente de fortalecimento institucional.',
    component: 'Componente',
    country: 'País',
    year: 'Ano',
    activities: 'Atividades',
    noActivity: 'O relatório não o vincula a uma atividade.',
    evidence: 'Evidência',
    share: (share: string, qualifier: string | null) =>
      `O relatório declara: ${qualifier ? `${qualifier} ` : ''}${share}`,
    none: 'Não há resultados registrados neste componente.',
    empty: 'Nenhum resultado atende a estes filtros',
    emptyHint: 'Retire algum dos filtros aplicados ou recomece com todos os resultados.',
    seeAll: 'Ver todos os resultados',
    several: 'Vários países',
  },
  outcomeTitle: (countries: string) => `Resultado: ${countries || 'vários países'}`,
} satisfies Text
