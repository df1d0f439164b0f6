import type { CountryListsText } from './es.ts'

export const pt = {
  title: 'Listas de países de menor desenvolvimento relativo',
  lead: 'Cada lista diz quem a aprovou, quando e quais são os países. Uma lista não muda: inclui-se outra, com outra data.',
  none: 'Ainda não há nenhuma lista.',
  approved: (day: string) => `Aprovada em ${day}`,
  source: 'Fonte',
  sourceHint: 'O documento e a autoridade que a aprovou, e onde pode ser lido.',
  add: 'Incluir uma lista',
  names: 'Nome da lista',
  approvedOn: 'Data de aprovação',
  countries: 'Países da lista',
  save: 'Incluir a lista',
  saved: 'A lista foi incluída.',
  problems: {
    name: 'Escreva o nome da lista nos quatro idiomas',
    source: 'Escreva a fonte da lista',
    approvedOn: 'Escreva uma data que exista e não esteja no futuro',
    countries: 'Escolha pelo menos um país',
  },
} satisfies CountryListsText
