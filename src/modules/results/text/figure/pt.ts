import { plural } from '#platform/i18n/index.ts'
import type { FigureText } from './es.ts'

export const pt = {
  title: 'Números',
  lead: 'Cada número com sua definição, seu período, quantas linhas conta e de quantas, até quando falam os dados e as linhas que o sustentam.',
  code: 'Número',
  value: 'Valor',
  subjects: {
    activities: 'Chamadas e atividades',
    participation: 'Quem participa',
    outcomes: 'O que mudou',
    people: 'Pessoas e oficinas',
    time: 'Quanto demora',
    money: 'Dinheiro',
    other: 'Portfólio e biblioteca',
  },
  sectors: {
    ministry: 'Ministérios',
    advisory_body: 'Órgãos consultivos de trabalhadores e empregadores',
    regional: 'Organismos regionais',
    international: 'Organismos internacionais',
    network: 'Redes',
    center: 'Centros de pesquisa e organizações',
    company: 'Empresas',
    government: 'Outros órgãos de governo',
  },
  unknown: 'Sem dados',
  asOf: 'Dados até',
  inParts: 'Em partes',
  of: (n: string, total: string) => `${n} de ${total}`,
  partOf: (part: string, n: string, total: string) => `${part} (${n} de ${total})`,
  response: (answered: string, asked: string, share: string) =>
    `Taxa de resposta: ${share} (${answered} de ${asked})`,
  days: (n: number) => plural('pt', n, { one: '# dia', many: '# de dias', other: '# dias' }),
  spread: (most: string, greatest: string) =>
    `Nove em cada dez levaram ${most} ou menos; a mais demorada levou ${greatest}.`,
  period: 'Período',
  periodHint: 'Sem datas, todo o registro.',
  from: 'De',
  to: 'Até',
  apply: 'Ver o período',
  whole: 'Todo o registro',
  seeWhole: 'Ver todo o registro',
  since: (from: string) => `Desde ${from}`,
  until: (to: string) => `Até ${to}`,
  between: (from: string, to: string) => `De ${from} a ${to}`,
  timeless: 'Este número diz o que é hoje: o período não o altera.',
  withheld: (fewest: number) =>
    `Só a Secretaria Técnica lê o que cada ministério respondeu e o que cada visita custou. Para os demais, o número abrange todo o registro e é dado a partir de ${fewest} respostas; as linhas dizem de que atividades se trata.`,
  parts: 'Por partes',
  part: 'Parte',
  stated: 'Declarado',
  noShare: 'Sem porcentagem',
  rows: 'As linhas que o sustentam',
  rowsOf: (part: string) => `As linhas de “${part}”`,
  rowCount: (n: number) => plural('pt', n, { one: '# linha', many: '# de linhas', other: '# linhas' }),
  allRows: 'Ver todas as linhas',
  noRows: 'Nenhuma linha do registro entra neste número neste período.',
  row: 'Linha',
  inDays: 'Dias',
  date: 'Data',
  counts: 'Conta?',
  yes: 'Sim',
  no: 'Não',
  notKnown: 'Não se sabe',
  ownList: 'Ver estas linhas em sua própria lista',
  beside: 'O que o relatório declara',
  besideText: 'O relatório da rede dá estes números sem suas linhas. Cada um tem sua própria base.',
  seeFigures: 'Ver todos os números',
  card: 'Cada número com sua definição, seu período e suas linhas, também em CSV e JSON.',
  definitionAndRows: 'Definição e linhas deste número',
  figures: {
    'activities-completed': {
      label: 'Atividades bilaterais realizadas',
      definition:
        'Atividades de cooperação bilateral com estado “realizada”. Uma atividade com várias missões conta uma vez.',
    },
    'activities-planned': {
      label: 'Atividades bilaterais em planejamento',
      definition:
        'Atividades de cooperação bilateral selecionadas que ainda não terminaram: em planejamento, programadas ou em andamento.',
    },
    'activities-canceled': {
      label: 'Atividades suspensas ou canceladas',
      definition:
        'Soma das atividades suspensas ou canceladas que cada chamada anterior a esta plataforma declara, sem suas linhas, mais as canceladas nela.',
    },
    calls: {
      label: 'Chamadas',
      definition:
        'Chamadas de cooperação bilateral registradas, inclusive as que só têm atividades em planejamento.',
    },
    'proposals-received': {
      label: 'Propostas recebidas',
      definition:
        'Soma das propostas recebidas: as que cada chamada anterior a esta plataforma declara e as contadas nela depois de encerrada a chamada.',
    },
    'proposals-selected': {
      label: 'Propostas selecionadas',
      definition:
        'Soma das propostas selecionadas: as que cada chamada anterior a esta plataforma declara e as contadas nela depois de publicada a decisão.',
    },
    'provider-ministries': {
      label: 'Ministérios provedores',
      definition: 'Ministérios que ensinam em ao menos uma atividade realizada ou em planejamento.',
    },
    'receiver-ministries': {
      label: 'Ministérios receptores',
      definition: 'Ministérios que aprendem em ao menos uma atividade realizada ou em planejamento.',
    },
    'participating-ministries': {
      label: 'Ministérios na cooperação bilateral',
      definition:
        'Ministérios que participam de ao menos uma atividade realizada ou em planejamento, como provedores ou receptores.',
    },
    'provider-completed': {
      label: 'Atividades realizadas como provedor',
      definition: 'Atividades realizadas nas quais o ministério do país é o provedor.',
    },
    workshops: {
      label: 'Oficinas hemisféricas',
      definition: 'Oficinas e seminários hemisféricos registrados. Não inclui os seminários virtuais.',
    },
    'ministries-per-workshop': {
      label: 'Ministérios por oficina',
      definition:
        'Média dos ministérios que o registro indica para cada oficina, entre as oficinas que trazem um número exato. Ficam de fora as que dizem “mais de” ou não trazem número. Algumas oficinas contam delegações ou países: a página de cada uma o informa.',
    },
    'contributing-countries': {
      label: 'Países que contribuíram com recursos',
      definition: 'Países cujos ministérios constam da lista dos que contribuíram com recursos.',
    },
    studies: {
      label: 'Estudos técnicos',
      definition: 'Publicações da biblioteca classificadas como estudo.',
    },
    'printed-newsletters': {
      label: 'Boletins impressos',
      definition: 'Publicações da biblioteca classificadas como boletim impresso.',
    },
    programs: {
      label: 'Programas publicados no Portfólio',
      definition:
        'Programas publicados no Portfólio desta plataforma. O relatório traz o total do seu próprio Portfólio, mas não a lista: aqui estão apenas os programas e práticas que seu texto cita ou que um ministério compartilhou em uma atividade. Por isso os dois números contam coisas distintas e o calculado é menor.',
    },
    'ministries-by-year': {
      label: 'Ministérios que participam, por ano',
      definition:
        'Ministérios que participam de ao menos uma atividade que terminou no ano, como provedores ou como receptores. N: todos os Estados-membros.',
    },
    'cooperation-flows': {
      label: 'Quem ensina a quem',
      definition:
        'Atividades realizadas ou por realizar entre cada ministério provedor e cada ministério receptor.',
    },
    'activities-by-year': {
      label: 'Atividades realizadas por ano',
      definition:
        'Atividades de cooperação bilateral realizadas, segundo o ano em que terminou sua última missão.',
    },
    'documented-activities': {
      label: 'Atividades realizadas com resultado registrado',
      definition:
        'Atividades realizadas com ao menos um resultado verificado no registro. As demais podem ter tido resultados que ninguém comunicou.',
    },
    'activities-by-component': {
      label: 'Atividades documentadas por componente',
      definition:
        'Porcentagem das atividades documentadas (N: as que têm ao menos um resultado verificado) com algum resultado de cada componente de fortalecimento institucional. Uma atividade pode contar em vários componentes. A taxa de resposta é a parte das atividades realizadas que está documentada.',
    },
    'outcomes-by-component': {
      label: 'Resultados registrados por componente',
      definition:
        'Resultados verificados, cada um em seu componente. Sua data é seu ano ou, se não consta, o fim da atividade de que provêm.',
    },
    'lag-call-visit': {
      label: 'Da chamada à visita',
      definition:
        'Mediana dos dias entre a abertura da chamada e o primeiro dia da atividade, entre as realizadas. Das chamadas anteriores a esta plataforma o registro traz apenas o mês de abertura: toma-se o dia 15.',
    },
    'lag-decision-visit': {
      label: 'Da decisão à visita',
      definition:
        'Mediana dos dias entre o anúncio da decisão e o primeiro dia da atividade, entre as realizadas. Das atividades anteriores a esta plataforma o registro não traz a data da decisão.',
    },
    'never-took-part': {
      label: 'Estados-membros que nunca participaram',
      definition:
        'Estados-membros cujo ministério não participa de nenhuma atividade bilateral realizada ou por realizar, nem como provedor nem como receptor. N: todos os Estados-membros.',
    },
    'participation-by-subregion': {
      label: 'Participação por sub-região',
      definition:
        'Parte dos Estados-membros de cada sub-região cujo ministério participa de ao menos uma atividade realizada ou por realizar.',
    },
    'activities-by-subregion': {
      label: 'Atividades por sub-região',
      definition:
        'Atividades realizadas ou por realizar das quais participa ao menos um ministério da sub-região. Uma atividade entre duas sub-regiões conta em ambas.',
    },
    'concentration-providers': {
      label: 'Concentração dos provedores',
      definition:
        'Coeficiente de Gini das atividades realizadas ou por realizar em que cada Estado-membro é provedor: 0 se todos têm o mesmo número, perto de 1 se um tem todas. Quem não tem nenhuma conta como zero.',
    },
    'concentration-receivers': {
      label: 'Concentração dos receptores',
      definition:
        'Coeficiente de Gini das atividades realizadas ou por realizar em que cada Estado-membro é receptor: 0 se todos têm o mesmo número, perto de 1 se um tem todas. Quem não tem nenhuma conta como zero.',
    },
    'contact-kept': {
      label: 'Contato mantido',
      definition:
        'Ministérios receptores que, ao responder ao questionário de acompanhamento, dizem que continuam em contato com o ministério provedor. N: os que responderam.',
    },
    'further-assistance': {
      label: 'Assistência adicional recebida',
      definition:
        'Ministérios receptores que, ao responder ao questionário de acompanhamento, dizem que receberam mais assistência técnica do provedor. N: os que responderam.',
    },
    'follow-up-answered': {
      label: 'Questionários de acompanhamento respondidos',
      definition:
        'Questionários de acompanhamento respondidos. N: os que já foram abertos. As atividades anteriores a esta plataforma não têm questionário.',
    },
    'commitments-kept': {
      label: 'Compromissos cumpridos',
      definition:
        'Compromissos cumpridos por inteiro. N: os compromissos dos quais o ministério disse se os cumpriu. Os que já venceram sem notícia reduzem a taxa de resposta.',
    },
    'lag-visit-report': {
      label: 'Da visita ao relatório final',
      definition: 'Mediana dos dias entre o fim da atividade e o envio do relatório final.',
    },
    'lag-report-follow-up': {
      label: 'Do relatório final ao acompanhamento',
      definition:
        'Mediana dos dias entre o envio do relatório final e a resposta ao questionário de acompanhamento.',
    },
    'people-trained': {
      label: 'Pessoas capacitadas nas visitas, por setor',
      definition:
        'Participantes das instituições receptoras em atividades realizadas, pelo setor de sua instituição. Só contam as atividades com participantes registrados nesta plataforma: as anteriores não os têm.',
    },
    'workshops-by-sector': {
      label: 'Oficinas por setor presente',
      definition:
        'Parte das oficinas e seminários hemisféricos em cujo registro consta cada setor, como coorganizador ou participante. Cada órgão consultivo é um setor.',
    },
    'cost-per-visit': {
      label: 'Custo por visita',
      definition:
        'Média do que cada visita realizada custa à rede, segundo sua estimativa ou, se não a tem, sua proposta. Não inclui as atividades virtuais nem o que pagam os ministérios. Das atividades anteriores a esta plataforma não se conhece o custo.',
    },
    'contributions-cash': {
      label: 'Contribuições em dinheiro declaradas',
      definition:
        'Soma das contribuições em dinheiro que o relatório declara, em dólares. Não se soma o que já está incluído em outro valor. Uma contribuição pertence ao ano em que começa seu período.',
    },
    'contributions-in-kind': {
      label: 'Contribuições em bens e serviços declaradas',
      definition:
        'Soma das contribuições em bens e serviços que o relatório declara, em dólares. Não se soma o que já está incluído em outro valor. Uma contribuição pertence ao ano em que começa seu período.',
    },
  },
} satisfies FigureText
