import { plural } from '#platform/i18n/index.ts'
import type { ReceivedText } from './es.ts'

export const pt: ReceivedText = {
  title: 'Propostas recebidas',
  desk: 'Conduzir a chamada',
  lead: (n) =>
    plural('pt', n, {
      one: '# proposta recebida.',
      many: '# de propostas recebidas.',
      other: '# propostas recebidas.',
    }),
  none: 'Ainda não foi recebida nenhuma proposta.',
  noneSuch: 'Nenhuma proposta recebida é assim.',
  clear: 'Ver todas',
  columns: {
    pick: 'Marcar',
    reference: 'Referência',
    title: 'Proposta',
    beneficiary: 'Beneficiário',
    provider: 'Provedor',
    theme: 'Tema',
    modality: 'Modalidade',
    cost: 'Custo (USD)',
    coFinancing: 'Cofinanciamento (USD)',
    state: 'Situação',
    submitted: 'Apresentada',
    stands: 'Resposta',
    since: 'Desde',
  },
  filters: {
    state: 'Situação',
    country: 'País beneficiário',
    theme: 'Tema',
    all: 'Todos',
    apply: 'Filtrar',
  },
  pick: (reference) => `Marcar ${reference}`,
  markHint: 'Marque as que cumprem as condições da chamada e decida-as juntas.',
  mark: 'Declarar admissíveis as marcadas',
  markNone: 'Marque pelo menos uma proposta',
  marked: (n) =>
    plural('pt', n, {
      one: '# proposta é admissível. Avisamos o ministério.',
      many: '# de propostas são admissíveis. Avisamos os ministérios.',
      other: '# propostas são admissíveis. Avisamos os ministérios.',
    }),
  waitingTitle: 'Anuências aguardadas',
  waitingLead:
    'Propostas que um provedor ainda não aceitou. Você não pode lê-las até que sejam apresentadas.',
  answers: {
    none: 'Sem resposta',
    changes_asked: 'Pediu mudanças',
    declined: 'Não aceitou',
  },
  statistics: 'Estatísticas e downloads',
  decision: {
    title: 'Verificar a proposta',
    read: 'A proposta',
    write: 'Decisão',
    lead: 'O que você decidir chega por e-mail a quem escreve a proposta.',
    reason: 'Razão',
    reasonHint:
      'Necessária para devolvê-la ou declará-la não admissível. O ministério a lerá como você a escrever.',
    reasonNeeded: 'Escreva a razão: o ministério a lerá',
    eligible: 'É admissível',
    return: 'Devolver para complementação',
    ineligible: 'Não é admissível',
    reconsider: 'Deixar sem efeito e verificar de novo',
    closed: 'A avaliação já começou: a admissibilidade não pode mais ser alterada.',
    waits: 'A proposta não aguarda decisão da Secretaria Técnica.',
    why: 'Razão dada',
    next: 'Próxima a verificar',
    done: {
      eligible: (reference) => `${reference} é admissível.`,
      ineligible: (reference) => `${reference} não é admissível.`,
      returned: (reference) => `${reference} foi devolvida para complementação.`,
      submitted: (reference) => `${reference} está sendo verificada de novo.`,
    },
    stale: 'A proposta mudou de situação enquanto você a lia. Veja como está agora.',
    history: 'Histórico',
  },
  due: {
    check: (n) =>
      plural('pt', n, {
        one: '# proposta a verificar',
        many: '# de propostas a verificar',
        other: '# propostas a verificar',
      }),
    consent: (beneficiary, title) => `Responder a ${beneficiary}: “${title}”`,
    returned: (reference, title) => `Completar ${reference}, “${title}”`,
    submit: (title) => `Apresentar “${title}”: já tem todas as anuências`,
    draft: (title) => `Terminar e enviar “${title}”`,
    refused: (n) =>
      plural('pt', n, {
        one: '# anuência negada ou com mudanças pedidas',
        many: '# de anuências negadas ou com mudanças pedidas',
        other: '# anuências negadas ou com mudanças pedidas',
      }),
    late: (n) =>
      plural('pt', n, {
        one: '# anuência sem resposta e com o encerramento próximo',
        many: '# de anuências sem resposta e com o encerramento próximo',
        other: '# anuências sem resposta e com o encerramento próximo',
      }),
    unreached: (provider) =>
      `Convidar um ponto focal de ${provider}: sua anuência foi solicitada e ninguém pode responder`,
    actions: {
      check: 'Verificar',
      consent: 'Ler e responder',
      returned: 'Completar',
      submit: 'Apresentar',
      draft: 'Continuar escrevendo',
      unreached: 'Ver o que aguarda',
      consents: 'Ver de quem',
    },
  },
}
