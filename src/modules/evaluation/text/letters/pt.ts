import type { LettersText } from './es.ts'

export const pt = {
  subject: {
    selected: (network: string, reference: string) => `${network}: proposta ${reference}, selecionada`,
    reserve: (network: string, reference: string) => `${network}: proposta ${reference}, em lista de reserva`,
    not_selected: (network: string, reference: string) =>
      `${network}: proposta ${reference}, não selecionada`,
  },
  greeting: (name: string) => `Olá, ${name}:`,
  beneficiary: {
    selected: (title: string, reference: string, call: string) =>
      `A proposta “${title}” (${reference}) do seu ministério foi selecionada em “${call}”. Parabéns.`,
    reserve: (title: string, reference: string, call: string, place: string) =>
      `A proposta “${title}” (${reference}) do seu ministério ficou na lista de reserva de “${call}”, na posição ${place}. Se uma selecionada for retirada, ela pode tomar o seu lugar; nesse caso escreveremos a você.`,
    not_selected: (title: string, reference: string, call: string) =>
      `A proposta “${title}” (${reference}) do seu ministério não foi selecionada em “${call}”. Agradecemos o trabalho que há nela.`,
  },
  provider: {
    selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `A proposta “${title}” (${reference}), na qual o seu ministério aceitou compartilhar sua experiência com ${beneficiary}, foi selecionada em “${call}”. Obrigado por oferecê-la.`,
    reserve: (title: string, reference: string, call: string, beneficiary: string, place: string) =>
      `A proposta “${title}” (${reference}), na qual o seu ministério aceitou compartilhar sua experiência com ${beneficiary}, ficou na lista de reserva de “${call}”, na posição ${place}. Escreveremos a você se ela tomar o lugar de outra.`,
    not_selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `A proposta “${title}” (${reference}), na qual o seu ministério aceitou compartilhar sua experiência com ${beneficiary}, não foi selecionada em “${call}”. Agradecemos a disposição do seu ministério.`,
  },
  next: {
    beneficiary:
      'A proposta é agora uma atividade em planejamento. A Secretaria Técnica escreverá a você para combinar as datas com o outro ministério.',
    provider:
      'A proposta é agora uma atividade em planejamento. A Secretaria Técnica escreverá a você para combinar as datas.',
  },
  why: 'Por quê',
  exception: 'Neste caso, a Secretaria Técnica afastou-se das regras, por uma exceção registrada.',
  remark: 'Observação da Secretaria Técnica',
  feedback: 'O que disseram os avaliadores, critério por critério',
  mean: (criterion: string, mean: string, most: string) => `${criterion}: ${mean} de ${most}`,
  nearest: (anchor: string) => `O mais próximo na escala: “${anchor}”`,
  unscored: (criterion: string) => `${criterion}: sem nota; todos os avaliadores se abstiveram`,
  justification: (text: string) => `“${text}”`,
  results: 'Os resultados e as regras da escolha estão aqui:',
  proposal: 'A sua proposta:',
  signed: 'Secretaria Técnica',
} satisfies LettersText
