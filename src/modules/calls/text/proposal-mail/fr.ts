import type { MailText } from './es.ts'

export const fr: MailText = {
  greeting: (name) => `Bonjour ${name},`,
  details: ({ title, reference, ministry, providers, call, closes }) => [
    `Proposition : ${title}`,
    ...(reference ? [`Référence : ${reference}`] : []),
    `Ministère bénéficiaire : ${ministry}`,
    ...(providers ? [`Ministère prestataire : ${providers}`] : []),
    `Appel : ${call}`,
    ...(closes && !reference ? [`Clôture : ${closes}`] : []),
  ],
  asked: ({ ministry, title }) => ({
    subject: `${ministry} demande votre accord pour une proposition`,
    lines: [
      `${ministry} souhaite apprendre de votre ministère et a préparé la proposition « ${title} ».`,
      'Sans votre accord, elle n’est pas déposée. Lisez-la et dites si vous l’acceptez, si vous demandez des modifications ou si vous ne participez pas :',
    ],
  }),
  askedAgain: ({ ministry, title }) => ({
    subject: `${ministry} : la proposition a changé et requiert de nouveau votre accord`,
    lines: [
      `La proposition « ${title} » a changé depuis votre réponse.`,
      'Voyez seulement ce qui a changé, puis répondez. Ce que vous acceptez maintenant est ce qui sera déposé :',
    ],
  }),
  nobodyToAsk: ({ ministry, title }, institution) => ({
    subject: `Aucun point focal : ${institution} ne peut pas donner son accord`,
    lines: [
      `${ministry} a demandé l’accord de ${institution} pour la proposition « ${title} », mais ce ministère n’a aucun point focal sur la plateforme.`,
      'Invitez un point focal de ce ministère afin qu’il puisse répondre. L’appel :',
    ],
  }),
  takenBack: ({ ministry, title }) => ({
    subject: `${ministry} a repris sa proposition pour la modifier`,
    lines: [
      `${ministry} a repris la proposition « ${title} » pour la modifier. Vous n’avez rien à faire pour l’instant.`,
      'Quand elle sera prête, votre accord vous sera demandé de nouveau. La proposition :',
    ],
  }),
  changesAsked: ({ title }, provider, message) => ({
    subject: `${provider} demande des modifications à votre proposition`,
    lines: [
      `${provider} a lu la proposition « ${title} » et demande des modifications :`,
      `« ${message} »`,
      'La proposition est de nouveau ouverte à la rédaction. Faites les modifications et redemandez l’accord :',
    ],
  }),
  declined: ({ title }, provider, message) => ({
    subject: `${provider} ne participera pas à votre proposition`,
    lines: [
      `${provider} a lu la proposition « ${title} » et a répondu qu’il ne participera pas :`,
      `« ${message} »`,
      'La proposition est de nouveau ouverte à la rédaction. Vous pouvez choisir un autre ministère prestataire ou la retirer :',
    ],
  }),
  ready: ({ title, providers }) => ({
    subject: 'Votre proposition a tous les accords : il reste à la déposer',
    lines: [
      `La proposition « ${title} » a été acceptée par ${providers}.`,
      'Elle n’est pas encore déposée, car vous avez choisi de la déposer vous-même. Déposez-la ici :',
    ],
  }),
  late: ({ title, providers }) => ({
    subject: 'L’accord est arrivé après la clôture : la proposition n’a pas été déposée',
    lines: [
      `La proposition « ${title} » a été acceptée par ${providers}, mais le délai était passé : elle n’est pas déposée.`,
      'S’il y a une raison de l’accepter hors délai, écrivez au Secrétariat technique. La proposition :',
    ],
  }),
  submitted: ({ reference, title, ministry, providers }, at) => ({
    subject: `${reference} : proposition déposée`,
    lines: [
      `La proposition « ${title} » de ${ministry}, avec l’accord de ${providers}, est déposée.`,
      `Numéro de référence : ${reference}\nDéposée : ${at}`,
      'Le Secrétariat technique vérifiera qu’elle est complète et vous écrira. Conservez ce message. Le reçu en PDF et la suite :',
    ],
  }),
  returned: ({ reference, title }, reason) => ({
    subject: `${reference} : renvoyée pour complément`,
    lines: [
      `Le Secrétariat technique a renvoyé la proposition « ${title} » pour complément :`,
      `« ${reason} »`,
      'Complétez-la et envoyez-la de nouveau. Elle garde son numéro de référence :',
    ],
  }),
  eligible: ({ reference, title }) => ({
    subject: `${reference} : proposition recevable`,
    lines: [
      `Le Secrétariat technique a vérifié que la proposition « ${title} » remplit les conditions de l’appel.`,
      'Elle passe à l’évaluation. Vous n’avez rien d’autre à faire pour l’instant. La proposition :',
    ],
  }),
  ineligible: ({ reference, title }, reason) => ({
    subject: `${reference} : proposition irrecevable`,
    lines: [
      `La proposition « ${title} » ne remplit pas les conditions de l’appel et ne passe pas à l’évaluation :`,
      `« ${reason} »`,
      'Si vous croyez qu’il y a une erreur, écrivez au Secrétariat technique. La proposition :',
    ],
  }),
  reconsidered: ({ reference, title }) => ({
    subject: `${reference} : la recevabilité est revue`,
    lines: [
      `Le Secrétariat technique a annulé sa décision sur la recevabilité de la proposition « ${title} » et la revoit.`,
      'Vous n’avez rien à faire; vous recevrez la nouvelle décision par courriel. La proposition :',
    ],
  }),
  withdrawn: ({ reference, ministry, title }, reason) => ({
    subject: `${reference ?? ministry} : proposition retirée`,
    lines: [
      `${ministry} a retiré la proposition « ${title} ».`,
      ...(reason ? [`« ${reason} »`] : []),
      'Vous n’avez rien à faire. La proposition :',
    ],
  }),
}
