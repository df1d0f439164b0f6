export const es = {
  title: 'Listas de países de menor desarrollo relativo',
  lead: 'Cada lista dice quién la aprobó, cuándo y qué países tiene. Una lista no se cambia: se agrega otra con otra fecha.',
  none: 'Todavía no hay ninguna lista.',
  approved: (day: string) => `Aprobada el ${day}`,
  source: 'Fuente',
  sourceHint: 'El documento y la autoridad que la aprobó, y dónde se puede leer.',
  add: 'Agregar una lista',
  names: 'Nombre de la lista',
  approvedOn: 'Fecha de aprobación',
  countries: 'Países de la lista',
  save: 'Agregar la lista',
  saved: 'La lista quedó agregada.',
  problems: {
    name: 'Escriba el nombre de la lista en los cuatro idiomas',
    source: 'Escriba la fuente de la lista',
    approvedOn: 'Escriba una fecha que exista y no esté en el futuro',
    countries: 'Elija al menos un país',
  },
}

export type CountryListsText = typeof es
