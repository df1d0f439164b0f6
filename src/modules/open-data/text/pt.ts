import type { Text } from './es.ts'

export const pt = {
  files: 'Arquivos para baixar',
  filesLead:
    'Cada lista pública é um arquivo. As colunas são descritas em um arquivo à parte: o que cada uma significa e de que tipo é (CSV na Web, W3C).',
  columns: 'Colunas',
  standards: 'Para outros sistemas',
  iati: {
    name: 'Transparência da ajuda',
    about:
      'Todas as atividades e as contribuições em dinheiro, segundo a norma IATI 2.03; textos em espanhol e inglês.',
  },
  catalog: {
    name: 'Catálogo',
    about: 'Todos os conjuntos de dados e seus arquivos, para portais de dados abertos, segundo o DCAT-AP.',
  },
  license: 'Licença',
} satisfies Text
