import { plural } from '#platform/i18n/index.ts'
import type { DelegationText } from './es.ts'

export const pt = {
  title: 'Quem responde',
  lead: 'O ponto focal sempre pode responder. Convide colegas para escrever em conjunto ou envie uma única seção a quem não tem conta.',
  writers: {
    focal: 'Ponto focal',
    invited: (when: string, by: string) => `Convite de ${by}, ${when}`,
    remove: 'Retirar',
    pick: 'Convidar alguém que já participa da rede',
    person: 'Pessoa',
    choosePerson: 'Escolha uma pessoa',
    choose: 'Escolha uma pessoa de seu ministério',
    add: 'Convidar para responder',
    invite: 'Convidar alguém novo',
    inviteLead: 'A pessoa receberá por e-mail um convite para abrir sua conta e o link deste questionário.',
    send: 'Enviar o convite',
    already: 'Essa pessoa já responde a este questionário',
    added: 'A pessoa recebeu por e-mail o link do questionário.',
    removed: 'A pessoa já não pode ver nem responder este questionário.',
  },
  fields: { name: 'Nome e sobrenome', email: 'E-mail', language: 'Idioma do e-mail' },
  links: {
    given: 'Seções enviadas',
    states: { used: 'Respondida', revoked: 'Anulada', open: 'Em espera', expired: 'Vencida' },
    sent: (email: string, when: string) => `Enviada a ${email}, ${when}`,
    revoke: 'Anular o link',
    revokeAbout: (name: string) => `de ${name}`,
    title: 'Enviar uma única seção por e-mail',
    lead: (days: number) =>
      `A pessoa responde sem conta e não vê mais nada. O link funciona uma vez e vence em ${plural('pt', days, { one: '# dia', many: '# de dias', other: '# dias' })}.`,
    topic: 'Seção',
    chooseTopic: 'Escolha uma seção',
    send: 'Enviar a seção',
    topicNeeded: 'Escolha a seção',
    nameNeeded: 'Informe o nome da pessoa',
    emailNeeded: 'Informe um e-mail como nome@exemplo.org',
    locked: 'O questionário já foi enviado e não pode ser alterado',
    done: 'A seção foi enviada por e-mail.',
    revoked: 'O link já não funciona.',
  },
  section: {
    from: (name: string) =>
      `${name} pede que você responda esta seção. O que escrever será visto por quem responde por seu ministério.`,
    once: 'Este link funciona uma vez: revise suas respostas antes de enviá-las.',
    send: 'Enviar minhas respostas',
    goneTitle: 'Este link já não funciona',
    gone: 'Já foi usado, venceu ou foi anulado. Se ainda precisa responder, peça outro a quem o enviou.',
    sentTitle: 'Recebemos suas respostas',
    sent: 'Agradecemos. Quem responde por seu ministério já pode vê-las. Você pode fechar esta página.',
  },
} satisfies DelegationText
