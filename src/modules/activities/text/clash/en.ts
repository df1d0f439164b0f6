import type { ClashText } from './es.ts'

export const en: ClashText = {
  title: 'What stands against these dates',
  lead: 'None of this keeps you from agreeing on them: it is for you to know.',
  none: 'Nothing stands against these dates.',
  simultaneous: (ministry, other, days) =>
    `${ministry} has activity ${other} at the same time: both take place on ${days}.`,
  busy: (ministry, note, days) => `${ministry} said that it can look after no visit on ${days}: ${note}.`,
  outside: (ministry, days) => `${ministry} did not name ${days} among the days when it is available.`,
  holiday: (ministry, day, name) => `${day} is a public holiday in ${ministry}: ${name}.`,
}
