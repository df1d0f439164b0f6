import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  list: {
    title: 'Bureaux des appels',
    create: 'Préparer un appel',
    none: 'Aucun n’a encore été préparé sur cette plateforme.',
    scheduled: (when) => `S’ouvre de lui-même le ${when}`,
  },
  create: {
    title: 'Préparer un appel',
    lead: 'Le brouillon commence par ce qui est d’usage dans le réseau : textes en quatre langues, modalités, formulaire, critères avec leur échelle et calendrier de six semaines. Tout peut être modifié jusqu’à l’ouverture.',
    year: 'Année de l’appel',
    button: 'Créer le brouillon',
  },
  desk: {
    title: 'Bureau de l’appel',
    next: 'Prochaine étape',
    steps: {
      edit: 'Textes, dates et conditions',
      form: 'Formulaire de la proposition',
      criteria: 'Critères et échelles',
      preview: 'Aperçu, tel qu’un ministère le verra',
    },
    complete: 'Complet',
    missing: (n) =>
      plural('fr', n, {
        one: 'Il manque # élément',
        many: 'Il manque # d’éléments',
        other: 'Il manque # éléments',
      }),
    look: 'À vérifier',
    gaps: 'Avant l’ouverture',
    opening: (people) =>
      plural('fr', people, {
        one: 'À l’ouverture, # point focal reçoit un courriel. Dès lors, le formulaire et les critères ne changent plus.',
        many: 'À l’ouverture, # de points focaux reçoivent un courriel. Dès lors, le formulaire et les critères ne changent plus.',
        other:
          'À l’ouverture, # points focaux reçoivent un courriel. Dès lors, le formulaire et les critères ne changent plus.',
      }),
    openNow: 'L’ouvrir maintenant',
    schedule: (when) => `L’ouvrir le ${when}`,
    scheduled: (when) => `L’appel s’ouvrira de lui-même le ${when}. D’ici là, il ne peut pas être modifié.`,
    unschedule: 'Revenir au brouillon pour le modifier',
    discard: 'Supprimer le brouillon',
    discardNote: 'Tout ce qui y a été écrit est perdu et l’année redevient libre.',
    open: (when) => `L’appel reçoit des propositions jusqu’au ${when}.`,
    received: 'Voir ce qui a été reçu',
    review: (n) =>
      plural('fr', n, {
        one: 'Examiner # proposition',
        many: 'Examiner # de propositions',
        other: 'Examiner # propositions',
      }),
    lateRuns: (when) => `Un ministère peut encore déposer hors délai, jusqu’au ${when}.`,
    start: (n) =>
      plural('fr', n, {
        one: 'Envoyer # proposition recevable en évaluation',
        many: 'Envoyer # de propositions recevables en évaluation',
        other: 'Envoyer # propositions recevables en évaluation',
      }),
    startNote: 'Dès lors, aucune proposition n’est plus reçue, même hors délai.',
    nothingEligible:
      'Il n’y a aucune proposition recevable. Vous pouvez prolonger le délai ou retirer l’appel.',
    underEvaluation: 'Les évaluateurs notent. Leur avancement et le second tour sont ci-dessous.',
    decided: 'La sélection est faite. Les décisions se préparent et se publient ci-dessous.',
    published: 'La décision est publique.',
    withdrawn: 'L’appel a été retiré et a pris fin sans sélection.',
    ministries: 'Les ministères',
    ministriesNote: 'Chaque ministère est compté une fois, à l’étape la plus avancée.',
    figures: {
      none: (n) =>
        plural('fr', n, { one: 'sans proposition', many: 'sans proposition', other: 'sans proposition' }),
      draft: (n) =>
        plural('fr', n, { one: 'avec un brouillon', many: 'avec un brouillon', other: 'avec un brouillon' }),
      awaiting: (n) =>
        plural('fr', n, {
          one: 'attend un accord',
          many: 'attendent un accord',
          other: 'attendent un accord',
        }),
      sent: (n) => plural('fr', n, { one: 'a déposé', many: 'ont déposé', other: 'ont déposé' }),
    },
    links: 'Voir',
    publicPage: 'Page publique',
    statistics: 'Statistiques',
    more: 'Autres actions',
    late: 'Dépôts hors délai',
    ministry: 'Ministère',
    until: 'Jusqu’au',
    reason: 'Motif',
  },
  acts: {
    reason: 'Motif',
    cancel: 'Annuler',
    date: 'Date',
    dateHint: 'Par exemple, 2027-03-31',
    time: 'Heure',
    timeHint: (zone) => `Par exemple, 17:00. Heure de ${zone}.`,
    extension: {
      title: 'Prolonger le délai',
      lead: (when) => `La date limite est le ${when}.`,
      at: 'Nouvelle date limite',
      note: 'Les dates de notation et de décision sont décalées d’autant. Tous les points focaux reçoivent un courriel et l’avis reste sur la page publique.',
      reasonHint: 'Il est publié et figure dans le courriel.',
      button: 'Prolonger le délai',
    },
    closure: {
      title: 'Clore avant la date prévue',
      lead: (when) => `La clôture est prévue le ${when}. L’appel sera clos maintenant.`,
      note: 'Les ministères qui ont des brouillons ne pourront plus les déposer. Tous les points focaux reçoivent un courriel.',
      reasonHint: 'Il est publié et figure dans le courriel.',
      button: 'Clore maintenant',
    },
    lateEntry: {
      title: 'Autoriser un dépôt hors délai',
      lead: 'Un seul ministère pourra déposer des propositions après la clôture.',
      institution: 'Ministère',
      choose: 'Choisissez un ministère',
      at: 'Il peut déposer jusqu’au',
      note: 'Seul ce ministère reçoit le courriel et voit l’avis.',
      reasonHint: 'Il reste consigné et figure dans le courriel à ce ministère.',
      button: 'Autoriser',
    },
    withdrawal: {
      title: 'Retirer l’appel',
      lead: 'L’appel prend fin sans sélection et ne peut pas être rouvert.',
      note: 'Les propositions sont conservées. Tous les points focaux reçoivent un courriel.',
      reasonHint: 'Il est publié et figure dans le courriel.',
      button: 'Retirer l’appel',
    },
  },
  done: {
    created: 'Le brouillon est prêt à être vérifié.',
    saved: 'Les modifications sont enregistrées.',
    opened: 'L’appel est ouvert.',
    scheduled: 'L’appel s’ouvrira de lui-même à l’heure prévue.',
    unscheduled: 'L’appel est de nouveau un brouillon.',
    discarded: 'Le brouillon est supprimé.',
    extended: 'Le délai est prolongé et les ministères sont avisés.',
    closed: 'L’appel est clos.',
    lateEntry: 'Le ministère est autorisé et avisé.',
    withdrawn: 'L’appel est retiré.',
    started: 'Les propositions recevables passent en évaluation.',
  },
} satisfies Text
