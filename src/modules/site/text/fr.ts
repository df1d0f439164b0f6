import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  about: 'À propos du réseau',
  data: 'Données ouvertes et API',
  accessibility: 'Accessibilité',
  privacy: 'Confidentialité',
  account: 'Mon compte',
  ownData: 'Mes données',
  disclaimer:
    'Les chiffres sont calculés à partir du registre du réseau ou présentés comme déclarés dans son rapport. Les appellations n’impliquent aucun jugement sur le statut juridique d’un territoire.',
  work: {
    menu: 'Gestion',
    areas: {
      calls: 'Appels',
      visits: 'Visites',
      publications: 'Portefeuille et rapports',
      administration: 'Administration',
    },
  },
  home: {
    searchLabel: 'Cherchez un programme, une activité, un atelier ou un pays',
    explore: 'Explorer le registre',
    figures: 'Le réseau en chiffres',
    figuresMore: 'Voir tous les résultats et indicateurs',
    map: 'Qui coopère avec qui',
    mapNote:
      'Chaque tuile est un État membre; plus elle est foncée, plus il a pris part à des activités de coopération bilatérale.',
    mapValue: 'Activités',
    activities: (n: number) =>
      plural('fr', n, { one: '# activité', many: '# d’activités', other: '# activités' }),
    calls: 'Appels',
    ways: {
      portfolio: {
        title: 'Portefeuille de programmes',
        body: 'Les programmes que les ministères offrent à leurs pairs, par pays, thème et population.',
      },
      activities: {
        title: 'Coopération bilatérale',
        body: 'Chaque visite sur place et d’experts : qui a enseigné, qui a appris et ce qui en est résulté.',
      },
      workshops: {
        title: 'Ateliers et séminaires',
        body: 'Les ateliers continentaux et les webinaires, avec leurs thèmes et leurs conclusions.',
      },
      ministries: { title: 'Ministères', body: 'Ce que chaque ministère a offert et reçu.' },
      library: { title: 'Bibliothèque', body: 'Études, documents de base, bulletins et mandats.' },
      results: {
        title: 'Résultats',
        body: 'Les tableaux et indicateurs du rapport, avec les lignes qui les fondent.',
      },
      fund: { title: 'Fonds', body: 'Les contributions qui font vivre le réseau.' },
    },
  },
  queue: {
    navigation: 'À faire',
    title: 'Ce qui vous attend',
    count: (n: number) =>
      plural('fr', n, {
        one: '# élément en attente',
        many: '# d’éléments en attente',
        other: '# éléments en attente',
      }),
    groups: {
      overdue: 'En retard',
      week: 'Dans les sept prochains jours',
      later: 'Plus tard',
      undated: 'Sans date limite',
    },
    left: (time: string) => `Temps restant : ${time}`,
    since: (time: string) => `Échu depuis ${time}`,
    empty: 'Rien ne vous attend',
    emptyHint: 'Quand quelque chose demandera votre attention, cela paraîtra ici avec sa date limite.',
  },
  search: {
    title: 'Rechercher',
    label: 'Rechercher dans tout le site',
    results: (q: string, n: number) =>
      plural('fr', n, {
        one: `# résultat pour « ${q} »`,
        many: `# de résultats pour « ${q} »`,
        other: `# résultats pour « ${q} »`,
      }),
    close: 'Aucun mot ne correspond exactement; voici les résultats les plus proches.',
    empty: (q: string) => `Aucun résultat pour « ${q} »`,
    emptyHint:
      'Essayez moins de mots, un synonyme ou une autre des quatre langues. Vous pouvez aussi parcourir le portefeuille ou les activités.',
    start: 'Saisissez un ou plusieurs mots, en espagnol, anglais, portugais ou français.',
    all: 'Tout',
    filter: 'Filtrer par type',
    kinds: {
      ministry: 'Ministères',
      institution: 'Institutions',
      program: 'Programmes',
      activity: 'Activités',
      outcome: 'Résultats de la coopération',
      call: 'Appels',
      workshop: 'Ateliers',
      webinar: 'Webinaires',
      publication: 'Publications',
      report: 'Rapports',
      indicator: 'Indicateurs',
      contribution: 'Contributions',
    },
  },
  aboutPage: {
    how: 'Comment cela fonctionne',
    steps: [
      'Chaque ministère publie dans le Portefeuille les programmes qu’il peut partager.',
      'Un appel permet de demander à visiter un autre ministère ou à recevoir ses experts.',
      'Les propositions sont évaluées selon des critères publics et choisies de sorte que de nombreux pays soient représentés.',
      'Après chaque visite, le ministère rend compte de ce qu’il a appris et, six mois plus tard, de ce qui en est résulté.',
      'Les ateliers continentaux, les études et les bulletins diffusent à tous ce qui a été appris.',
    ],
    secretariat: 'Secrétariat technique',
    source: 'D’où vient ce registre',
    sourceBody:
      'Le registre historique provient du rapport du réseau sur ses produits et résultats et de ses annexes. Chaque donnée porte sa source; ce que le rapport affirme sans en donner les lignes est présenté comme déclaré, et ses contradictions sont signalées.',
    inconsistencies: 'Voir les notes sur la qualité des données',
    translations:
      'Les textes originaux sont en espagnol. Les traductions qu’aucun ministère n’a encore relues portent une note.',
  },
  dataPage: {
    lead: 'Tout ce qui est public peut être téléchargé et utilisé sans demander : chaque liste offre CSV et JSON, et l’API donne les mêmes données.',
    how: 'Utiliser l’API',
    base: 'Adresse de base',
    paging:
      'Les listes sont paginées : envoyez la valeur de « next » comme « cursor » pour demander la suite.',
    languages: 'Les textes sont donnés dans les quatre langues; les dates, sous la forme AAAA-MM-JJ.',
    description: 'Description OpenAPI 3.1',
    endpoints: 'Lectures disponibles',
    parameters: 'Paramètres',
    noParameters: 'Aucun paramètre',
    example: 'Exemple',
  },
  accessibilityPage: [
    'Ce site vise la conformité aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA. Il s’utilise sans JavaScript, au clavier, avec un lecteur d’écran, avec un texte agrandi à 400 % et sur un téléphone à faible débit.',
    'Chaque page est vérifiée automatiquement dans les quatre langues. Le site n’a pas encore fait l’objet d’un audit externe avec des personnes handicapées.',
    'Les graphiques sont toujours accompagnés de leur tableau de données. Si quelque chose vous empêche d’utiliser le site, écrivez au Secrétariat technique en indiquant la page et l’outil utilisés.',
  ],
} satisfies Text
