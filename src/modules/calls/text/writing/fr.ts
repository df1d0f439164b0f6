import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { Text } from './es.ts'

export const fr: Text = {
  navigation: 'Propositions',
  modalities: {
    on_site_visit:
      'Visite sur place : des fonctionnaires du ministère bénéficiaire se rendent chez le prestataire',
    expert_visit: 'Visite d’experts : des experts du prestataire se rendent au ministère bénéficiaire',
    virtual: 'Activité virtuelle',
  },
  ministry: (country: string, name: string) => `${country} : ${name}`,
  untitled: 'Proposition sans titre',
  writtenIn: {
    es: 'La proposition est rédigée en espagnol.',
    en: 'La proposition est rédigée en anglais.',
    pt: 'La proposition est rédigée en portugais.',
    fr: 'La proposition est rédigée en français.',
  },
  noFiles: 'Aucun fichier.',
  states: {
    draft: 'Brouillon',
    awaiting_consent: 'En attente de l’accord',
    submitted: 'Déposée',
    returned: 'Renvoyée pour complément',
    eligible: 'Recevable',
    ineligible: 'Irrecevable',
    selected: 'Retenue',
    reserve: 'En liste de réserve',
    not_selected: 'Non retenue',
    withdrawn: 'Retirée',
  },
  list: {
    title: 'Propositions',
    lead: 'Les propositions de votre ministère et celles qu’il vous revient de lire.',
    openCalls: 'Appels à coopération auxquels vous pouvez répondre',
    closes: (instant: string) => `Vous pouvez déposer des propositions jusqu’au ${instant}.`,
    begin: 'Commencer une proposition',
    yours: 'Propositions',
    none: 'Il n’y a pas encore de proposition',
    noneBody: 'Celles que votre ministère commencera et celles qu’on vous demandera d’écrire paraîtront ici.',
    providers: (names: string) => `Prestataire : ${names}`,
    call: (year: number) => `Appel ${year}`,
  },
  page: {
    tasks: 'Ce qu’il reste à faire',
    done: (done: number, total: number) => `${done} sections sur ${total} sont complètes`,
    checkTask: 'Vérifier et envoyer',
    checkHint: 'Relisez tout, demandez l’accord du prestataire et déposez la proposition.',
    consent: 'Répondre à la demande d’accord',
    sendOn: 'Voir l’accord et déposer',
    takeBack: 'La reprendre pour la modifier',
    writersTask: 'Qui l’écrit',
    people: (n: number) =>
      plural('fr', n, {
        one: '# personne invitée',
        many: '# de personnes invitées',
        other: '# personnes invitées',
      }),
    versions: 'Versions et différences',
    receipt: 'Reçu (PDF)',
    withdraw: 'Retirer la proposition',
    giveBack: 'La renvoyer pour complément',
    decide: 'Décider de la recevabilité',
    read: 'Texte de la proposition',
    readAsked: 'Voici le texte pour lequel l’accord a été demandé.',
    readSubmitted: 'Voici le texte qui a été déposé.',
    history: 'Historique',
    historyLine: (when: string, name: string) => `${when}, ${name}`,
    reasonTitle: 'Raison',
    hints: 'Suggestions pour l’améliorer',
    hintsLead:
      'Elles n’empêchent pas le dépôt. Chacune porte sur ce que les évaluateurs chercheront dans votre proposition.',
    otherHints: 'Conditions de l’appel et second tour',
    deadline: (instant: string, left: string) => `Date limite : ${instant}. Temps restant : ${left}.`,
    deadlinePassed: (instant: string) => `La date limite était le ${instant}.`,
  },
  next: {
    draft:
      'C’est un brouillon : seuls les ministères bénéficiaires et les personnes qu’ils invitent à écrire le voient. Quand il sera complet, demandez l’accord du prestataire.',
    awaiting_consent:
      'L’accord du prestataire a été demandé. D’ici là, elle ne peut être modifiée; au besoin, reprenez-la et demandez-le de nouveau.',
    submitted: 'Le Secrétariat technique a reçu la proposition et vérifiera si elle est recevable.',
    returned:
      'Le Secrétariat technique vous l’a renvoyée pour complément. Corrigez-la et renvoyez-la; elle garde son numéro.',
    eligible: 'Elle remplit les conditions de l’appel et passe à l’évaluation.',
    ineligible: 'Elle ne remplit pas les conditions de l’appel.',
    selected: 'Elle est retenue et devient une activité de coopération.',
    reserve:
      'Elle est en liste de réserve : elle prendra la place d’une proposition retenue qui n’aurait pas lieu.',
    not_selected: 'Elle n’a pas été retenue dans cet appel.',
    withdrawn: 'Elle a été retirée.',
  },
  nextForReaders: {
    draft:
      'Le ministère qui la rédige la modifie. S’il demande de nouveau l’accord de votre ministère, nous vous préviendrons par courriel.',
    awaiting_consent:
      'L’accord du prestataire a été demandé. Tant qu’il n’a pas répondu, le texte ne change pas.',
    returned: 'Le Secrétariat technique l’a retournée pour être complétée; elle conserve son numéro.',
  },
  task: {
    notStarted: 'Non commencée',
    begun: 'En cours',
    complete: 'Complète',
    optional: 'Facultative',
    todo: 'À faire',
    notYet: 'Pas encore',
  },
  topic: {
    criterion: (name: string) => `Évalué au titre de : ${name}`,
    back: 'Revenir à la proposition',
    hint: 'Suggestion',
  },
  locked: {
    consent:
      'L’accord du prestataire est en cours de demande et le texte ne peut être modifié. Reprenez la proposition et enregistrez de nouveau : ce que vous avez écrit est toujours sur cette page.',
    sent: 'La proposition a déjà été déposée et ne peut être modifiée. Ce que vous avez écrit est toujours sur cette page.',
  },
  problems: {
    bothSides: 'Un ministère ne peut être à la fois bénéficiaire et prestataire de la même proposition',
  },
  writers: {
    title: 'Qui écrit la proposition',
    lead: 'Les points focaux des ministères bénéficiaires peuvent toujours l’écrire. Invitez aussi des fonctionnaires de votre ministère : ils écrivent et joignent des fichiers, mais ne déposent pas.',
    focal: 'Point focal',
    invited: (when: string, by: string) => `Invitation de ${by}, ${when}`,
    none: 'Personne n’a encore été invité.',
    remove: 'Retirer',
    pick: 'Quelqu’un qui participe déjà au réseau',
    person: 'Personne',
    choosePerson: 'Choisissez une personne',
    choose: 'Choisissez une personne de votre ministère',
    add: 'L’inviter à écrire',
    invite: 'Quelqu’un de nouveau',
    inviteLead:
      'Cette personne recevra par courriel une invitation à ouvrir son compte et une autre à écrire cette proposition.',
    name: 'Prénom et nom',
    email: 'Adresse électronique',
    emailHint: 'L’adresse professionnelle, de votre ministère.',
    language: 'Langue des courriels',
    send: 'Envoyer l’invitation',
    already: 'Cette personne écrit déjà cette proposition',
    added: 'La personne a reçu par courriel le lien vers la proposition.',
    removed: 'La personne ne peut plus ni voir ni écrire cette proposition.',
  },
  mail: {
    greeting: (name: Untrusted) => `Bonjour, ${name} :`,
    subject: (network: string) => `${network} : on vous demande d’aider à écrire une proposition`,
    body: (who: Untrusted, title: Untrusted, call: string) =>
      `${who} vous demande d’écrire ensemble la proposition « ${title} », pour l’${call}. Ce que chaque personne enregistre, les autres le voient; si deux personnes modifient la même chose, le site montre les deux versions. La proposition est ici :`,
  },
}
