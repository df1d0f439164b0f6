import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Compromisos',
  lead: 'Son los pasos a seguir de su informe final. Diga qué se hizo de cada uno; si algo no se hizo, por qué.',
  asked: (n: number, step: string) => `Compromiso ${n}: ${step}`,
  by: (owner: string, day: string) => `A cargo de: ${owner}. Para el ${day}.`,
  states: { open: 'Por cumplir', done: 'Cumplido', in_part: 'Cumplido en parte', not_done: 'No cumplido' },
  late: 'Vencido',
  why: (n: number) => `Compromiso ${n}: qué lo hizo posible o lo impidió`,
  whyHint: 'Necesario si no se cumplió del todo.',
  listLead:
    'Lo que cada ministerio dijo que haría con lo aprendido, con fecha y responsable. Puede marcar lo cumplido en cualquier momento; a los seis meses se le preguntará por todos.',
  none: 'Todavía no hay compromisos',
  noneBody: 'Cuando se acepta un informe final, cada paso a seguir es un compromiso y aparece aquí.',
  count: (n: number) =>
    plural('es', n, { one: '# compromiso', many: '# de compromisos', other: '# compromisos' }),
  columns: {
    step: 'Qué se hará',
    ministry: 'Ministerio',
    owner: 'A cargo de',
    due: 'Para cuándo',
    state: 'Estado',
  },
  activity: (code: string) => `Actividad ${code}`,
  mark: 'Decir qué se hizo',
  stateLegend: '¿Qué se hizo?',
  whyLabel: 'Qué lo hizo posible o lo impidió',
  save: 'Guardar',
  saved: 'Se guardó lo que dijo del compromiso.',
  whyNeeded: 'Diga por qué no se cumplió del todo',
  stateNeeded: 'Elija qué se hizo',
}

export type CommitmentText = typeof es
