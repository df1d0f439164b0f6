import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  evaluation: 'Évaluation',
  outcomes: { selected: 'Retenue', reserve: 'En liste de réserve', not_selected: 'Non retenue' },
  modalities: {
    on_site_visit: 'Visite sur place',
    expert_visit: 'Visite d’experts',
    virtual: 'Activité virtuelle',
  },
  proposal: 'Proposition',
  outcome: 'Décision',
  beneficiary: 'Reçoit',
  provider: 'Offre',
  theme: 'Thème',
  modality: 'Modalité',
  country: 'Pays',
  reason: 'Motif',
  points: (points: string) => `${points} points`,
  proposals: (n: number) =>
    plural('fr', n, { one: '# proposition', many: '# de propositions', other: '# propositions' }),
  back: 'Retour',
  cancel: 'Annuler',
} satisfies Text
