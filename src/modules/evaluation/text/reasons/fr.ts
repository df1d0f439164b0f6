import { plural } from '#platform/i18n/index.ts'
import type { ReasonsText } from './es.ts'

export const fr = {
  others: (n: number) =>
    plural('fr', n, {
      one: 'une autre proposition',
      many: '# d’autres propositions',
      other: '# autres propositions',
    }),
  in: {
    pinned: (reason: string) => `Elle entre parce qu’elle a été fixée d’avance : ${reason}`,
    any: 'Elle entrerait avec n’importe quelle note.',
    anyFrom: (points: string) => `Elle entrerait avec n’importe quelle note à partir de ${points}.`,
    margin: (points: string) => `Elle entre, et entrerait encore avec ${points} points de moins.`,
    thin: 'Elle entre pour moins d’un centième de point.',
    replaced: (n: number, names: string) =>
      plural('fr', n, {
        one: `Avec moins que cela, ${names} entrerait à sa place.`,
        many: `Avec moins que cela, ${names} entreraient à sa place.`,
        other: `Avec moins que cela, ${names} entreraient à sa place.`,
      }),
    replacedAlso: (n: number, names: string, leaving: string) =>
      plural('fr', n, {
        one: `Avec moins que cela, ${names} entrerait, ce qui changerait aussi ${leaving}.`,
        many: `Avec moins que cela, ${names} entreraient, ce qui changerait aussi ${leaving}.`,
        other: `Avec moins que cela, ${names} entreraient, ce qui changerait aussi ${leaving}.`,
      }),
    unreplaced: 'Avec moins que cela, sa place resterait vide.',
  },
  out: {
    excluded: (reason: string) => `Elle n’entre pas parce qu’elle a été écartée d’avance : ${reason}`,
    criterionFloor: (criteria: string) =>
      `Elle ne peut entrer avec aucun total : elle est au-dessous du minimum sur ${criteria}.`,
    floor: 'Elle est au-dessous de la note minimale pour être retenue.',
    unrated: 'Elle n’a aucune notation définitive et ne participe pas.',
    beaten: 'D’autres propositions ont plus de points pour les mêmes places.',
    noSeat: 'Il ne reste aucune place que les règles lui permettent d’occuper.',
    beneficiary: (country: string, n: number, names: string) =>
      plural('fr', n, {
        one: `Pays qui reçoit déjà dans ${names} : ${country}. Un pays peut recevoir dans # proposition.`,
        many: `Pays qui reçoit déjà dans ${names} : ${country}. Un pays peut recevoir dans # de propositions.`,
        other: `Pays qui reçoit déjà dans ${names} : ${country}. Un pays peut recevoir dans # propositions.`,
      }),
    provider: (country: string, n: number, names: string) =>
      plural('fr', n, {
        one: `Pays qui offre déjà dans ${names} : ${country}. Un pays peut offrir dans # proposition.`,
        many: `Pays qui offre déjà dans ${names} : ${country}. Un pays peut offrir dans # de propositions.`,
        other: `Pays qui offre déjà dans ${names} : ${country}. Un pays peut offrir dans # propositions.`,
      }),
    beneficiaryCap: 'Un pays qui y reçoit a atteint le maximum que permettent les règles.',
    providerCap: 'Un pays qui y offre a atteint le maximum que permettent les règles.',
    budget: (actual: string, limit: string) =>
      `Avec elle, les propositions retenues coûteraient ${actual}, et le budget est de ${limit}.`,
    budgetCap: 'Elle n’entre pas dans le budget avec celles qui doivent être retenues.',
    incompatible: (names: string) => `Elle ne peut entrer avec ${names}, qui entre.`,
    priority: 'Les places qui restent sont pour des pays de la liste des pays relativement moins développés.',
    breadth: 'Les places qui restent sont pour des pays qui ne reçoivent pas encore.',
    tied: 'Elle a autant de points que le meilleur ensemble sans elle, et le départage a joué contre elle.',
    needs: (points: string, names: string) =>
      `Avec ${points} points de plus, elle serait entrée à la place de ${names}.`,
    needsWith: (points: string, coming: string, names: string) =>
      `Avec ${points} points de plus, elle serait entrée, avec ${coming}, à la place de ${names}.`,
    needsFree: (points: string) => `Avec ${points} points de plus, elle serait entrée.`,
    never: 'Aucune note ne l’aurait fait entrer.',
    ruleAlone: (changes: string) => `Il aurait suffi de modifier une de ces règles : ${changes}.`,
    rulesTogether: 'Il aurait fallu modifier plusieurs règles à la fois.',
  },
  change: {
    seats: (to: string) => `retenir ${to} propositions`,
    budget: (to: string) => `un budget de ${to}`,
    perBeneficiary: (to: string) => `permettre à un pays de recevoir dans ${to} propositions`,
    perProvider: (to: string) => `permettre à un pays d’offrir dans ${to} propositions`,
    priority: (to: string) => `demander ${to} propositions pour des pays de la liste`,
    breadth: (to: string) => `demander ${to} pays qui reçoivent`,
    floor: (to: string) => `une note minimale de ${to}`,
    incompatible: (a: string, b: string) => `laisser entrer ensemble ${a} et ${b}`,
    pinned: (id: string) => `ne pas fixer ${id} d’avance`,
    excluded: (id: string) => `ne pas écarter ${id}`,
    criterionFloor: (id: string) => `le minimum sur un critère que ${id} n’atteint pas`,
  },
  conflict: {
    seats: (from: string) => `Au plus ${from} propositions retenues`,
    budget: (from: string) => `Un budget de ${from}`,
    perBeneficiary: (from: string) => `Au plus ${from} propositions par pays qui reçoit`,
    perProvider: (from: string) => `Au plus ${from} propositions par pays qui offre`,
    priority: (from: string) => `Au moins ${from} propositions pour des pays de la liste`,
    breadth: (from: string) => `Au moins ${from} pays qui reçoivent`,
    floor: (from: string) => `Une note minimale de ${from}`,
    incompatible: (a: string, b: string) => `${a} et ${b} ne peuvent entrer ensemble`,
    pinned: (id: string) => `${id} est fixée d’avance`,
    excluded: (id: string) => `${id} est écartée`,
    criterionFloor: (id: string) => `${id} est au-dessous du minimum sur un critère`,
    enough: (rule: string, change: string) => `${rule}. Il suffirait de modifier ceci : ${change}.`,
    notEnough: (rule: string) => `${rule}. Modifier cette seule règle ne suffit pas.`,
  },
} satisfies ReasonsText
