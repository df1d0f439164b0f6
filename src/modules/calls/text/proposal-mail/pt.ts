import type { MailText } from './es.ts'

export const pt: MailText = {
  greeting: (name) => `Olá, ${name}:`,
  details: ({ title, reference, ministry, providers, call, closes }) => [
    `Proposta: ${title}`,
    ...(reference ? [`Referência: ${reference}`] : []),
    `Ministério beneficiário: ${ministry}`,
    ...(providers ? [`Ministério provedor: ${providers}`] : []),
    `Chamada: ${call}`,
    ...(closes && !reference ? [`Encerramento: ${closes}`] : []),
  ],
  asked: ({ ministry, title }) => ({
    subject: `${ministry}: solicita sua anuência a uma proposta`,
    lines: [
      `${ministry} deseja aprender com o seu ministério e preparou a proposta “${title}”.`,
      'Sem a sua anuência ela não é apresentada. Leia e responda se a aceita, se pede mudanças ou se não participa:',
    ],
  }),
  askedAgain: ({ ministry, title }) => ({
    subject: `${ministry}: a proposta mudou e precisa novamente da sua anuência`,
    lines: [
      `A proposta “${title}” mudou depois da sua resposta.`,
      'Veja somente o que mudou e responda. O que você aceitar agora é o que será apresentado:',
    ],
  }),
  nobodyToAsk: ({ ministry, title }, institution) => ({
    subject: `Sem ponto focal: ${institution} não pode dar sua anuência`,
    lines: [
      `${ministry} solicitou a anuência de ${institution} à proposta “${title}”, mas esse ministério não tem ponto focal na plataforma.`,
      'Convide um ponto focal desse ministério para que possa responder. A chamada:',
    ],
  }),
  takenBack: ({ ministry, title }) => ({
    subject: `${ministry}: retomou sua proposta para alterá-la`,
    lines: [
      `${ministry} retomou a proposta “${title}” para alterá-la. Por enquanto você não precisa fazer nada.`,
      'Quando estiver pronta, sua anuência será solicitada novamente. A proposta:',
    ],
  }),
  changesAsked: ({ title }, provider, message) => ({
    subject: `${provider}: pede mudanças na sua proposta`,
    lines: [
      `${provider} leu a proposta “${title}” e pede mudanças:`,
      `“${message}”`,
      'A proposta está aberta novamente para edição. Faça as mudanças e volte a solicitar a anuência:',
    ],
  }),
  declined: ({ title }, provider, message) => ({
    subject: `${provider}: não participará da sua proposta`,
    lines: [
      `${provider} leu a proposta “${title}” e respondeu que não participará:`,
      `“${message}”`,
      'A proposta está aberta novamente para edição. Você pode escolher outro ministério provedor ou retirá-la:',
    ],
  }),
  ready: ({ title, providers }) => ({
    subject: 'Sua proposta tem todas as anuências: falta apresentá-la',
    lines: [
      `A proposta “${title}” foi aceita por ${providers}.`,
      'Ela ainda não foi apresentada, porque você escolheu apresentá-la por conta própria. Apresente-a aqui:',
    ],
  }),
  late: ({ title, providers }) => ({
    subject: 'A anuência chegou depois do encerramento: a proposta não foi apresentada',
    lines: [
      `A proposta “${title}” foi aceita por ${providers}, mas o prazo já havia terminado: ela não foi apresentada.`,
      'Se houver uma razão para admiti-la fora do prazo, escreva à Secretaria Técnica. A proposta:',
    ],
  }),
  submitted: ({ reference, title, ministry, providers }, at) => ({
    subject: `${reference}: proposta apresentada`,
    lines: [
      `A proposta “${title}” de ${ministry}, com a anuência de ${providers}, foi apresentada.`,
      `Número de referência: ${reference}\nApresentada: ${at}`,
      'A Secretaria Técnica verificará se está completa e escreverá a vocês. Guarde esta mensagem. O comprovante em PDF e os próximos passos:',
    ],
  }),
  returned: ({ reference, title }, reason) => ({
    subject: `${reference}: devolvida para complementação`,
    lines: [
      `A Secretaria Técnica devolveu a proposta “${title}” para complementação:`,
      `“${reason}”`,
      'Complete-a e envie-a novamente. Ela conserva seu número de referência:',
    ],
  }),
  eligible: ({ reference, title }) => ({
    subject: `${reference}: proposta admissível`,
    lines: [
      `A Secretaria Técnica verificou que a proposta “${title}” cumpre as condições da chamada.`,
      'Ela passa à avaliação. Por enquanto você não precisa fazer mais nada. A proposta:',
    ],
  }),
  ineligible: ({ reference, title }, reason) => ({
    subject: `${reference}: proposta não admissível`,
    lines: [
      `A proposta “${title}” não cumpre as condições da chamada e não passa à avaliação:`,
      `“${reason}”`,
      'Se acredita que há um erro, escreva à Secretaria Técnica. A proposta:',
    ],
  }),
  reconsidered: ({ reference, title }) => ({
    subject: `${reference}: a admissibilidade está sendo revista`,
    lines: [
      `A Secretaria Técnica deixou sem efeito sua decisão sobre a admissibilidade da proposta “${title}” e a está revendo.`,
      'Você não precisa fazer nada; receberá a nova decisão por e-mail. A proposta:',
    ],
  }),
  withdrawn: ({ reference, ministry, title }, reason) => ({
    subject: `${reference ?? ministry}: proposta retirada`,
    lines: [
      `${ministry} retirou a proposta “${title}”.`,
      ...(reason ? [`“${reason}”`] : []),
      'Você não precisa fazer nada. A proposta:',
    ],
  }),
}
