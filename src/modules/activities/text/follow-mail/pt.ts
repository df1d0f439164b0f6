import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { FollowFacts, FollowMailText, Refused } from './es.ts'

export const pt = {
  greeting: (name: Untrusted) => `Olá, ${name}:`,
  report: {
    opened: ({ code, providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `Relatório final da atividade ${code}: até ${reportDue}`,
      lines: [
        `Terminou a atividade “${topic}” entre ${receivers} e ${providers}.`,
        `Agora conte o que seu ministério aprendeu e o que fará com isso. O prazo é ${reportDue}. Escreve-se aqui, entre várias pessoas se for preciso:`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Relatório final da atividade ${code}: enviado`,
      lines: [
        `O relatório final sobre “${topic}” chegou à Secretaria Técnica. Você não precisa fazer mais nada por enquanto.`,
        'Aqui você pode lê-lo:',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: relatório final da atividade ${code}`,
      lines: [
        `${receivers} enviou seu relatório final sobre “${topic}”.`,
        'Leia-o, e aceite-o ou devolva-o para complementação:',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: relatório final da atividade que seu ministério ofereceu`,
      lines: [
        `${receivers} relata o que aprendeu de seu ministério em “${topic}”.`,
        'Você pode lê-lo e, se quiser, comentá-lo:',
      ],
    }),
    givenBack: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Relatório final da atividade ${code}: falta complementá-lo`,
      lines: [
        `A Secretaria Técnica leu o relatório sobre “${topic}” e pede:`,
        `“${reason}”`,
        `O que você já escreveu continua lá. O novo prazo é ${reportDue}:`,
      ],
    }),
    extended: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Relatório final da atividade ${code}: novo prazo, ${reportDue}`,
      lines: [
        `O prazo do relatório sobre “${topic}” passou para ${reportDue}.`,
        `O motivo: “${reason}”`,
        'O relatório:',
      ],
    }),
    before: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Relatório final da atividade ${code}: até ${reportDue}`,
      lines: [`Falta enviar o relatório final sobre “${topic}”. O prazo é ${reportDue}.`, 'Escreve-se aqui:'],
    }),
    overdue: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Relatório final da atividade ${code}: venceu em ${reportDue}`,
      lines: [
        `O relatório final sobre “${topic}” devia ser enviado até ${reportDue} e ainda não chegou.`,
        'Se falta tempo, peça uma nova data à Secretaria Técnica. O relatório:',
      ],
    }),
    office: ({ providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `${receivers}: relatório pendente de uma atividade de cooperação`,
      lines: [
        `Seu ministério aprendeu com ${providers} na atividade “${topic}”. O relatório final devia ser enviado até ${reportDue} e ainda não chegou, embora o ponto focal tenha sido avisado várias vezes.`,
        'Pedimos que encarregue alguém de enviá-lo. A Secretaria Técnica pode ajudar. A atividade:',
      ],
    }),
    accepted: ({ code, followUpOpens, topic }: FollowFacts, commitments: number) => ({
      subject: `Relatório final da atividade ${code}: aceito`,
      lines: [
        `A Secretaria Técnica aceitou o relatório sobre “${topic}”. Agradecemos.`,
        plural('pt', commitments, {
          one: 'Há # compromisso com data e responsável.',
          many: 'Há # de compromissos com data e responsável.',
          other: 'Há # compromissos com data e responsável.',
        }),
        `Em ${followUpOpens} perguntaremos o que resultou da atividade. O relatório e os compromissos:`,
      ],
    }),
  },
  follow_up: {
    opened: ({ code, followUpDue, providers, topic }: FollowFacts, commitments: number) => ({
      subject: `O que resultou da atividade ${code}: até ${followUpDue}`,
      lines: [
        `Passaram seis meses desde a atividade “${topic}”, em que seu ministério aprendeu com ${providers}.`,
        commitments === 0
          ? 'Diga-nos o que resultou.'
          : plural('pt', commitments, {
              one: 'Diga-nos o que foi feito de seu compromisso e o que resultou.',
              many: 'Diga-nos o que foi feito de seus # de compromissos e o que resultou.',
              other: 'Diga-nos o que foi feito de seus # compromissos e o que resultou.',
            }),
        `Leva dez minutos ou menos, até ${followUpDue}:`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Acompanhamento da atividade ${code}: enviado`,
      lines: [
        `As respostas sobre “${topic}” chegaram à Secretaria Técnica. Você não precisa fazer mais nada por enquanto.`,
        'Aqui você pode lê-las:',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: acompanhamento da atividade ${code}`,
      lines: [
        `${receivers} respondeu o que resultou de “${topic}”.`,
        'Leia as respostas e verifique os resultados, ou pergunte:',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: o que resultou da atividade que seu ministério ofereceu`,
      lines: [
        `${receivers} relata o que resultou de “${topic}”.`,
        'Você pode lê-lo e, se quiser, comentá-lo:',
      ],
    }),
    givenBack: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Acompanhamento da atividade ${code}: perguntas da Secretaria Técnica`,
      lines: [
        `A Secretaria Técnica leu suas respostas sobre “${topic}” e pergunta:`,
        `“${reason}”`,
        `Complete suas respostas e envie-as de novo até ${followUpDue}:`,
      ],
    }),
    extended: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Acompanhamento da atividade ${code}: novo prazo, ${followUpDue}`,
      lines: [
        `O prazo do acompanhamento de “${topic}” passou para ${followUpDue}.`,
        `O motivo: “${reason}”`,
        'O questionário:',
      ],
    }),
    before: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Acompanhamento da atividade ${code}: até ${followUpDue}`,
      lines: [
        `Falta responder o que resultou de “${topic}”. Leva dez minutos ou menos; o prazo é ${followUpDue}.`,
        'Responde-se aqui:',
      ],
    }),
    overdue: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Acompanhamento da atividade ${code}: venceu em ${followUpDue}`,
      lines: [
        `O acompanhamento de “${topic}” devia ser respondido até ${followUpDue} e ainda não chegou.`,
        'Também vale responder que ainda não resultou nada. O questionário:',
      ],
    }),
    office: ({ followUpDue, providers, receivers, topic }: FollowFacts) => ({
      subject: `${receivers}: acompanhamento pendente de uma atividade de cooperação`,
      lines: [
        `Seu ministério aprendeu com ${providers} na atividade “${topic}”. Até ${followUpDue} devia responder o que resultou dela e a resposta ainda não chegou, embora o ponto focal tenha sido avisado várias vezes.`,
        'Pedimos que encarregue alguém de responder: leva dez minutos. A atividade:',
      ],
    }),
    verified: ({ code, topic }: FollowFacts, outcomes: number, refused: Refused[]) => ({
      subject: `Acompanhamento da atividade ${code}: verificado`,
      lines: [
        `A Secretaria Técnica verificou o que resultou de “${topic}”.`,
        outcomes === 0
          ? 'Desta vez não há resultados a publicar.'
          : plural('pt', outcomes, {
              one: 'Há # resultado, que já é público.',
              many: 'Há # de resultados, que já são públicos.',
              other: 'Há # resultados, que já são públicos.',
            }),
        ...refused.map(({ outcome, reason }) => `Não foi verificado: “${outcome}”. O motivo: “${reason}”`),
        'O acompanhamento:',
      ],
    }),
  },
  askedToWrite: (who: Untrusted, { code, topic }: FollowFacts) => ({
    subject: `Pedem que você responda em conjunto sobre a atividade ${code}`,
    lines: [
      `${who} pede que você escreva em conjunto sobre a atividade “${topic}”. O que cada pessoa salva é visto pelas demais.`,
      'Escreve-se aqui:',
    ],
  }),
  commented: ({ code, providers, topic }: FollowFacts) => ({
    subject: `${providers}: comentário sobre a atividade ${code}`,
    lines: [`Um ministério provedor comentou o que se relatou sobre “${topic}”.`, 'Você pode lê-lo aqui:'],
  }),
  section: (who: Untrusted, title: string, { providers, receivers, topic }: FollowFacts, until: string) => ({
    subject: `${who} pede que você responda uma seção: ${title}`,
    lines: [
      `${who} pede que você responda a seção “${title}” sobre a atividade “${topic}”, entre ${receivers} e ${providers}.`,
      `Não é preciso ter conta. O link é só para você, funciona uma vez e vence em ${until}:`,
    ],
  }),
} satisfies FollowMailText
