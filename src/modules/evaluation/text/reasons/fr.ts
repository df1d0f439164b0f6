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
    pinned: (reason: string) => `Elle est retenue parce qu’elle a été fixée d’avance : ${reason}`,
    any: 'Elle serait retenue quelle que soit sa note.',
    anyFrom: (points: string) => `Elle serait retenue avec toute note à partir de ${points}.`,
    margin: (points: string) => `Elle est retenue, et le serait encore avec ${points} points de moins.`,
    thin: 'Elle est retenue pour moins d’un centième de point.',
    replaced: (n: number, names: string) =>
      plural('fr', n, {
        one: `Avec moins que cela, ${names} serait retenue à sa place.`,
        many: `Avec moins que cela, ${names} seraient retenues à sa place.`,
        other: `Avec moins que cela, ${names} seraient retenues à sa place.`,
      }),
    replacedAlso: (n: number, names: string, leaving: string) =>
      plural('fr', n, {
        one: `Avec moins que cela, ${names} serait retenue, ce qui changerait aussi ${leaving}.`,
        many: `Avec moins que cela, ${names} seraient retenues, ce qui changerait aussi ${leaving}.`,
        other: `Avec moins que cela, ${names} seraient retenues, ce qui changerait aussi ${leaving}.`,
      }),
    unreplaced: 'Avec moins que cela, sa place resterait vide.',
  },
  out: {
    excluded: (reason: string) => `Elle n’est pas retenue parce qu’elle a été écartée d’avance : ${reason}`,
    criterionFloor: (criteria: string) =>
      `Aucun total ne peut la faire retenir : elle est au-dessous du minimum sur ${criteria}.`,
    floor: 'Elle est au-dessous de la note minimale pour être retenue.',
    unrated: 'Elle n’a aucune notation définitive et ne participe pas.',
    beaten: 'D’autres propositions ont plus de points pour les mêmes places.',
    noSeat: 'Il ne reste aucune place que les règles lui permettent d’occuper.',
    beneficiary: (country: string, n: number, names: string) =>
      plural('fr', n, {
        one: `Un pays déjà bénéficiaire de ${names}, ${country}, y reçoit aussi; un même pays peut bénéficier de # proposition.`,
        many: `Un pays déjà bénéficiaire de ${names}, ${country}, y reçoit aussi; un même pays peut bénéficier de # de propositions.`,
        other: `Un pays déjà bénéficiaire de ${names}, ${country}, y reçoit aussi; un même pays peut bénéficier de # propositions.`,
      }),
    provider: (country: string, n: number, names: string) =>
      plural('fr', n, {
        one: `Un pays déjà prestataire de ${names}, ${country}, y offre aussi; un même pays peut être prestataire de # proposition.`,
        many: `Un pays déjà prestataire de ${names}, ${country}, y offre aussi; un même pays peut être prestataire de # de propositions.`,
        other: `Un pays déjà prestataire de ${names}, ${country}, y offre aussi; un même pays peut être prestataire de # propositions.`,
      }),
    beneficiaryCap: 'Un pays qui y reçoit a atteint le maximum que permettent les règles.',
    providerCap: 'Un pays qui y offre a atteint le maximum que permettent les règles.',
    budget: (actual: string, limit: string) =>
      `Avec elle, les propositions retenues coûteraient ${actual}, et le budget est de ${limit}.`,
    budgetCap: 'Le budget ne suffit pas pour elle et pour celles qui doivent être retenues.',
    incompatible: (names: string) => `Elle ne peut être retenue avec ${names}, qui l’est.`,
    priority: 'Les places qui restent sont pour des pays de la liste des pays relativement moins développés.',
    breadth: 'Les places qui restent sont pour des pays qui ne reçoivent pas encore.',
    tied: 'Elle a autant de points que le meilleur ensemble sans elle, et le départage a joué contre elle.',
    needs: (points: string, names: string) =>
      `Avec ${points} points de plus, elle aurait été retenue à la place de ${names}.`,
    needsWith: (points: string, coming: string, names: string) =>
      `Avec ${points} points de plus, elle aurait été retenue, avec ${coming}, à la place de ${names}.`,
    needsFree: (points: string) => `Avec ${points} points de plus, elle aurait été retenue.`,
    never: 'Aucune note n’aurait suffi.',
    ruleAlone: (changes: string) => `Il aurait suffi de modifier une de ces règles : ${changes}.`,
    rulesTogether: 'Il aurait fallu modifier plusieurs règles à la fois.',
  },
  change: {
    seats: (to: string) => `retenir ${to} propositions`,
    budget: (to: string) => `un budget de ${to}`,
    perBeneficiary: (to: string) => `permettre à un pays de bénéficier de ${to} propositions`,
    perProvider: (to: string) => `permettre à un pays d’être prestataire de ${to} propositions`,
    priority: (to: string) => `demander ${to} propositions pour des pays de la liste`,
    breadth: (to: string) => `demander ${to} pays qui reçoivent`,
    floor: (to: string) => `une note minimale de ${to}`,
    incompatible: (a: string, b: string) => `permettre de retenir ensemble ${a} et ${b}`,
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
    incompatible: (a: string, b: string) => `${a} et ${b} ne peuvent être retenues ensemble`,
    pinned: (id: string) => `${id} est fixée d’avance`,
    excluded: (id: string) => `${id} est écartée`,
    criterionFloor: (id: string) => `${id} est au-dessous du minimum sur un critère`,
    enough: (rule: string, change: string) => `${rule}. Il suffirait de modifier ceci : ${change}.`,
    notEnough: (rule: string) => `${rule}. Modifier cette seule règle ne suffit pas.`,
  },
} satisfies ReasonsText
