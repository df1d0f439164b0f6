import type { ClashText } from './es.ts'

export const fr: ClashText = {
  title: 'Ce qui s’oppose à ces dates',
  lead: 'Rien de cela n’empêche de s’entendre : c’est pour que vous le sachiez.',
  none: 'Rien ne s’oppose à ces dates.',
  simultaneous: (ministry, other, days) =>
    `${ministry} a l’activité ${other} au même moment : les deux ont lieu ${days}.`,
  busy: (ministry, note, days) => `${ministry} a dit ne pouvoir accueillir aucune visite ${days} : ${note}.`,
  outside: (ministry, days) => `${ministry} n’a pas mis ${days} parmi ses jours disponibles.`,
  holiday: (ministry, day, name) => `Le ${day} est un jour férié pour ${ministry} : ${name}.`,
}
