import { plural } from '#platform/i18n/index.ts'
import type { DashboardText } from './es.ts'

export const pt = {
  title: 'Painel para as autoridades',
  lead: 'A rede em uma página, para uma reunião. Cada número leva à sua definição e às suas linhas.',
  card: 'A rede em uma página para imprimir: quem participa, quem ensina a quem, o que mudou, compromissos e dinheiro.',
  asOf: (until: string, changed: string) =>
    `Os dados das atividades chegam até: ${until}. Última alteração do registro: ${changed}.`,
  map: 'Onde há cooperação',
  mapNote: 'Atividades de cada ministério, realizadas ou por realizar. O quadro mais claro: nenhuma.',
  activities: (n: number) =>
    plural('pt', n, { one: '# atividade', many: '# de atividades', other: '# atividades' }),
  recordedActivities: 'Atividades',
  byYear: 'Atividades realizadas a cada ano',
  ministriesByYear: 'Ministérios que participaram a cada ano',
  year: 'Ano',
  ministries: 'Ministérios',
  flows: 'Quem ensina a quem',
  flowsAll: 'Todos os pares de ministérios, com suas atividades realizadas ou por realizar.',
  flowsRepeated: (pairs: number, all: number) =>
    plural('pt', pairs, {
      one: `# par de ministérios que cooperou mais de uma vez, de ${all} no total.`,
      many: `# de pares de ministérios que cooperaram mais de uma vez, de ${all} no total.`,
      other: `# pares de ministérios que cooperaram mais de uma vez, de ${all} no total.`,
    }),
  flowsMost: (pairs: number, all: number) =>
    `Os ${pairs} pares de ministérios com mais atividades, de ${all} no total.`,
  flowsNone: 'Nenhum par de ministérios cooperou neste período.',
  teaches: 'Ensina',
  learns: 'Aprende',
  outcomes: 'Resultados por componente',
  outcomesNote: (documented: string, completed: string) =>
    `Resultados verificados. Constam resultados de ${documented} das ${completed} atividades realizadas.`,
  component: 'Componente',
  recorded: 'Resultados',
  after: 'Depois da visita',
  afterNote: 'O que os ministérios respondem no acompanhamento; ao lado, o que o relatório declara.',
  time: 'Quanto demora',
  money: 'Dinheiro',
  subregions: 'Estados-membros que participam, por sub-região',
  share: 'Participam',
  of: (n: string, total: string) => `${n} de ${total}`,
  declared: 'declarado no relatório',
  details: 'Ver todos os números',
} satisfies DashboardText
