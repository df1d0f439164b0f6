import type { Text } from './es.ts'

export const pt = {
  about: 'Sobre a rede',
  data: 'Dados abertos e API',
  accessibility: 'Acessibilidade',
  privacy: 'Privacidade',
  account: 'Minha conta',
  disclaimer: 'Os números são calculados a partir do registro da rede ou apresentados como declarados em seu relatório. As denominações não implicam juízo algum sobre a condição jurídica de nenhum território.',
} satisfies Text
