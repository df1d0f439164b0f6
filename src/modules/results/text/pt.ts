import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  navigation: 'Resultados',
  title: 'Resultados',
  lead: 'O que a rede fez e o que mudou nos ministérios. Cada número calculado leva às linhas que o sustentam.',
  computed: 'Calculado',
  declared: 'Declarado',
  computedNote: 'Calculado com o registro desta plataforma',
  asOf: (date: string) => `dados de ${date}`,
  howToRead: 'Como ler os números',
  howToReadText: [
    'Um número calculado é contado nas linhas desta plataforma sempre que elas mudam: o link mostra essas linhas.',
    'Um número declarado consta do relatório da rede sem as linhas que o sustentam. É guardado e mostrado como está e nunca apresentado como calculado.',
    'Quando existem os dois, são mostrados lado a lado e se informa se coincidem.',
  ],
  tables: 'Tabelas',
  tablesLead: 'As duas tabelas do relatório, contadas de novo a partir das atividades.',
  callsTitle: 'Chamadas e atividades (Tabela 2)',
  callsShort: 'Chamadas',
  callsLead: 'Propostas recebidas e selecionadas em cada chamada e o que foi feito delas.',
  statedColumn: 'declaradas',
  countedColumn: 'contadas',
  callsDefinition:
    'Realizadas e em planejamento são contadas nas atividades de cada chamada. Recebidas, selecionadas e canceladas são as que a chamada declara: o relatório não traz suas linhas. “Canceladas” inclui as suspensas.',
  participationTitle: 'Participação dos ministérios (Tabela 3)',
  participationShort: 'Participação',
  participationLead: (providers: number, receivers: number, all: number) =>
    `${plural('pt', all, {
      one: '# ministério participou',
      many: '# de ministérios participaram',
      other: '# ministérios participaram',
    })} da cooperação bilateral: ${plural('pt', providers, {
      one: '# como provedor',
      many: '# deles como provedores',
      other: '# como provedores',
    })} e ${plural('pt', receivers, {
      one: '# como receptor',
      many: '# deles como receptores',
      other: '# como receptores',
    })}.`,
  participationCard:
    'Quem ensina e quem aprende: as atividades de cada ministério como provedor e como receptor, e quão repartidas estão.',
  participationDefinition:
    'Atividades realizadas e em planejamento nas quais o ministério ensina (provedor) ou aprende (receptor). Uma atividade conta uma vez para cada ministério que participa dela.',
  completedOnly: (receivers: number) =>
    plural('pt', receivers, {
      one: 'Contando apenas as atividades realizadas, há # receptor.',
      many: 'Contando apenas as atividades realizadas, há # de receptores.',
      other: 'Contando apenas as atividades realizadas, há # receptores.',
    }),
  mapTitle: 'Atividades por país',
  mapNote:
    'Atividades das quais cada ministério participa, como provedor ou receptor, realizadas ou em planejamento. Quanto mais escuro o quadro, mais atividades.',
  activities: (n: number) =>
    plural('pt', n, { one: '# atividade', many: '# de atividades', other: '# atividades' }),
  concentration: 'Concentração',
  concentrationLead: (members: number) =>
    `O coeficiente de Gini indica quão desigual é a distribuição entre os ${members} Estados-membros: 0 se todos têm as mesmas atividades, perto de 1 se um tem todas.`,
  giniProviders: 'Coeficiente de Gini dos provedores',
  giniReceivers: 'Coeficiente de Gini dos receptores',
  concentrationNote:
    'Calculado com as atividades realizadas e em planejamento de todos os Estados-membros; quem não participa conta como zero.',
  never: 'Estados-membros que ainda não participam',
  neverLead: (n: number) =>
    plural('pt', n, {
      one: '# Estado-membro não participou de nenhuma atividade bilateral:',
      many: '# de Estados-membros não participaram de nenhuma atividade bilateral:',
      other: '# Estados-membros não participaram de nenhuma atividade bilateral:',
    }),
  columns: {
    call: 'Chamada',
    received: 'Recebidas',
    selected: 'Selecionadas',
    completed: 'Realizadas',
    planned: 'Em planejamento',
    canceled: 'Canceladas',
    total: 'Total',
    country: 'País',
    providerCompleted: 'Provedor, realizadas',
    providerPlanned: 'Provedor, em planejamento',
    receiverCompleted: 'Receptor, realizadas',
    receiverPlanned: 'Receptor, em planejamento',
    indicator: 'Indicador',
    figure: 'Número',
  },
  components: 'O que mudou nos ministérios',
  componentsLead: (n: number) =>
    `${plural('pt', n, {
      one: '# resultado registrado',
      many: '# de resultados registrados',
      other: '# resultados registrados',
    })}, segundo o componente de fortalecimento institucional a que pertencem. O relatório declara ainda um percentual para alguns componentes, cada um sobre uma base distinta: não se comparam nem se somam.`,
  component: 'Componente',
  recorded: 'Resultados registrados',
  stated: 'Percentual declarado',
  noShare: 'Sem percentual',
  indicators: 'Indicadores',
  indicatorsLead: (n: number) =>
    plural('pt', n, {
      one: '# número que a rede dá de si mesma, como o declara seu relatório e, quando há linhas, como resulta de contá-las.',
      many: '# de números que a rede dá de si mesma, como os declara seu relatório e, quando há linhas, como resultam de contá-las.',
      other:
        '# números que a rede dá de si mesma, como os declara seu relatório e, quando há linhas, como resultam de contá-las.',
    }),
  colon: ':',
  seeIndicators: 'Ver todos os indicadores',
  filters: { all: 'Todos', computed: 'Também calculados', declared: 'Só declarados' },
  filterLabel: 'Mostrar',
  unknownFilter: 'Esse filtro não existe',
  unknownFilterText:
    'Os indicadores podem ser vistos todos, ou só os que também são calculados aqui, ou só os declarados.',
  seeAll: 'Ver todos os indicadores',
  section: (place: string) => `Relatório, seção ${place}`,
  reportPart: (place: string) => `Relatório, ${place}`,
  place: (text: string) =>
    text.replaceAll('Annex', 'Anexo').replaceAll('Table', 'Tabela').replaceAll('Figure', 'Gráfico'),
  source: 'Fonte',
  reportDate: 'Data declarada',
  noDate: 'O relatório não traz data',
  behind: 'Ver as linhas que o sustentam',
  noRows: 'O relatório traz este número sem as linhas que o sustentam; por isso não pode ser calculado.',
  agreements: {
    same: 'Coincidem',
    rounded: 'Coincidem ao arredondar',
    different: 'Não coincidem',
  },
  related: 'Contam coisas distintas',
  notes: 'Convém saber',
  contradiction: 'O que se contradiz',
  handling: 'O que se faz aqui',
  inconsistencies: 'Contradições do relatório',
  inconsistenciesLead: (n: number) =>
    plural('pt', n, {
      one: 'O relatório da rede se contradiz ou pode ser mal lido em # lugar. Aqui se diz qual é e o que se fez com ele.',
      many: 'O relatório da rede se contradiz ou pode ser mal lido em # de lugares. Aqui se diz quais são e o que se fez com cada um.',
      other:
        'O relatório da rede se contradiz ou pode ser mal lido em # lugares. Aqui se diz quais são e o que se fez com cada um.',
    }),
  seeInconsistencies: 'Ver onde o relatório se contradiz',
  concerned: 'Indicadores',
  searchBody: (unit: string, section: string) => `Indicador · ${unit} · relatório, ${section}`,
} satisfies Text
