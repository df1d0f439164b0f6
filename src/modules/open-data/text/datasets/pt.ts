import type { DatasetsText } from './es.ts'

export const pt = {
  activities: {
    title: 'Atividades de cooperação',
    description:
      'Visitas in loco, visitas de especialistas e atividades virtuais: quem aprende, quem oferece, tema, datas e situação.',
  },
  outcomes: {
    title: 'Resultados da cooperação',
    description: 'O que mudou nos ministérios, por componente de fortalecimento institucional.',
  },
  calls: {
    title: 'Chamadas',
    description: 'Chamadas de cooperação bilateral, com as propostas recebidas e selecionadas.',
  },
  programs: {
    title: 'Portfólio de programas',
    description: 'Programas que os ministérios oferecem a seus pares.',
  },
  workshops: {
    title: 'Oficinas e seminários',
    description: 'Oficinas hemisféricas: local, datas, ministérios participantes e produtos.',
  },
  webinars: {
    title: 'Seminários virtuais',
    description: 'Seminários on-line, com sua data e a satisfação declarada.',
  },
  publications: {
    title: 'Biblioteca',
    description: 'Estudos, guias, boletins e mandatos da rede.',
  },
  contributions: {
    title: 'Contribuições ao fundo',
    description: 'Contribuições declaradas, em dinheiro e em espécie, e quais podem ser somadas.',
  },
  callTable: {
    title: 'Chamadas em números',
    description:
      'Por chamada: propostas recebidas e selecionadas; atividades realizadas, em planejamento e canceladas.',
  },
  participation: {
    title: 'Participação por país',
    description: 'Quantas vezes cada Estado membro ofereceu e recebeu cooperação.',
  },
  figures: {
    title: 'Números calculados',
    description: 'Cada número da página de resultados, com quantos casos conta e entre quantos.',
  },
  indicators: {
    title: 'Indicadores',
    description: 'Os números que a rede declara, ao lado dos que esta plataforma calcula.',
  },
  inconsistencies: {
    title: 'Inconsistências do relatório',
    description: 'Onde o relatório da rede se contradiz e o que se faz a respeito.',
  },
  reports: {
    title: 'Relatórios publicados',
    description:
      'Os relatórios de produtos e resultados tal como foram publicados: texto, tabelas e linhas, em cada idioma.',
  },
  members: {
    title: 'Estados membros',
    description: 'Os Estados membros e seus ministérios do trabalho.',
  },
  institutions: {
    title: 'Instituições',
    description: 'As instituições que o registro nomeia, além dos ministérios.',
  },
  areas: {
    title: 'Áreas e temas',
    description: 'A classificação por áreas e temas.',
  },
  populations: {
    title: 'Populações destinatárias',
    description: 'As populações às quais os programas se dirigem.',
  },
  components: {
    title: 'Componentes',
    description: 'Os componentes de fortalecimento institucional.',
  },
  criteria: {
    title: 'Critérios de seleção',
    description: 'Os critérios com que as propostas são selecionadas.',
  },
} satisfies DatasetsText
