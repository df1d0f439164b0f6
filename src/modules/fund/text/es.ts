import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Aportes a la red',
  lead: 'Lo que países y organismos han dado a la red, en dinero y en especie, según lo declara su informe. Ningún monto se calcula a partir de comprobantes.',
  kind: { cash: 'En dinero', in_kind: 'En especie' },
  sumOf: (n: number) =>
    plural('es', n, {
      one: 'Un solo monto declarado',
      many: 'Suma de los # de montos declarados que pueden sumarse',
      other: 'Suma de los # montos declarados que pueden sumarse',
    }),
  counted: 'Contados en la lista',
  countriesTitle: 'Países que han aportado',
  doNotAdd: 'No todos los montos pueden sumarse.',
  isIncluded: (part: string, whole: string) => `${part} ya están dentro de ${whole}.`,
  isSame: (amount: string, other: string, years: string) =>
    `${amount} es el mismo aporte que ${other} (${years}), dicho de otra manera.`,
  includedTag: 'Incluido en otro monto',
  sameTag: 'Mismo aporte que otro',
  since: (year: number) => `Desde ${year}`,
  noPeriod: 'Sin periodo indicado',
  sourceLine: (line: number) => `Informe, línea ${line}`,
  panel: 'Aportes',
  amongContributors: 'El informe lo nombra entre los países que han aportado, sin indicar montos ni años.',
  seeAll: 'Ver todos los aportes a la red',
}

export type Text = typeof es
