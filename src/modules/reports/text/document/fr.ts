import { plural } from '#platform/i18n/index.ts'
import type { DocumentText } from './es.ts'

export const fr = {
  table: (number) => `Tableau ${number}`,
  chart: (number) => `Graphique ${number}`,
  annex: (number, title) => `Annexe ${number}. ${title}`,
  contents: 'Table des matières',
  tablesAndCharts: 'Tableaux et graphiques',
  draft: 'Brouillon',
  covers: (period) => `Période : ${period}`,
  dataUntil: (date) => `Données jusqu’au : ${date}`,
  declaredNote:
    '* Chiffre déclaré : le réseau l’a communiqué et il ne peut être compté ici à partir de ses lignes. Tous les autres chiffres sont comptés dans le registre.',
  tables: {
    total: 'Total',
    taxonomy: {
      title: 'Domaines et thèmes du Portefeuille de programmes',
      area: 'Domaine',
      themes: 'Thèmes',
    },
    calls: {
      title: 'Propositions et activités par appel',
      call: 'Appel',
      name: (ordinal, year) => `${ordinal}${ordinal === 1 ? 'er' : 'e'} appel, ${year}`,
      received: 'Propositions reçues',
      selected: 'Propositions retenues',
      completed: 'Activités réalisées',
      planned: 'En préparation',
      canceled: 'Annulées',
    },
    participation: {
      title: 'Participation des ministères à la coopération bilatérale',
      country: 'Ministère de',
      providerCompleted: 'Apporte : réalisées',
      providerPlanned: 'Apporte : en préparation',
      receiverCompleted: 'Reçoit : réalisées',
      receiverPlanned: 'Reçoit : en préparation',
    },
    contributions: {
      title: 'Contributions déclarées au réseau',
      years: 'Années',
      contributors: 'Qui contribue',
      kind: 'Type',
      amount: 'Montant',
      note: 'Observation',
      noYears: 'Sans date',
      since: (year) => `Depuis ${year}`,
      allContributors: 'Tous les pays contributeurs',
      kinds: { cash: 'En argent', in_kind: 'En nature' },
      notAdded: 'non additionné : déjà compris dans une autre ligne',
    },
  },
  charts: {
    programs: (total) =>
      plural('fr', total, {
        one: 'Programmes du Portefeuille par domaine : # au total',
        many: 'Programmes du Portefeuille par domaine : # au total',
        other: 'Programmes du Portefeuille par domaine : # au total',
      }),
    programCount: 'Programmes',
    outcomes: 'Résultats enregistrés par composante',
    component: 'Composante',
    outcomeCount: 'Résultats',
    byYear: 'Activités réalisées par année',
    year: 'Année',
    activityCount: 'Activités',
  },
  annexes: {
    workshops: {
      title: 'Ateliers et séminaires continentaux',
      ministries: (n, reserve) => {
        const count = plural('fr', n, { one: '# ministère', many: '# de ministères', other: '# ministères' })
        return reserve === null ? count : `${reserve} ${count}`
      },
      outputs: (outputs) => `Il a produit : ${outputs}.`,
    },
    activities: {
      title: 'Activités de coopération bilatérale',
      number: 'N°',
      receiver: 'Reçoit',
      provider: 'Apporte',
      topic: 'Sujet',
      modality: 'Modalité',
      dates: 'Dates',
      modalities: { on_site_visit: 'Sur place', expert_visit: 'Experts', virtual: 'Virtuelle' },
      statuses: {
        planned: 'En préparation',
        scheduled: 'Programmée',
        under_way: 'En cours',
        completed: 'Réalisée',
        canceled: 'Annulée',
      },
    },
  },
  lists: {
    none: 'Le registre n’en compte aucun pour cette période.',
    study: (title, year) => (year === null ? title : `${title} (${year})`),
  },
} satisfies DocumentText
