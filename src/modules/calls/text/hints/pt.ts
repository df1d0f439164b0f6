import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt: Text = {
  'why-now-missing':
    'Diga por que agora: o que mudou ou vai mudar que torna esta cooperação necessária neste ano.',
  'why-now-short':
    'Explique um pouco mais por que agora: o que mudou, que decisão se aproxima e o que aconteceria se esperasse.',
  'why-now-timeless':
    'Diga o que faz com que seja agora: uma lei que entra em vigor, um prazo, uma mudança de autoridades, uma data.',
  'objective-unverifiable': (row: number) =>
    `Objetivo ${row}: diga o que mostrará que foi alcançado, seja um documento, uma decisão ou um número.`,
  'result-missing': 'Escreva pelo menos um resultado concreto e o componente que ele fortalece.',
  'no-technical-participant': 'Inclua pelo menos uma pessoa da área técnica que vá aplicar o que aprender.',
  'no-influence': 'Inclua pelo menos uma pessoa que possa influenciar as decisões sobre o tema.',
  'commitment-missing': 'Diga com o que cada ministério se compromete, antes e depois da atividade.',
  'consent-missing':
    'O ministério provedor ainda não deu sua anuência a este texto. Converse desde já com o ponto focal dele.',
  'dates-overlap': (title: string) =>
    `As datas coincidem com as de outra proposta de um dos ministérios: “${title}”.`,
  'cost-over-ceiling': (most: string) => `O custo está acima do máximo por proposta desta chamada: ${most}.`,
  'no-co-financing':
    'Se o seu ministério ou o provedor puder pagar uma parte, informe: o cofinanciamento conta na segunda rodada.',
  'origin-unnamed': (programs: number) =>
    plural('pt', programs, {
      one: 'O Portfólio tem # programa do provedor neste tema. Se a ideia nasceu dele, informe: quem lê a proposta saberá de que prática se trata.',
      many: 'O Portfólio tem # de programas do provedor neste tema. Se a ideia nasceu de um deles, informe: quem lê a proposta saberá de que prática se trata.',
      other:
        'O Portfólio tem # programas do provedor neste tema. Se a ideia nasceu de um deles, informe: quem lê a proposta saberá de que prática se trata.',
    }),
  'provider-repeated': (proposals: number) =>
    plural('pt', proposals, {
      one: 'Seu ministério pede a este provedor em # proposta. A segunda rodada distribui a carga entre os provedores.',
      many: 'Seu ministério pede ao mesmo provedor em # de propostas. A segunda rodada distribui a carga entre os provedores.',
      other:
        'Seu ministério pede ao mesmo provedor em # propostas. A segunda rodada distribui a carga entre os provedores.',
    }),
}
