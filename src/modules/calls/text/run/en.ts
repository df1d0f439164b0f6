import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  deadline: {
    passed: (when: string) =>
      `The deadline was ${when}. What you have just sent was not saved; copy it before you leave this page.`,
    notTaking: 'This call no longer takes proposals.',
  },
  evaluation: {
    lateEntryRuns: 'A ministry may still make a late submission.',
    undecided: (n: number) =>
      plural('en', n, {
        one: '# proposal still needs a decision on its eligibility.',
        other: '# proposals still need a decision on their eligibility.',
      }),
    noneEligible: 'There is no eligible proposal to evaluate.',
  },
  problems: {
    year: 'Enter a year close to this one, with four digits.',
    yearTaken: (year) => `There is already a call of ${year}.`,
    timeZone: 'Choose the time zone.',
    amount: 'Enter an amount in whole dollars, such as 9000.',
    time: 'Enter a date and a time that exist.',
    order: {
      opensAt: 'Check the opening.',
      closesAt: 'Closing must be after opening.',
      ratingDueAt: 'The deadline for ratings must be after closing.',
      decisionDueAt: 'The decision must be after the deadline for ratings.',
    },
    reason: 'Write the reason: it stays on record.',
    extension: 'The new date must be later than the present closing and than this moment.',
    until: 'The date must be later than closing and than this moment.',
    institution: 'Choose the ministry.',
    weight: 'Enter a weight above zero, such as 1 or 1.5.',
    floor: (highest) => `The floor is between 0 and ${highest}.`,
    noCriterion: 'Keep at least one criterion.',
    name: 'Write the name of the criterion.',
  },
  gaps: {
    inLanguage: { es: 'Spanish', en: 'English', pt: 'Portuguese', fr: 'French' },
    title: (languages) => `The title is missing in ${languages}.`,
    summary: (languages) => `The summary is missing in ${languages}.`,
    timeZone: 'The time zone is missing.',
    opensAt: 'The opening date is missing.',
    opensAtPassed: 'The opening date has passed: change it, or open the call now.',
    closesAt: 'The closing date is missing.',
    closesAtPassed: 'The closing date has passed.',
    ratingDueAt: 'The deadline for ratings is missing.',
    decisionDueAt: 'The planned date of the decision is missing.',
    modalities: 'Choose at least one modality.',
    form: 'The form has no questions.',
    question: (name, languages) => `The question “${name}” is missing in ${languages}.`,
    criteria: 'There are no rating criteria.',
    criterion: (name, languages) => `The criterion “${name}” or its scale is missing in ${languages}.`,
  },
  waiting: {
    draft: 'Open the call',
    closing: 'The call closes soon',
    evaluation: 'Send the proposals to evaluation',
    toDesk: 'Go to the desk of the call',
  },
} satisfies Text
