import { plural } from '#platform/i18n/index.ts'
import type { RefusedText } from './es.ts'

export const pt = {
  navigation: 'E-mails recusados',
  title: 'Endereços que recusam nossos e-mails',
  lead: 'O servidor de e-mail destes endereços devolveu o que lhes foi enviado. Por isso, não se escreve mais para eles até que você peça.',
  advice:
    'Antes, pergunte por outro meio se o endereço está escrito corretamente e se o problema foi resolvido. O que não chegou não é enviado outra vez. Se o servidor voltar a recusar um e-mail, o endereço aparecerá aqui de novo.',
  none: 'Nenhum endereço recusa nossos e-mails',
  noneHint: 'Quando um servidor devolver um e-mail, aqui você verá de quem é o endereço e qual é o motivo.',
  whose: 'De quem é',
  addressedTo: (name) => `Não está no diretório. O último e-mail era dirigido a ${name}.`,
  stranger: 'Não está no diretório',
  since: 'Desde',
  why: 'Motivo',
  reasons: {
    unknown: 'O endereço não existe, ou está escrito de forma incorreta.',
    noServer: 'O que vem depois da arroba não existe ou não recebe e-mails.',
    closed: 'A caixa postal está fechada: a pessoa não a usa mais, ou a instituição a desativou.',
    full: 'A caixa postal está cheia.',
    tooLarge: 'O e-mail era grande demais para essa caixa postal.',
    rule: 'Uma regra da instituição não deixa passar nossos e-mails. A área de informática dela pode permitir.',
    other: 'O servidor não aceita, e não dá um motivo que se possa classificar.',
  },
  mails: 'E-mails',
  lost: (n) =>
    plural('pt', n, {
      one: '# e-mail não chegou',
      many: '# de e-mails não chegaram',
      other: '# e-mails não chegaram',
    }),
  queued: (n) =>
    plural('pt', n, {
      one: '# e-mail está em espera',
      many: '# de e-mails estão em espera',
      other: '# e-mails estão em espera',
    }),
  answer: 'O que o servidor respondeu, tal como chegou:',
  again: 'Escrever de novo',
  done: (address) => `Voltaremos a escrever para ${address}`,
  waiting: {
    title: (n) =>
      plural('pt', n, {
        one: '# endereço recusa nossos e-mails',
        many: '# de endereços recusam nossos e-mails',
        other: '# endereços recusam nossos e-mails',
      }),
    action: 'Ver de quem e por quê',
  },
} satisfies RefusedText
