import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  greeting: (name) => `Olá, ${name}:`,
  reason: (words) => `Motivo: ${words}`,
  opened: ({ title, after }) => ({
    subject: `A chamada está aberta: ${title}`,
    lines: [
      `Você já pode preparar propostas para a chamada “${title}”.`,
      `Encerra em ${after}.`,
      'Na página da chamada estão os critérios de avaliação, o calendário e o botão para começar:',
    ],
  }),
  extended: ({ title, before, after }) => ({
    subject: `Nova data de encerramento: ${title}`,
    lines: [
      `Há mais tempo para a chamada “${title}”.`,
      `Novo encerramento: ${after}.`,
      `Antes encerraria em ${before}.`,
    ],
  }),
  closed: ({ title, after }) => ({
    subject: `Encerrada antes da data: ${title}`,
    lines: [
      `A chamada “${title}” deixou de receber propostas em ${after}.`,
      'As propostas já apresentadas seguem seu curso.',
    ],
  }),
  late_entry: ({ title, after }) => ({
    subject: `Seu ministério pode apresentar fora do prazo: ${title}`,
    lines: [
      `A Secretaria Técnica autorizou seu ministério a apresentar propostas para a chamada “${title}” depois do encerramento.`,
      `Seu prazo: ${after}.`,
    ],
  }),
  withdrawn: ({ title }) => ({
    subject: `A chamada foi retirada: ${title}`,
    lines: [
      `A chamada “${title}” foi retirada e terminará sem seleção.`,
      'Suas propostas ficam guardadas: você pode consultá-las e usar o que foi escrito em outra ocasião.',
    ],
  }),
  reminder: {
    begun: ({ title, left, when }) => ({
      subject: `Tempo que resta para apresentar: ${left}. ${title}`,
      lines: [
        `O prazo do seu ministério termina em ${when}.`,
        'O que foi começado não conta até ser apresentado. A situação de hoje:',
      ],
    }),
    none: ({ title, left, when }) => ({
      subject: `Tempo que resta para participar: ${left}. ${title}`,
      lines: [
        `Seu ministério não começou nenhuma proposta para a chamada “${title}”.`,
        `Se quiser participar, o prazo é ${when}.`,
        'Toda proposta precisa da anuência do ministério provedor: convém falar com ele o quanto antes.',
      ],
    }),
    untitled: 'Proposta sem título',
    missing: (title, n) =>
      plural('pt', n, {
        one: `- ${title}: falta # resposta obrigatória e, depois, a anuência do provedor.`,
        many: `- ${title}: faltam # de respostas obrigatórias e, depois, a anuência do provedor.`,
        other: `- ${title}: faltam # respostas obrigatórias e, depois, a anuência do provedor.`,
      }),
    complete: (title) => `- ${title}: está completa. Falta pedir a anuência do provedor.`,
    awaiting: (title, providers) =>
      `- ${title}: falta a resposta ao pedido de anuência feito a: ${providers}.`,
    ready: (title) => `- ${title}: tem todas as anuências. Só falta apresentá-la.`,
  },
} satisfies Text
