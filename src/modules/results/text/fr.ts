import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  navigation: 'Résultats',
  title: 'Résultats',
  lead: 'Ce que le réseau a fait et ce qui a changé dans les ministères. Chaque nombre calculé mène aux lignes qui le fondent.',
  computed: 'Calculé',
  declared: 'Déclaré',
  computedNote: 'Calculé à partir du registre de cette plateforme',
  asOf: (date: string) => `données : ${date}`,
  howToRead: 'Comment lire les chiffres',
  howToReadText: [
    'Un chiffre calculé est compté dans les lignes de cette plateforme chaque fois qu’elles changent : le lien montre ces lignes.',
    'Un chiffre déclaré figure dans le rapport du réseau sans les lignes qui le fondent. Il est conservé et montré tel quel, et jamais présenté comme calculé.',
    'Quand les deux existent, ils sont montrés côte à côte et il est dit s’ils concordent.',
  ],
  tables: 'Tableaux',
  tablesLead: 'Les deux tableaux du rapport, comptés de nouveau à partir des activités.',
  callsTitle: 'Appels et activités (tableau 2)',
  callsShort: 'Appels',
  callsLead: 'Propositions reçues et retenues à chaque appel, et ce qu’elles sont devenues.',
  statedColumn: 'déclarées',
  countedColumn: 'comptées',
  callsDefinition:
    'Les activités réalisées et en préparation sont comptées parmi celles de chaque appel. Les propositions reçues et retenues et les activités annulées sont celles que déclare l’appel : le rapport n’en donne pas les lignes. « Annulées » comprend les activités suspendues.',
  participationTitle: 'Participation des ministères (tableau 3)',
  participationShort: 'Participation',
  participationLead: (providers: number, receivers: number, all: number) =>
    `${plural('fr', all, {
      one: '# ministère a participé',
      many: '# de ministères ont participé',
      other: '# ministères ont participé',
    })} à la coopération bilatérale : ${plural('fr', providers, {
      one: '# comme prestataire',
      many: '# d’entre eux comme prestataires',
      other: '# comme prestataires',
    })} et ${plural('fr', receivers, {
      one: '# comme bénéficiaire',
      many: '# d’entre eux comme bénéficiaires',
      other: '# comme bénéficiaires',
    })}.`,
  participationCard:
    'Qui enseigne et qui apprend : les activités de chaque ministère comme prestataire et comme bénéficiaire, et leur répartition.',
  participationDefinition:
    'Activités réalisées et en préparation où le ministère enseigne (prestataire) ou apprend (bénéficiaire). Une activité compte une fois pour chaque ministère qui y participe.',
  completedOnly: (receivers: number) =>
    plural('fr', receivers, {
      one: 'Si l’on ne compte que les activités réalisées, il y a # bénéficiaire.',
      many: 'Si l’on ne compte que les activités réalisées, il y a # de bénéficiaires.',
      other: 'Si l’on ne compte que les activités réalisées, il y a # bénéficiaires.',
    }),
  mapTitle: 'Activités par pays',
  mapNote:
    'Activités auxquelles chaque ministère participe, comme prestataire ou bénéficiaire, réalisées ou en préparation. Plus la tuile est foncée, plus il y a d’activités.',
  activities: (n: number) =>
    plural('fr', n, { one: '# activité', many: '# d’activités', other: '# activités' }),
  concentration: 'Concentration',
  concentrationLead: (members: number) =>
    `Le coefficient de Gini dit à quel point la répartition entre les ${members} États membres est inégale : 0 si tous ont le même nombre d’activités, près de 1 si un seul les a toutes.`,
  giniProviders: 'Coefficient de Gini des prestataires',
  giniReceivers: 'Coefficient de Gini des bénéficiaires',
  concentrationNote:
    'Calculé à partir des activités réalisées et en préparation de tous les États membres; ceux qui ne participent pas comptent pour zéro.',
  never: 'États membres qui ne participent pas encore',
  neverLead: (n: number) =>
    plural('fr', n, {
      one: '# État membre n’a participé à aucune activité bilatérale :',
      many: '# d’États membres n’ont participé à aucune activité bilatérale :',
      other: '# États membres n’ont participé à aucune activité bilatérale :',
    }),
  columns: {
    call: 'Appel',
    received: 'Reçues',
    selected: 'Retenues',
    completed: 'Réalisées',
    planned: 'En préparation',
    canceled: 'Annulées',
    total: 'Total',
    country: 'Pays',
    providerCompleted: 'Prestataire, réalisées',
    providerPlanned: 'Prestataire, en préparation',
    receiverCompleted: 'Bénéficiaire, réalisées',
    receiverPlanned: 'Bénéficiaire, en préparation',
    indicator: 'Indicateur',
    figure: 'Chiffre',
  },
  components: 'Ce qui a changé dans les ministères',
  componentsLead: (n: number) =>
    `${plural('fr', n, {
      one: '# résultat enregistré',
      many: '# de résultats enregistrés',
      other: '# résultats enregistrés',
    })}, selon la composante du renforcement institutionnel dont ils relèvent. Le rapport déclare aussi un pourcentage pour certaines composantes, chacun sur une base différente : ils ne se comparent ni ne s’additionnent.`,
  component: 'Composante',
  recorded: 'Résultats enregistrés',
  stated: 'Pourcentage déclaré',
  noShare: 'Sans pourcentage',
  indicators: 'Indicateurs',
  indicatorsLead: (n: number) =>
    plural('fr', n, {
      one: '# chiffre que le réseau donne de lui-même, tel que son rapport le déclare et, quand il y a des lignes, tel qu’on le trouve en les comptant.',
      many: '# de chiffres que le réseau donne de lui-même, tels que son rapport les déclare et, quand il y a des lignes, tels qu’on les trouve en les comptant.',
      other:
        '# chiffres que le réseau donne de lui-même, tels que son rapport les déclare et, quand il y a des lignes, tels qu’on les trouve en les comptant.',
    }),
  colon: '\u00a0:',
  seeIndicators: 'Voir tous les indicateurs',
  filters: { all: 'Tous', computed: 'Aussi calculés', declared: 'Déclarés seulement' },
  filterLabel: 'Afficher',
  unknownFilter: 'Ce filtre n’existe pas',
  unknownFilterText:
    'On peut voir tous les indicateurs, seulement ceux qui sont aussi calculés ici, ou seulement ceux qui sont déclarés.',
  seeAll: 'Voir tous les indicateurs',
  section: (place: string) => `Rapport, section ${place}`,
  reportPart: (place: string) => `Rapport, ${place}`,
  place: (text: string) =>
    text.replaceAll('Annex', 'Annexe').replaceAll('Table', 'Tableau').replaceAll('Figure', 'Graphique'),
  source: 'Source',
  reportDate: 'Date déclarée',
  noDate: 'Le rapport ne donne pas de date',
  behind: 'Voir les lignes qui le fondent',
  noRows: 'Le rapport donne ce chiffre sans les lignes qui le fondent; il ne peut donc pas être calculé.',
  agreements: {
    same: 'Ils concordent',
    rounded: 'Ils concordent une fois arrondis',
    different: 'Ils ne concordent pas',
  },
  related: 'Ils comptent des choses différentes',
  notes: 'Bon à savoir',
  contradiction: 'Ce qui se contredit',
  handling: 'Ce qui est fait ici',
  inconsistencies: 'Contradictions du rapport',
  inconsistenciesLead: (n: number) =>
    plural('fr', n, {
      one: 'Le rapport du réseau se contredit ou peut être mal lu en # endroit. Voici lequel et ce qui en a été fait.',
      many: 'Le rapport du réseau se contredit ou peut être mal lu en # d’endroits. Voici lesquels et ce qui a été fait de chacun.',
      other:
        'Le rapport du réseau se contredit ou peut être mal lu en # endroits. Voici lesquels et ce qui a été fait de chacun.',
    }),
  seeInconsistencies: 'Voir où le rapport se contredit',
  concerned: 'Indicateurs',
  searchBody: (unit: string, section: string) => `Indicateur · ${unit} · rapport, ${section}`,
} satisfies Text
