export const es = {
  title: 'Lo que se opone a estas fechas',
  lead: 'Nada de esto impide acordarlas: es para que se sepa.',
  none: 'Nada se opone a estas fechas.',
  simultaneous: (ministry: string, other: string, days: string) =>
    `${ministry} tiene en los mismos días la actividad ${other}: coinciden ${days}.`,
  busy: (ministry: string, note: string, days: string) =>
    `${ministry} dijo que no puede atender ninguna visita ${days}: ${note}.`,
  outside: (ministry: string, days: string) => `${ministry} no incluyó ${days} entre sus días disponibles.`,
  holiday: (ministry: string, day: string, name: string) => `En ${ministry} es feriado el ${day}: ${name}.`,
}

export type ClashText = typeof es
