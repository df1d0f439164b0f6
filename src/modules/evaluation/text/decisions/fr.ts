import { plural } from '#platform/i18n/index.ts'
import type { DecisionsText } from './es.ts'

export const fr = {
  title: 'Décisions',
  titleOf: (year: string) => `Décisions de l’appel de ${year}`,
  lead: 'Les décisions se préparent sans hâte et sont annoncées une seule fois. D’ici là, personne hors du Secrétariat ne les voit et aucun courriel ne part.',

  prepare: {
    title: 'Préparer les décisions',
    body: 'Chaque proposition reçoit la décision que donnent les règles, ou celle de son exception. Une lettre est rédigée pour chaque point focal et chaque personne qui a écrit la proposition, dans sa langue.',
    withJustifications:
      'Inclure dans les lettres ce que les évaluateurs ont écrit sur chaque critère, sans leurs noms',
    withJustificationsHint:
      'Le ministère qui a déposé la proposition le lit. Vous pouvez corriger chaque lettre avant l’annonce.',
    button: 'Préparer les décisions et les lettres',
    done: 'Les décisions et les lettres ont été préparées.',
    noSelection: 'Calculez d’abord la sélection',
    stale: 'Recalculez la sélection : quelque chose a changé depuis le dernier calcul',
    incomplete: (references: string) => `Il manque le thème ou la modalité de ${references}`,
    few: (n: number) =>
      plural('fr', n, {
        one: '# proposition a moins de deux notations définitives',
        many: '# de propositions ont moins de deux notations définitives',
        other: '# propositions ont moins de deux notations définitives',
      }),
    fewAccept: 'Décider malgré tout; la page des résultats dira combien elles sont',
    fewProblem: 'Réunissez les notations qui manquent, ou cochez que vous décidez sans elles',
  },
  takeBack: {
    title: 'Revenir à l’évaluation',
    body: 'Quand vous les préparerez de nouveau, les thèmes, les observations et, là où la décision est la même, les lettres corrigées reviendront.',
    button: 'Revenir à l’évaluation',
    done: 'L’appel est de nouveau en cours d’évaluation.',
  },
  figures: {
    selected: (n: number) => plural('fr', n, { one: 'retenue', many: 'retenues', other: 'retenues' }),
    reserve: 'en liste de réserve',
    not_selected: (n: number) =>
      plural('fr', n, { one: 'non retenue', many: 'non retenues', other: 'non retenues' }),
    letters: (n: number) =>
      plural('fr', n, { one: 'lettre prête', many: 'lettres prêtes', other: 'lettres prêtes' }),
  },
  topics: {
    title: 'Ce que le public lira de chaque proposition retenue',
    lead: 'Le sujet dans les quatre langues. Il vient du titre de la proposition : traduisez-le ou corrigez-le.',
    topic: 'Sujet',
    untranslated: (n: number) =>
      plural('fr', n, {
        one: '# proposition retenue a le même texte dans les quatre langues.',
        many: '# de propositions retenues ont le même texte dans les quatre langues.',
        other: '# propositions retenues ont le même texte dans les quatre langues.',
      }),
    save: 'Enregistrer les sujets',
    done: 'Les sujets ont été enregistrés.',
    problem: 'Entrez le sujet dans cette langue',
  },
  list: {
    title: 'Toutes les décisions',
    reservePosition: (n: number) => `En liste de réserve, place ${n}`,
    byException: 'Par exception',
    remark: 'Observation',
    addRemark: 'Ajouter une observation',
    changeRemark: 'Modifier l’observation',
  },
  remark: {
    title: (reference: string) => `Observation sur ${reference}`,
    label: 'Observation pour le ministère',
    hint: 'Elle s’ajoute aux lettres de cette proposition que vous n’avez pas corrigées à la main. Écrivez-la dans la langue que lit le ministère.',
    save: 'Enregistrer l’observation',
    done: 'L’observation a été enregistrée.',
  },

  letters: {
    title: 'Lettres',
    lead: 'Chaque lettre telle qu’elle partira. Aucune ne part avant l’annonce; alors toutes partent.',
    count: (n: number) => plural('fr', n, { one: '# lettre', many: '# de lettres', other: '# lettres' }),
    sentNone: 'Aucune n’est partie.',
    sentAll: (at: string) => `Toutes sont parties le ${at}.`,
    to: 'À',
    language: 'Langue',
    subject: 'Objet',
    text: 'Texte',
    edited: 'Corrigée',
    read: 'Lire et corriger',
    readAbout: (name: string) => `la lettre à ${name}`,
    save: 'Enregistrer la lettre',
    saved: 'La lettre a été enregistrée.',
    as: { beneficiary: 'comme ministère qui reçoit', provider: 'comme ministère qui offre' },
    nobody: 'Personne à qui écrire',
    nobodyLead: 'Ces ministères n’ont pas de point focal : personne n’y recevra la lettre.',
    staleTitle: 'La lettre a changé pendant que vous la corrigiez',
    staleBody:
      'Ce que vous avez écrit est ci-dessous. Si vous enregistrez de nouveau, votre texte remplace l’autre.',
    problems: { subject: 'Entrez l’objet', text: 'Entrez le texte de la lettre' },
  },

  release: {
    title: 'Annoncer les décisions',
    lead: 'Tout ceci se produit d’un seul coup et ne peut être annulé :',
    letters: (n: number) =>
      plural('fr', n, {
        one: '# lettre part',
        many: '# de lettres partent',
        other: '# lettres partent',
      }),
    page: 'la page des résultats est publiée, avec les données du second tour sans les noms; qui connaît les propositions retenues pourra y reconnaître leurs pays',
    activities: (n: number) =>
      plural('fr', n, {
        one: 'la proposition retenue devient # activité en préparation',
        many: 'les propositions retenues deviennent # d’activités en préparation',
        other: 'les propositions retenues deviennent # activités en préparation',
      }),
    call: 'l’appel est publié, et les tableaux du rapport le comptent',
    check: 'Avant de continuer',
    button: 'Annoncer les décisions maintenant',
    link: 'Annoncer les décisions',
    done: 'Les décisions sont publiques et les lettres sont en route.',
    stale:
      'Une proposition ou une règle a changé depuis la préparation des décisions. Revenez à l’évaluation et préparez-les de nouveau.',
  },

  results: {
    title: (year: string) => `Résultats de l’appel de ${year}`,
    lead: (selected: string, received: string) =>
      `${selected} propositions retenues sur ${received} déposées.`,
    published: (day: string) => `Publiés le ${day}.`,
    figures: {
      received: 'propositions déposées',
      eligible: 'recevables',
      selected: 'retenues',
      countries: 'pays qui reçoivent',
      providers: 'pays qui offrent',
    },
    selected: 'Propositions retenues',
    none: 'Aucune proposition n’a été retenue.',
    reserve: (n: number) =>
      plural('fr', n, {
        one: 'Une autre est en liste de réserve.',
        many: '# autres sont en liste de réserve.',
        other: '# autres sont en liste de réserve.',
      }),
    how: 'Comment elles ont été choisies',
    rated: 'Chaque proposition recevable a été notée par au moins deux évaluateurs.',
    ratedButFew: (n: number) =>
      plural('fr', n, {
        one: 'Les propositions recevables ont été notées par au moins deux évaluateurs, sauf #.',
        many: 'Les propositions recevables ont été notées par au moins deux évaluateurs, sauf # d’entre elles.',
        other: 'Les propositions recevables ont été notées par au moins deux évaluateurs, sauf #.',
      }),
    howBody:
      'Avec ces notations, de tous les ensembles qui respectent ces règles, un programme a choisi celui qui a le plus de points.',
    noExceptions:
      'Il n’y a pas eu d’exception : les propositions retenues sont celles que donnent les règles.',
    exceptions: (n: number) =>
      plural('fr', n, {
        one: 'Il y a eu # exception, consignée avec son motif.',
        many: 'Il y a eu # d’exceptions, chacune consignée avec son motif.',
        other: 'Il y a eu # exceptions, chacune consignée avec son motif.',
      }),
    verify: 'Vérifiez vous-même',
    verifyBody:
      'Les données du second tour, sans noms, et une commande qui le recalcule et dit si le résultat est le même. Qui connaît les propositions retenues peut reconnaître leurs pays dans les données.',
    verifyDownload: 'Téléchargez le fichier JSON.',
    verifyRun: 'Avec Minga installé, lancez :',
    verifyDigest: 'Empreinte du résultat publié :',
    pb: 'Les mêmes données au format Pabulib (.pb)',
    json: 'Données du second tour (JSON)',
    link: 'Voir les résultats',
    panel: 'Résultats de l’appel',
    noPriority: 'aucun de la liste',
  },
} satisfies DecisionsText
