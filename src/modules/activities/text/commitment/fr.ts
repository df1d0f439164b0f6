import { plural } from '#platform/i18n/index.ts'
import type { CommitmentText } from './es.ts'

export const fr = {
  title: 'Engagements',
  lead: 'Ce sont les prochaines étapes de votre rapport final. Dites ce qui a été fait pour chacune; si quelque chose ne l’a pas été, pourquoi.',
  asked: (n: number, step: string) => `Engagement ${n} : ${step}`,
  by: (owner: string, day: string) => `Responsable : ${owner}. Pour le ${day}.`,
  states: { open: 'À tenir', done: 'Tenu', in_part: 'Tenu en partie', not_done: 'Non tenu' },
  late: 'En retard',
  why: (n: number) => `Engagement ${n} : ce qui l’a rendu possible ou l’a empêché`,
  whyHint: 'Nécessaire s’il n’a pas été tenu entièrement.',
  listLead:
    'Ce que chaque ministère a dit qu’il ferait de ce qu’il a appris, avec une date et une personne responsable. Vous pouvez indiquer ce qui a été tenu à tout moment; après six mois, nous vous interrogerons sur tous.',
  none: 'Il n’y a pas encore d’engagements',
  noneBody:
    'Lorsqu’un rapport final est accepté, chaque prochaine étape devient un engagement et paraît ici.',
  count: (n: number) =>
    plural('fr', n, { one: '# engagement', many: '# d’engagements', other: '# engagements' }),
  columns: {
    step: 'Ce qui sera fait',
    ministry: 'Ministère',
    owner: 'Responsable',
    due: 'Pour quand',
    state: 'État',
  },
  activity: (code: string) => `Activité ${code}`,
  mark: 'Dire ce qui a été fait',
  stateLegend: 'Qu’est-ce qui a été fait?',
  whyLabel: 'Ce qui l’a rendu possible ou l’a empêché',
  save: 'Enregistrer',
  saved: 'Ce que vous avez dit de l’engagement a été enregistré.',
  whyNeeded: 'Dites pourquoi il n’a pas été tenu entièrement',
  stateNeeded: 'Choisissez ce qui a été fait',
} satisfies CommitmentText
