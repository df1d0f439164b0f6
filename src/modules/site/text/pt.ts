import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  about: 'Sobre a rede',
  data: 'Dados abertos e API',
  accessibility: 'Acessibilidade',
  privacy: 'Privacidade',
  account: 'Minha conta',
  ownData: 'Meus dados',
  disclaimer:
    'Os números são calculados a partir do registro da rede ou apresentados como declarados em seu relatório. As denominações não implicam juízo algum sobre a condição jurídica de nenhum território.',
  work: {
    menu: 'Gestão',
    areas: {
      calls: 'Chamadas',
      visits: 'Visitas',
      publications: 'Portfólio e relatórios',
      administration: 'Administração',
    },
  },
  home: {
    searchLabel: 'Busque um programa, uma atividade, uma oficina ou um país',
    explore: 'Explorar o registro',
    figures: 'A rede em números',
    figuresMore: 'Ver todos os resultados e indicadores',
    map: 'Quem coopera com quem',
    mapNote:
      'Cada quadro é um Estado-membro; quanto mais intenso, em mais atividades de cooperação bilateral participou.',
    mapValue: 'Atividades',
    activities: (n: number) =>
      plural('pt', n, { one: '# atividade', many: '# de atividades', other: '# atividades' }),
    calls: 'Chamadas',
    ways: {
      portfolio: {
        title: 'Portfólio de programas',
        body: 'Os programas que os ministérios oferecem a seus pares, por país, tema e população.',
      },
      activities: {
        title: 'Cooperação bilateral',
        body: 'Cada visita in loco e de especialistas: quem ensinou, quem aprendeu e o que resultou.',
      },
      workshops: {
        title: 'Oficinas e seminários',
        body: 'As oficinas hemisféricas e os seminários virtuais, com seus temas e conclusões.',
      },
      ministries: { title: 'Ministérios', body: 'O que cada ministério ofereceu e recebeu.' },
      library: { title: 'Biblioteca', body: 'Estudos, documentos de base, boletins e mandatos.' },
      results: {
        title: 'Resultados',
        body: 'As tabelas e os indicadores do relatório, com as linhas que os sustentam.',
      },
      fund: { title: 'Fundo', body: 'As contribuições que sustentam a rede.' },
    },
  },
  queue: {
    navigation: 'Pendências',
    title: 'O que espera por você',
    count: (n: number) =>
      plural('pt', n, { one: '# pendência', many: '# de pendências', other: '# pendências' }),
    groups: {
      overdue: 'Fora do prazo',
      week: 'Nos próximos sete dias',
      later: 'Mais adiante',
      undated: 'Sem prazo',
    },
    left: (time: string) => `Tempo restante: ${time}`,
    since: (time: string) => `Venceu há ${time}`,
    empty: 'Nada espera por você',
    emptyHint: 'Quando algo precisar da sua atenção, aparecerá aqui com o prazo.',
  },
  search: {
    title: 'Buscar',
    label: 'Buscar em todo o site',
    results: (q: string, n: number) =>
      plural('pt', n, {
        one: `# resultado para “${q}”`,
        many: `# de resultados para “${q}”`,
        other: `# resultados para “${q}”`,
      }),
    close: 'Nenhuma palavra coincide exatamente; estes são os resultados mais parecidos.',
    empty: (q: string) => `Não há resultados para “${q}”`,
    emptyHint:
      'Tente com menos palavras, com um sinônimo ou em outro dos quatro idiomas. Também pode percorrer o portfólio ou as atividades.',
    start: 'Digite uma ou mais palavras, em espanhol, inglês, português ou francês.',
    all: 'Tudo',
    filter: 'Filtrar por tipo',
    kinds: {
      ministry: 'Ministérios',
      institution: 'Instituições',
      program: 'Programas',
      activity: 'Atividades',
      outcome: 'Resultados da cooperação',
      call: 'Chamadas',
      workshop: 'Oficinas',
      webinar: 'Seminários virtuais',
      publication: 'Publicações',
      report: 'Relatórios',
      indicator: 'Indicadores',
      contribution: 'Contribuições',
    },
  },
  aboutPage: {
    how: 'Como funciona',
    steps: [
      'Cada ministério publica no Portfólio os programas que pode compartilhar.',
      'Uma chamada abre a possibilidade de pedir uma visita a outro ministério ou de receber seus especialistas.',
      'As propostas são avaliadas com critérios públicos e selecionadas de modo que muitos países estejam representados.',
      'Depois de cada visita o ministério informa o que aprendeu e, seis meses depois, o que resultou.',
      'As oficinas hemisféricas, os estudos e os boletins difundem o aprendizado a todos.',
    ],
    secretariat: 'Secretaria Técnica',
    source: 'De onde vem este registro',
    sourceBody:
      'O registro histórico vem do relatório de produtos e resultados da rede e de seus anexos. Cada dado traz sua fonte; o que o relatório afirma sem dar as linhas é mostrado como declarado, e suas contradições são apontadas.',
    inconsistencies: 'Ver as notas sobre a qualidade dos dados',
    translations:
      'Os textos originais estão em espanhol. As traduções que nenhum ministério revisou ainda trazem uma nota.',
  },
  dataPage: {
    lead: 'Tudo o que é público pode ser baixado e usado sem pedir permissão: cada lista oferece CSV e JSON, e a API entrega os mesmos dados.',
    how: 'Como usar a API',
    base: 'Endereço de base',
    paging: 'As listas vêm em páginas: envie o valor de “next” como “cursor” para pedir a seguinte.',
    languages: 'Os textos vêm nos quatro idiomas; as datas, como AAAA-MM-DD.',
    description: 'Descrição OpenAPI 3.1',
    endpoints: 'Consultas disponíveis',
    parameters: 'Parâmetros',
    noParameters: 'Sem parâmetros',
    example: 'Exemplo',
  },
  accessibilityPage: [
    'Este site busca cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA. Pode ser usado sem JavaScript, com teclado, com leitor de tela, com texto ampliado a 400% e em um telefone com conexão ruim.',
    'Cada página é verificada automaticamente nos quatro idiomas. Ainda não passou por uma auditoria externa com pessoas com deficiência.',
    'Os gráficos trazem sempre sua tabela de dados. Se algo o impede de usar o site, escreva à Secretaria Técnica e diga qual página e qual ferramenta usava.',
  ],
} satisfies Text
