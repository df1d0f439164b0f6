import { plural } from '#platform/i18n/index.ts'
import type { FollowText } from './es.ts'

const days = (n: number) => plural('fr', n, { one: '# jour', many: '# de jours', other: '# jours' })

export const fr = {
  navigation: 'Rapports et suivi',
  kinds: { report: 'Rapport final', follow_up: 'Questionnaire de suivi' },
  states: {
    report_due: 'Rapport final attendu',
    report_sent: 'Rapport final envoyé',
    returned: 'Renvoyé pour complément',
    accepted: 'Rapport final accepté',
    follow_up_due: 'Suivi attendu',
    answered: 'Suivi répondu',
    asked: 'Questions du Secrétariat',
    verified: 'Vérifié',
  },
  next: {
    report_due:
      'Dites ce que votre ministère a appris et ce qu’il en fera. Les participants l’écrivent ensemble; le point focal l’envoie.',
    report_sent: 'Le Secrétariat technique a reçu le rapport et le lira.',
    returned: 'Le Secrétariat technique demande de le compléter. Ce que vous avez écrit est toujours ici.',
    accepted:
      'Le rapport a été accepté. Six mois après l’activité, nous vous demanderons ce qui en est résulté.',
    follow_up_due: 'Dites ce qui est résulté de l’activité. Il faut dix minutes ou moins.',
    answered: 'Le Secrétariat technique a reçu les réponses et vérifiera les résultats.',
    asked: 'Le Secrétariat technique a des questions sur vos réponses. Complétez-les et renvoyez-les.',
    verified: 'Le Secrétariat technique a vérifié les résultats. Merci.',
  },
  nextForReaders: {
    report_due: 'Le ministère qui a appris écrit son rapport.',
    report_sent: 'Le rapport a été envoyé et le Secrétariat technique le lit.',
    returned: 'Le ministère qui a appris complète son rapport.',
    accepted: 'Le rapport a été accepté. Six mois après l’activité, nous demanderons ce qui en est résulté.',
    follow_up_due: 'On a demandé au ministère qui a appris ce qui est résulté de l’activité.',
    answered: 'Le ministère a répondu et le Secrétariat technique vérifie les résultats.',
    asked: 'Le ministère qui a appris complète ses réponses.',
    verified: 'Le Secrétariat technique a vérifié les résultats.',
  },
  writtenIn: {
    es: 'Le texte est en espagnol.',
    en: 'Le texte est en anglais.',
    pt: 'Le texte est en portugais.',
    fr: 'Le texte est en français.',
  },
  page: {
    reasonTitle: 'Ce que demande le Secrétariat technique',
    due: (day: string, left: number) => `Date limite : ${day} (dans ${days(left)}).`,
    overdue: (day: string, late: number) => `La date limite était le ${day}, il y a ${days(late)}.`,
    review: { report: 'Lire et décider', follow_up: 'Lire et vérifier' },
    deadline: 'Changer la date limite',
    read: { report: 'Texte du rapport', follow_up: 'Réponses' },
    readSent: 'Voici le texte qui a été envoyé; le ministère le complète.',
    commitments: 'Engagements',
    receivers: 'Reçoit',
    providers: 'Apporte',
    ended: 'Dernier jour de l’activité',
    followUpOpens: 'Nous demanderons ce qui en est résulté le',
    see: 'Voir aussi',
    activity: 'Activité',
    tasks: 'Ce qui reste à faire',
    done: (done: number, total: number) => `${done} sections complètes sur ${total}`,
    peopleTask: 'Qui répond',
    peopleHint: 'Invitez des collègues, ou envoyez une seule section à une personne sans compte.',
    people: (n: number) =>
      plural('fr', n, {
        one: '# personne invitée',
        many: '# de personnes invitées',
        other: '# personnes invitées',
      }),
    checkTask: 'Vérifier et envoyer',
    versions: 'Versions envoyées',
    version: (n: number) => `Version ${n}`,
    differences: (n: number) => `Ce qui a changé depuis la version ${n}`,
    same: 'Rien n’a changé.',
    historyLine: (when: string, name: string) => `${when}, ${name}`,
    history: 'Historique',
    extended: (before: string, after: string) => `La date limite est passée du ${before} au ${after}.`,
  },
  task: {
    notStarted: 'Pas commencée',
    begun: 'En cours',
    complete: 'Complète',
    optional: 'Facultative',
    todo: 'À faire',
    notYet: 'Pas encore',
  },
  topic: {
    back: { report: 'Revenir au rapport', follow_up: 'Revenir au questionnaire' },
    locked:
      'Il a déjà été envoyé et ne peut plus changer. Ce que vous avez écrit est toujours sur cette page.',
  },
  check: {
    title: 'Vérifier et envoyer',
    lead: 'Relisez le tout.',
    refused: 'Il ne peut pas encore être envoyé',
    missing: 'Avant l’envoi, il manque',
    sendTitle: 'Envoyer',
    sendLead: {
      report:
        'Le Secrétariat technique le recevra, et le ministère prestataire pourra le lire et le commenter. Une fois accepté, les prochaines étapes deviennent des engagements.',
      follow_up:
        'Le Secrétariat technique le recevra, et le ministère prestataire pourra le lire et le commenter. Les résultats deviennent publics lorsqu’ils sont vérifiés.',
    },
    send: { report: 'Envoyer le rapport', follow_up: 'Envoyer les réponses' },
    focalSends: 'Il est complet. Le point focal de votre ministère l’envoie.',
    sent: {
      report: 'Le rapport a été envoyé au Secrétariat technique.',
      follow_up: 'Les réponses ont été envoyées au Secrétariat technique.',
    },
  },
  gaps: {
    missing: (label: string) => `Il manque : ${label}`,
    why: (n: number) => `Engagement ${n} : dites pourquoi il n’a pas été tenu entièrement`,
    early: (n: number) => `Étape ${n} : la date doit suivre l’activité`,
    year: (n: number) =>
      `Résultat ${n} : l’année doit être comprise entre celle de l’activité et l’année en cours`,
    link: (n: number) => `Résultat ${n} : le lien doit commencer par https://`,
    file: (n) => `Résultat ${n} : le document choisi a été retiré; choisissez-en un autre ou aucun`,
  },
  comments: {
    title: 'Commentaires du ministère prestataire',
    by: (name: string, when: string) => `${name}, ${when}`,
    label: 'Votre commentaire',
    hint: 'Facultatif. Il est lu par le ministère bénéficiaire et par le Secrétariat technique.',
    send: 'Envoyer le commentaire',
    needed: 'Écrivez le commentaire',
    done: 'Le commentaire a été envoyé.',
  },
  list: {
    title: 'Rapports et suivi',
    lead: 'Ce qui est rapporté de chaque activité et, six mois plus tard, ce qui en est résulté.',
    commitments: 'Voir les engagements',
    overdue: (n: number) =>
      plural('fr', n, {
        one: '# n’a pas répondu à temps : voir lequel',
        many: '# de ministères n’ont pas répondu à temps : voir lesquels',
        other: '# n’ont pas répondu à temps : voir lesquels',
      }),
    none: 'Il n’y a pas encore de rapports',
    noneBody: 'Lorsqu’une activité à laquelle vous participez prend fin, son rapport final paraît ici.',
    open: 'En cours',
    over: 'Vérifiés',
    offices: 'Cabinet du ministre ou de la ministre',
    officesLead: 'Où nous écrivons si un rapport ou un suivi reste sans réponse.',
    office: (name: string) => `Adresse du cabinet : ${name}`,
    between: (receivers: string, providers: string) => `Reçoit : ${receivers} · Apporte : ${providers}`,
    due: (day: string) => `Date limite : ${day}`,
  },
  waiting: {
    answer: {
      report: (code: string) => `Écrire le rapport final de l’activité ${code}`,
      follow_up: (code: string) => `Répondre au suivi de l’activité ${code}`,
    },
    back: {
      report: (code: string) => `Compléter le rapport final de l’activité ${code}, qui a été renvoyé`,
      follow_up: (code: string) => `Répondre aux questions sur le suivi de l’activité ${code}`,
    },
    review: {
      report: (code: string) => `Lire le rapport final de l’activité ${code}`,
      follow_up: (code: string) => `Vérifier le suivi de l’activité ${code}`,
    },
    unanswered: (n: number) =>
      plural('fr', n, {
        one: '# rapport ou suivi sans réponse',
        many: '# de rapports ou de suivis sans réponse',
        other: '# rapports ou suivis sans réponse',
      }),
    open: 'Ouvrir',
    read: 'Lire et décider',
    see: 'Voir qui manque',
  },
  judged: {
    title: 'Les résultats, un par un',
    verified: 'Vérifié',
    rejected: 'Non vérifié',
    why: 'La raison, dans les mots du Secrétariat technique',
    see: 'Le lire comme tout le monde le voit',
  },
  lessons: {
    title: 'Ce qu’ils ont appris',
    ofActivity: 'Ce qui a été appris dans cette activité',
    from: (ministry: string) => `Selon ${ministry}`,
    lessons: 'Enseignements',
    practices: 'Pratiques qui donnent des résultats',
    laterTitle: 'Ce qu’ils ont fait ensuite',
    later: (n: number) =>
      plural('fr', n, {
        one: '# ministère l’a découvert et a ensuite rapporté ceci, vérifié par le Secrétariat technique :',
        many: '# de ministères l’ont découvert et ont ensuite rapporté ceci, vérifié par le Secrétariat technique :',
        other:
          '# ministères l’ont découvert et ont ensuite rapporté ceci, vérifié par le Secrétariat technique :',
      }),
    evidence: 'Élément probant',
    document: 'Le Secrétariat technique détient un document qui le démontre.',
    verifiedOn: (day: string) => `Vérifié par le Secrétariat technique le ${day}`,
    panel: 'Rapport final et suivi',
  },
} satisfies FollowText
