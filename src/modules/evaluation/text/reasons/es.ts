import { plural } from '#platform/i18n/index.ts'

export const es = {
  /** Proposals that the reader may not know of, among others that are named. */
  others: (n: number) =>
    plural('es', n, { one: 'otra propuesta', many: '# de otras propuestas', other: 'otras # propuestas' }),
  in: {
    pinned: (reason: string) => `Entra porque quedó fijada de antemano: ${reason}`,
    any: 'Entraría con cualquier puntaje.',
    anyFrom: (points: string) => `Entraría con cualquier puntaje a partir de ${points}.`,
    margin: (points: string) => `Entra, y seguiría dentro con ${points} puntos menos.`,
    thin: 'Entra por menos de una centésima de punto.',
    replaced: (n: number, names: string) =>
      plural('es', n, {
        one: `Con menos que eso entraría en su lugar ${names}.`,
        many: `Con menos que eso entrarían en su lugar ${names}.`,
        other: `Con menos que eso entrarían en su lugar ${names}.`,
      }),
    replacedAlso: (n: number, names: string, leaving: string) =>
      plural('es', n, {
        one: `Con menos que eso entraría ${names}, y con ella cambiaría también ${leaving}.`,
        many: `Con menos que eso entrarían ${names}, y cambiaría también ${leaving}.`,
        other: `Con menos que eso entrarían ${names}, y cambiaría también ${leaving}.`,
      }),
    unreplaced: 'Con menos que eso su lugar quedaría vacío.',
  },
  out: {
    excluded: (reason: string) => `No entra porque quedó apartada de antemano: ${reason}`,
    criterionFloor: (criteria: string) =>
      `No puede entrar con ningún total: está por debajo del mínimo en ${criteria}.`,
    floor: 'Está por debajo del puntaje mínimo para ser seleccionada.',
    unrated: 'No tiene ninguna calificación definitiva y no participa.',
    beaten: 'Otras propuestas suman más para los mismos lugares.',
    noSeat: 'No queda ningún lugar que las reglas le permitan ocupar.',
    beneficiary: (country: string, n: number, names: string) =>
      plural('es', n, {
        one: `${country} ya recibe en ${names}, y un país puede recibir en # propuesta.`,
        many: `${country} ya recibe en ${names}, y un país puede recibir en # de propuestas.`,
        other: `${country} ya recibe en ${names}, y un país puede recibir en # propuestas.`,
      }),
    provider: (country: string, n: number, names: string) =>
      plural('es', n, {
        one: `${country} ya es proveedor en ${names}, y un país puede serlo en # propuesta.`,
        many: `${country} ya es proveedor en ${names}, y un país puede serlo en # de propuestas.`,
        other: `${country} ya es proveedor en ${names}, y un país puede serlo en # propuestas.`,
      }),
    beneficiaryCap: 'Un país que recibe en ella ya llegó al máximo que admiten las reglas.',
    providerCap: 'Uno de sus países proveedores ya llegó al máximo que admiten las reglas.',
    budget: (actual: string, limit: string) =>
      `Con ella, las seleccionadas costarían ${actual}, y el presupuesto es de ${limit}.`,
    budgetCap: 'No cabe en el presupuesto con las que deben entrar.',
    incompatible: (names: string) => `Se excluye con ${names}, que entra.`,
    priority: 'Los lugares que quedan son para países de la lista de menor desarrollo relativo.',
    breadth: 'Los lugares que quedan son para países que aún no reciben.',
    tied: 'Suma lo mismo que el mejor conjunto sin ella, y el desempate decidió en contra.',
    needs: (points: string, names: string) => `Con ${points} puntos más habría entrado en lugar de ${names}.`,
    needsWith: (points: string, coming: string, names: string) =>
      `Con ${points} puntos más habría entrado, junto con ${coming}, en lugar de ${names}.`,
    needsFree: (points: string) => `Con ${points} puntos más habría entrado.`,
    never: 'Con ningún puntaje habría entrado.',
    ruleAlone: (changes: string) => `Habría bastado cambiar una de estas reglas: ${changes}.`,
    rulesTogether: 'Habría hecho falta cambiar varias reglas a la vez.',
  },
  change: {
    seats: (to: string) => `seleccionar ${to} propuestas`,
    budget: (to: string) => `un presupuesto de ${to}`,
    perBeneficiary: (to: string) => `que un país pueda recibir en ${to} propuestas`,
    perProvider: (to: string) => `que un país pueda ser proveedor en ${to} propuestas`,
    priority: (to: string) => `pedir ${to} propuestas para países de la lista`,
    breadth: (to: string) => `pedir ${to} países que reciban`,
    floor: (to: string) => `un puntaje mínimo de ${to}`,
    incompatible: (a: string, b: string) => `que ${a} y ${b} puedan entrar juntas`,
    pinned: (id: string) => `que ${id} no esté fijada`,
    excluded: (id: string) => `que ${id} no esté apartada`,
    criterionFloor: (id: string) => `el mínimo por criterio que no alcanza ${id}`,
  },
  /** Two rules of the same instance are not kept at once. */
  conflict: {
    seats: (from: string) => `Se seleccionan como máximo ${from} propuestas`,
    budget: (from: string) => `Un presupuesto de ${from}`,
    perBeneficiary: (from: string) => `Como máximo ${from} propuestas por país que recibe`,
    perProvider: (from: string) => `Como máximo ${from} propuestas por país proveedor`,
    priority: (from: string) => `Al menos ${from} propuestas para países de la lista`,
    breadth: (from: string) => `Al menos ${from} países que reciban`,
    floor: (from: string) => `Un puntaje mínimo de ${from}`,
    incompatible: (a: string, b: string) => `${a} y ${b} no pueden entrar juntas`,
    pinned: (id: string) => `${id} está fijada`,
    excluded: (id: string) => `${id} está apartada`,
    criterionFloor: (id: string) => `${id} está por debajo del mínimo de un criterio`,
    enough: (rule: string, change: string) => `${rule}. Bastaría con ${change}.`,
    notEnough: (rule: string) => `${rule}. Cambiar solo esta regla no basta.`,
  },
}

export type ReasonsText = typeof es
