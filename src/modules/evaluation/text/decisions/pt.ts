import { plural } from '#platform/i18n/index.ts'
import type { DecisionsText } from './es.ts'

export const pt = {
  title: 'Decisões',
  titleOf: (year: string) => `Decisões da chamada de ${year}`,
  lead: 'As decisões são preparadas com calma e divulgadas uma única vez. Antes disso, ninguém fora da Secretaria as vê e nenhum e-mail sai.',

  prepare: {
    title: 'Preparar as decisões',
    body: 'Cada proposta recebe a decisão que as regras dão, ou a da sua exceção. Redige-se uma carta para cada ponto focal e cada pessoa que escreveu a proposta, em seu idioma.',
    withJustifications:
      'Incluir nas cartas o que os avaliadores escreveram sobre cada critério, sem seus nomes',
    withJustificationsHint:
      'O ministério que apresentou a proposta o lê. Cada carta pode ser corrigida antes da divulgação.',
    button: 'Preparar decisões e cartas',
    done: 'As decisões e as cartas foram preparadas.',
    noSelection: 'Calcule antes a seleção',
    stale: 'Calcule a seleção de novo: algo mudou depois do último cálculo',
    incomplete: (references: string) => `Falta o tema ou a modalidade de ${references}`,
    few: (n: number) =>
      plural('pt', n, {
        one: '# proposta tem menos de duas avaliações definitivas',
        many: '# de propostas têm menos de duas avaliações definitivas',
        other: '# propostas têm menos de duas avaliações definitivas',
      }),
    fewAccept: 'Decidir mesmo assim; a página de resultados dirá quantas são',
    fewProblem: 'Reúna as avaliações que faltam, ou marque que decide sem elas',
  },
  takeBack: {
    title: 'Voltar à avaliação',
    body: 'Ao prepará-las de novo, voltam os temas, as observações e, onde a decisão for a mesma, as cartas corrigidas.',
    button: 'Voltar à avaliação',
    done: 'A chamada voltou à avaliação.',
  },
  figures: {
    selected: (n: number) =>
      plural('pt', n, { one: 'selecionada', many: 'selecionadas', other: 'selecionadas' }),
    reserve: 'em lista de reserva',
    not_selected: (n: number) =>
      plural('pt', n, { one: 'não selecionada', many: 'não selecionadas', other: 'não selecionadas' }),
    letters: (n: number) =>
      plural('pt', n, { one: 'carta pronta', many: 'cartas prontas', other: 'cartas prontas' }),
  },
  topics: {
    title: 'O que o público lerá de cada selecionada',
    lead: 'O tema nos quatro idiomas. Vem do título da proposta: traduza-o ou corrija-o.',
    topic: 'Tema',
    untranslated: (n: number) =>
      plural('pt', n, {
        one: '# proposta selecionada tem o mesmo texto nos quatro idiomas.',
        many: '# de propostas selecionadas têm o mesmo texto nos quatro idiomas.',
        other: '# propostas selecionadas têm o mesmo texto nos quatro idiomas.',
      }),
    save: 'Salvar os temas',
    done: 'Os temas foram salvos.',
    problem: 'Escreva o tema neste idioma',
  },
  list: {
    title: 'Todas as decisões',
    reservePosition: (n: number) => `Em lista de reserva, lugar ${n}`,
    byException: 'Por exceção',
    remark: 'Observação',
    addRemark: 'Incluir uma observação',
    changeRemark: 'Mudar a observação',
  },
  remark: {
    title: (reference: string) => `Observação sobre ${reference}`,
    label: 'Observação para o ministério',
    hint: 'Entra nas cartas desta proposta que não tenham sido corrigidas à mão. Escreva-a no idioma que o ministério lê.',
    save: 'Salvar a observação',
    done: 'A observação foi salva.',
  },

  letters: {
    title: 'Cartas',
    lead: 'Cada carta, tal como sairá. Nenhuma sai antes da divulgação; então saem todas.',
    count: (n: number) => plural('pt', n, { one: '# carta', many: '# de cartas', other: '# cartas' }),
    sentNone: 'Nenhuma saiu.',
    sentAll: (at: string) => `Todas saíram em ${at}.`,
    to: 'Para',
    language: 'Idioma',
    subject: 'Assunto',
    text: 'Texto',
    edited: 'Corrigida',
    read: 'Ler e corrigir',
    readAbout: (name: string) => `a carta a ${name}`,
    save: 'Salvar a carta',
    saved: 'A carta foi salva.',
    as: { beneficiary: 'como ministério que recebe', provider: 'como ministério que oferece' },
    nobody: 'Sem ninguém a quem escrever',
    nobodyLead: 'Estes ministérios não têm ponto focal: ninguém neles receberá a carta.',
    staleTitle: 'A carta mudou enquanto você a corrigia',
    staleBody: 'Abaixo está o que você escreveu. Se salvar de novo, seu texto fica no lugar do outro.',
    problems: { subject: 'Escreva o assunto', text: 'Escreva o texto da carta' },
  },

  release: {
    title: 'Divulgar as decisões',
    lead: 'Tudo isto acontece de uma vez e não pode ser desfeito:',
    letters: (n: number) =>
      plural('pt', n, { one: 'sai # carta', many: 'saem # de cartas', other: 'saem # cartas' }),
    page: 'publica-se a página de resultados, com os dados da segunda rodada sem nomes; quem conhece as selecionadas poderá reconhecer neles os seus países',
    activities: (n: number) =>
      plural('pt', n, {
        one: 'a proposta selecionada passa a ser # atividade em planejamento',
        many: 'as propostas selecionadas passam a ser # de atividades em planejamento',
        other: 'as propostas selecionadas passam a ser # atividades em planejamento',
      }),
    call: 'a chamada fica publicada, e as tabelas do relatório a contam',
    check: 'Antes de continuar',
    button: 'Divulgar as decisões agora',
    link: 'Divulgar as decisões',
    done: 'As decisões são públicas e as cartas estão a caminho.',
    stale:
      'Uma proposta ou uma regra mudou depois de preparadas as decisões. Volte à avaliação e prepare-as de novo.',
  },

  results: {
    title: (year: string) => `Resultados da chamada de ${year}`,
    lead: (selected: string, received: string) => `${selected} selecionadas de ${received} apresentadas.`,
    published: (day: string) => `Publicados em ${day}.`,
    figures: {
      received: 'propostas apresentadas',
      eligible: 'admissíveis',
      selected: 'selecionadas',
      countries: 'países que recebem',
      providers: 'países que oferecem',
    },
    selected: 'Propostas selecionadas',
    none: 'Nenhuma proposta foi selecionada.',
    reserve: (n: number) =>
      plural('pt', n, {
        one: 'Outra ficou em lista de reserva.',
        many: 'Outras # ficaram em lista de reserva.',
        other: 'Outras # ficaram em lista de reserva.',
      }),
    how: 'Como foram escolhidas',
    rated: 'Cada proposta admissível foi avaliada por pelo menos dois avaliadores.',
    ratedButFew: (n: number) =>
      plural('pt', n, {
        one: 'As propostas admissíveis foram avaliadas por pelo menos dois avaliadores, exceto #.',
        many: 'As propostas admissíveis foram avaliadas por pelo menos dois avaliadores, exceto # delas.',
        other: 'As propostas admissíveis foram avaliadas por pelo menos dois avaliadores, exceto #.',
      }),
    howBody:
      'Com essas avaliações, de todos os conjuntos que cumprem estas regras, um programa escolheu o que soma mais pontos.',
    noExceptions: 'Não houve exceções: as selecionadas são as que as regras dão.',
    exceptions: (n: number) =>
      plural('pt', n, {
        one: 'Houve # exceção, registrada com seu motivo.',
        many: 'Houve # de exceções, cada uma registrada com seu motivo.',
        other: 'Houve # exceções, cada uma registrada com seu motivo.',
      }),
    verify: 'Comprove',
    verifyBody:
      'Os dados da segunda rodada, sem nomes, e um comando que a calcula de novo e diz se o resultado é o mesmo. Quem conhece as selecionadas pode reconhecer os seus países nos dados.',
    verifyDownload: 'Baixe o arquivo JSON.',
    verifyRun: 'Com o Minga instalado, execute:',
    verifyDigest: 'Impressão digital do resultado publicado:',
    pb: 'Os mesmos dados no formato Pabulib (.pb)',
    json: 'Dados da segunda rodada (JSON)',
    link: 'Ver os resultados',
    panel: 'Resultados da chamada',
    noPriority: 'nenhum da lista',
  },
} satisfies DecisionsText
