import { plural } from '#platform/i18n/index.ts'
import type { DashboardText } from './es.ts'

export const fr = {
  title: 'Tableau de bord des autorités',
  lead: 'Le réseau en une page, pour une réunion. Chaque nombre mène à sa définition et à ses lignes.',
  card: 'Le réseau en une page à imprimer : qui participe, qui enseigne à qui, ce qui a changé, engagements et argent.',
  asOf: (until: string, changed: string) =>
    `Les données des activités vont jusqu’à : ${until}. Dernière modification du registre : ${changed}.`,
  map: 'Où l’on coopère',
  mapNote: 'Activités de chaque ministère, réalisées ou à venir. La case la plus pâle : aucune.',
  activities: (n: number) =>
    plural('fr', n, { one: '# activité', many: '# d’activités', other: '# activités' }),
  recordedActivities: 'Activités',
  byYear: 'Activités réalisées chaque année',
  ministriesByYear: 'Ministères participants chaque année',
  year: 'Année',
  ministries: 'Ministères',
  flows: 'Qui enseigne à qui',
  flowsAll: 'Toutes les paires de ministères, avec leurs activités réalisées ou à venir.',
  flowsRepeated: (pairs: number, all: number) =>
    plural('fr', pairs, {
      one: `# paire de ministères ayant coopéré plus d’une fois, sur ${all} au total.`,
      many: `# de paires de ministères ayant coopéré plus d’une fois, sur ${all} au total.`,
      other: `# paires de ministères ayant coopéré plus d’une fois, sur ${all} au total.`,
    }),
  flowsMost: (pairs: number, all: number) =>
    `Les ${pairs} paires de ministères ayant le plus d’activités, sur ${all} au total.`,
  flowsNone: 'Aucune paire de ministères n’a coopéré pendant cette période.',
  teaches: 'Enseigne',
  learns: 'Apprend',
  outcomes: 'Résultats par composante',
  outcomesNote: (documented: string, completed: string) =>
    `Résultats vérifiés. Des résultats sont connus pour ${documented} des ${completed} activités réalisées.`,
  component: 'Composante',
  recorded: 'Résultats',
  after: 'Après la visite',
  afterNote: 'Ce que répondent les ministères au suivi; à côté, ce que déclare le rapport.',
  time: 'Combien de temps il faut',
  money: 'Argent',
  subregions: 'États membres participants, par sous-région',
  share: 'Participent',
  of: (n: string, total: string) => `${n} sur ${total}`,
  declared: 'déclaré dans le rapport',
  details: 'Voir tous les chiffres',
} satisfies DashboardText
