import { plural } from '#platform/i18n/index.ts'
import type { ReasonsText } from './es.ts'

export const en = {
  others: (n: number) => plural('en', n, { one: 'another proposal', other: '# other proposals' }),
  in: {
    pinned: (reason: string) => `It is in because it was set in advance: ${reason}`,
    any: 'It would be in with any score.',
    anyFrom: (points: string) => `It would be in with any score from ${points} up.`,
    margin: (points: string) => `It is in, and would still be in with ${points} points less.`,
    thin: 'It is in by less than one hundredth of a point.',
    replaced: (n: number, names: string) =>
      plural('en', n, {
        one: `With less than that, ${names} would come in instead.`,
        other: `With less than that, ${names} would come in instead.`,
      }),
    replacedAlso: (n: number, names: string, leaving: string) =>
      plural('en', n, {
        one: `With less than that, ${names} would come in, and ${leaving} would change with it.`,
        other: `With less than that, ${names} would come in, and ${leaving} would change with them.`,
      }),
    unreplaced: 'With less than that, its place would stay empty.',
  },
  out: {
    excluded: (reason: string) => `It is out because it was set aside in advance: ${reason}`,
    criterionFloor: (criteria: string) =>
      `It cannot be in with any total: it is below the minimum on ${criteria}.`,
    floor: 'It is below the lowest score with which a proposal is selected.',
    unrated: 'It has no final rating and takes no part.',
    beaten: 'Other proposals have more points for the same places.',
    noSeat: 'No place is left that the rules would let it take.',
    beneficiary: (country: string, n: number, names: string) =>
      plural('en', n, {
        one: `${country} already receives in ${names}, and a country may receive in # proposal.`,
        other: `${country} already receives in ${names}, and a country may receive in # proposals.`,
      }),
    provider: (country: string, n: number, names: string) =>
      plural('en', n, {
        one: `${country} already provides in ${names}, and a country may provide in # proposal.`,
        other: `${country} already provides in ${names}, and a country may provide in # proposals.`,
      }),
    beneficiaryCap: 'A country that receives in it has reached the most that the rules allow.',
    providerCap: 'A country that provides in it has reached the most that the rules allow.',
    budget: (actual: string, limit: string) =>
      `With it, the selected proposals would cost ${actual}, and the budget is ${limit}.`,
    budgetCap: 'It does not fit into the budget with those that must be in.',
    incompatible: (names: string) => `It may not be in together with ${names}, which is.`,
    priority: 'The places left are for countries on the list of less developed countries.',
    breadth: 'The places left are for countries that do not receive yet.',
    tied: 'It has as many points as the best set without it, and the tie was broken against it.',
    needs: (points: string, names: string) =>
      `With ${points} more points it would have come in instead of ${names}.`,
    needsWith: (points: string, coming: string, names: string) =>
      `With ${points} more points it would have come in, together with ${coming}, instead of ${names}.`,
    needsFree: (points: string) => `With ${points} more points it would have come in.`,
    never: 'No score would have brought it in.',
    ruleAlone: (changes: string) => `It would have been enough to change one of these rules: ${changes}.`,
    rulesTogether: 'Several rules would have had to change at once.',
  },
  change: {
    seats: (to: string) => `select ${to} proposals`,
    budget: (to: string) => `a budget of ${to}`,
    perBeneficiary: (to: string) => `let a country receive in ${to} proposals`,
    perProvider: (to: string) => `let a country provide in ${to} proposals`,
    priority: (to: string) => `ask for ${to} proposals for countries of the list`,
    breadth: (to: string) => `ask for ${to} countries that receive`,
    floor: (to: string) => `a lowest score of ${to}`,
    incompatible: (a: string, b: string) => `let ${a} and ${b} be in together`,
    pinned: (id: string) => `do not set ${id} in advance`,
    excluded: (id: string) => `do not set ${id} aside`,
    criterionFloor: (id: string) => `the minimum on a criterion that ${id} does not reach`,
  },
  conflict: {
    seats: (from: string) => `At most ${from} proposals are selected`,
    budget: (from: string) => `A budget of ${from}`,
    perBeneficiary: (from: string) => `At most ${from} proposals for each receiving country`,
    perProvider: (from: string) => `At most ${from} proposals for each providing country`,
    priority: (from: string) => `At least ${from} proposals for countries of the list`,
    breadth: (from: string) => `At least ${from} countries that receive`,
    floor: (from: string) => `A lowest score of ${from}`,
    incompatible: (a: string, b: string) => `${a} and ${b} may not be in together`,
    pinned: (id: string) => `${id} is set in advance`,
    excluded: (id: string) => `${id} is set aside`,
    criterionFloor: (id: string) => `${id} is below the minimum on a criterion`,
    enough: (rule: string, change: string) => `${rule}. It would be enough to change this: ${change}.`,
    notEnough: (rule: string) => `${rule}. Changing this rule alone is not enough.`,
  },
} satisfies ReasonsText
