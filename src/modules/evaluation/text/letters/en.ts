import type { LettersText } from './es.ts'

export const en = {
  subject: {
    selected: (network: string, reference: string) => `${network}: proposal ${reference}, selected`,
    reserve: (network: string, reference: string) => `${network}: proposal ${reference}, on the reserve list`,
    not_selected: (network: string, reference: string) => `${network}: proposal ${reference}, not selected`,
  },
  greeting: (name: string) => `Hello ${name},`,
  beneficiary: {
    selected: (title: string, reference: string, call: string) =>
      `Your ministry’s proposal “${title}” (${reference}) was selected in “${call}”. Congratulations.`,
    reserve: (title: string, reference: string, call: string, place: string) =>
      `Your ministry’s proposal “${title}” (${reference}) is on the reserve list of “${call}”, in place ${place}. If a selected one is withdrawn, it may take its place; we will then write to you.`,
    not_selected: (title: string, reference: string, call: string) =>
      `Your ministry’s proposal “${title}” (${reference}) was not selected in “${call}”. Thank you for the work that went into it.`,
  },
  provider: {
    selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `The proposal “${title}” (${reference}), in which your ministry agreed to share its experience with ${beneficiary}, was selected in “${call}”. Thank you for offering it.`,
    reserve: (title: string, reference: string, call: string, beneficiary: string, place: string) =>
      `The proposal “${title}” (${reference}), in which your ministry agreed to share its experience with ${beneficiary}, is on the reserve list of “${call}”, in place ${place}. We will write to you if it takes the place of another.`,
    not_selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `The proposal “${title}” (${reference}), in which your ministry agreed to share its experience with ${beneficiary}, was not selected in “${call}”. Thank you for your offer.`,
  },
  next: {
    beneficiary:
      'The proposal is now a planned activity. The Technical Secretariat will write to you to agree on dates with the other ministry.',
    provider:
      'The proposal is now a planned activity. The Technical Secretariat will write to you to agree on dates.',
  },
  why: 'Why',
  exception: 'In this case the Technical Secretariat departed from the rules, by a recorded exception.',
  remark: 'Remark of the Technical Secretariat',
  feedback: 'What the evaluators said, criterion by criterion',
  mean: (criterion: string, mean: string, most: string) => `${criterion}: ${mean} of ${most}`,
  nearest: (anchor: string) => `Closest on the scale: “${anchor}”`,
  unscored: (criterion: string) => `${criterion}: no score; every evaluator abstained`,
  justification: (text: string) => `“${text}”`,
  results: 'The results, and the rules of the choice, are here:',
  proposal: 'Your proposal:',
  signed: 'Technical Secretariat',
} satisfies LettersText
