import { plural } from '#platform/i18n/index.ts'
import type { RatingText } from './es.ts'

const proposals = (n: number) =>
  plural('pt', n, { one: '# proposta', many: '# de propostas', other: '# propostas' })

export const pt = {
  navigation: 'Minhas notas',
  states: { assigned: 'A avaliar', conflict: 'Conflito declarado', draft: 'Rascunho', final: 'Definitiva' },
  interest: 'Conflito encontrado',
  abstention: 'Abstenção',
  noScore: 'Sem nota',
  noJustification: 'Ainda sem justificativa',
  call: (year: number) => `Chamada ${year}`,
  evaluator: (letter: string) => `Pessoa avaliadora ${letter}`,
  secretariat: 'Secretaria Técnica',
  you: 'Você',

  evaluators: {
    title: 'Avaliadores',
    lead: 'Marque quem avaliará as propostas desta chamada, os temas que conhece e quantas propostas pode receber.',
    people: 'Pessoas que podem avaliar',
    peopleHint: 'São as que hoje ocupam um cargo de avaliador ou da Secretaria Técnica.',
    capacity: 'Quantas propostas pode receber, no máximo',
    capacityHint: 'Deixe em branco para que a distribuição equilibrada decida.',
    themes: 'Temas que conhece',
    themesOf: (n: number) =>
      plural('pt', n, {
        one: '# tema escolhido',
        many: '# de temas escolhidos',
        other: '# temas escolhidos',
      }),
    save: 'Salvar avaliadores',
    saved: 'A lista de avaliadores foi salva.',
    none: 'Ninguém ocupa hoje um cargo de avaliador',
    noneHint: 'Primeiro registre os cargos no diretório.',
    toAssignments: 'Ir para a distribuição das propostas',
  },

  assignments: {
    title: 'Distribuição das propostas',
    lead: 'Cada proposta precisa de pelo menos duas notas. A distribuição equilibra o trabalho, busca quem conhece o tema e nunca dá a uma pessoa a proposta de um ministério em que ocupa ou ocupou um cargo.',
    notYet: 'A distribuição é feita quando a chamada está em avaliação.',
    noEvaluators: 'Esta chamada ainda não tem avaliadores.',
    toEvaluators: 'Escolher avaliadores',
    count: 'Avaliadores por proposta',
    balance: 'Distribuir o que falta',
    complete: 'Todas as propostas têm os avaliadores de que precisam.',
    missing: (n: number) =>
      plural('pt', n, {
        one: 'Faltam avaliadores para # proposta.',
        many: 'Faltam avaliadores para # de propostas.',
        other: 'Faltam avaliadores para # propostas.',
      }),
    assigned: (n: number) =>
      plural('pt', n, {
        one: '# atribuição foi feita e avisada por e-mail.',
        many: '# de atribuições foram feitas e avisadas por e-mail.',
        other: '# atribuições foram feitas e avisadas por e-mail.',
      }),
    removed: 'A atribuição foi retirada.',
    lifted: 'O conflito foi suspenso: a pessoa pode avaliar de novo.',
    byHand: 'Atribuir à mão',
    proposal: 'Proposta',
    choose: 'Escolha',
    evaluator: 'Avaliador ou avaliadora',
    add: 'Atribuir',
    load: 'Trabalho de cada pessoa',
    given: 'Atribuídas',
    finished: 'Concluídas',
    conflicts: 'Conflitos',
    capacity: 'Máximo',
    byProposal: 'Por proposta',
    remove: 'Retirar',
    takeBack: 'Retirar uma atribuição',
    assignment: 'Atribuição',
    assignmentHint: 'Só as que ainda não começaram: o que alguém escreveu é conservado.',
    lift: 'Suspender o conflito',
    liftAbout: (name: string, proposal: string) => `de ${name} em ${proposal}`,
    reason: (reason: string) => `Motivo: ${reason}`,
    knows: 'Conhece o tema',
    nobody: 'Ninguém ainda',
  },

  list: {
    title: 'Minhas notas',
    lead: 'As propostas que a Secretaria Técnica pediu que você avaliasse.',
    none: 'Você não tem propostas para avaliar',
    noneHint: 'Quando a Secretaria Técnica lhe atribuir uma, você será avisado por e-mail.',
    due: (when: string) => `Prazo: ${when}`,
    progress: (done: number, all: number) => `Você concluiu ${done} de ${all}.`,
    untitled: 'Sem título',
    closed: 'Encerrada',
    withdrawn: 'Proposta retirada',
  },

  form: {
    title: 'Avaliar a proposta',
    intro: 'Dê nota a cada critério e explique por quê. Você pode salvar e voltar quando quiser.',
    blind: 'Você verá as outras notas depois de concluir a sua. Só a Secretaria Técnica sabe o seu nome.',
    proposal: 'A proposta',
    toCriteria: 'Ir para os critérios',
    toProposal: 'Voltar à proposta',
    criteria: 'A sua avaliação',
    answers: 'O que diz a proposta:',
    speaksTo: 'Responde ao critério',
    weight: (weight: string) => `Peso: ${weight}`,
    floor: (floor: string) => `Média mínima para seguir: ${floor}`,
    scoreOf: (score: string, meaning: string) => `${score}: ${meaning}`,
    abstain: 'Eu me abstenho',
    abstainHint: 'Não conta como zero: a nota vem das outras avaliações.',
    or: 'ou',
    justificationOf: (criterion: string) => `Justificativa de “${criterion}”`,
    justificationHint:
      'Obrigatória, mesmo em caso de abstenção. O ministério pode lê-la, sem saber quem a escreveu.',
    save: 'Salvar rascunho',
    finish: 'Concluir a avaliação',
    saveFinal: 'Salvar a mudança',
    isFinal:
      'A sua avaliação é definitiva. Você pode mudá-la até que a chamada seja decidida; cada mudança fica registrada.',
    conflict: 'Declarar um conflito de interesses',
    conflictHint: 'Se você ou alguém próximo tem algo a ver com esta proposta, não a avalie.',
    saved: 'O rascunho foi salvo.',
    finished: 'A sua avaliação agora é definitiva.',
    others: 'As outras avaliações',
    othersNone: 'Ninguém mais concluiu ainda.',
    notes: 'Conversar sobre esta proposta',
    closed: 'Esta avaliação não pode mais ser mudada.',
    unfinished: 'A chamada passou à decisão antes que você concluísse; o seu rascunho não foi contado.',
    staleTitle: 'Esta avaliação foi salva em outra janela enquanto você escrevia',
    staleBody:
      'Nada se perdeu. Abaixo está o que você escreveu e, onde difere, o que está salvo. Se salvar agora, valerá o seu texto.',
    nowSaved: 'Salvo agora',
    own: 'A sua avaliação',
  },

  conflict: {
    title: 'Declarar um conflito de interesses',
    lead: 'Você deixará de ver esta proposta, e a Secretaria Técnica a dará a outra pessoa.',
    reason: 'Motivo',
    reasonHint: 'Só a Secretaria Técnica o lê.',
    declare: 'Declarar o conflito',
    cancel: 'Não tenho conflito: voltar à proposta',
    declared: 'O seu conflito foi declarado. Você não precisa mais avaliar essa proposta.',
  },

  problems: {
    score: (criterion: string) => `Escolha uma nota para “${criterion}” ou abstenha-se`,
    unknownScore: (criterion: string) => `Escolha uma das notas de “${criterion}”`,
    justification: (criterion: string) => `Escreva por que avalia assim “${criterion}”`,
    abstention: (criterion: string) => `Escreva por que se abstém em “${criterion}”`,
    tooLong: (n: number) =>
      plural('pt', n, {
        one: 'Escreva no máximo # caractere',
        many: 'Escreva no máximo # de caracteres',
        other: 'Escreva no máximo # caracteres',
      }),
    conflictReason: 'Escreva em que consiste o conflito',
    note: 'Escreva a nota',
    capacity: 'Escreva um número inteiro maior que zero ou deixe em branco',
    hasWork: (name: string) => `${name} já tem propostas atribuídas: retire-as primeiro`,
    perProposal: (least: number, most: number) => `Escreva um número entre ${least} e ${most}`,
    proposal: 'Escolha a proposta',
    evaluator: 'Escolha a pessoa',
    assignment: 'Escolha a atribuição',
    interest: (name: string) =>
      `${name} ocupa ou ocupou um cargo em um ministério que participa desta proposta`,
    already: (name: string) => `${name} já tem esta proposta`,
    notEvaluating: 'Só é possível enquanto a chamada está em avaliação',
    begun: 'A avaliação já começou: o que foi escrito é conservado e a atribuição não pode ser retirada',
  },

  notes: {
    title: 'Conversa',
    lead: 'Entre quem concluiu a avaliação desta proposta e a Secretaria Técnica. Quem avalia não vê os nomes dos demais.',
    leadSecretariat: 'Só a Secretaria Técnica vê os nomes. Os avaliadores leem esta página sem eles.',
    none: 'Ninguém escreveu ainda',
    text: 'Escreva uma mensagem',
    textHint: 'Não diga quem você é nem para quem trabalha.',
    add: 'Acrescentar a mensagem',
    added: 'A sua mensagem foi acrescentada.',
  },

  mail: {
    subject: (n: number, network: string) =>
      `${network}: ${plural('pt', n, { one: '# proposta a avaliar', many: '# de propostas a avaliar', other: '# propostas a avaliar' })}`,
    greeting: (name: string) => `Prezada pessoa avaliadora, ${name}:`,
    body: (n: number, year: number) =>
      `A Secretaria Técnica pede que você avalie ${proposals(n)} da chamada ${year}.`,
    due: (when: string) => `Prazo: ${when}.`,
    conflict:
      'Se você tem um conflito de interesses em alguma delas, declare-o na página da proposta: outra pessoa a avaliará.',
  },

  panel: {
    title: 'Primeira rodada: notas',
    progress: 'Andamento das avaliações',
    notYet: 'Quando a avaliação começar',
    complete: 'Completa',
    evaluators: (n: number) =>
      plural('pt', n, { one: '# avaliador', many: '# de avaliadores', other: '# avaliadores' }),
    finished: (done: number, all: number) => `${done} de ${all} avaliações concluídas`,
    missing: (n: number) =>
      plural('pt', n, {
        one: '# proposta sem avaliadores suficientes',
        many: '# de propostas sem avaliadores suficientes',
        other: '# propostas sem avaliadores suficientes',
      }),
  },
} satisfies RatingText
