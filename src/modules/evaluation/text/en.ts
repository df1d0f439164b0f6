import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  evaluation: 'Evaluation',
  outcomes: { selected: 'Selected', reserve: 'On the reserve list', not_selected: 'Not selected' },
  modalities: { on_site_visit: 'On-site visit', expert_visit: 'Expert visit', virtual: 'Virtual activity' },
  proposal: 'Proposal',
  outcome: 'Decision',
  beneficiary: 'Receives',
  provider: 'Provides',
  theme: 'Theme',
  modality: 'Modality',
  country: 'Country',
  reason: 'Reason',
  points: (points: string) => `${points} points`,
  proposals: (n: number) => plural('en', n, { one: '# proposal', other: '# proposals' }),
  back: 'Back',
  cancel: 'Cancel',
} satisfies Text
