import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

const n = (count: number, one: string, other: string) => plural('pt', count, { one, many: other, other })

export const pt = {
  navigation: 'Conferir um relatório',
  title: 'Conferir os números de um relatório',
  lead: 'Compara cada número e cada data de um texto com o registro da rede e com as outras frases do texto. Nada do que você enviar é guardado.',
  reads: 'O texto pode estar em espanhol, inglês, português ou francês.',
  form: {
    text: 'Cole o texto',
    textHint: 'Um parágrafo por linha.',
    file: 'Ou escolha um arquivo',
    fileHint: (megabytes: number) => `Word (DOCX) ou texto (TXT), até ${megabytes} MB.`,
    lang: 'Idioma do texto',
    detect: 'Reconhecer',
    send: 'Conferir',
  },
  errors: {
    nothing: 'Cole um texto ou escolha um arquivo.',
    both: 'Cole um texto ou escolha um arquivo, não os dois.',
    long: 'O texto é longo demais. Envie-o em partes.',
    document: 'O arquivo não pode ser lido como documento do Word.',
  },
  result: {
    title: 'Resultado',
    found: (count: number) => n(count, '# contradição encontrada.', '# contradições encontradas.'),
    none: 'Nenhuma contradição encontrada.',
    read: (sentences: number, figures: number) =>
      `${n(sentences, 'Foi lida # frase', 'Foram lidas # frases')}, com ${n(figures, '# número ou data', '# números e datas')}.`,
    readAs: (language: string) => `Idioma de leitura: ${language}.`,
    limits:
      'Só se compara o que o registro tem ou o que o texto diz duas vezes. Um número sem marca não está provado como correto.',
    line: (line: number) => `Linha ${line}`,
    proofs: 'O registro o prova',
    others: 'Outra frase o diz',
    more: (count: number) => n(count, 'Mais # linha', 'Mais # linhas'),
    again: 'Conferir outro texto',
    checked: 'O texto conferido',
  },
  rules: {
    count: (value: string) => `O registro conta ${value}.`,
    count_in_text: (value: string) => `Outra frase dá ${value}.`,
    count_in_period: (value: string, from: string, to: string) =>
      `Nesse período (${from} a ${to}), o registro conta ${value}.`,
    count_of_call: (value: string) => `Dessa chamada, o registro conta ${value}.`,
    list_length: (value: string) => `A lista que segue tem ${value} anos.`,
    list_years: (years: string) => `O registro não tem nada destes anos: ${years}.`,
    conference_year: (year: string) => `Outra frase situa esta reunião em ${year}.`,
    conference_order: 'A ordem das reuniões não coincide com a de seus anos.',
    call_year: (year: string) => `Essa chamada é de ${year}.`,
    every_year: (years: string) => `Não em todos os anos. Falta: ${years}.`,
    all_workshops: (without: string, all: string) => `Não consta em ${without} das ${all} oficinas.`,
    all_members: (count: string, all: string) => `O registro conta ${count} de um total de ${all}.`,
    calendar: (day: string) => `Foi em ${day}, fora desses anos.`,
    years_of_operation: (years: string) => `O período dado em outra frase é de ${years} anos.`,
    activity_when: (day: string) =>
      `Nenhuma atividade entre os dois países foi nessa data; a primeira foi em ${day}.`,
    activity_topic: 'Nenhuma atividade entre os dois países tratou disto.',
    activity_modality: 'Nenhuma atividade entre os dois países foi desta modalidade.',
    webinar_ministries: (value: string) => `O registro conta ${value} nesse seminário virtual.`,
    amount: (value: string) => `Para esses anos e contribuintes, o registro tem ${value}.`,
  },
  rulesAbout: {
    calendar: (about: string, day: string) => `“${about}” foi em ${day}, fora desses anos.`,
    activity_none: (about: string) => `O registro não tem nenhuma atividade entre ${about}.`,
    activity_topic: (about: string) => `Nenhuma atividade entre os dois países tratou disto (${about}).`,
    workshop_when: (about: string, days: string) => `“${about}” foi em ${days}.`,
    workshop_ministries: (about: string, value: string) => `Para “${about}”, o registro conta ${value}.`,
    share: (about: string, value: string) => `Para “${about}”, o registro tem ${value}%.`,
    share_order: (about: string, own: string, other: string) =>
      `Aqui se dá ${own}%, e “${about}” tem ${other}%.`,
  },
  lists: {
    calls: 'As chamadas do registro',
    programs: 'O Portfólio de Programas',
    webinars: 'Os seminários virtuais do registro',
    workshops: 'As oficinas e os seminários do registro',
    activities: 'As atividades do registro',
    proposals: 'Propostas por chamada',
    ministries: 'Participação dos ministérios',
    studies: 'Os estudos do registro',
    newsletters: 'Os boletins impressos do registro',
    audits: 'Os números declarados',
    officials: 'Os números declarados',
    partners: 'Os números declarados',
    organizations: 'Os números declarados',
    centers: 'Os números declarados',
    fund: 'As contribuições ao fundo',
    participation: 'Participação dos ministérios',
  },
} satisfies Text
