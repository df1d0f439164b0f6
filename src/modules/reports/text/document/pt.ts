import { plural } from '#platform/i18n/index.ts'
import type { DocumentText } from './es.ts'

export const pt = {
  table: (number) => `Tabela ${number}`,
  chart: (number) => `Gráfico ${number}`,
  annex: (number, title) => `Anexo ${number}. ${title}`,
  contents: 'Sumário',
  tablesAndCharts: 'Tabelas e gráficos',
  draft: 'Rascunho',
  covers: (period) => `Período: ${period}`,
  dataUntil: (date) => `Dados até: ${date}`,
  declaredNote:
    '* Número declarado: a rede o informou e aqui não é possível contá-lo a partir de suas linhas. Os demais números são contados no registro.',
  tables: {
    total: 'Total',
    taxonomy: { title: 'Áreas e temas do Portfólio de Programas', area: 'Área', themes: 'Temas' },
    calls: {
      title: 'Propostas e atividades por chamada',
      call: 'Chamada',
      name: (ordinal, year) => `${ordinal}ª chamada, ${year}`,
      received: 'Propostas recebidas',
      selected: 'Propostas selecionadas',
      completed: 'Atividades realizadas',
      planned: 'Em planejamento',
      canceled: 'Canceladas',
    },
    participation: {
      title: 'Participação dos ministérios na cooperação bilateral',
      country: 'Ministério de',
      providerCompleted: 'Oferece: realizadas',
      providerPlanned: 'Oferece: em planejamento',
      receiverCompleted: 'Recebe: realizadas',
      receiverPlanned: 'Recebe: em planejamento',
    },
    contributions: {
      title: 'Contribuições declaradas à rede',
      years: 'Anos',
      contributors: 'Quem contribui',
      kind: 'Tipo',
      amount: 'Valor',
      note: 'Observação',
      noYears: 'Sem data',
      since: (year) => `Desde ${year}`,
      allContributors: 'Todos os países que contribuem',
      kinds: { cash: 'Em dinheiro', in_kind: 'Em bens e serviços' },
      notAdded: 'não se soma: já está em outra linha',
    },
  },
  charts: {
    programs: (total) =>
      plural('pt', total, {
        one: 'Programas do Portfólio por área: # no total',
        many: 'Programas do Portfólio por área: # no total',
        other: 'Programas do Portfólio por área: # no total',
      }),
    programCount: 'Programas',
    outcomes: 'Resultados registrados por componente',
    component: 'Componente',
    outcomeCount: 'Resultados',
    byYear: 'Atividades realizadas por ano',
    year: 'Ano',
    activityCount: 'Atividades',
  },
  annexes: {
    workshops: {
      title: 'Oficinas e seminários hemisféricos',
      ministries: (n, reserve) => {
        const count = plural('pt', n, {
          one: '# ministério',
          many: '# de ministérios',
          other: '# ministérios',
        })
        return reserve === null ? count : `${reserve} ${count}`
      },
      outputs: (outputs) => `Deixou: ${outputs}.`,
    },
    activities: {
      title: 'Atividades de cooperação bilateral',
      number: 'N.º',
      receiver: 'Recebe',
      provider: 'Oferece',
      topic: 'Tema',
      modality: 'Modalidade',
      dates: 'Datas',
      modalities: { on_site_visit: 'In loco', expert_visit: 'Especialistas', virtual: 'Virtual' },
      statuses: {
        planned: 'Em planejamento',
        scheduled: 'Agendada',
        under_way: 'Em andamento',
        completed: 'Realizada',
        canceled: 'Cancelada',
      },
    },
  },
  lists: {
    none: 'Neste período não há nenhum no registro.',
    study: (title, year) => (year === null ? title : `${title} (${year})`),
  },
} satisfies DocumentText
