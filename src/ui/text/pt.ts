import { plural } from '#platform/i18n/index.ts'
import type { es } from './es.ts'
import { forms } from './forms.ts'

export const pt = {
  skipLink: 'Ir para o conteúdo principal',
  menu: 'Menu',
  mainNavigation: 'Navegação principal',
  footerNavigation: 'Sobre este site',
  language: 'Idioma',
  account: 'Sua conta',
  signIn: 'Entrar',
  signOut: 'Sair',
  search: 'Buscar',
  searchLabel: 'Buscar no site',
  breadcrumbs: 'Trilha de navegação',
  back: 'Voltar',
  close: 'Fechar',
  error: 'Erro',
  errorTitle: (title: string) => `Erro: ${title}`,
  errorSummary: 'Há um problema',
  important: 'Importante',
  success: 'Concluído',
  warning: 'Atenção',
  contents: 'Conteúdo',
  pagination: {
    label: 'Páginas',
    previous: 'Anterior',
    next: 'Próxima',
    page: 'página',
    number: (n: number) => `Página ${n}`,
  },
  time: {
    own: ' · No seu relógio: %{time}',
    left: 'Tempo restante: %{time}',
    over: 'O prazo terminou',
  },
  date: { day: 'Dia', month: 'Mês', year: 'Ano' },
  password: {
    show: 'Mostrar',
    hide: 'Ocultar',
    showLabel: 'Mostrar a senha',
    hideLabel: 'Ocultar a senha',
    shown: 'A senha está visível',
    hidden: 'A senha está oculta',
  },
  count: {
    maxCharacters: (n: number) =>
      plural('pt', n, {
        one: 'Você pode escrever até # caractere',
        many: 'Você pode escrever até # de caracteres',
        other: 'Você pode escrever até # caracteres',
      }),
    maxWords: (n: number) =>
      plural('pt', n, {
        one: 'Você pode escrever até # palavra',
        many: 'Você pode escrever até # de palavras',
        other: 'Você pode escrever até # palavras',
      }),
    charactersUnder: forms<'pt'>({
      one: 'Resta %{count} caractere',
      many: 'Restam %{count} de caracteres',
      other: 'Restam %{count} caracteres',
    }),
    charactersAt: 'Não restam caracteres',
    charactersOver: forms<'pt'>({
      one: 'Há %{count} caractere a mais',
      many: 'Há %{count} de caracteres a mais',
      other: 'Há %{count} caracteres a mais',
    }),
    wordsUnder: forms<'pt'>({
      one: 'Resta %{count} palavra',
      many: 'Restam %{count} de palavras',
      other: 'Restam %{count} palavras',
    }),
    wordsAt: 'Não restam palavras',
    wordsOver: forms<'pt'>({
      one: 'Há %{count} palavra a mais',
      many: 'Há %{count} de palavras a mais',
      other: 'Há %{count} palavras a mais',
    }),
  },
  accordion: {
    showAll: 'Mostrar todas as seções',
    hideAll: 'Ocultar todas as seções',
    show: 'Mostrar',
    hide: 'Ocultar',
    showLabel: 'Mostrar esta seção',
    hideLabel: 'Ocultar esta seção',
  },
  filters: {
    title: 'Filtros',
    apply: 'Aplicar filtros',
    clear: 'Remover todos os filtros',
    active: 'Filtros aplicados',
    remove: (name: string) => `Remover o filtro ${name}`,
    chosen: (n: number) =>
      plural('pt', n, { one: '# selecionado', many: '# de selecionados', other: '# selecionados' }),
  },
  foreign: {
    written: { es: 'Em espanhol', en: 'Em inglês', pt: 'Em português', fr: 'Em francês' },
    machine: 'Tradução automática, não revisada',
    original: 'Ver o original',
  },
  difference: { gone: 'Suprimido', added: 'Acrescentado' },
  declared: {
    tag: 'Número declarado',
    why: 'A instituição informou este número; ele não é calculado a partir dos registros deste site.',
  },
  definition: { title: 'Como se mede', asOf: (date: string) => `Dados de ${date}` },
  downloads: { title: 'Baixar os dados', csv: 'Baixar CSV', json: 'Baixar JSON' },
  figure: { showTable: 'Ver os dados em uma tabela', table: (title: string) => `Dados: ${title}` },
  chart: {
    item: 'Item',
    value: 'Valor',
    start: 'Início',
    end: 'Fim',
    ongoing: 'Em andamento',
    from: 'Oferece',
    to: 'Recebe',
    country: 'País',
    flow: (from: string, to: string, value: string) => `${from} para ${to}: ${value}`,
  },
} satisfies typeof es
