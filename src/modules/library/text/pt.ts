import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  navigation: 'Biblioteca',
  title: 'Biblioteca',
  lead: 'O que a rede escreveu e os mandatos que segue: estudos, documentos de base e de oficinas, guias e boletins.',
  noFiles: 'O registro reúne títulos, autores e anos; ainda não contém os documentos.',
  noFile: 'O registro tem o título deste documento, mas ainda não o arquivo.',
  search: 'Buscar nos títulos',
  found: (n: number) =>
    plural('pt', n, { one: '# publicação', many: '# de publicações', other: '# publicações' }),
  empty: 'Nenhuma publicação corresponde à busca',
  emptyHint: 'Tente com menos palavras ou retire algum filtro.',
  seeAll: 'Ver todas as publicações',
  kindName: 'Tipo',
  year: 'Ano',
  noYear: 'Ano não informado',
  authors: (n: number) => plural('pt', n, { one: 'Autor', many: 'Autores', other: 'Autores' }),
  workshop: (n: number) => `Oficina ${n}`,
  kind: {
    study: 'Estudo',
    base_document: 'Documento de base',
    workshop_output: 'Documento de oficina',
    guide: 'Guia',
    printed_newsletter: 'Boletim impresso',
    electronic_newsletter: 'Boletim eletrônico',
    companion_report: 'Relatório complementar',
    mandate: 'Mandato',
  },
  kinds: {
    study: 'Estudos',
    base_document: 'Documentos de base',
    workshop_output: 'Documentos das oficinas',
    guide: 'Guias',
    printed_newsletter: 'Boletins impressos',
    electronic_newsletter: 'Boletins eletrônicos',
    companion_report: 'Relatórios complementares',
    mandate: 'Mandatos',
  },
} satisfies Text
