import { plural } from '#platform/i18n/index.ts'
import type { ReasonsText } from './es.ts'

export const pt = {
  others: (n: number) =>
    plural('pt', n, { one: 'outra proposta', many: '# de outras propostas', other: 'outras # propostas' }),
  in: {
    pinned: (reason: string) => `Entra porque foi fixada de antemão: ${reason}`,
    any: 'Entraria com qualquer nota.',
    anyFrom: (points: string) => `Entraria com qualquer nota a partir de ${points}.`,
    margin: (points: string) => `Entra, e continuaria dentro com ${points} pontos a menos.`,
    thin: 'Entra por menos de um centésimo de ponto.',
    replaced: (n: number, names: string) =>
      plural('pt', n, {
        one: `Com menos que isso, entraria em seu lugar ${names}.`,
        many: `Com menos que isso, entrariam em seu lugar ${names}.`,
        other: `Com menos que isso, entrariam em seu lugar ${names}.`,
      }),
    replacedAlso: (n: number, names: string, leaving: string) =>
      plural('pt', n, {
        one: `Com menos que isso, entraria ${names}, e com ela mudaria também ${leaving}.`,
        many: `Com menos que isso, entrariam ${names}, e mudaria também ${leaving}.`,
        other: `Com menos que isso, entrariam ${names}, e mudaria também ${leaving}.`,
      }),
    unreplaced: 'Com menos que isso, seu lugar ficaria vazio.',
  },
  out: {
    excluded: (reason: string) => `Não entra porque foi afastada de antemão: ${reason}`,
    criterionFloor: (criteria: string) =>
      `Não pode entrar com nenhum total: está abaixo do mínimo em ${criteria}.`,
    floor: 'Está abaixo da nota mínima para ser selecionada.',
    unrated: 'Não tem nenhuma avaliação definitiva e não participa.',
    beaten: 'Outras propostas somam mais para os mesmos lugares.',
    noSeat: 'Não resta nenhum lugar que as regras lhe permitam ocupar.',
    beneficiary: (country: string, n: number, names: string) =>
      plural('pt', n, {
        one: `${country} já recebe em ${names}, e um país pode receber em # proposta.`,
        many: `${country} já recebe em ${names}, e um país pode receber em # de propostas.`,
        other: `${country} já recebe em ${names}, e um país pode receber em # propostas.`,
      }),
    provider: (country: string, n: number, names: string) =>
      plural('pt', n, {
        one: `${country} já oferece em ${names}, e um país pode oferecer em # proposta.`,
        many: `${country} já oferece em ${names}, e um país pode oferecer em # de propostas.`,
        other: `${country} já oferece em ${names}, e um país pode oferecer em # propostas.`,
      }),
    beneficiaryCap: 'Um país que recebe nela já chegou ao máximo que as regras admitem.',
    providerCap: 'Um país que oferece nela já chegou ao máximo que as regras admitem.',
    budget: (actual: string, limit: string) =>
      `Com ela, as selecionadas custariam ${actual}, e o orçamento é de ${limit}.`,
    budgetCap: 'Não cabe no orçamento com as que devem entrar.',
    incompatible: (names: string) => `Exclui-se com ${names}, que entra.`,
    priority: 'Os lugares que restam são para países da lista de menor desenvolvimento relativo.',
    breadth: 'Os lugares que restam são para países que ainda não recebem.',
    tied: 'Soma o mesmo que o melhor conjunto sem ela, e o desempate decidiu contra.',
    needs: (points: string, names: string) =>
      `Com ${points} pontos a mais, teria entrado no lugar de ${names}.`,
    needsWith: (points: string, coming: string, names: string) =>
      `Com ${points} pontos a mais, teria entrado, junto com ${coming}, no lugar de ${names}.`,
    needsFree: (points: string) => `Com ${points} pontos a mais, teria entrado.`,
    never: 'Com nenhuma nota teria entrado.',
    ruleAlone: (changes: string) => `Teria bastado mudar uma destas regras: ${changes}.`,
    rulesTogether: 'Teria sido preciso mudar várias regras ao mesmo tempo.',
  },
  change: {
    seats: (to: string) => `selecionar ${to} propostas`,
    budget: (to: string) => `um orçamento de ${to}`,
    perBeneficiary: (to: string) => `que um país possa receber em ${to} propostas`,
    perProvider: (to: string) => `que um país possa oferecer em ${to} propostas`,
    priority: (to: string) => `exigir ${to} propostas para países da lista`,
    breadth: (to: string) => `exigir ${to} países que recebam`,
    floor: (to: string) => `uma nota mínima de ${to}`,
    incompatible: (a: string, b: string) => `que ${a} e ${b} possam entrar juntas`,
    pinned: (id: string) => `que ${id} não esteja fixada`,
    excluded: (id: string) => `que ${id} não esteja afastada`,
    criterionFloor: (id: string) => `o mínimo por critério que ${id} não alcança`,
  },
  conflict: {
    seats: (from: string) => `Selecionam-se no máximo ${from} propostas`,
    budget: (from: string) => `Um orçamento de ${from}`,
    perBeneficiary: (from: string) => `No máximo ${from} propostas por país que recebe`,
    perProvider: (from: string) => `No máximo ${from} propostas por país que oferece`,
    priority: (from: string) => `Pelo menos ${from} propostas para países da lista`,
    breadth: (from: string) => `Pelo menos ${from} países que recebam`,
    floor: (from: string) => `Uma nota mínima de ${from}`,
    incompatible: (a: string, b: string) => `${a} e ${b} não podem entrar juntas`,
    pinned: (id: string) => `${id} está fixada`,
    excluded: (id: string) => `${id} está afastada`,
    criterionFloor: (id: string) => `${id} está abaixo do mínimo de um critério`,
    enough: (rule: string, change: string) => `${rule}. Bastaria ${change}.`,
    notEnough: (rule: string) => `${rule}. Mudar só esta regra não basta.`,
  },
} satisfies ReasonsText
