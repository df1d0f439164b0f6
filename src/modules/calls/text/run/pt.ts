import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  deadline: {
    passed: (when: string) =>
      `O prazo terminou em ${when}. O que você acabou de enviar não foi salvo; copie-o antes de sair desta página.`,
    notTaking: 'Esta chamada já não recebe propostas.',
  },
  evaluation: {
    lateEntryRuns: 'Um ministério ainda pode apresentar propostas fora do prazo.',
    undecided: (n: number) =>
      plural('pt', n, {
        one: 'Falta decidir se # proposta é admissível.',
        many: 'Falta decidir se # de propostas são admissíveis.',
        other: 'Falta decidir se # propostas são admissíveis.',
      }),
    noneEligible: 'Não há nenhuma proposta admissível para avaliar.',
  },
  problems: {
    year: 'Digite um ano próximo, com quatro algarismos.',
    yearTaken: (year) => `Já existe uma chamada de ${year}.`,
    timeZone: 'Escolha o fuso horário.',
    amount: 'Digite um valor em dólares inteiros, por exemplo 9000.',
    time: 'Digite uma data e uma hora que existam.',
    order: {
      opensAt: 'Verifique a abertura.',
      closesAt: 'O encerramento deve ser posterior à abertura.',
      ratingDueAt: 'O prazo para as notas deve ser posterior ao encerramento.',
      decisionDueAt: 'A decisão deve ser posterior ao prazo para as notas.',
    },
    reason: 'Escreva o motivo: ficará registrado.',
    extension: 'A nova data deve ser posterior ao encerramento atual e a este momento.',
    until: 'A data deve ser posterior ao encerramento e a este momento.',
    institution: 'Escolha o ministério.',
    weight: 'Digite um peso maior que zero, por exemplo 1 ou 1,5.',
    floor: (highest) => `O mínimo vai de 0 a ${highest}.`,
    noCriterion: 'Deixe pelo menos um critério.',
    name: 'Escreva o nome do critério.',
  },
  gaps: {
    inLanguage: { es: 'espanhol', en: 'inglês', pt: 'português', fr: 'francês' },
    title: (languages) => `Falta o título em ${languages}.`,
    summary: (languages) => `Falta o resumo em ${languages}.`,
    timeZone: 'Falta o fuso horário.',
    opensAt: 'Falta a data de abertura.',
    opensAtPassed: 'A data de abertura já passou: altere-a ou abra a chamada agora.',
    closesAt: 'Falta a data de encerramento.',
    closesAtPassed: 'A data de encerramento já passou.',
    ratingDueAt: 'Falta o prazo para as notas.',
    decisionDueAt: 'Falta a data prevista da decisão.',
    modalities: 'Escolha pelo menos uma modalidade.',
    form: 'O formulário não tem perguntas.',
    question: (name, languages) => `A pergunta “${name}” não está em ${languages}.`,
    criteria: 'Não há critérios de avaliação.',
    criterion: (name, languages) => `O critério “${name}” ou sua escala não estão em ${languages}.`,
  },
  waiting: {
    draft: 'Abrir a chamada',
    closing: 'A chamada encerra em breve',
    evaluation: 'Enviar as propostas para avaliação',
    toDesk: 'Ir para a mesa da chamada',
  },
} satisfies Text
