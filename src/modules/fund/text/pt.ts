import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  title: 'Contribuições à rede',
  lead: 'O que países e organismos deram à rede, em dinheiro e em bens e serviços, conforme declara seu relatório. Nenhum valor é calculado a partir de comprovantes.',
  kind: { cash: 'Em dinheiro', in_kind: 'Em bens e serviços' },
  sumOf: (n: number) =>
    plural('pt', n, {
      one: 'Um só valor declarado',
      many: 'Soma dos # de valores declarados que podem ser somados',
      other: 'Soma dos # valores declarados que podem ser somados',
    }),
  counted: 'Contados na lista',
  countriesTitle: 'Países que contribuíram',
  doNotAdd: 'Nem todos os valores podem ser somados.',
  isIncluded: (part: string, whole: string) => `${part} já estão dentro de ${whole}.`,
  isSame: (amount: string, other: string, years: string) =>
    `${amount} é a mesma contribuição que ${other} (${years}), dita de outra forma.`,
  includedTag: 'Incluída em outro valor',
  sameTag: 'Mesma contribuição que outra',
  since: (year: number) => `Desde ${year}`,
  noPeriod: 'Período não informado',
  sourceLine: (line: number) => `Relatório, linha ${line}`,
  panel: 'Contribuições',
  amongContributors: 'O relatório o cita entre os países que contribuíram, sem informar valores nem anos.',
  seeAll: 'Ver todas as contribuições à rede',
} satisfies Text
